import { DefaultRestOptions, REST, RESTEvents, type RESTOptions } from '@discordjs/rest';
import type { Log } from '../log.ts';
import { createRequestBudget, type RequestBudget } from './request-budget.ts';

const TIMEOUT_MS = 10_000;
/** Interaction callbacks do not count against Discord's 50 requests a second, so nothing here holds them back. */
const UNBOUNDED = Number.POSITIVE_INFINITY;

/** Discord's REST API, or a server that speaks it. */
export interface DiscordRest {
  readonly rest: REST;
  readonly budget: RequestBudget;
}

/**
 * A client that never hammers: a 429 without `Retry-After` is waited for with growing pauses, and refused requests are
 * counted, so that Discord has no reason to ban the address.
 * @param onRateLimit told of each rate limit that was met, for counters
 * @param globalRequestsPerSecond most requests a second, where they are no answers to interactions
 */
export function createRest(
  apiUrl: string,
  log: Log,
  onRateLimit: () => void = () => undefined,
  globalRequestsPerSecond: number = UNBOUNDED,
): DiscordRest {
  const budget = createRequestBudget();
  const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
    const closedUntil = budget.closedUntil();
    if (closedUntil !== undefined) {
      throw new Error(`Discord refuses requests; the next is sent at ${new Date(closedUntil).toISOString()}`);
    }
    const response = await DefaultRestOptions.makeRequest(url, init);
    const wait = budget.note(response.status, response.headers.get('retry-after'));
    if (wait !== undefined) {
      response.headers.set('retry-after', String(wait));
      log.warn({ status: response.status, waitS: wait }, 'Discord refuses requests and does not say for how long');
    }
    return response;
  };
  const rest = new REST({ api: apiUrl, timeout: TIMEOUT_MS, globalRequestsPerSecond, makeRequest });
  rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) => {
    onRateLimit();
    log.warn({ route, waitMs: timeToReset, global }, 'rate limited by Discord');
  });
  return { rest, budget };
}
