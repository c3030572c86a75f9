import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { StoredCount, StoredEvent } from '../store/live-counts.ts';
import type { Feed } from './configuration.ts';
import { readDocument } from './format/reading.ts';
import type { Tick } from './format/tick.ts';
import { HistoryProgress, type Known, type SoundCount } from './history-progress.ts';
import { placeNamed } from './places-named.ts';
import { fetchAddress } from './source/address.ts';
import type { Fetched, SourceMemory } from './source/document.ts';
import { fetchFile, fetchFolder } from './source/file.ts';
import { type CountedBy, tallyRecord } from './tally-record.ts';
import type { Trouble } from './trouble.ts';

/** Nobody who asks meanwhile waits longer than this, in milliseconds. */
const AT_A_STRETCH_MS = 10;

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

/** What a look at a source means for the counts. A long history is laid in between other work. */
export async function readingOf(fetched: Fetched, memory: FeedMemoryBody, known: Known): Promise<Reading> {
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
  return await taken(read.ticks, { source: fetched.memory, trouble: memory.trouble }, known);
}

function refused(memory: FeedMemoryBody, source: SourceMemory, reason: string, now: number): Reading {
  return { counts: [], events: [], memory: { source, trouble: troubled(memory, 'refused', reason, now) } };
}

function troubled(memory: FeedMemoryBody, kind: Trouble['kind'], reason: string, now: number): Trouble {
  return { kind, reason: reason.slice(0, 300), since: memory.trouble?.kind === kind ? memory.trouble.since : now };
}

/** Lays ticks into the history, earliest first, with what happened between them. */
async function taken(ticks: readonly Tick[], memory: FeedMemoryBody, known: Known): Promise<Reading> {
  const { feed, now } = known;
  const ofPlaces = ticks.some(({ places = [] }) => places.length > 0);
  const election = ofPlaces ? (known.withPlaces?.() ?? known.election) : known.election;
  const contest = feed.contest === undefined ? election.mainContest : election.findContest(feed.contest);
  if (contest === undefined) return refused(memory, memory.source, `there is no contest "${feed.contest}"`, now);
  const progress = new HistoryProgress(contest, { ...known, election });
  let since = performance.now();
  for (const tick of ticks) {
    if (performance.now() - since > AT_A_STRETCH_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    const recorded = countsIn(tick, { feed, election, contest });
    // What came before the doubtful count stands: it was good.
    if (!recorded.ok) return { ...refused(memory, memory.source, recorded.reason, now), ...progress.brought };
    for (const count of recorded.counts) progress.take(count);
  }
  const trouble = progress.endsBefore
    ? troubled(memory, 'went-back', 'the source shows an older count', now)
    : undefined;
  return { ...progress.brought, memory: { source: memory.source, trouble } };
}

type CountsIn =
  | { readonly ok: true; readonly counts: readonly SoundCount[] }
  | { readonly ok: false; readonly reason: string };

/** The count of the whole, and those of places that came with it: all of them are sound, or none is taken. */
function countsIn({ places = [], ...whole }: Tick, about: CountedBy): CountsIn {
  const counts: SoundCount[] = [];
  const first = tallyRecord(whole, about);
  if (!first.ok) return first;
  for (const { place: printed, ...part } of places) {
    const place = placeNamed(printed, about.election, about.feed);
    if (place === undefined) return { ok: false, reason: `"${printed}" is no place of the election` };
    const recorded = tallyRecord(part, { ...about, place });
    if (!recorded.ok) return { ok: false, reason: `${printed}: ${recorded.reason}` };
    counts.push(recorded);
  }
  return { ok: true, counts: [first, ...counts] };
}
