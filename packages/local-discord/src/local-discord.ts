import { Gateway } from './discord/gateway/gateway.ts';
import { RateLimits } from './discord/rest/rate-limits.ts';
import { listen, type RunningServer } from './discord/rest/server.ts';
import type { checkPayload } from './discord/rules/validation.ts';
import type { RegisteredCommand } from './discord/world/command.ts';
import { CommandRegistry } from './discord/world/command-registry.ts';
import { type Faults, PlannedFaults } from './discord/world/faults.ts';
import type { StoredMessage } from './discord/world/message.ts';
import { type MessageChange, MessageStore } from './discord/world/message-store.ts';
import { OpenInteractions } from './discord/world/open-interactions.ts';
import { type PayloadLog, RingLog } from './discord/world/payload-log.ts';
import { createIds } from './discord/world/snowflakes.ts';
import type { DiscordState } from './discord/world/state.ts';
import { APPLICATION_ID, GUILD_ID, PLACES } from './discord/world/world.ts';
import { Person } from './people/person.ts';

export interface LocalDiscordOptions {
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** The token the app must log in with. */
  readonly token?: string;
  /** How long the app has for its first response, in milliseconds. Discord gives 3000. */
  readonly firstResponseMs?: number;
  /** How long an interaction's token lives, in milliseconds. Discord gives 15 minutes. */
  readonly tokenLifetimeMs?: number;
  /** How often clients are to send a heartbeat, in milliseconds. */
  readonly heartbeatMs?: number;
}

/**
 * A stand-in for Discord on this machine: its API, its gateway, and the people who use the app. What a person does there
 * (typing a line, pressing a button, filling in a form) is said in `Person`.
 */
export interface LocalDiscord extends Pick<Person, PersonalMethod> {
  /** For `new Client({ rest: { api } })`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The commands visible in the server: those for everywhere and those for the server. */
  commands(): readonly RegisteredCommand[];
  /** Settles once the app has registered commands and holds a gateway session. */
  waitForCommands(): Promise<void>;
  /** The messages of a channel, oldest first; of the server's main channel by default. */
  messages(channelId?: string): readonly StoredMessage[];
  /** Calls back for each message that comes, changes or goes; the returned function ends that. */
  onMessage(listener: (change: MessageChange) => void): () => void;
  readonly faults: Faults;
  readonly log: PayloadLog;
  close(): Promise<void>;
}

type PersonalMethod = keyof Person;

const FIFTEEN_MINUTES = 15 * 60_000;

/** Starts the stand-in on loopback. It runs until it is closed. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  let base = '';
  const state = createState(options, () => base);
  const server = await listen(state, options.port ?? 0);
  base = `127.0.0.1:${server.port}`;
  state.gatewayUrl = `ws://${base}/gateway`;
  return new RunningDiscord(state, server);
}

/** People, and around them the server they are in. */
class RunningDiscord extends Person implements LocalDiscord {
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId = APPLICATION_ID;
  readonly guildId = GUILD_ID;
  readonly channelId = PLACES.server.channelId;
  readonly faults: Faults;
  readonly log: PayloadLog;
  #state: DiscordState;
  #server: RunningServer;

  constructor(state: DiscordState, server: RunningServer) {
    super(state);
    this.#state = state;
    this.#server = server;
    this.apiUrl = `http://127.0.0.1:${server.port}/api`;
    this.token = state.token;
    this.faults = faultsOf(state);
    this.log = state.log;
  }

  commands(): readonly RegisteredCommand[] {
    return this.#state.commands.visible();
  }

  async waitForCommands(): Promise<void> {
    await Promise.all([this.#state.commands.firstRegistration(), this.#state.gateway.ready()]);
  }

  messages(channelId: string = this.channelId): readonly StoredMessage[] {
    return this.#state.messages.list(channelId);
  }

  onMessage(listener: (change: MessageChange) => void): () => void {
    return this.#state.messages.subscribe(listener);
  }

  async close(): Promise<void> {
    this.#state.interactions.close();
    await this.#server.close();
  }
}

function createState(options: LocalDiscordOptions, base: () => string): DiscordState {
  const token = options.token ?? 'local-token';
  const log = new RingLog();
  const nextId = createIds();
  const state: DiscordState = {
    token,
    gatewayUrl: '',
    nextId,
    log,
    commands: new CommandRegistry(nextId),
    messages: new MessageStore(nextId, () => `http://${base()}/attachments`),
    interactions: new OpenInteractions({
      firstResponseMs: options.firstResponseMs ?? 3000,
      tokenLifetimeMs: options.tokenLifetimeMs ?? FIFTEEN_MINUTES,
    }),
    gateway: new Gateway({
      token,
      heartbeatMs: options.heartbeatMs ?? 41_250,
      log,
      url: () => state.gatewayUrl,
    }),
    faults: new PlannedFaults(),
    rates: new RateLimits(),
    checker: loadChecker(),
  };
  return state;
}

/** Loads Discord's description beside everything else, and has it built up before the first payload is checked. */
async function loadChecker(): Promise<typeof checkPayload> {
  const validation = await import('./discord/rules/validation.ts');
  validation.checkPayload('callback', {
    type: 4,
    data: { components: [{ type: 17, components: [{ type: 10, content: 'ready' }] }] },
  });
  return validation.checkPayload;
}

function faultsOf({ gateway, faults }: DiscordState): Faults {
  return {
    dropGateway: () => gateway.drop(),
    reconnect: () => gateway.askToReconnect(),
    invalidateSession: (resumable = false) => gateway.invalidate(resumable),
    refuseIdentify: (code, times = 1) => gateway.refuseIdentify(code, times),
    ignoreHeartbeats: (ignore) => gateway.ignoreHeartbeats(ignore),
    rateLimit: ({ matching, times = 1, retryAfterMs = 100, global = false }) =>
      faults.plan({ kind: 'rate-limit', retryAfterMs, global }, matching, times),
    fail: ({ matching, times = 1, status = 500 }) => faults.plan({ kind: 'fail', status }, matching, times),
    delay: ({ matching, times = 1, ms }) => faults.plan({ kind: 'delay', ms }, matching, times),
    clear: () => {
      faults.clear();
      gateway.clearFaults();
    },
  };
}
