import type { Draw } from '../bot/answering/response.ts';
import type { Log } from '../bot/log.ts';
import type { Knowledge } from '../command/knowledge.ts';
import type { Catalog } from '../facts/catalog.ts';
import { StoreFailure } from '../store/engine/engine.ts';
import type { Store } from '../store/store.ts';
import type { Feed } from './configuration.ts';
import { type ConfiguredFeed, FeedRunner } from './feed-runner.ts';
import type { ChannelApi } from './following/channel-api.ts';
import { Deliverer } from './following/deliverer.ts';
import { LiveCounts } from './live-counts.ts';
import { asFetched, Replay } from './replay/replay.ts';
import type { Stream } from './replay/stream.ts';

/** How often feeds and follows are looked at, in milliseconds. */
const ROUND_MS = 1_000;
/** How often follows are looked at where nothing new was heard of: other replicas, and data files that changed. */
const QUIET_ROUND_MS = 5_000;

export interface NightParts {
  readonly store: Store;
  readonly feeds: readonly ConfiguredFeed[];
  /** What everybody is answered from, without live counts. */
  readonly base: () => Knowledge;
  readonly replay?: { readonly stream: Stream; readonly speed: number } | undefined;
  readonly log: Log;
  readonly now?: () => number;
}

/** How posts are sent and their pictures drawn. */
export interface Posting {
  readonly api: ChannelApi;
  readonly draw: Draw;
}

/** Does something again and again, with a rest between; the process may end meanwhile. */
class Loop {
  readonly #work: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(work: () => Promise<void>) {
    this.#work = work;
    this.#next();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #next(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#work().finally(() => this.#next());
    }, ROUND_MS);
    this.#timer.unref();
  }
}

/** Counts as they come, and the channels that follow them. Without feeds, follows and a replay it does nothing. */
export class Night {
  readonly #parts: NightParts;
  readonly #live: LiveCounts;
  readonly #runner: FeedRunner;
  readonly #now: () => number;
  readonly #elections: ReadonlySet<string>;
  #replay: { readonly feed: Feed; readonly ticks: Replay } | undefined;
  #deliverer: Deliverer | undefined;
  #news = true;
  #lookedAt = 0;
  #laid: { readonly base: Knowledge; readonly catalog: Catalog; readonly knowledge: Knowledge } | undefined;
  readonly #loops: Loop[] = [];

  constructor(parts: NightParts) {
    const { feeds, replay, store, log, now = Date.now } = parts;
    this.#parts = parts;
    this.#now = now;
    const all = replay === undefined ? feeds.map(({ feed }) => feed) : [replayFeed(replay.stream)];
    this.#elections = new Set(all.map(({ election }) => election));
    this.#live = new LiveCounts(all, replay !== undefined);
    this.#runner = new FeedRunner({
      feeds: replay === undefined ? feeds : [],
      store,
      live: this.#live,
      catalog: () => this.#catalog(),
      log,
      now,
      onNews: () => this.hurry(),
    });
  }

  /** What everybody is answered from, with the counts that came. */
  get knowledge(): Knowledge {
    const base = this.#parts.base();
    if (this.#elections.size === 0) return base;
    const catalog = this.#live.over(this.#catalog());
    if (this.#laid?.base === base && this.#laid.catalog === catalog) return this.#laid.knowledge;
    const replayed = this.#parts.replay?.stream.election.id;
    const defaultElection = catalog.find(replayed ?? base.defaultElection.id) ?? base.defaultElection;
    const knowledge = { ...base, catalog, defaultElection, live: this.#elections };
    this.#laid = { base, catalog, knowledge };
    return knowledge;
  }

  /** Begins to read feeds, or to replay; and, where posts can be sent, to keep followed channels up to date. */
  async start(posting?: Posting): Promise<void> {
    await this.prepare(posting);
    // A thousand messages take a minute; counts go on being read meanwhile.
    this.#loops.push(new Loop(() => this.#read()), new Loop(() => this.#safely(() => this.#deliver())));
  }

  /** Everything but the clock: whoever calls {@link round} says when. */
  async prepare(posting?: Posting): Promise<void> {
    const { store, replay, log } = this.#parts;
    if (posting !== undefined) {
      const troubleOf = (election: string) => this.#live.troubleOf(election)?.en ?? '';
      this.#deliverer = new Deliverer({
        ...posting,
        store,
        log,
        now: this.#now,
        catalog: () => this.knowledge.catalog,
        troubleOf,
      });
    }
    await this.#safely(async () => {
      if (replay !== undefined) await store.counts.forget(replay.stream.election.id);
      if (this.#elections.size > 0) await this.#runner.begin();
    });
    if (replay !== undefined)
      this.#replay = { feed: replayFeed(replay.stream), ticks: new Replay(replay.stream, replay.speed, this.#now()) };
  }

  /** Something changed that followed channels are to show. */
  hurry(): void {
    this.#news = true;
  }

  /** One look at everything; tests call it with a clock of their own. */
  async round(): Promise<void> {
    await this.#read();
    await this.#safely(() => this.#deliver());
  }

  async #read(): Promise<void> {
    await this.#safely(async () => {
      if (this.#replay !== undefined) {
        const { feed, ticks } = this.#replay;
        const due = ticks.due(this.#now());
        if (due.length > 0) await this.#runner.take(feed, asFetched(due, this.#now()));
      } else if (this.#elections.size > 0) await this.#runner.round();
    });
  }

  async stop(): Promise<void> {
    this.#deliverer?.end();
    await Promise.all(this.#loops.map((loop) => loop.stop()));
  }

  async #deliver(): Promise<void> {
    if (this.#deliverer === undefined || this.#parts.store.isEmpty) return;
    if (!this.#news && this.#now() - this.#lookedAt < QUIET_ROUND_MS) return;
    this.#news = false;
    this.#lookedAt = this.#now();
    await this.#deliverer.round();
  }

  #catalog(): Catalog {
    const { catalog } = this.#parts.base();
    const election = this.#parts.replay?.stream.election;
    return election === undefined ? catalog : withReplayed(catalog, election);
  }

  async #safely(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      const why = err instanceof StoreFailure ? { reason: err.message } : { err };
      this.#parts.log.error(why, 'counts could not be kept or sent; it is tried again');
    }
  }
}

/** A stream's counts are handed out one by one, in the bot's own terms. */
function replayFeed({ feed }: Stream): Feed {
  return { ...feed, format: { kind: 'counts' } };
}

const replayed = new WeakMap<Catalog, Catalog>();

/** Laid once for each catalog, so that what is kept for it is kept. */
function withReplayed(catalog: Catalog, election: Stream['election']): Catalog {
  const known = replayed.get(catalog) ?? catalog.with([election], '+replay');
  replayed.set(catalog, known);
  return known;
}
