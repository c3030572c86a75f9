import type { Log } from '../bot/log.ts';
import type { Catalog } from '../facts/catalog.ts';
import { StoreFailure } from '../store/engine/engine.ts';
import type { Store } from '../store/store.ts';
import type { Feed } from './configuration.ts';
import { feedMemory, fetchFeed, type Reading, readingOf } from './feed-reading.ts';
import { passedKey } from './history-progress.ts';
import type { LiveCounts } from './live-counts.ts';
import type { Fetched } from './source/document.ts';
import { troubleText } from './trouble.ts';

/** A feed in trouble is asked less and less often, up to this. In milliseconds. */
const BACK_OFF_MAX_MS = 15 * 60_000;
/** How long a reading is claimed for at least: longer than its source may take. */
const CLAIM_MS = 20_000;
/** Counts that another replica wrote a moment before ours are still looked for. */
const OVERLAP_MS = 15_000;

export interface ConfiguredFeed {
  readonly feed: Feed;
  /** The file that describes it. */
  readonly file: string;
}

export interface RunnerParts {
  readonly feeds: readonly ConfiguredFeed[];
  readonly store: Store;
  readonly live: LiveCounts;
  readonly catalog: () => Catalog;
  readonly log: Log;
  readonly now: () => number;
  /** Told when there are new counts or events, of this process or another. */
  readonly onNews: () => void;
}

/** Reads feeds when they are due, one process at a time for each, and keeps what they bring. */
export class FeedRunner {
  readonly #parts: RunnerParts;
  readonly #dueAt = new Map<string, number>();
  readonly #failures = new Map<string, number>();

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** Takes up what was kept before, with what was wrong then. */
  async begin(): Promise<void> {
    const { store, live, feeds } = this.#parts;
    live.add(await store.counts.since(0));
    for (const { feed } of feeds) await this.#followTrouble(feed);
  }

  /** One round: takes what other replicas kept, and reads the feeds that are due. */
  async round(): Promise<void> {
    await this.#takeOthers();
    for (const configured of this.#parts.feeds) {
      if ((this.#dueAt.get(configured.feed.id) ?? 0) > this.#parts.now()) continue;
      await this.#readOne(configured).catch((err: unknown) => this.#failed(configured.feed, err));
    }
  }

  async #takeOthers(): Promise<void> {
    const { live, store, onNews, feeds } = this.#parts;
    if (feeds.length === 0) return;
    const before = live.revision;
    live.add(await store.counts.since(Math.max(0, live.newestReceived - OVERLAP_MS)));
    if (live.revision !== before) onNews();
  }

  async #readOne({ feed, file }: ConfiguredFeed): Promise<void> {
    const { store, now } = this.#parts;
    const interval = feed.everySeconds * 1_000;
    this.#dueAt.set(feed.id, now() + interval);
    if (!(await store.counts.claimReading(feed.id, now(), now() + Math.max(CLAIM_MS, interval - 1_000)))) {
      await this.#followTrouble(feed);
      return;
    }
    const kept = await store.counts.memory(feed.id);
    const memory = feedMemory.parse(kept?.body ?? {});
    const fetched = await fetchFeed(feed, file, memory.source);
    const waitMs = await this.take(feed, fetched);
    this.#dueAt.set(feed.id, now() + Math.max(interval, waitMs));
  }

  /**
   * Lays what a look at a source brought into the history, and keeps it.
   * @returns how long the source is to be left alone, where it is in trouble
   */
  async take(feed: Feed, fetched: Fetched): Promise<number> {
    const { store, live, catalog, now, onNews } = this.#parts;
    const all = live.over(catalog());
    const election = all.find(feed.election);
    if (election === undefined) {
      this.#parts.log.warn({ feed: feed.id, election: feed.election }, 'the election of a feed is not in the data');
      return BACK_OFF_MAX_MS;
    }
    const kept = await store.counts.memory(feed.id);
    const passed = new Set((await store.counts.eventsOf(feed.election)).map(({ place, id }) => passedKey(place, id)));
    const before = feedMemory.parse(kept?.body ?? {});
    const reading = await readingOf(fetched, before, {
      feed,
      election,
      now: now(),
      passed,
      withPlaces: () => all.withPlaces(election),
    });
    await store.counts.keep(reading.counts, reading.events, { id: feed.id, body: reading.memory, readAt: now() });
    live.add(reading.counts);
    this.#tell(feed, before, reading);
    if (reading.counts.length > 0 || reading.events.length > 0) onNews();
    return this.#backOff(feed, reading);
  }

  #tell(feed: Feed, before: ReturnType<typeof feedMemory.parse>, { counts, memory: { trouble } }: Reading): void {
    const { log, live, onNews } = this.#parts;
    if (counts.length > 0) log.info({ feed: feed.id, counts: counts.length }, 'a feed brought counts');
    if (trouble?.reason !== before.trouble?.reason) {
      if (trouble === undefined) log.info({ feed: feed.id }, 'a feed is sound again');
      else log.warn({ feed: feed.id, kind: trouble.kind, reason: trouble.reason }, 'a feed is in trouble');
      onNews();
    }
    live.setTrouble(feed.election, trouble === undefined ? undefined : troubleText(trouble));
  }

  #backOff({ id, everySeconds }: Feed, { memory, waitMs }: Reading): number {
    if (memory.trouble?.kind !== 'unreachable') {
      this.#failures.delete(id);
      return 0;
    }
    const failures = (this.#failures.get(id) ?? 0) + 1;
    this.#failures.set(id, failures);
    return Math.max(waitMs ?? 0, Math.min(everySeconds * 1_000 * 2 ** (failures - 1), BACK_OFF_MAX_MS));
  }

  /** Another replica reads this feed: what it found wrong is said here as well. */
  async #followTrouble({ id, election }: Feed): Promise<void> {
    const kept = await this.#parts.store.counts.memory(id);
    const { trouble } = feedMemory.parse(kept?.body ?? {});
    this.#parts.live.setTrouble(election, trouble === undefined ? undefined : troubleText(trouble));
  }

  #failed({ id }: Feed, err: unknown): void {
    const reason = err instanceof StoreFailure ? err.message : undefined;
    this.#parts.log.error(reason === undefined ? { feed: id, err } : { feed: id, reason }, 'a feed could not be read');
  }
}
