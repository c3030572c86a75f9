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
  /** Answers the next matching requests with 429. */
  rateLimit(fault: { matching?: RequestMatch; times?: number; retryAfterMs?: number; global?: boolean }): void;
  /** Answers the next matching requests with a server error. */
  fail(fault: { matching?: RequestMatch; times?: number; status?: number }): void;
  /** Holds the next matching requests back before they are handled. */
  delay(fault: { matching?: RequestMatch; times?: number; ms: number }): void;
  /** Takes all faults away that have not struck yet. */
  clear(): void;
}

export type RestFault =
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly global: boolean }
  | { readonly kind: 'fail'; readonly status: number }
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
