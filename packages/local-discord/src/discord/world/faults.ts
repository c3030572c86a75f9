import type { PermissionName } from './app-rights.ts';
import type { Where } from './world.ts';

/** Which requests a fault meets: part of `METHOD /path`, or a pattern for it. Absent: every request. */
export type RequestMatch = string | RegExp;

/** What goes wrong on purpose, for tests and for trying things out. */
export interface Faults {
  /** Cuts every gateway connection without a word, as a lost network does. */
  dropGateway(): void;
  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void;
  /** Tells every client that its session is invalid (op 9). @param resumable Whether it may be resumed. */
  invalidateSession(resumable?: boolean): void;
  /** Answers the next IDENTIFY with a close code instead of READY. */
  refuseIdentify(code: number, times?: number): void;
  /** Stops (or restarts) answering heartbeats, so that clients take the connection for dead. */
  ignoreHeartbeats(ignore: boolean): void;
  /**
   * Answers the next matching requests with 429. `retryAfterMs: null` leaves the header out; `html` answers with a page
   * instead of JSON, as the guard in front of Discord does to an address that asked too much.
   */
  rateLimit(fault: RateLimitFault): void;
  /** Answers the next matching requests with a server error. */
  fail(fault: { matching?: RequestMatch; times?: number; status?: number }): void;
  /** Holds the next matching requests back before they are handled. */
  delay(fault: { matching?: RequestMatch; times?: number; ms: number }): void;
  /** Cuts the connection of the next matching requests: before they are handled, or after, so that only the answer is lost. */
  cut(fault: { matching?: RequestMatch; times?: number; when?: 'before' | 'after' }): void;
  /** Takes permissions of the app away in a place; everywhere in the server by default. */
  withhold(permissions: readonly PermissionName[], where?: Where): void;
  /** Takes a channel away, as when somebody deletes it. */
  closeChannel(where: Where): void;
  /** Signs the next requests to the app's endpoint wrongly, as Discord does on purpose now and then. */
  signWrongly(how: WrongSignature, times?: number): void;
  /** Takes all faults away that have not struck yet, and gives permissions and channels back. */
  clear(): void;
}

export interface RateLimitFault {
  readonly matching?: RequestMatch;
  readonly times?: number;
  readonly retryAfterMs?: number | null;
  readonly global?: boolean;
  readonly html?: boolean;
}

/** What is wrong with a signature: none at all, another key, another body, another time, or a time long gone. */
export const WRONG_SIGNATURES = ['missing', 'other-key', 'other-body', 'other-time', 'stale', 'malformed'] as const;
export type WrongSignature = (typeof WRONG_SIGNATURES)[number];

export type RestFault =
  | {
      readonly kind: 'rate-limit';
      readonly retryAfterMs: number | undefined;
      readonly global: boolean;
      readonly html: boolean;
    }
  | { readonly kind: 'fail'; readonly status: number }
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly ms: number };

interface Planned {
  readonly fault: RestFault;
  readonly matching: RequestMatch | undefined;
  left: number;
}

/** The faults that wait for their request. */
export class PlannedFaults {
  #planned: Planned[] = [];

  plan(fault: RestFault, matching: RequestMatch | undefined, times: number): void {
    this.#planned.push({ fault, matching, left: times });
  }

  /** The faults that strike this request; each is used up by one. A delay goes together with another fault. */
  strike(request: string): RestFault[] {
    const struck: RestFault[] = [];
    for (const planned of this.#planned) {
      const spent = struck.some(({ kind }) => kind !== 'delay');
      if (spent || !matches(planned.matching, request)) continue;
      planned.left -= 1;
      struck.push(planned.fault);
    }
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return struck;
  }

  clear(): void {
    this.#planned = [];
  }
}

function matches(matching: RequestMatch | undefined, request: string): boolean {
  if (matching === undefined) return true;
  return typeof matching === 'string' ? request.includes(matching) : matching.test(request);
}
