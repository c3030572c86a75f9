import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Upload } from '../messages/message-content.ts';
import { problemLines } from '../rules/form-error.ts';
import type { DiscordState } from '../world/state.ts';
import { type Answer, REFUSALS } from './api-answer.ts';
import { limitAnswer, meetFaults } from './met-faults.ts';
import { missingRoute } from './missing-route.ts';
import { type RateState, rateHeaders } from './rate-limits.ts';
import { readBody } from './request-body.ts';
import { matchRoute, type Route } from './route.ts';
import { CHANNEL_ROUTES } from './routes/channel-routes.ts';
import { COMMAND_ROUTES } from './routes/command-routes.ts';
import { GUILD_ROUTES } from './routes/guild-routes.ts';
import { IDENTITY_ROUTES } from './routes/identity-routes.ts';
import { INTERACTION_ROUTES } from './routes/interaction-routes.ts';
import { PIN_ROUTES } from './routes/pin-routes.ts';
import { REACTION_ROUTES } from './routes/reaction-routes.ts';
import { WEBHOOK_ROUTES } from './routes/webhook-routes.ts';

const ROUTES: readonly Route[] = [
  ...INTERACTION_ROUTES,
  ...WEBHOOK_ROUTES,
  ...COMMAND_ROUTES,
  ...IDENTITY_ROUTES,
  ...GUILD_ROUTES,
  ...PIN_ROUTES,
  ...REACTION_ROUTES,
  ...CHANNEL_ROUTES,
];
const DEFAULT_RATE = { requests: 50, windowMs: 1000 };

interface Handled {
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly uploads?: readonly Upload[];
  /** The connection is cut instead of answering. */
  readonly cut?: true;
}

/** Answers one request to the API. It never throws: whatever goes wrong is an answer, too. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  state: DiscordState,
): Promise<void> {
  const startedAt = performance.now();
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const handled = await handle(request, path, new URLSearchParams(query), state).catch(
    (): Handled => ({ answer: REFUSALS.serverError, headers: {} }),
  );
  send(response, handled);
  const { answer, payload, uploads = [] } = handled;
  state.log.add({
    direction: 'from-app',
    line: 'rest',
    what: `${request.method} ${withoutSecrets(path)}`,
    ...(payload === undefined ? {} : { payload }),
    ...(uploads.length === 0 ? {} : { files: uploads.map(fileFacts) }),
    status: answer.status,
    ms: performance.now() - startedAt,
    ...problemsOf(handled),
  });
}

async function handle(
  request: IncomingMessage,
  address: string,
  query: URLSearchParams,
  state: DiscordState,
): Promise<Handled> {
  const method = request.method ?? 'GET';
  const path = apiPath(address);
  if (path === undefined) return { answer: REFUSALS.invalidVersion, headers: {} };
  const met = await meetFaults(state.faults.strike(`${method} ${path}`));
  if (met.kind === 'answered') {
    request.resume();
    return met;
  }
  const handled = await handleSound(request, { method, path, query }, state);
  return met.kind === 'lose-answer' ? { ...handled, cut: true } : handled;
}

interface Address {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

async function handleSound(
  request: IncomingMessage,
  { method, path, query }: Address,
  state: DiscordState,
): Promise<Handled> {
  const match = matchRoute(ROUTES, method, path);
  if (match.kind !== 'found') {
    request.resume();
    return { answer: await missingRoute(method, path, match.kind === 'wrong-method'), headers: {} };
  }
  const { route, params } = match;
  if (!route.open && request.headers.authorization !== `Bot ${state.token}`) {
    request.resume();
    return { answer: REFUSALS.unauthorized, headers: {} };
  }
  const subject = ['id', 'token', 'channel', 'guild'].map((name) => params[name] ?? '').join('/');
  const rate = state.rates.take(`${method} ${route.path}`, subject, route.rate ?? DEFAULT_RATE);
  if (rate.exceeded) {
    request.resume();
    return rateLimited(rate);
  }
  const read = await readBody(request);
  if (!read.ok) return { answer: read.answer, headers: rateHeaders(rate) };
  const { payload, uploads } = read.body;
  const answer = await route.answer({ params, query, payload, uploads }, state);
  return { answer, headers: rateHeaders(rate), payload, uploads };
}

/** A refusal's lines, or none for a payload that was taken; nothing for a request that brought no payload. */
function problemsOf({ answer, payload }: Handled): { problems?: readonly string[] } {
  if (answer.problem !== undefined) return { problems: problemLines(answer.problem) };
  return payload === undefined ? {} : { problems: [] };
}

function fileFacts({ name, contentType, bytes }: Upload) {
  return { name, contentType, bytes: bytes.byteLength };
}

/** The path behind `/api` or `/api/v10`; only version 10 is spoken. */
function apiPath(pathname: string): string | undefined {
  const match = /^\/api(?:\/v(\d+))?(\/.*)$/.exec(pathname);
  if (match === null) return '/unknown';
  return match[1] === undefined || match[1] === '10' ? match[2] : undefined;
}

function rateLimited(rate: RateState): Handled {
  const seconds = Math.max(0, rate.resetsAt - Date.now()) / 1000;
  const headers = { ...rateHeaders(rate), 'Retry-After': String(seconds), 'X-RateLimit-Scope': 'user' };
  return { answer: limitAnswer(seconds, false), headers };
}

function send(response: ServerResponse, { answer, headers, cut }: Handled): void {
  if (cut) response.destroy();
  if (response.destroyed) return;
  if (answer.status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  const body = answer.html ?? JSON.stringify(answer.body);
  response
    .writeHead(answer.status, {
      'Content-Type': answer.html === undefined ? 'application/json' : 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      ...headers,
    })
    .end(body);
}

/** Interactions' tokens stand in their addresses. */
function withoutSecrets(pathname: string): string {
  return pathname.replace(/\/(interactions|webhooks)\/(\d+)\/[^/]+/, '/$1/$2/…');
}
