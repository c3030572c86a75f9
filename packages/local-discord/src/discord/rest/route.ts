import type { Upload } from '../messages/message-content.ts';
import type { DiscordState } from '../world/state.ts';
import type { Answer } from './api-answer.ts';
import type { RateLimit } from './rate-limits.ts';

export interface ApiRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly payload: unknown;
  readonly uploads: readonly Upload[];
}

/** One address of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As `/channels/:channel/messages`. */
  readonly path: string;
  /** Interactions' own addresses carry their token in the path and need no header. */
  readonly open?: true;
  readonly rate?: RateLimit;
  readonly answer: (request: ApiRequest, state: DiscordState) => Answer | Promise<Answer>;
}

export type MatchedRoute =
  | { readonly kind: 'found'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown' };

/** Finds the route for a request. */
export function matchRoute(routes: readonly Route[], method: string, path: string): MatchedRoute {
  const steps = path.split('/');
  let pathKnown = false;
  for (const route of routes) {
    const params = matchPath(route.path, steps);
    if (params === undefined) continue;
    if (route.method === method) return { kind: 'found', route, params };
    pathKnown = true;
  }
  return { kind: pathKnown ? 'wrong-method' : 'unknown' };
}

function matchPath(pattern: string, steps: readonly string[]): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  if (wanted.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const step = decoded(steps[index] ?? '');
    if (want.startsWith(':') ? step === '' : step !== want) return undefined;
    if (want.startsWith(':')) params[want.slice(1)] = step;
  }
  return params;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
