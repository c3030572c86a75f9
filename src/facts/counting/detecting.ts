import type { Election } from '../election.ts';
import type { TallyMeasure } from '../figures.ts';
import type { Contest } from '../schema/election.ts';
import type { Tally, TallyResult } from '../schema/tally.ts';
import { standing } from '../standing.ts';
import type { CountEvent } from './event.ts';

/** Shares at which people want to know, in percent. */
const MILESTONES = [25, 50, 75, 100] as const;

interface Before {
  readonly election: Election;
  readonly contest: Contest;
  /** The counts up to `before`, earliest first. */
  readonly history: readonly Tally[];
}

/**
 * What happened between two counts. A milestone is told again where a share fell back: {@link eventId} tells that it is
 * the same.
 * @param before the newest count that was there; absent before the first
 */
export function eventsBetween(
  before: Tally | undefined,
  now: Tally,
  { election, contest, history }: Before,
): readonly CountEvent[] {
  const count = now.id;
  const found: (CountEvent | undefined)[] = [
    // What is official at once is told as that.
    before === undefined && statusReached(before, now) === undefined ? { kind: 'first-figures', count } : undefined,
    milestone(before, now),
    leadPassed(election, history, now),
    now.place === undefined ? majorityReached(before, now, contest) : undefined,
    ...(before === undefined ? [] : fallen(before, now)),
    statusReached(before, now),
  ];
  return found.filter((event) => event !== undefined);
}

/** The same for every replica that sees the same counts. */
export function eventId(event: CountEvent): string {
  switch (event.kind) {
    case 'first-figures':
      return event.kind;
    case 'processed':
      return `processed-${event.percent}`;
    case 'majority':
      return `majority-${event.candidate}`;
    case 'fell':
      return `fell-${event.count}`;
    case 'lead-passed':
      return `lead-${event.count}`;
    case 'status':
      return `${event.status}-${event.count}`;
  }
}

/** The highest milestone reached since. Of the first figures none is told: they say themselves how far they are. */
function milestone(before: Tally | undefined, now: Tally): CountEvent | undefined {
  const share = now.processed?.percent;
  if (before === undefined || share === undefined) return undefined;
  const was = before.processed?.percent ?? 0;
  const percent = MILESTONES.findLast((mark) => was < mark && share >= mark);
  return percent === undefined ? undefined : { kind: 'processed', count: now.id, percent };
}

interface Lead {
  readonly first: TallyResult;
  readonly measure: TallyMeasure;
}

/** Told where another leads than the last one who led: counts in which two were level lie between. */
function leadPassed(election: Election, history: readonly Tally[], now: Tally): CountEvent | undefined {
  const before = history.findLast((tally) => leadOf(election, tally) !== undefined);
  if (before === undefined) return undefined;
  const [was, is] = [leadOf(election, before), leadOf(election, now)];
  if (was === undefined || is === undefined || was.measure !== is.measure) return undefined;
  if (was.first.candidate === is.first.candidate) return undefined;
  const gapIn = (tally: Tally, ahead: string, behind: string) =>
    numberOf(tally, ahead, is.measure) - numberOf(tally, behind, is.measure);
  const [old, fresh] = [was.first.candidate, is.first.candidate];
  return {
    kind: 'lead-passed',
    count: now.id,
    measure: is.measure,
    before: { candidate: old, by: gapIn(before, old, fresh) },
    now: { candidate: fresh, by: gapIn(now, fresh, old) },
  };
}

function leadOf(election: Election, tally: Tally): Lead | undefined {
  const { leaders, measure } = standing(election, tally);
  const [first, level] = leaders;
  if (first === undefined || level !== undefined || measure === undefined) return undefined;
  // Votes say more than the shares that were worked out from them.
  return { first, measure: measure === 'percent' && first.votes !== undefined ? 'votes' : measure };
}

function numberOf(tally: Tally, candidate: string, measure: TallyMeasure): number {
  return tally.results.find((result) => result.candidate === candidate)?.[measure] ?? 0;
}

function majorityReached(before: Tally | undefined, now: Tally, { majority }: Contest): CountEvent | undefined {
  if (majority === undefined) return undefined;
  const reached = now.results.find(
    ({ candidate, seats = 0 }) =>
      seats >= majority && (before === undefined || numberOf(before, candidate, 'seats') < majority),
  );
  return reached === undefined
    ? undefined
    : { kind: 'majority', count: now.id, candidate: reached.candidate, majority };
}

/** The largest fall of any line: news to be explained, not an error. */
function fallen(before: Tally, now: Tally): readonly CountEvent[] {
  const falls = (['votes', 'seats'] as const).flatMap((measure) =>
    now.results.flatMap(({ candidate, [measure]: to }) => {
      const from = before.results.find((result) => result.candidate === candidate)?.[measure];
      return from === undefined || to === undefined || to >= from ? [] : [{ candidate, measure, from, to }];
    }),
  );
  const [largest] = falls.toSorted((a, b) => b.from - b.to - (a.from - a.to));
  return largest === undefined ? [] : [{ kind: 'fell', count: now.id, ...largest }];
}

function statusReached(before: Tally | undefined, now: Tally): CountEvent | undefined {
  const { status } = now;
  if (status !== 'certified' && status !== 'correction' && status !== 'recount') return undefined;
  return before?.status === status && status !== 'correction' ? undefined : { kind: 'status', count: now.id, status };
}
