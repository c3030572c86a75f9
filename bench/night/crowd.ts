import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Discord's limits as its documentation and its answers give them: of the whole bot, and of one channel. */
const GLOBAL_PER_SECOND = 50;
const CHANNEL_REQUESTS = 5;
const CHANNEL_WINDOW_MS = 5_000;
/** One in so many requests is turned away although there was room, as happens on busy nights. */
const TURNED_AWAY_EVERY = 97;

/** What one channel was sent. */
export interface ChannelSeen {
  readonly at: number;
  readonly kind: 'post' | 'edit';
  readonly text: string;
}

/** A Discord of a thousand channels that takes messages within its limits, and nothing else. */
export class Crowd {
  readonly byChannel = new Map<string, ChannelSeen[]>();
  turnedAway = 0;
  taken = 0;
  /** The most requests taken in one second. */
  busiest = 0;
  #second = 0;
  #inSecond = 0;
  #requests = 0;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, channel, message] = /\/channels\/(\d+)\/messages(?:\/(\d+))?$/.exec(request.url ?? '') ?? [];
    if (channel === undefined) return json(response, 200, request.method === 'GET' ? { id: '1' } : []);
    this.#requests += 1;
    if (this.#isFull()) return this.#turnAway(response, 1, true);
    if (this.#requests % TURNED_AWAY_EVERY === 0) return this.#turnAway(response, 0.3, false);
    const seen = this.byChannel.get(channel) ?? [];
    const recent = seen.filter(({ at }) => Date.now() - at < CHANNEL_WINDOW_MS).length;
    if (recent >= CHANNEL_REQUESTS) return this.#turnAway(response, 1, false);
    this.taken += 1;
    const text = Buffer.concat(chunks).toString('latin1').slice(0, 20_000);
    this.byChannel.set(channel, [...seen, { at: Date.now(), kind: message === undefined ? 'post' : 'edit', text }]);
    response.setHeader('x-ratelimit-limit', CHANNEL_REQUESTS);
    response.setHeader('x-ratelimit-remaining', CHANNEL_REQUESTS - recent - 1);
    response.setHeader('x-ratelimit-reset-after', CHANNEL_WINDOW_MS / 1_000);
    response.setHeader('x-ratelimit-bucket', 'messages');
    json(response, 200, { id: message ?? String(10_000_000 + this.taken) });
  }

  #isFull(): boolean {
    const second = Math.floor(Date.now() / 1_000);
    if (second !== this.#second) this.#inSecond = 0;
    this.#second = second;
    this.#inSecond += 1;
    this.busiest = Math.max(this.busiest, Math.min(this.#inSecond, GLOBAL_PER_SECOND));
    return this.#inSecond > GLOBAL_PER_SECOND;
  }

  #turnAway(response: ServerResponse, seconds: number, global: boolean): void {
    this.turnedAway += 1;
    response.setHeader('retry-after', String(seconds));
    if (global) response.setHeader('x-ratelimit-global', 'true');
    json(response, 429, { message: 'You are being rate limited.', retry_after: seconds, global });
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.writeHead(status).end(JSON.stringify(body));
}
