import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { compareAsOf } from '../facts/as-of.ts';
import { eventId, eventsBetween } from '../facts/counting/detecting.ts';
import type { Election } from '../facts/election.ts';
import type { Contest } from '../facts/schema/election.ts';
import type { Tally } from '../facts/schema/tally.ts';
import type { StoredCount, StoredEvent } from '../store/live-counts.ts';
import type { Feed } from './configuration.ts';
import { readDocument } from './format/reading.ts';
import type { Tick } from './format/tick.ts';
import { fetchAddress } from './source/address.ts';
import type { Fetched, SourceMemory } from './source/document.ts';
import { fetchFile, fetchFolder } from './source/file.ts';
import { tallyRecord } from './tally-record.ts';
import type { Trouble } from './trouble.ts';

/** What is remembered of a feed between two readings. */
export const feedMemory = z.object({
  source: z
    .object({ etag: z.string().optional(), modified: z.string().optional(), version: z.string().optional() })
    .default({}),
  trouble: z
    .object({ kind: z.enum(['unreachable', 'refused', 'went-back']), since: z.number(), reason: z.string() })
    .optional(),
});
export type FeedMemoryBody = z.infer<typeof feedMemory>;

/** What one reading came to. */
export interface Reading {
  readonly counts: readonly StoredCount[];
  readonly events: readonly StoredEvent[];
  readonly memory: FeedMemoryBody;
  /** The source asked to be left alone for so long. */
  readonly waitMs?: number | undefined;
}

/** @param configured the file the feed is described in: its paths are seen from there */
export async function fetchFeed(feed: Feed, configured: string, memory: SourceMemory): Promise<Fetched> {
  const { source } = feed;
  switch (source.kind) {
    case 'file':
      return await fetchFile(resolve(dirname(configured), source.path), memory);
    case 'folder':
      return await fetchFolder(resolve(dirname(configured), source.path), memory);
    case 'address':
      return await fetchAddress(source, feed, memory);
  }
}

export interface Known {
  readonly feed: Feed;
  /** With the counts that came before. */
  readonly election: Election;
  readonly now: number;
  /** Events of this election that were kept already. */
  readonly passed: ReadonlySet<string>;
}

/** What a look at a source means for the counts. */
export function readingOf(fetched: Fetched, memory: FeedMemoryBody, known: Known): Reading {
  if (fetched.kind === 'failed') {
    const trouble = troubled(memory, 'unreachable', fetched.reason, known.now);
    return { counts: [], events: [], memory: { ...memory, trouble }, waitMs: fetched.waitMs };
  }
  if (fetched.kind === 'unchanged') {
    // It answers again; what it says is what it said before.
    const trouble = memory.trouble?.kind === 'unreachable' ? undefined : memory.trouble;
    return { counts: [], events: [], memory: { ...memory, trouble } };
  }
  const read = readDocument(fetched.text, known.feed, fetched.published);
  if (!read.ok) return refused(memory, fetched.memory, read.reason, known.now);
  return taken(read.ticks, { source: fetched.memory, trouble: memory.trouble }, known);
}

function refused(memory: FeedMemoryBody, source: SourceMemory, reason: string, now: number): Reading {
  return { counts: [], events: [], memory: { source, trouble: troubled(memory, 'refused', reason, now) } };
}

function troubled(memory: FeedMemoryBody, kind: Trouble['kind'], reason: string, now: number): Trouble {
  return { kind, reason: reason.slice(0, 300), since: memory.trouble?.kind === kind ? memory.trouble.since : now };
}

/** Lays ticks into the history, earliest first, with what happened between them. */
function taken(ticks: readonly Tick[], memory: FeedMemoryBody, known: Known): Reading {
  const { feed, election, now } = known;
  const contest = feed.contest === undefined ? election.mainContest : election.findContest(feed.contest);
  if (contest === undefined) return refused(memory, memory.source, `there is no contest "${feed.contest}"`, now);
  const progress = new Progress(contest, known);
  for (const tick of ticks) {
    const recorded = tallyRecord(tick, feed, election, contest);
    // What came before the doubtful count stands: it was good.
    if (!recorded.ok) return { ...refused(memory, memory.source, recorded.reason, now), ...progress.brought };
    progress.take(recorded.tally, recorded.body);
  }
  const trouble = progress.endsBefore
    ? troubled(memory, 'went-back', 'the source shows an older count', now)
    : undefined;
  return { ...progress.brought, memory: { source: memory.source, trouble } };
}

/** The history of one contest while ticks are laid into it. */
class Progress {
  readonly #contest: Contest;
  readonly #known: Known;
  readonly #history: Tally[];
  readonly #ids: Set<string>;
  readonly #passed: Set<string>;
  readonly #counts: StoredCount[] = [];
  readonly #events: StoredEvent[] = [];
  #last: Tally | undefined;

  constructor(contest: Contest, known: Known) {
    this.#contest = contest;
    this.#known = known;
    this.#history = [...known.election.history(contest.id)];
    this.#ids = new Set(this.#history.map(({ id }) => id));
    this.#passed = new Set(known.passed);
  }

  get brought(): Pick<Reading, 'counts' | 'events'> {
    return { counts: this.#counts, events: this.#events };
  }

  /** Whether the source's newest count is older than one that was there before. */
  get endsBefore(): boolean {
    const newest = this.#history.at(-1);
    return this.#last !== undefined && newest !== undefined && compareAsOf(this.#last.asOf, newest.asOf) < 0;
  }

  take(tally: Tally, body: unknown): void {
    this.#last = tally;
    const before = this.#history.at(-1);
    if (this.#ids.has(tally.id) || (before !== undefined && isSame(before, tally))) return;
    const { election, feed, now } = this.#known;
    // Each a moment after the one before, so that they come back in the order they came.
    const received = now + this.#counts.length;
    this.#ids.add(tally.id);
    this.#counts.push({
      election: election.id,
      contest: this.#contest.id,
      place: '',
      id: tally.id,
      feed: feed.id,
      received,
      body,
    });
    // A count that comes late is part of the history; it is no news.
    if (before !== undefined && compareAsOf(tally.asOf, before.asOf) < 0) return;
    this.#note(before, tally, received);
    this.#history.push(tally);
  }

  #note(before: Tally | undefined, tally: Tally, happened: number): void {
    const { election } = this.#known;
    const scope = { election, contest: this.#contest, passed: this.#passed, history: this.#history };
    for (const event of eventsBetween(before, tally, scope)) {
      const id = eventId(event);
      this.#passed.add(id);
      this.#events.push({ election: election.id, place: '', id, happened, body: event });
    }
  }
}

/** The same figures, whatever the clock of the source says. */
function isSame(a: Tally, b: Tally): boolean {
  const figures = ({ results, processed, validVotes, status }: Tally) =>
    JSON.stringify([results, processed, validVotes, status]);
  return figures(a) === figures(b);
}
