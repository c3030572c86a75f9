import { Gateway } from './discord/gateway/gateway.ts';
import { RateLimits } from './discord/rest/rate-limits.ts';
import { listen } from './discord/rest/server.ts';
import type { checkPayload } from './discord/rules/validation.ts';
import type { Choice, RegisteredCommand } from './discord/world/command.ts';
import { CommandRegistry } from './discord/world/command-registry.ts';
import { type Faults, PlannedFaults } from './discord/world/faults.ts';
import type { StoredMessage } from './discord/world/message.ts';
import { type MessageChange, MessageStore } from './discord/world/message-store.ts';
import type { Modal } from './discord/world/modal.ts';
import { OpenInteractions } from './discord/world/open-interactions.ts';
import { type PayloadLog, RingLog } from './discord/world/payload-log.ts';
import { createIds } from './discord/world/snowflakes.ts';
import type { SandboxState } from './discord/world/state.ts';
import { type Asker, applicationId, guildId, places } from './discord/world/world.ts';
import type { Outcome } from './people/outcome.ts';
import { Person } from './people/person.ts';
import type { Invocation } from './people/typed-line.ts';

export interface SandboxOptions {
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

/** A stand-in for Discord on this machine: its API, its gateway, and people who use the app. */
export interface Sandbox {
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
  /** Types a line such as `/candidate zahid`, or a message command's name with a text to use it on. */
  type(line: string, as?: Asker): Promise<Outcome>;
  /** Sends a command with values as they are. */
  invoke(invocation: Invocation, as?: Asker): Promise<Outcome>;
  /** The choices for the option at the line's end. */
  complete(line: string, as?: Asker): Promise<readonly Choice[]>;
  press(message: StoredMessage, customId: string, as?: Asker): Promise<Outcome>;
  select(message: StoredMessage, customId: string, values: readonly string[], as?: Asker): Promise<Outcome>;
  openMessageMenu(command: string, message: StoredMessage, as?: Asker): Promise<Outcome>;
  /** @param values What to put in each field, by its custom id. */
  submitModal(modal: Modal, values: Readonly<Record<string, string | readonly string[]>>, as?: Asker): Promise<Outcome>;
  /** Sends any payload as an interaction, sound or not. */
  dispatch(interaction: unknown): Promise<Outcome>;
  /** A person's message in a channel. */
  post(content: string, as?: Asker): StoredMessage;
  /** The messages of a channel, oldest first; of the server's main channel by default. */
  messages(channelId?: string): readonly StoredMessage[];
  /** Calls back for each message that comes, changes or goes; the returned function ends that. */
  onMessage(listener: (change: MessageChange) => void): () => void;
  readonly faults: Faults;
  readonly log: PayloadLog;
  close(): Promise<void>;
}

const fifteenMinutes = 15 * 60_000;

/** Starts the stand-in on loopback. It runs until it is closed. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  let base = '';
  const state = createState(options, () => base);
  const server = await listen(state, options.port ?? 0);
  base = `127.0.0.1:${server.port}`;
  state.gatewayUrl = `ws://${base}/gateway`;
  const person = new Person(state);
  return {
    apiUrl: `http://${base}/api`,
    token: state.token,
    applicationId,
    guildId,
    channelId: places.server.channelId,
    commands: () => state.commands.visible(),
    waitForCommands: async () => {
      await Promise.all([state.commands.firstRegistration(), state.gateway.ready()]);
    },
    type: (line, as = {}) => person.type(line, as),
    invoke: (invocation, as = {}) => person.invoke(invocation, as),
    complete: (line, as = {}) => person.complete(line, as),
    press: (message, customId, as = {}) => person.press(message, customId, as),
    select: (message, customId, values, as = {}) => person.select(message, customId, values, as),
    openMessageMenu: (command, message, as = {}) => person.openMessageMenu(command, message, as),
    submitModal: (modal, values, as = {}) => person.submitModal(modal, values, as),
    dispatch: (interaction) => person.dispatch(interaction),
    post: (content, as = {}) => person.post(content, as),
    messages: (channelId = places.server.channelId) => state.messages.list(channelId),
    onMessage: (listener) => state.messages.subscribe(listener),
    faults: faultsOf(state),
    log: state.log,
    close: () => {
      state.interactions.close();
      return server.close();
    },
  };
}

function createState(options: SandboxOptions, base: () => string): SandboxState {
  const token = options.token ?? 'sandbox-token';
  const log = new RingLog();
  const nextId = createIds();
  const state: SandboxState = {
    token,
    gatewayUrl: '',
    nextId,
    log,
    commands: new CommandRegistry(nextId),
    messages: new MessageStore(nextId, () => `http://${base()}/attachments`),
    interactions: new OpenInteractions({
      firstResponseMs: options.firstResponseMs ?? 3000,
      tokenLifetimeMs: options.tokenLifetimeMs ?? fifteenMinutes,
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

function faultsOf({ gateway, faults }: SandboxState): Faults {
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
