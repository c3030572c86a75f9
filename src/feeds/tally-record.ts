import { createHash } from 'node:crypto';
import { asOf, message, number } from '../cards/model/words.ts';
import type { Election } from '../facts/election.ts';
import type { LocalText, PlaceId } from '../facts/schema/basics.ts';
import type { Contest } from '../facts/schema/election.ts';
import { type Tally, tally as tallySchema } from '../facts/schema/tally.ts';
import type { Feed } from './configuration.ts';
import type { Tick, TickProcessed } from './format/tick.ts';
import { inEveryLanguage } from './local-text.ts';

/** A count as it will stand in the history, and as it is kept; or why it is not believed. */
export type Recorded =
  | { readonly ok: true; readonly tally: Tally; readonly body: unknown }
  | { readonly ok: false; readonly reason: string };

/** Shares rounded by a source may add up to a little more than all. */
const ROUNDING_POINTS = 1;

/** What a tick is a count of, and whose. */
export interface CountedBy {
  readonly feed: Feed;
  readonly election: Election;
  readonly contest: Contest;
  /** Absent: the whole contest. */
  readonly place?: PlaceId | undefined;
}

/** Makes a record of a tick, and checks what a source can get wrong. */
export function tallyRecord(tick: Tick, { feed, election, contest, place }: CountedBy): Recorded {
  const doubt = doubtOf(tick, contest);
  if (doubt !== undefined) return { ok: false, reason: doubt };
  const processed = processedOf(tick.processed);
  const results = tick.results.map((line) => ({ ...line, about: 'exactly' as const }));
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([{ ...tick, places: undefined }, feed.id, place]))
    .digest('hex')
    .slice(0, 8);
  const body = {
    id: `live-${tick.asOf.slice(0, 16).replaceAll(':', '').toLowerCase()}-${fingerprint}`,
    contest: contest.id,
    ...(place === undefined ? {} : { place }),
    authority: feed.authority,
    status: tick.status ?? feed.status,
    kind: feed.kind,
    stage: stageOf(tick),
    asOf: tick.asOf,
    ...(processed === undefined ? {} : { processed: { ...processed, unit: feed.unit } }),
    ...(tick.validVotes === undefined ? {} : { validVotes: { value: tick.validVotes, basis: 'computed' } }),
    complete: tick.complete,
    results: results.filter(({ votes, percent, seats }) =>
      [votes, percent, seats].some((given) => given !== undefined),
    ),
    sources: [sourceIdOf(feed)],
  };
  const plain: unknown = JSON.parse(JSON.stringify(body));
  const read = tallySchema.safeParse(plain);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a count'}` };
  }
  if (!election.about.authorities.some(({ id }) => id === feed.authority))
    return { ok: false, reason: `the election has no authority "${feed.authority}"` };
  return { ok: true, tally: read.data, body: plain };
}

/** The source a feed's counts cite. */
export function sourceIdOf({ cites, id }: Feed): string {
  return cites ?? `feed-${id}`;
}

/** What people call the count: how far it is, or when it was. */
function stageOf(tick: Tick): LocalText {
  const { counted, total, percent } = processedOf(tick.processed) ?? {};
  if (counted !== undefined && total !== undefined)
    return inEveryLanguage(message('feed.stage', { counted: number(counted), total: number(total) }));
  if (tick.status === 'certified' && percent === undefined) return inEveryLanguage(message('feed.stage-declared'));
  if (percent !== undefined) return inEveryLanguage({ kind: 'derived', value: percent, unit: 'percent', from: [] });
  const moment = asOf({ kind: 'at', at: tick.asOf, precision: 'minute' });
  return inEveryLanguage(message('feed.stage-of', { moment }));
}

/** Shares to two decimals, cut and never rounded up: what is not done does not look done. */
function processedOf(processed: TickProcessed | undefined): TickProcessed | undefined {
  if (processed === undefined) return undefined;
  const { counted, total, percent } = processed;
  if (percent !== undefined || counted === undefined || total === undefined || total === 0)
    return percent === undefined && (counted === undefined || total === 0) ? undefined : processed;
  return { counted, total, percent: Math.floor((counted / total) * 10_000) / 100 };
}

function doubtOf({ results, validVotes, processed }: Tick, contest: Contest): string | undefined {
  const known = new Set<string>(contest.candidates);
  const stranger = results.find(({ candidate }) => !known.has(candidate));
  if (stranger !== undefined) return `"${stranger.candidate}" does not stand in this contest`;
  if (new Set(results.map(({ candidate }) => candidate)).size !== results.length)
    return 'a candidate stands there twice';
  const sumOf = (measure: 'votes' | 'percent' | 'seats') =>
    results.reduce((sum, result) => sum + (result[measure] ?? 0), 0);
  if (validVotes !== undefined && sumOf('votes') > validVotes)
    return `the candidates have ${sumOf('votes')} votes together, more than the ${validVotes} valid ones`;
  if (sumOf('percent') > 100 + ROUNDING_POINTS) return `the shares add up to ${Math.round(sumOf('percent'))} percent`;
  if (contest.seats !== undefined && sumOf('seats') > contest.seats)
    return `${sumOf('seats')} seats of ${contest.seats} are given away`;
  const { counted, total } = processed ?? {};
  if (counted !== undefined && total !== undefined && counted > total) return `${counted} of ${total} are processed`;
  return undefined;
}
