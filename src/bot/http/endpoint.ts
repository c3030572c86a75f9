import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { readBody } from './body.ts';
import type { CheckSignature } from './signature.ts';

/** Interaction and callback types of Discord's check that somebody is there. */
const PING = 1;
const PONG = JSON.stringify({ type: 1 });
/** The largest interaction, a message command with a full message and its parts, stays far below. */
const BODY_MAX = 1_000_000;
/** A peer that sends slower than this is not Discord. */
const REQUEST_MS = 5_000;
const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** The first answer to an interaction: it goes back in the response. */
export type Respond = (callback: unknown) => void;

export interface EndpointOptions {
  readonly check: CheckSignature;
  /** Answers one interaction; `respond` is called at most once. Never rejects. */
  readonly answer: (raw: unknown, respond: Respond) => Promise<void>;
  /** Pages for operators, by path. Asked for without a signature, so they belong behind the balancer. */
  readonly pages: Readonly<Record<string, () => Page | Promise<Page>>>;
  readonly log: Log;
}

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export interface Endpoint {
  readonly port: number;
  /** Takes no new request; resolves when those under way are answered. */
  readonly close: () => Promise<void>;
}

/**
 * Discord's HTTP interactions: `POST /interactions`, signed, answered in the response.
 * @throws where the address is taken or not this machine's
 */
export async function listen(host: string, port: number, options: EndpointOptions): Promise<Endpoint> {
  const server = createServer((request, response) => {
    handle(request, response, options).catch((err: unknown) => {
      options.log.error({ err }, 'a request could not be answered');
      end(response, 500);
    });
  });
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : port, close: () => closed(server) };
}

async function handle(request: IncomingMessage, response: ServerResponse, options: EndpointOptions): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (path === '/interactions') return await interaction(request, response, options);
  const page = Object.hasOwn(options.pages, path) ? options.pages[path] : undefined;
  if (page === undefined) return end(response, 404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const { status, type, text } = await page();
  response.writeHead(status, { 'content-type': type }).end(request.method === 'HEAD' ? undefined : text);
}

async function interaction(
  request: IncomingMessage,
  response: ServerResponse,
  options: EndpointOptions,
): Promise<void> {
  if (request.method !== 'POST') return end(response, 405);
  const read = await readBody(request, BODY_MAX);
  if (!read.ok) return end(response, read.reason === 'too-large' ? 413 : 400);
  const signature = header(request, 'x-signature-ed25519');
  const timestamp = header(request, 'x-signature-timestamp');
  if (!options.check({ signature, timestamp, body: read.body })) return end(response, 401);
  const parsed = parse(read.body);
  if (!parsed.ok) return end(response, 400);
  if (typeOf(parsed.value) === PING) return void response.writeHead(200, JSON_TYPE).end(PONG);
  await options.answer(parsed.value, (callback) => {
    if (!response.headersSent) response.writeHead(200, JSON_TYPE).end(JSON.stringify(callback));
  });
  // Too old to be worth an answer, or unreadable: Discord shows its own words.
  if (!response.headersSent) end(response, 204);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function parse(body: Buffer): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(body.toString('utf8')) };
  } catch {
    return { ok: false };
  }
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

function end(response: ServerResponse, status: number): void {
  // A refused upload is not read to its end, so the connection cannot be used again.
  if (!response.headersSent) response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end();
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
