import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredFile, StoredMessage } from '../discord/messages/message.ts';
import { PLACES } from '../discord/world/world.ts';
import type { LocalDiscord } from '../local-discord.ts';
import { action } from './action.ts';
import { Actions } from './actions.ts';
import { type Asset, readAssets } from './assets.ts';
import { EventStream } from './event-stream.ts';
import { FaultSwitches } from './fault-switches.ts';
import { Guard } from './guard.ts';
import type { DataStatus, PageEvent, ShownFile, ShownMessage } from './wire.ts';

export interface PageOptions {
  /** On 127.0.0.1. A free one is taken when it is not given, is 0 or is taken already. */
  readonly port?: number;
  /** Where the built page lies. */
  readonly clientFolder: string;
}

export interface Page {
  readonly url: string;
  /** Shows what the app says of its data. */
  showData(status: DataStatus): void;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
/** The files of one message, 25 MiB at Discord, are a third longer in base64. */
const LARGEST_ACTION = 36 * 1024 * 1024;
const SHOWN_PAYLOADS = 200;

/** Serves the page in which a person uses the stand-in as they would use Discord. */
export async function startPage(discord: LocalDiscord, { port = 0, clientFolder }: PageOptions): Promise<Page> {
  const assets = await readAssets(clientFolder);
  const stream = new EventStream();
  const fileOrigin = new URL(discord.apiUrl).origin;
  const guard = new Guard(() => address(server));
  const faults = new FaultSwitches(discord.faults, () => stream.tell({ kind: 'slowness', slowness: faults.slowness }));
  const actions = new Actions(discord, faults);
  let data: DataStatus = { state: 'unknown' };
  const snapshot = (): PageEvent => ({
    kind: 'snapshot',
    commands: discord.commands(),
    messages: Object.values(PLACES).flatMap(({ channelId }) => discord.messages(channelId).map(shownMessage)),
    payloads: discord.log.recent().slice(-SHOWN_PAYLOADS),
    data,
    slowness: faults.slowness,
    appName: discord.appName,
    fileOrigin,
  });
  const server = createServer((request, response) => {
    harden(response, fileOrigin);
    if (!guard.isHome(request)) return refuse(response, 403);
    const asset = request.method === 'GET' ? assets.get(request.url ?? '') : undefined;
    if (asset !== undefined) return sendAsset(response, asset, guard);
    if (!guard.knows(request)) return refuse(response, 403);
    if (request.method === 'GET' && request.url === '/events') return stream.open(response, snapshot());
    if (request.method === 'POST' && request.url === '/actions') return void act(request, response, actions);
    refuse(response, 404);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await listen(server, port);
  const forget = [
    discord.onMessage(({ kind, message }) =>
      stream.tell({
        kind: 'message',
        change: kind === 'marked' ? 'changed' : kind,
        message: shownMessage(message),
      }),
    ),
    discord.log.subscribe((payload) => {
      stream.tell({ kind: 'payload', payload });
      if (/^(PUT|POST|PATCH|DELETE) .*\/commands/.test(payload.what))
        stream.tell({ kind: 'commands', commands: discord.commands() });
    }),
  ];
  return {
    url: `http://${LOOPBACK}:${address(server)}/`,
    showData(status) {
      data = status;
      stream.tell({ kind: 'data', data });
    },
    async close() {
      for (const end of forget) end();
      stream.close();
      await close(server);
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const on = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, LOOPBACK, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await on(port).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') throw cause;
    return on(0);
  });
}

function address(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Nothing but the page's own files runs or is loaded; pictures may also come from the stand-in. */
function harden(response: ServerResponse, fileOrigin: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `img-src 'self' ${fileOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

function sendAsset(response: ServerResponse, { contentType, bytes, lasting }: Asset, guard: Guard): void {
  response
    .writeHead(200, {
      'Content-Type': contentType,
      'Content-Length': bytes.byteLength,
      'Cache-Control': lasting ? 'max-age=31536000, immutable' : 'no-store',
      ...(lasting ? {} : { 'Set-Cookie': guard.cookie() }),
    })
    .end(bytes);
}

async function act(request: IncomingMessage, response: ServerResponse, actions: Actions): Promise<void> {
  const read = action.safeParse(await readJson(request));
  if (!read.success) return refuse(response, 400);
  const reply = await actions.do(read.data);
  if (response.destroyed) return;
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(reply));
}

/** @returns undefined for anything that is not a JSON body of a sensible size */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).byteLength;
      if (size > LARGEST_ACTION) return undefined;
      chunks.push(chunk as Buffer);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.destroyed) response.writeHead(status).end();
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

function shownMessage({ attachments, ...message }: StoredMessage): ShownMessage {
  return { ...message, attachments: attachments.map(shownFile) };
}

function shownFile({ bytes, ...file }: StoredFile): ShownFile {
  return { ...file, size: bytes.byteLength };
}
