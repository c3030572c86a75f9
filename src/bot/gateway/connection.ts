import { Client, Events, GatewayDispatchEvents, Options, type RESTOptions, Routes } from 'discord.js';
import { askingOf, nameOf } from '../asking.ts';
import { readInteraction } from '../interaction.ts';
import type { Log } from '../log.ts';
import type { Router } from '../router.ts';
import { unreadableAnswer } from '../showing.ts';
import { closeReason, failureWords } from './discord-failure.ts';
import { NewestPress } from './newest-press.ts';
import { type AnswerFile, type Draw, type ResponseApi, respond } from './response.ts';

export interface ConnectionOptions {
  readonly token: string;
  /** `https://discord.com/api`, or any compatible server. */
  readonly apiUrl: string;
  /** May still be on its way: the data is read while the connection is made, and early questions wait for it. */
  readonly router: Promise<Router>;
  readonly draw: Draw;
  readonly log: Log;
  /** Called once when the connection is lost for good: a revoked token, a refused intent. */
  readonly onFatal: (reason: string) => void;
}

export interface Connection {
  readonly applicationId: string;
  readonly rest: Client['rest'];
  /** Stops taking interactions, lets running answers end (at most 5 seconds), and disconnects. */
  readonly close: () => Promise<void>;
}

/** How long a start may take before it counts as unreachable. */
const READY_WITHIN_MS = 60_000;
const DRAIN_MS = 5_000;

/**
 * Connects to Discord's gateway with no intents: interactions need none, and the bot sees no messages and no members.
 * @throws with one plain sentence when the token is refused or the server cannot be reached
 */
export async function connect({ token, apiUrl, router, draw, log, onFatal }: ConnectionOptions): Promise<Connection> {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    // Nothing is read from these caches, and they are never swept by default.
    makeCache: Options.cacheWithLimits({
      UserManager: 0,
      GuildMemberManager: 0,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
    }),
    rest: restOptions(apiUrl),
  });
  const running = new Set<Promise<void>>();
  const api = responseApi(client);
  const newest = new NewestPress();
  // Without a listener a rejected promise inside discord.js would end the process.
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warned'));
  client.on(Events.ShardReady, () => log.info('gateway session started'));
  client.on(Events.ShardReconnecting, () => log.info('gateway lost, reconnecting'));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'gateway session resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => onFatal(closeReason(code)));
  client.on(Events.Invalidated, () => onFatal('Discord ended the session for good'));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => {
    const answering = answerOne(raw, performance.now(), { api, router, draw, log, newest }).finally(() =>
      running.delete(answering),
    );
    running.add(answering);
  });
  try {
    await ready(client, token);
  } catch (cause) {
    await client.destroy();
    throw new Error(failureWords(cause, apiUrl), { cause });
  }
  return {
    applicationId: client.application?.id ?? '',
    rest: client.rest,
    async close() {
      await Promise.race([Promise.allSettled(running), timeout(DRAIN_MS)]);
      await client.destroy();
    },
  };
}

/** Options for a REST client against Discord or a compatible server. */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return { api: apiUrl, timeout: 10_000 };
}

interface Answering {
  readonly api: ResponseApi;
  readonly router: Promise<Router>;
  readonly draw: Draw;
  readonly log: Log;
  readonly newest: NewestPress;
}

/** Answers one interaction and never rejects: whatever happens is logged, and the bot goes on serving. */
async function answerOne(raw: unknown, received: number, { api, router, draw, log, newest }: Answering): Promise<void> {
  const read = readInteraction(raw);
  if (!read.ok) {
    log.warn({ interaction: read.address?.id, reason: read.reason }, 'interaction cannot be read');
    if (read.address !== undefined) await api.callback(read.address, unreadableAnswer(), []).catch(() => undefined);
    return;
  }
  const asking = askingOf(read.interaction);
  const isCurrent = newest.note(asking);
  const about = { interaction: asking.address.id, kind: asking.request.kind, name: nameOf(asking) };
  try {
    const answering = (await router).answer(asking);
    let answeredAt: number | undefined;
    void answering.then(() => {
      answeredAt = performance.now();
    });
    const onFirstResponse = () => {
      const now = performance.now();
      log.info(
        { ...about, computeMs: rounded((answeredAt ?? now) - received), respondedMs: rounded(now - received) },
        'answered',
      );
    };
    await respond(asking, answering, { api, draw, log, isCurrent, onFirstResponse });
  } catch (err) {
    log.error({ ...about, err, afterMs: rounded(performance.now() - received) }, 'answer was not taken');
  }
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function responseApi(client: Client): ResponseApi {
  return {
    async callback({ id, token }, body, files) {
      await client.rest.post(Routes.interactionCallback(id, token), { body, files: files.map(rawFile), auth: false });
    },
    async editOriginal({ token }, body, files) {
      const application = client.application?.id ?? '';
      await client.rest.patch(Routes.webhookMessage(application, token), {
        body,
        files: files.map(rawFile),
        auth: false,
      });
    },
    async followUp({ token }, body, files) {
      const application = client.application?.id ?? '';
      await client.rest.post(Routes.webhook(application, token), { body, files: files.map(rawFile), auth: false });
    },
  };
}

function rawFile({ name, data, contentType }: AnswerFile) {
  return { name, data, contentType };
}

async function ready(client: Client, token: string): Promise<void> {
  const isReady = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const late = timeout(READY_WITHIN_MS).then(() => {
    throw new Error(`not ready within ${READY_WITHIN_MS / 1000} seconds`);
  });
  await Promise.race([Promise.all([client.login(token), isReady]), late]);
}

async function timeout(ms: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
}
