import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { GatewaySession } from './gateway-session.ts';
import type { RingLog } from './payload-log.ts';
import { applicationId, bot, guildId, guildObject } from './world.ts';

/** Why Discord closes a connection, https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const closeCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

const op = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10, ack: 11 };
/** Presence, voice, members and sounds: understood, and of no effect here. */
const ignoredOps = new Set([3, 4, 8, 31]);
const guildsIntent = 1;
/** Members, presences and message content must be switched on in the developer portal; here they are not. */
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);
const knownIntents = ((1 << 17) - 1) | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);
const eventsPerMinute = 120;
/** How long a session without a connection can be resumed, in milliseconds. */
const resumableMs = 180_000;

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  readonly log: RingLog;
  /** The address clients resume at. */
  readonly url: () => string;
}

interface Connection {
  readonly socket: WebSocket;
  session: GatewaySession | undefined;
  lastBeat: number;
  eventsThisMinute: number;
  minuteEnds: number;
}

/** Discord's gateway: sessions with their heartbeats, events with their numbers, and resuming. */
export class Gateway {
  #options: GatewayOptions;
  #connections = new Set<Connection>();
  #sessions = new Map<string, GatewaySession>();
  #waiting: (() => void)[] = [];
  #refusals: number[] = [];
  #ignoresHeartbeats = false;
  #identifies = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** How many sessions were begun; Discord allows 1000 a day. */
  get identifies(): number {
    return this.#identifies;
  }

  /** Settles once a client has a session. */
  ready(): Promise<void> {
    if (this.#sessions.size > 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Takes over a new connection. @param query What stood behind the `?` of its address. */
  accept(socket: WebSocket, query: URLSearchParams): void {
    if (query.get('v') !== '10') return socket.close(closeCode.invalidVersion, 'Invalid API version.');
    if ((query.get('encoding') ?? 'json') !== 'json')
      return socket.close(closeCode.decodeError, 'Only JSON is spoken.');
    const now = Date.now();
    const connection: Connection = { socket, session: undefined, lastBeat: now, eventsThisMinute: 0, minuteEnds: 0 };
    this.#connections.add(connection);
    const watch = setInterval(() => this.#checkPulse(connection), this.#options.heartbeatMs);
    watch.unref();
    socket.on('message', (data) => this.#receive(connection, String(data)));
    socket.on('close', (code) => {
      clearInterval(watch);
      this.#forget(connection, code);
    });
    // A broken frame closes the connection; there is nothing else to do about it.
    socket.on('error', () => {});
    this.#send(connection, { op: op.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  /** Sends an event to every session that hears of the place. */
  dispatch(event: string, data: unknown, guild?: string): void {
    this.#options.log.add({ direction: 'to-app', line: 'gateway', what: event, payload: data });
    for (const session of this.#sessions.values()) {
      if (session.hears(guild)) session.dispatch(event, data);
    }
  }

  /** Cuts all connections without a closing word. */
  drop(): void {
    for (const { socket } of this.#connections) socket.terminate();
  }

  /** Asks all clients to connect anew (op 7). */
  askToReconnect(): void {
    for (const connection of this.#connections) this.#send(connection, { op: op.reconnect, d: null });
  }

  /** Tells all clients that their session is invalid (op 9). */
  invalidate(resumable: boolean): void {
    for (const connection of this.#connections) {
      this.#send(connection, { op: op.invalidSession, d: resumable });
      if (!resumable && connection.session) this.#sessions.delete(connection.session.id);
      connection.session = undefined;
    }
  }

  /** Meets the next clients that identify with a close code. */
  refuseIdentify(code: number, times: number): void {
    this.#refusals.push(...Array.from({ length: times }, () => code));
  }

  ignoreHeartbeats(ignore: boolean): void {
    this.#ignoresHeartbeats = ignore;
  }

  /** Takes all faults away that have not struck yet. */
  clearFaults(): void {
    this.#refusals = [];
    this.#ignoresHeartbeats = false;
  }

  #receive(connection: Connection, text: string): void {
    if (this.#tooMany(connection)) return connection.socket.close(closeCode.rateLimited, 'You are being rate limited.');
    const message = parse(text);
    if (message === undefined) return connection.socket.close(closeCode.decodeError, 'Error while decoding payload.');
    const { op: code, d: data } = message;
    this.#options.log.add({ direction: 'from-app', line: 'gateway', what: `op ${code}`, payload: data });
    if (code === op.heartbeat) return this.#beat(connection);
    if (code === op.identify) return this.#identify(connection, asRecord(data));
    if (code === op.resume) return this.#resume(connection, asRecord(data));
    if (!ignoredOps.has(code)) return connection.socket.close(closeCode.unknownOpcode, 'Unknown opcode.');
    if (connection.session === undefined) connection.socket.close(closeCode.notAuthenticated, 'Not authenticated.');
  }

  #beat(connection: Connection): void {
    connection.lastBeat = Date.now();
    if (!this.#ignoresHeartbeats) this.#send(connection, { op: op.ack });
  }

  #identify(connection: Connection, data: Record<string, unknown>): void {
    const { socket } = connection;
    const refusal = this.#refusals.shift() ?? this.#refusalOf(connection, data);
    if (refusal !== undefined) return socket.close(refusal, closeReasons[refusal] ?? 'Refused.');
    const shard = readShard(data.shard) ?? [0, 1];
    const session = new GatewaySession(randomBytes(16).toString('hex'), Number(data.intents), shard, socket);
    connection.session = session;
    this.#sessions.set(session.id, session);
    this.#identifies += 1;
    const ready = this.#readyEvent(session);
    this.#options.log.add({ direction: 'to-app', line: 'gateway', what: 'READY', payload: ready });
    session.dispatch('READY', ready);
    if ((session.intents & guildsIntent) !== 0 && session.hears(guildId))
      session.dispatch('GUILD_CREATE', guildObject());
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #refusalOf(connection: Connection, data: Record<string, unknown>): number | undefined {
    if (connection.session !== undefined) return closeCode.alreadyAuthenticated;
    if (typeof data.token !== 'string' || typeof data.properties !== 'object') return closeCode.decodeError;
    if (!this.#isToken(data.token)) return closeCode.authenticationFailed;
    if (data.shard !== undefined && readShard(data.shard) === undefined) return closeCode.invalidShard;
    const { intents } = data;
    if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0) return closeCode.invalidIntents;
    if ((intents & ~knownIntents) !== 0) return closeCode.invalidIntents;
    return (intents & privilegedIntents) !== 0 ? closeCode.disallowedIntents : undefined;
  }

  #resume(connection: Connection, data: Record<string, unknown>): void {
    const { socket } = connection;
    if (connection.session !== undefined) return socket.close(closeCode.alreadyAuthenticated, 'Already authenticated.');
    if (!this.#isToken(data.token)) return socket.close(closeCode.authenticationFailed, 'Authentication failed.');
    const session = this.#sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (session === undefined || !session.canReplayFrom(sequence)) {
      return this.#send(connection, { op: op.invalidSession, d: false });
    }
    if (!Number.isInteger(sequence) || sequence > session.sequence) {
      return socket.close(closeCode.invalidSequence, 'Invalid seq.');
    }
    session.socket?.terminate();
    session.socket = socket;
    connection.session = session;
    session.replayFrom(sequence);
    this.#options.log.add({ direction: 'to-app', line: 'gateway', what: 'RESUMED' });
    session.dispatch('RESUMED', {});
  }

  #readyEvent(session: GatewaySession) {
    return {
      v: 10,
      user: { ...bot, verified: true, mfa_enabled: false, email: null },
      user_settings: {},
      guilds: session.hears(guildId) ? [{ id: guildId, unavailable: true }] : [],
      relationships: [],
      private_channels: [],
      presences: [],
      guild_join_requests: [],
      auth: {},
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.#options.url(),
      shard: session.shard,
      application: { id: applicationId, flags: 0 },
      _trace: ['sandbox'],
    };
  }

  #isToken(token: unknown): boolean {
    return token === this.#options.token || token === `Bot ${this.#options.token}`;
  }

  #tooMany(connection: Connection): boolean {
    const now = Date.now();
    if (now > connection.minuteEnds) {
      connection.minuteEnds = now + 60_000;
      connection.eventsThisMinute = 0;
    }
    connection.eventsThisMinute += 1;
    return connection.eventsThisMinute > eventsPerMinute;
  }

  #checkPulse(connection: Connection): void {
    const silence = Date.now() - connection.lastBeat;
    if (silence > this.#options.heartbeatMs * 2)
      connection.socket.close(closeCode.sessionTimedOut, 'Session timed out.');
  }

  /** A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
  #forget(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (session === undefined || session.socket !== connection.socket) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    else setTimeout(() => session.socket ?? this.#sessions.delete(session.id), resumableMs).unref();
  }

  #send({ socket }: Connection, message: object): void {
    socket.send(JSON.stringify(message));
  }
}

const closeReasons: Readonly<Record<number, string>> = {
  [closeCode.decodeError]: 'Error while decoding payload.',
  [closeCode.authenticationFailed]: 'Authentication failed.',
  [closeCode.alreadyAuthenticated]: 'Already authenticated.',
  [closeCode.invalidShard]: 'Invalid shard.',
  [closeCode.invalidIntents]: 'Invalid intent(s).',
  [closeCode.disallowedIntents]: 'Disallowed intent(s).',
};

function parse(text: string): { op: number; d: unknown } | undefined {
  try {
    const message: unknown = JSON.parse(text);
    const { op: code, d } = asRecord(message);
    return typeof code === 'number' ? { op: code, d } : undefined;
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function readShard(value: unknown): [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [index, count] = value.map(Number);
  if (index === undefined || count === undefined || !Number.isInteger(index) || !Number.isInteger(count))
    return undefined;
  return index >= 0 && index < count ? [index, count] : undefined;
}
