/** One payload that crossed the line between the app and the stand-in. */
export interface LoggedPayload {
  /** Running number, from 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Which way it went. */
  readonly direction: 'to-app' | 'from-app';
  readonly line: 'gateway' | 'rest' | 'http';
  /** What it was: `INTERACTION_CREATE`, `op 1`, `POST /interactions/…/callback`. */
  readonly what: string;
  readonly payload?: unknown;
  /** Files that came with it. */
  readonly files?: readonly { readonly name: string; readonly contentType: string; readonly bytes: number }[];
  /** HTTP status of the answer, for requests. */
  readonly status?: number;
  /** Milliseconds from the request's arrival to its answer, for requests. */
  readonly ms?: number;
  /** What Discord would have to say against it; absent when it was not checked, empty when it is sound. */
  readonly problems?: readonly string[];
}

/** The last payloads both ways. Old ones fall out; listeners hear each as it passes. Tokens never enter. */
export interface PayloadLog {
  recent(): readonly LoggedPayload[];
  /** Calls back for each payload from now on; the returned function ends that. */
  subscribe(listener: (entry: LoggedPayload) => void): () => void;
}

const KEPT_ENTRIES = 500;
const HIDDEN_KEYS = new Set(['token', 'session_id']);

/** A log that keeps the newest entries only. */
export class RingLog implements PayloadLog {
  #entries: LoggedPayload[] = [];
  #listeners = new Set<(entry: LoggedPayload) => void>();
  #count = 0;

  recent(): readonly LoggedPayload[] {
    return [...this.#entries];
  }

  subscribe(listener: (entry: LoggedPayload) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds a payload; the number, the time and the hiding of tokens are done here. */
  add(entry: Omit<LoggedPayload, 'number' | 'at'>): void {
    this.#count += 1;
    const logged: LoggedPayload = {
      number: this.#count,
      at: Date.now(),
      ...entry,
      payload: withoutTokens(entry.payload),
    };
    this.#entries.push(logged);
    if (this.#entries.length > KEPT_ENTRIES) this.#entries.shift();
    for (const listener of this.#listeners) listener(logged);
  }
}

/** Tokens stand at the top of a gateway payload's data or of an interaction, nowhere deeper. */
function withoutTokens(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  const entries = Object.entries(payload);
  if (!entries.some(([key]) => HIDDEN_KEYS.has(key))) return payload;
  return Object.fromEntries(entries.map(([key, value]) => [key, HIDDEN_KEYS.has(key) ? '…' : value]));
}
