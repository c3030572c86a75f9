import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { GUILD_ID } from '../world/world.ts';
import { guildObject } from '../world/world-objects.ts';
import type { GatewayOptions } from './gateway-options.ts';
import {
  addressRefusal,
  CLOSE_CODE,
  CLOSE_REASONS,
  IGNORED_OPS,
  identifyRefusal,
  isToken,
  OP,
  readMessage,
  readShard,
} from './gateway-protocol.ts';
import { GatewaySession } from './gateway-session.ts';
import { hearsOf, INTENT, PRIVILEGED_INTENTS, type PrivilegedIntent, readableEvent } from './intents.ts';
import { membersChunk, readyEvent } from './session-events.ts';

const EVENTS_PER_MINUTE = 120;
/** How long a session without a connection can be resumed, in milliseconds. */
const RESUMABLE_MS = 180_000;

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

  /** How many shards clients are told to use. */
  get shards(): number {
    return this.#options.shards;
  }

  /** Whether the intent is switched on for the app. */
  allows(intent: PrivilegedIntent): boolean {
    return this.#options.privilegedIntents.includes(intent);
  }

  /** The application's flags that say which privileged intents it has. */
  get applicationFlags(): number {
    return this.#options.privilegedIntents.reduce((flags, name) => flags | PRIVILEGED_INTENTS[name].applicationFlag, 0);
  }

  /** Settles once a client has a session. */
  ready(): Promise<void> {
    if (this.#sessions.size > 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Takes over a new connection. @param query What stood behind the `?` of its address. */
  accept(socket: WebSocket, query: URLSearchParams): void {
    // A broken frame closes the connection; there is nothing else to do about it.
    socket.on('error', () => {});
    const refusal = addressRefusal(query);
    if (refusal !== undefined) {
      socket.close(refusal, CLOSE_REASONS[refusal]);
      return;
    }
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
    this.#send(connection, { op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  /** Sends an event to every session that hears of the place. */
  dispatch(event: string, data: unknown, guild?: string): void {
    const hearing = [...this.#sessions.values()].filter(
      (session) => session.hears(guild) && hearsOf(session.intents, event, guild !== undefined),
    );
    // An interaction is logged even if nobody is there to hear it; anything else is nobody's business then.
    if (hearing.length === 0 && event !== 'INTERACTION_CREATE') return;
    this.#options.log.add({ direction: 'to-app', line: 'gateway', what: event, payload: data });
    for (const session of hearing) session.dispatch(event, readableEvent(session.intents, data, this.#options.app.id));
  }

  /** Cuts all connections without a closing word. */
  drop(): void {
    for (const { socket } of this.#connections) socket.terminate();
  }

  /** Asks all clients to connect anew (op 7). */
  askToReconnect(): void {
    for (const connection of this.#connections) this.#send(connection, { op: OP.reconnect, d: null });
  }

  /** Tells all clients that their session is invalid (op 9). */
  invalidate(resumable: boolean): void {
    for (const connection of this.#connections) {
      this.#send(connection, { op: OP.invalidSession, d: resumable });
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
    const refusal = this.#tooMany(connection) ? CLOSE_CODE.rateLimited : this.#act(connection, text);
    if (refusal !== undefined) connection.socket.close(refusal, CLOSE_REASONS[refusal]);
  }

  /** Does what a message asks for, or says with which code to close. */
  #act(connection: Connection, text: string): number | undefined {
    const message = readMessage(text);
    if (message === undefined) return CLOSE_CODE.decodeError;
    const { op: code, data } = message;
    this.#options.log.add({ direction: 'from-app', line: 'gateway', what: `op ${code}`, payload: data });
    if (code === OP.heartbeat) return this.#beat(connection);
    if (code === OP.identify) return this.#identify(connection, data);
    if (code === OP.resume) return this.#resume(connection, data);
    if (code === OP.requestMembers && connection.session) return this.#sendMembers(connection.session, data);
    if (!IGNORED_OPS.has(code)) return CLOSE_CODE.unknownOpcode;
    return connection.session === undefined ? CLOSE_CODE.notAuthenticated : undefined;
  }

  #beat(connection: Connection): undefined {
    connection.lastBeat = Date.now();
    if (!this.#ignoresHeartbeats) this.#send(connection, { op: OP.ack });
  }

  #identify(connection: Connection, data: Record<string, unknown>): number | undefined {
    if (connection.session !== undefined) return CLOSE_CODE.alreadyAuthenticated;
    const refusal =
      this.#refusals.shift() ?? identifyRefusal(data, this.#options.token, this.#options.privilegedIntents);
    if (refusal !== undefined) return refusal;
    const shard = readShard(data.shard) ?? [0, 1];
    const session = new GatewaySession(newSessionId(), Number(data.intents), shard, connection.socket);
    connection.session = session;
    this.#sessions.set(session.id, session);
    this.#identifies += 1;
    const { app, url } = this.#options;
    const ready = readyEvent(session, app, url(), this.applicationFlags);
    this.#options.log.add({ direction: 'to-app', line: 'gateway', what: 'READY', payload: ready });
    session.dispatch('READY', ready);
    const wantsGuilds = (session.intents & INTENT.guilds) !== 0 && session.hears(GUILD_ID);
    if (wantsGuilds) session.dispatch('GUILD_CREATE', guildObject(this.#options));
    for (const resolve of this.#waiting.splice(0)) resolve();
    return undefined;
  }

  #resume(connection: Connection, data: Record<string, unknown>): number | undefined {
    if (connection.session !== undefined) return CLOSE_CODE.alreadyAuthenticated;
    if (!isToken(data.token, this.#options.token)) return CLOSE_CODE.authenticationFailed;
    const session = this.#sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (session !== undefined && !(Number.isInteger(sequence) && sequence <= session.sequence)) {
      return CLOSE_CODE.invalidSequence;
    }
    if (session === undefined || !session.canReplayFrom(sequence)) {
      this.#send(connection, { op: OP.invalidSession, d: false });
      return undefined;
    }
    session.socket?.terminate();
    session.socket = connection.socket;
    connection.session = session;
    session.replayFrom(sequence);
    this.#options.log.add({ direction: 'to-app', line: 'gateway', what: 'RESUMED' });
    session.dispatch('RESUMED', {});
    return undefined;
  }

  #sendMembers(session: GatewaySession, data: Record<string, unknown>): undefined {
    const chunk = membersChunk(session, this.#options.app, data);
    if (chunk !== undefined) session.dispatch('GUILD_MEMBERS_CHUNK', chunk);
  }

  #tooMany(connection: Connection): boolean {
    const now = Date.now();
    if (now > connection.minuteEnds) {
      connection.minuteEnds = now + 60_000;
      connection.eventsThisMinute = 0;
    }
    connection.eventsThisMinute += 1;
    return connection.eventsThisMinute > EVENTS_PER_MINUTE;
  }

  #checkPulse(connection: Connection): void {
    const silence = Date.now() - connection.lastBeat;
    if (silence > this.#options.heartbeatMs * 2)
      connection.socket.close(CLOSE_CODE.sessionTimedOut, CLOSE_REASONS[4009]);
  }

  /** A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
  #forget(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (session === undefined || session.socket !== connection.socket) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    else setTimeout(() => session.socket ?? this.#sessions.delete(session.id), RESUMABLE_MS).unref();
  }

  #send({ socket }: Connection, message: object): void {
    socket.send(JSON.stringify(message));
  }
}

function newSessionId(): string {
  return randomBytes(16).toString('hex');
}
