/** Discord bans an address for an hour after 10,000 refused requests (401, 403, 429) in ten minutes. */
const WINDOW_MS = 600_000;
/** Half of it, since two processes may share an address during a rolling restart. */
const REFUSALS_MAX = 5_000;
/** First pause after a 429 that does not say how long to wait, and the longest. */
const PAUSE_MS = 1_000;
const PAUSE_MAX_MS = 60_000;

const REFUSED: ReadonlySet<number> = new Set([401, 403, 429]);

/** Keeps count of refused requests, and tells when to stop asking. */
export interface RequestBudget {
  /** Milliseconds since 1970 until which nothing may be sent, or undefined. */
  readonly closedUntil: () => number | undefined;
  /** Notes an answer. @returns seconds to wait where a 429 does not say itself */
  readonly note: (status: number, retryAfter: string | null) => number | undefined;
  /** Refused in the last ten minutes. */
  readonly refused: () => number;
}

/** @param now milliseconds since 1970 */
export function createRequestBudget(now: () => number = Date.now): RequestBudget {
  let refusals: number[] = [];
  let unexplained = 0;
  let closedUntil = 0;
  const recent = () => {
    const since = now() - WINDOW_MS;
    if ((refusals[0] ?? since) < since) refusals = refusals.filter((at) => at >= since);
    return refusals;
  };
  return {
    closedUntil: () => (closedUntil > now() ? closedUntil : undefined),
    refused: () => recent().length,
    note(status, retryAfter) {
      if (!REFUSED.has(status)) {
        unexplained = 0;
        return undefined;
      }
      refusals.push(now());
      const list = recent();
      if (list.length >= REFUSALS_MAX) closedUntil = (list[0] ?? now()) + WINDOW_MS;
      if (status !== 429 || isSeconds(retryAfter)) return undefined;
      unexplained += 1;
      const pause = Math.min(PAUSE_MS * 2 ** (unexplained - 1), PAUSE_MAX_MS);
      closedUntil = Math.max(closedUntil, now() + pause);
      return pause / 1000;
    },
  };
}

function isSeconds(text: string | null): boolean {
  return text !== null && /^\d+(\.\d+)?$/.test(text.trim());
}
