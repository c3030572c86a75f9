import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment } from '../bot/environment.ts';
import { KeptKnowledge } from '../bot/knowledge/kept-knowledge.ts';
import type { Log } from '../bot/log.ts';
import { ReportLimit } from '../bot/report-limit.ts';
import { storeEffects } from '../bot/store-effects.ts';
import type { Card } from '../cards/model/card.ts';
import type { Knowledge } from '../command/knowledge.ts';
import { readFeeds } from '../feeds/configured.ts';
import { discordChannelApi } from '../feeds/following/discord-channel-api.ts';
import { nonceOf, readyMessage } from '../feeds/following/messages.ts';
import { Night, type Posting } from '../feeds/night.ts';
import { electionsOf, ownElections, withOwn } from '../feeds/own/own-elections.ts';
import { readStream } from '../feeds/replay/stream.ts';
import { Store } from '../store/store.ts';
import { createDraw } from './drawing.ts';
import { projectRoot } from './project.ts';
import { StartFailure } from './start-failure.ts';
import { storeOf } from './store-address.ts';

/** A night to be lived again, and how many times faster. */
export interface Wanted {
  readonly name: string;
  readonly speed: number;
}

/** Everything that lasts or comes by itself: the store, live counts, followed channels. */
export interface Keeping {
  readonly store: Store;
  readonly night: Night;
  readonly kept: KeptKnowledge;
  readonly effects: { readonly store: ReturnType<typeof storeEffects> };
  /** Begins to post, where a token lets the bot. */
  readonly begin: (apiUrl: string, token: string | undefined) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KeepingParts {
  readonly environment: Environment;
  readonly directories: readonly string[];
  readonly base: () => Knowledge;
  readonly replay?: Wanted | undefined;
  readonly log: Log;
}

/** @throws {@link StartFailure} where the night to be replayed cannot be read */
export async function keep({ environment, directories, base, replay, log }: KeepingParts): Promise<Keeping> {
  const relived = replay === undefined ? undefined : await replayed(replay);
  // A night lived again is not kept: it would stand among what the bot keeps for good.
  const store = new Store(relived === undefined ? storeOf(environment) : await passingStore());
  const { feeds, problems } = await readFeeds(directories);
  for (const problem of problems) log.error({ problem }, 'a feed cannot be used');
  const night = new Night({ store, feeds, base, replay: relived, log });
  const kept = new KeptKnowledge({ store, log, now: Date.now, electionsOf, withOwn });
  let posting: Posting | undefined;
  const post = async (channel: string, key: string, card: Card) => {
    if (posting === undefined) return;
    const { body, files } = await readyMessage(card, 'en', posting.draw);
    await posting.api.post(channel, body, nonceOf(channel, key), files);
  };
  const effects = storeEffects({
    store,
    kept,
    log,
    now: Date.now,
    onFollows: () => night.hurry(),
    post: (channel, key, card) => {
      post(channel, key, card).catch((err: unknown) => log.error({ err }, 'a report could not be posted'));
    },
    ownElections: ownElections(store, environment.DISCORD_API_URL),
    reports: new ReportLimit(),
    reportChannel: environment.REPORT_CHANNEL,
  });
  return {
    store,
    night,
    kept,
    effects: { store: effects },
    async begin(apiUrl, token) {
      posting = token === undefined ? undefined : { api: discordChannelApi(apiUrl, token, log), draw: createDraw(log) };
      await night.start(posting);
    },
    async close() {
      await night.stop();
      await store.close();
    },
  };
}

async function replayed({ name, speed }: Wanted) {
  const shipped = join(projectRoot, 'data', 'streams', name);
  const read = await readStream(/^[a-z0-9-]+$/.test(name) && existsSync(shipped) ? shipped : resolve(name));
  if (!read.ok) throw new StartFailure(['the night cannot be replayed', read.reason]);
  return { stream: read.stream, speed };
}

async function passingStore() {
  return { kind: 'file', path: join(await mkdtemp(join(tmpdir(), 'election-facts-replay-')), 'replay.db') } as const;
}
