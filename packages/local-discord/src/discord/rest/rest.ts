import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemLines } from '../rules/form-error.ts';
import type { RestFault } from '../world/faults.ts';
import type { Upload } from '../world/message-content.ts';
import type { DiscordState } from '../world/state.ts';
import { type Answer, REFUSALS, refuse } from './api-answer.ts';
import { CHANNEL_ROUTES } from './channel-routes.ts';
import { COMMAND_ROUTES } from './command-routes.ts';
import { IDENTITY_ROUTES } from './identity-routes.ts';
import { INTERACTION_ROUTES } from './interaction-routes.ts';
import { type RateState, rateHeaders } from './rate-limits.ts';
import { readBody } from './request-body.ts';
import { matchRoute, type Route } from './route.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';

const ROUTES: readonly Route[] = [
  ...INTERACTION_ROUTES,
  ...WEBHOOK_ROUTES,
  ...COMMAND_ROUTES,
  ...IDENTITY_ROUTES,
  ...CHANNEL_ROUTES,
];
const DEFAULT_RATE = { requests: 50, windowMs: 1000 };

interface Handled {
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly uploads?: readonly Upload[];
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
  const struck = await meetFaults(state.faults.strike(`${method} ${path}`));
  if (struck !== undefined) {
    request.resume();
    return struck;
  }
  const match = matchRoute(ROUTES, method, path);
  if (match.kind !== 'found') {
    request.resume();
    return { answer: match.kind === 'unknown' ? REFUSALS.notFound : REFUSALS.wrongMethod, headers: {} };
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

async function meetFaults(faults: readonly RestFault[]): Promise<Handled | undefined> {
  let met: Handled | undefined;
  for (const fault of faults) {
    if (fault.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    else met = fault.kind === 'fail' ? failed(fault.status) : plannedLimit(fault.retryAfterMs, fault.global);
  }
  return met;
}

function failed(status: number): Handled {
  return { answer: refuse(status, { message: `${status}: Server Error`, code: 0 }), headers: {} };
}

function plannedLimit(retryAfterMs: number, global: boolean): Handled {
  const seconds = retryAfterMs / 1000;
  const scope: Record<string, string> = global ? { 'X-RateLimit-Global': 'true' } : {};
  const headers = { 'Retry-After': String(seconds), 'X-RateLimit-Scope': global ? 'global' : 'user', ...scope };
  return { answer: limitAnswer(seconds, global), headers };
}

function rateLimited(rate: RateState): Handled {
  const seconds = Math.max(0, rate.resetsAt - Date.now()) / 1000;
  const headers = { ...rateHeaders(rate), 'Retry-After': String(seconds), 'X-RateLimit-Scope': 'user' };
  return { answer: limitAnswer(seconds, false), headers };
}

function limitAnswer(seconds: number, global: boolean): Answer {
  const message = 'You are being rate limited.';
  return { status: 429, body: { message, retry_after: seconds, global }, problem: { code: 0, message } };
}

function send(response: ServerResponse, { answer, headers }: Handled): void {
  if (response.destroyed) return;
  if (answer.status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  const body = JSON.stringify(answer.body);
  response
    .writeHead(answer.status, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...headers,
    })
    .end(body);
}

/** Interactions' tokens stand in their addresses. */
function withoutSecrets(pathname: string): string {
  return pathname.replace(/\/(interactions|webhooks)\/(\d+)\/[^/]+/, '/$1/$2/…');
}
