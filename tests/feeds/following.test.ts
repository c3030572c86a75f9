import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/bot/log.ts';
import { Catalog } from '../../src/facts/catalog.ts';
import { type Feed, feed as feedSchema } from '../../src/feeds/configuration.ts';
import type { ChannelApi, Sent } from '../../src/feeds/following/channel-api.ts';
import { Deliverer, EDIT_EVERY_MS } from '../../src/feeds/following/deliverer.ts';
import { nonceOf } from '../../src/feeds/following/messages.ts';
import { Night } from '../../src/feeds/night.ts';
import { readStream } from '../../src/feeds/replay/stream.ts';
import { CLAIM_LASTS_MS } from '../../src/store/deliveries.ts';
import type { NewFollow } from '../../src/store/follows.ts';
import type { Store } from '../../src/store/store.ts';
import { onBothEngines } from '../store/both-engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'election-facts-following-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = await readStream(join(import.meta.dirname, '../../data/streams/uk-2019'));
if (!read.ok) throw new Error(read.reason);
const { election, ticks, feed: described } = read.stream;
const catalog = new Catalog([election], 'test');
const base = { catalog, defaultElection: election };

const GUILD = '100000000000000001';
const CHANNEL = '200000000000000001';
const follow: NewFollow = {
  guild: GUILD,
  channel: CHANNEL,
  election: election.id,
  place: '',
  role: '',
  language: 'en',
  setter: '300000000000000001',
};

interface Post {
  readonly id: string;
  readonly channel: string;
  readonly nonce: string;
  body: string;
  readonly editedAt: number[];
}

type Fate = 'lives' | 'dies-before' | 'dies-after';

/** Channels as Discord keeps them: a nonce is posted once. A process that dies hears nothing any more. */
class Channels {
  readonly posts: Post[] = [];
  readonly told: string[] = [];
  now = 1_000_000;
  gone: Extract<Sent, { ok: false }>['gone'];

  api(fate: () => Fate): ChannelApi {
    const sending = async (send: () => Sent): Promise<Sent> => {
      const now = fate();
      if (now === 'dies-before') return await new Promise(() => undefined);
      const sent = this.gone === undefined ? send() : ({ ok: false, gone: this.gone } as const);
      return now === 'lives' ? sent : await new Promise(() => undefined);
    };
    return {
      post: (channel, body, nonce) =>
        sending(() => {
          const known = this.posts.find((post) => post.nonce === nonce && post.channel === channel);
          if (known !== undefined) return { ok: true, id: known.id };
          const id = String(900 + this.posts.length);
          this.posts.push({ id, channel, nonce, body: JSON.stringify(body), editedAt: [] });
          return { ok: true, id };
        }),
      edit: (_channel, message, body) =>
        sending(() => {
          const post = this.posts.find(({ id }) => id === message);
          if (post === undefined) return { ok: false, gone: 'message-deleted' };
          post.body = JSON.stringify(body);
          post.editedAt.push(this.now);
          return { ok: true, id: message };
        }),
      tell: async (person) => void this.told.push(person),
    };
  }
}

let files = 0;

/** A feed of the night's counts so far, as a file that an operator configured. */
function feedOfFile(): { readonly feed: Feed; readonly file: string; readonly show: (count: number) => void } {
  files += 1;
  const name = `counts-${files}.json`;
  const feed = feedSchema.parse({
    ...described,
    source: { kind: 'file', path: name },
    format: { kind: 'counts' },
    everySeconds: 5,
  });
  const show = (count: number) =>
    writeFileSync(join(folder, name), JSON.stringify({ counts: ticks.slice(0, count) }) + ' '.repeat(count));
  return { feed, file: join(folder, 'feeds.json'), show };
}

async function replica(store: Store, configured: ReturnType<typeof feedOfFile>, channels: Channels, fate: () => Fate) {
  const night = new Night({
    store,
    feeds: [configured],
    base: () => base,
    log: createLog('silent'),
    now: () => channels.now,
  });
  // The rounds are called here, by a clock of the test's own.
  await night.prepare({ api: channels.api(fate), draw: async () => [] });
  return night;
}

/** A round of a process that may die in it, which nobody then waits for. */
async function round(night: Night): Promise<void> {
  await Promise.race([night.round(), new Promise((resolve) => setTimeout(resolve, 400))]);
}

onBothEngines('a followed count', ({ fresh, beside }) => {
  it('is one message, edited at most every 30 seconds, and a post for each event', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    await store.follows.add(follow, 0);
    const night = await replica(store, configured, channels, () => 'lives');
    for (let step = 0; step < 60; step++) {
      channels.now += 7_000;
      configured.show(Math.min(ticks.length, 1 + step * 5));
      await night.round();
    }
    channels.now += EDIT_EVERY_MS;
    await night.round();
    const events = (await store.counts.eventsOf(election.id)).filter((event) => event.place === '');
    expect(events.length).toBeGreaterThan(5);
    expect(channels.posts).toHaveLength(1 + events.length);
    const [message] = channels.posts;
    expect(message?.body).toContain('650 of 650');
    const gaps = message?.editedAt.slice(1).map((at, place) => at - (message.editedAt[place] ?? 0)) ?? [];
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(EDIT_EVERY_MS);
  });

  it('of a place is its own message, with the events of that place alone', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    const place = 'newcastle-upon-tyne-central';
    await store.follows.add({ ...follow, place }, 0);
    const night = await replica(store, configured, channels, () => 'lives');
    for (let step = 1; step < 5; step++) {
      channels.now += 40_000;
      configured.show(step * 20);
      await night.round();
    }
    const [message, ...events] = channels.posts;
    expect(message?.body).toContain('Newcastle Upon Tyne Central');
    expect(message?.body).toContain('21,568');
    expect(events.map(({ body }) => body.includes('The result is official'))).toEqual([true]);
    expect(events[0]?.body).toContain('Newcastle Upon Tyne Central');
  });

  it('is posted once and completely, whenever processes die and however many there are', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    const { id } = await store.follows.add(follow, 0);
    let next: Fate = 'lives';
    const fate = () => {
      const now = next;
      next = 'lives';
      return now;
    };
    const stores = [store, beside(store)];
    let nights = await Promise.all(stores.map((each) => replica(each, configured, channels, fate)));
    const random = generator(20_240_704);
    for (let step = 0; step < 24; step++) {
      channels.now += Math.round(4_000 + random() * 30_000);
      configured.show(Math.min(ticks.length, 1 + step * 12));
      const death = random();
      next = death < 0.35 ? 'dies-before' : death < 0.7 ? 'dies-after' : 'lives';
      const mayDie = next !== 'lives';
      const place = step % 2;
      const night = nights[place];
      const other = stores[place];
      if (night !== undefined) await round(night);
      // Killed and started again: nothing but the store is left of it.
      if (mayDie && other !== undefined) nights = nights.with(place, await replica(other, configured, channels, fate));
    }
    next = 'lives';
    for (let step = 0; step < 4; step++) {
      channels.now += Math.max(EDIT_EVERY_MS, CLAIM_LASTS_MS) + 1_000;
      for (const night of nights) await night.round();
    }
    const events = (await store.counts.eventsOf(election.id)).filter((event) => event.place === '');
    expect(new Set(channels.posts.map(({ nonce }) => nonce)).size).toBe(channels.posts.length);
    expect(channels.posts).toHaveLength(1 + events.length);
    const message = channels.posts.find(({ nonce }) => nonce === nonceOf('followed', id));
    expect(message?.body).toContain('650 of 650');
    expect(await store.deliveries.due(channels.now + 2 * CLAIM_LASTS_MS, 0)).toEqual([]);
  });

  it('waits with an event whose count another replica has kept a moment ago', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    await store.follows.add(follow, 0);
    const night = await replica(store, configured, channels, () => 'lives');
    configured.show(3);
    channels.now += 10_000;
    await night.round();
    const parts = { store, troubleOf: () => '', draw: async () => [], now: () => channels.now };
    const { id } = await store.follows.add({ ...follow, channel: '200000000000000002' }, 0);
    const api = channels.api(() => 'lives');
    const behind = new Deliverer({ ...parts, api, log: createLog('silent'), catalog: () => catalog });
    await behind.round();
    const inSecond = () => channels.posts.filter(({ channel }) => channel === '200000000000000002');
    expect(inSecond()).toHaveLength(1);
    expect((await store.deliveries.due(channels.now, 0)).map((due) => due.follow)).toEqual([id]);
    const now = new Deliverer({ ...parts, api, log: createLog('silent'), catalog: () => night.knowledge.catalog });
    await now.round();
    expect(inSecond()).toHaveLength(2);
  });

  it('stops where its message or channel is gone, and tells who set it up, once', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    await store.follows.add(follow, 0);
    const night = await replica(store, configured, channels, () => 'lives');
    configured.show(10);
    channels.now += 10_000;
    channels.gone = 'no-permission';
    for (let step = 0; step < 3; step++) {
      channels.now += EDIT_EVERY_MS;
      await night.round();
    }
    expect(await store.follows.ofGuild(GUILD)).toMatchObject([{ stopped: 'no-permission' }]);
    expect(channels.told).toEqual([follow.setter]);
  });

  it('posts nothing new in a server that wants it quiet', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    const settings = await store.settings.read({ kind: 'guild', id: GUILD });
    await store.settings.write({ kind: 'guild', id: GUILD }, { ...settings, quiet: true }, 0);
    await store.follows.add(follow, 0);
    const night = await replica(store, configured, channels, () => 'lives');
    for (let step = 1; step < 5; step++) {
      channels.now += 40_000;
      configured.show(step * 60);
      await night.round();
    }
    expect(channels.posts).toHaveLength(1);
  });

  it('keeps its counts over a restart, and says when its source is in trouble', async () => {
    const [store, channels, configured] = [await fresh(), new Channels(), feedOfFile()];
    const first = await replica(store, configured, channels, () => 'lives');
    configured.show(40);
    channels.now += 10_000;
    await first.round();
    rmSync(join(folder, configured.feed.source.kind === 'file' ? configured.feed.source.path : ''));
    channels.now += 60_000;
    await first.round();
    const second = await replica(beside(store), configured, channels, () => 'lives');
    const answered = second.knowledge.catalog.find(election.id);
    const latest = answered?.latestTally(election.mainContest.id);
    expect(latest?.processed?.counted).toBe(ticks[39]?.processed?.counted);
    expect(latest?.note?.en).toContain('has not answered');
    expect(latest?.note?.ru).toContain('не отвечает');
  });
});

describe('an election without follows and feeds', () => {
  it('opens no store and posts nothing', async () => {
    const { Store } = await import('../../src/store/store.ts');
    const store = new Store({ kind: 'file', path: join(folder, 'never.db') });
    const channels = new Channels();
    const night = new Night({ store, feeds: [], base: () => base, log: createLog('silent'), now: () => 0 });
    await night.prepare({ api: channels.api(() => 'lives'), draw: async () => [] });
    await night.round();
    expect(store.isEmpty).toBe(true);
    expect(night.knowledge).toBe(base);
  });
});

/** The same numbers from 0 to 1 for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
