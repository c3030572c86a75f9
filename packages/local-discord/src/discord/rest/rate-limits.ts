import { createHash } from 'node:crypto';

/** How often a route may be asked: `requests` in `windowMs` milliseconds. */
export interface RateLimit {
  readonly requests: number;
  readonly windowMs: number;
}

/** Where a request stands in its bucket. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** When the bucket is full again, in milliseconds since 1970. */
  readonly resetsAt: number;
  readonly bucket: string;
  readonly exceeded: boolean;
}

interface Bucket {
  used: number;
  readonly resetsAt: number;
}

const SWEEP_AT = 2000;

/** Counts requests by route and by what they act on, as Discord does. */
export class RateLimits {
  #buckets = new Map<string, Bucket>();
  #names = new Map<string, string>();

  /** Takes one request from the bucket of a route and its subject (a channel, a server, an interaction). */
  take(route: string, subject: string, { requests, windowMs }: RateLimit): RateState {
    const now = Date.now();
    const key = `${route} ${subject}`;
    const known = this.#buckets.get(key);
    const bucket = known !== undefined && known.resetsAt > now ? known : { used: 0, resetsAt: now + windowMs };
    bucket.used += 1;
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > SWEEP_AT) this.#sweep(now);
    return {
      limit: requests,
      remaining: Math.max(0, requests - bucket.used),
      resetsAt: bucket.resetsAt,
      bucket: this.#name(route),
      exceeded: bucket.used > requests,
    };
  }

  #name(route: string): string {
    const known = this.#names.get(route);
    if (known !== undefined) return known;
    const name = createHash('sha256').update(route).digest('hex').slice(0, 32);
    this.#names.set(route, name);
    return name;
  }

  #sweep(now: number): void {
    for (const [key, { resetsAt }] of this.#buckets) {
      if (resetsAt <= now) this.#buckets.delete(key);
    }
  }
}

/** The headers that tell a client where it stands. Times are in seconds. */
export function rateHeaders({ limit, remaining, resetsAt, bucket }: RateState): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': (resetsAt / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (Math.max(0, resetsAt - Date.now()) / 1000).toFixed(3),
    'X-RateLimit-Bucket': bucket,
  };
}
