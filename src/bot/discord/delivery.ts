/** Discord's error codes: the interaction was answered already, is not known (any more), or its webhook is not there yet. */
const ALREADY_ACKNOWLEDGED = 40_060;
const UNKNOWN_WEBHOOK = 10_015;
/** Codes of sockets that were cut before an answer came: of Node, and of undici. */
const CUT = new Set(['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);
const PAUSE_MS = 100;

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  sleep: async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms).unref());
  },
};

/**
 * Sends the first response, again where the socket was cut, until Discord takes none any more. "Already acknowledged"
 * after a cut means that the first try had arrived.
 * @throws what the last try threw
 */
export async function deliver(send: () => Promise<void>, deadline: number, clock: Clock = SYSTEM_CLOCK): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (cause) {
      const code = codeOf(cause);
      if (code === ALREADY_ACKNOWLEDGED && tries > 1) return;
      if (!isCut(cause) || clock.now() + PAUSE_MS >= deadline) throw cause;
      await clock.sleep(PAUSE_MS);
    }
  }
}

/** Longest wait for the webhook of an interaction that was answered over HTTP a moment ago, and how often it is tried. */
const WEBHOOK_TRIES = 6;
const WEBHOOK_PAUSE_MS = 150;

/** Sends a later answer: right after an answer over HTTP Discord may not know the webhook yet. @throws what the last try threw */
export async function deliverLater(send: () => Promise<void>, clock: Clock = SYSTEM_CLOCK): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (cause) {
      const again = codeOf(cause) === UNKNOWN_WEBHOOK || isCut(cause);
      if (!again || tries >= WEBHOOK_TRIES) throw cause;
      await clock.sleep(WEBHOOK_PAUSE_MS * tries);
    }
  }
}

function isCut(cause: unknown): boolean {
  const code = codeOf(cause);
  if (typeof code === 'string' && CUT.has(code)) return true;
  return cause instanceof Error && cause.cause !== undefined && isCut(cause.cause);
}

function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}
