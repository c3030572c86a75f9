import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredMessage } from '@election-facts/local-discord';
import { type LocalDiscord, messageAsText, startLocalDiscord } from '@election-facts/local-discord';
import { createLog } from '../../src/bot/log.ts';
import { Catalog } from '../../src/facts/catalog.ts';
import { Night } from '../../src/feeds/night.ts';
import { readStream, type Stream } from '../../src/feeds/replay/stream.ts';
import type { StoreAddress } from '../../src/store/engine/database.ts';
import { Store } from '../../src/store/store.ts';
import { followedOf, type NightSeen, type Seen } from './seen.ts';

/** A night of real counts, replicas of the real bot, and how often one of them is killed. */
export interface KilledNight {
  /** The repository, with the built bot in it. */
  readonly root: string;
  readonly stream: string;
  readonly speed: number;
  readonly replicas: number;
  readonly kills: number;
  readonly address: StoreAddress;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onKill?: (kill: number) => void;
}

/** After the last kill: a claim outlives its process by 20 seconds, and an edit comes 30 seconds after the one before. */
const SETTLE_MS = 75_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Relives a night in a channel that follows it, while replicas are killed (-9) at random moments, half of them in the
 * very moment in which a post arrives. Each is started again at once.
 */
export async function killedNight(asked: KilledNight): Promise<NightSeen> {
  const read = await readStream(join(asked.root, 'data/streams', asked.stream));
  if (!read.ok) throw new Error(read.reason);
  const { stream } = read;
  const folder = mkdtempSync(join(tmpdir(), 'election-facts-killed-'));
  const discord = await startLocalDiscord();
  const store = new Store(asked.address);
  const seen: Seen[] = [];
  const unsubscribe = discord.onMessage(({ kind, message }) => {
    if ((kind === 'created' || kind === 'changed') && isOwnPost(message))
      seen.push({ id: message.id, kind, at: Date.now(), text: messageAsText(message, { columns: 10_000 }) });
  });
  const environment = environmentOf(asked, stream, { folder, discord });
  const replicas: ChildProcess[] = [];
  try {
    await followed(store, stream, discord);
    for (let replica = 0; replica < asked.replicas; replica++) replicas.push(startReplica(asked.root, environment));
    await discord.waitForCommands();
    const night = await relive(asked, stream, store);
    for (let kill = 1; kill <= asked.kills; kill++) {
      await someMoment(asked.random, discord);
      asked.onKill?.(kill);
      const place = Math.floor(asked.random() * replicas.length);
      await killed(replicas[place]);
      replicas[place] = startReplica(asked.root, environment);
    }
    await settled(store, stream, seen);
    await night.stop();
    const kept = await store.counts.eventsOf(stream.election.id);
    const events = kept.filter(({ place }) => place === '').map(({ id }) => id);
    return { seen, events, ticks: stream.ticks };
  } finally {
    unsubscribe();
    await Promise.all(replicas.map(killed));
    await store.close();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isOwnPost({ ephemeral, interaction }: StoredMessage): boolean {
  return !ephemeral && interaction === undefined;
}

/** The replicas know the feed; the counts are read in this process, which stands for a source that goes on. */
function environmentOf(
  { root, address }: KilledNight,
  { feed, election }: Stream,
  { folder, discord }: { readonly folder: string; readonly discord: LocalDiscord },
): NodeJS.ProcessEnv {
  cpSync(join(root, 'data/streams', feed.id, election.id), join(folder, election.id), { recursive: true });
  const configured = { ...feed, source: { kind: 'file', path: 'never.json' }, format: { kind: 'counts' } };
  writeFileSync(join(folder, 'feeds.json'), JSON.stringify({ feeds: [configured] }));
  return {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: folder,
    DEFAULT_ELECTION: election.id,
    LOG_LEVEL: 'warn',
    ...(address.kind === 'postgres' ? { DATABASE_URL: address.url } : { STORE_FILE: address.path }),
  };
}

async function followed(store: Store, { feed, election }: Stream, discord: LocalDiscord): Promise<void> {
  await store.follows.add(
    {
      guild: discord.guildId,
      channel: discord.channelId,
      election: election.id,
      place: '',
      role: '',
      language: 'en',
      setter: '1',
    },
    Date.now(),
  );
  // Nobody else asks for the file, which is not there.
  await store.counts.claimReading(feed.id, Date.now(), Date.now() + DAY_MS);
}

async function relive({ speed }: KilledNight, stream: Stream, store: Store): Promise<Night> {
  const catalog = new Catalog([stream.election], 'killed');
  const base = { catalog, defaultElection: stream.election };
  const night = new Night({ store, feeds: [], base: () => base, replay: { stream, speed }, log: createLog('silent') });
  await night.start();
  return night;
}

function startReplica(root: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [join(root, 'dist/bundle/src/main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function killed(replica: ChildProcess | undefined): Promise<void> {
  if (replica === undefined || replica.exitCode !== null || replica.signalCode !== null) return;
  const ended = once(replica, 'exit');
  replica.kill('SIGKILL');
  await ended;
}

/** Some seconds later; or, half of the time, when the next post or edit of the bot arrives. */
async function someMoment(random: () => number, discord: LocalDiscord): Promise<void> {
  const atPost = random() < 0.5;
  const waitMs = 1_000 + random() * 3_000;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(end, atPost ? waitMs * 3 : waitMs);
    const unsubscribe = discord.onMessage(({ message }) => {
      if (atPost && isOwnPost(message)) end();
    });
  });
}

/** Until the whole night is told, and nothing is left to post. */
async function settled(store: Store, { ticks, election }: Stream, seen: readonly Seen[]): Promise<void> {
  const { total } = ticks.at(-1)?.processed ?? {};
  const end = Date.now() + SETTLE_MS;
  let quiet = false;
  while (Date.now() < end && !quiet) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const shown = followedOf(seen).at(-1)?.text ?? '';
    const kept = await store.counts.eventsOf(election.id);
    const told = new Set(seen.map(({ id }) => id)).size - 1;
    quiet = shown.includes(`${total} of ${total}`) && told >= kept.filter(({ place }) => place === '').length;
  }
}
