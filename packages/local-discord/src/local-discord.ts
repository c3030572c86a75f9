import { Endpoint, type EndpointCheck } from './discord/endpoint/endpoint.ts';
import { faultsOf } from './discord/fault-injection.ts';
import { Gateway } from './discord/gateway/gateway.ts';
import type { PrivilegedIntent } from './discord/gateway/intents.ts';
import { tellOfMessage } from './discord/gateway/message-events.ts';
import { FileStore } from './discord/messages/file-store.ts';
import type { StoredMessage } from './discord/messages/message.ts';
import { type MessageChange, MessageStore } from './discord/messages/message-store.ts';
import { RateLimits } from './discord/rest/rate-limits.ts';
import { listen, type RunningServer } from './discord/rest/server.ts';
import type { checkPayload } from './discord/rules/validation.ts';
import { AppRights, type PermissionName } from './discord/world/app-rights.ts';
import type { RegisteredCommand } from './discord/world/command.ts';
import { CommandRegistry } from './discord/world/command-registry.ts';
import { type Faults, PlannedFaults } from './discord/world/faults.ts';
import { OpenInteractions } from './discord/world/open-interactions.ts';
import { type PayloadLog, RingLog } from './discord/world/payload-log.ts';
import { createIds } from './discord/world/snowflakes.ts';
import type { DiscordState } from './discord/world/state.ts';
import { APPLICATION_ID, appUser, BOT, GUILD_ID, PLACES } from './discord/world/world.ts';
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
  /** The app's name, as people see it. */
  readonly appName?: string;
  /** Where the app takes interactions over HTTP. Without it they come by the gateway. See also `useEndpoint`. */
  readonly endpoint?: string;
  /** How many shards clients are told to use: 1 by default. */
  readonly shards?: number;
  /** Intents that the developer portal would have to switch on. None by default, so an app that asks is refused. */
  readonly privilegedIntents?: readonly PrivilegedIntent[] | 'all';
  /** What the app was given in the server beyond what members may, as `manageMessages`. */
  readonly appPermissions?: readonly PermissionName[];
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
  /** The app's name, as people see it. */
  readonly appName: string;
  readonly guildId: string;
  readonly channelId: string;
  /** With it the app tells Discord's HTTP interactions from others: 64 hexadecimal digits. */
  readonly publicKey: string;
  /**
   * Sends interactions to this address from now on, if it answers PING; the check says what it made of wrong
   * signatures. `undefined` goes back to the gateway.
   */
  useEndpoint(url: string | undefined): Promise<EndpointCheck>;
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
  readonly appName: string;
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
    this.appName = state.app.global_name ?? state.app.username;
    this.faults = faultsOf(state);
    this.log = state.log;
  }

  get publicKey(): string {
    return this.#state.endpoint.publicKey;
  }

  async useEndpoint(url: string | undefined): Promise<EndpointCheck> {
    const { endpoint, interactions } = this.#state;
    const check =
      url === undefined ? { ok: true, probes: [] } : await endpoint.check(url, interactions.firstResponseMs);
    if (check.ok) endpoint.url = url;
    return check;
  }

  commands(): readonly RegisteredCommand[] {
    return this.#state.commands.visible();
  }

  async waitForCommands(): Promise<void> {
    const { commands, gateway, endpoint } = this.#state;
    await Promise.all([commands.firstRegistration(), endpoint.url === undefined ? gateway.ready() : undefined]);
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
  const app = options.appName === undefined ? BOT : appUser(options.appName);
  const rights = new AppRights(options.appPermissions);
  const state: DiscordState = {
    token,
    app,
    gatewayUrl: '',
    nextId,
    log,
    files: new FileStore(nextId, () => `http://${base()}/ephemeral-attachments`),
    rights,
    commands: new CommandRegistry(nextId),
    messages: new MessageStore(nextId, () => `http://${base()}/attachments`),
    interactions: new OpenInteractions({
      firstResponseMs: options.firstResponseMs ?? 3000,
      tokenLifetimeMs: options.tokenLifetimeMs ?? FIFTEEN_MINUTES,
    }),
    gateway: new Gateway({
      token,
      app,
      rights,
      heartbeatMs: options.heartbeatMs ?? 41_250,
      shards: options.shards ?? 1,
      privilegedIntents: switchedOn(options.privilegedIntents ?? []),
      log,
      url: () => state.gatewayUrl,
    }),
    endpoint: new Endpoint(log, options.endpoint),
    faults: new PlannedFaults(),
    rates: new RateLimits(),
    checker: loadChecker(),
  };
  state.messages.subscribe((change) => tellOfMessage(state.gateway, change));
  return state;
}

function switchedOn(intents: readonly PrivilegedIntent[] | 'all'): readonly PrivilegedIntent[] {
  return intents === 'all' ? ['GuildMembers', 'GuildPresences', 'MessageContent'] : intents;
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
