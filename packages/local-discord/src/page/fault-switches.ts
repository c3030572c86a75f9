import type { Faults } from '../discord/world/faults.ts';
import type { Mishap, Slowness } from './wire.ts';

/** How long each first response is held back. Discord waits three seconds. */
const HELD_BACK_MS: Readonly<Record<Slowness, number>> = { none: 0, slow: 1500, 'too-slow': 4000 };
const FIRST_RESPONSE = '/callback';
/** discord.js tries a failed request three more times. */
const ALL_TRIES = 4;

/** The faults as switches: one that stays as it is put, and mishaps that happen once. */
export class FaultSwitches {
  #faults: Faults;
  #slowness: Slowness = 'none';
  #changed: () => void;

  constructor(faults: Faults, changed: () => void) {
    this.#faults = faults;
    this.#changed = changed;
  }

  get slowness(): Slowness {
    return this.#slowness;
  }

  slowDown(slowness: Slowness): void {
    this.#faults.clear();
    this.#slowness = slowness;
    const ms = HELD_BACK_MS[slowness];
    if (ms > 0) this.#faults.delay({ matching: FIRST_RESPONSE, times: Number.POSITIVE_INFINITY, ms });
    this.#changed();
  }

  break(mishap: Mishap): void {
    switch (mishap) {
      case 'drop-gateway':
        this.#faults.dropGateway();
        break;
      case 'reconnect':
        this.#faults.reconnect();
        break;
      case 'invalidate-session':
        this.#faults.invalidateSession();
        break;
      case 'rate-limit':
        this.#faults.rateLimit({ matching: FIRST_RESPONSE, retryAfterMs: 1000 });
        break;
      case 'rate-limit-page':
        this.#faults.rateLimit({ matching: FIRST_RESPONSE, retryAfterMs: null, html: true });
        break;
      case 'cut':
        this.#faults.cut({ matching: FIRST_RESPONSE });
        break;
      case 'server-error':
        this.#faults.fail({ matching: FIRST_RESPONSE, times: ALL_TRIES, status: 500 });
        break;
    }
  }
}
