import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { DiscordState } from '../world/state.ts';
import { answerRequest } from './rest.ts';

const LOOPBACK = '127.0.0.1';
const GATEWAY_PATH = '/gateway';
const LARGEST_GATEWAY_MESSAGE = 16 * 1024;

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on loopback for both the API and the gateway. @param port 0 for any free one. */
export async function listen(state: DiscordState, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    serve(request, response, state);
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_GATEWAY_MESSAGE,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request, socket, head) => {
    const query = gatewayQuery(request, socket);
    if (query === undefined) return;
    sockets.handleUpgrade(request, socket, head, (connection) => state.gateway.accept(connection, query));
  });
  // A client that speaks no HTTP is hung up on.
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address() as AddressInfo;
  return { port: address.port, close: () => close(server, sockets) };
}

function serve(request: IncomingMessage, response: ServerResponse, state: DiscordState): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!isLocal(request)) {
    response.writeHead(403).end();
    return;
  }
  const file = request.method === 'GET' ? FILE_ADDRESS.exec(request.url ?? '') : null;
  if (file !== null) serveFile(response, state, file);
  else void answerRequest(request, response, state);
}

/** Files of messages, and those people gave with commands and forms. */
const FILE_ADDRESS = /^\/(attachments|ephemeral-attachments)\/(\d+)\/(\d+)\//;

/** A file, sandboxed so that nothing in it runs. */
function serveFile(response: ServerResponse, state: DiscordState, address: RegExpExecArray): void {
  const [, kind, channelId = '', fileId = ''] = address;
  const file = kind === 'attachments' ? state.messages.findFile(channelId, fileId) : state.files.find(fileId);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'Content-Type': /^[\w.+-]+\/[\w.+-]+$/.test(file.contentType) ? file.contentType : 'application/octet-stream',
      'Content-Length': file.bytes.byteLength,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    })
    .end(file.bytes);
}

/** What stands behind the `?` of a gateway's address; whoever asks for another is hung up on. */
function gatewayQuery(request: IncomingMessage, socket: Duplex): URLSearchParams | undefined {
  // Whoever hangs up in the middle of it must not take the stand-in along.
  socket.on('error', () => socket.destroy());
  const [path = '', query = ''] = (request.url ?? '/').split('?', 2);
  if (isLocal(request) && path.replace(/\/$/, '') === GATEWAY_PATH) return new URLSearchParams(query);
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  return undefined;
}

/**
 * Only programs and pages of this machine may ask: another site's page would give its own origin, and one that had its
 * name point here would give that name as the host.
 */
function isLocal({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
