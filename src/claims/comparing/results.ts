import type { Election } from '../../facts/election.ts';
import type { Figure } from '../../facts/figure.ts';
import { type TallyMeasure, tallyFigure } from '../../facts/figures.ts';
import type { CandidateId, PlaceId } from '../../facts/schema/basics.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import type { Measure } from '../finding.ts';
import type { Claim, Subject } from '../reading/claim.ts';
import { agreement } from './agreement.ts';
import {
  agrees,
  clearlyDiffers,
  differenceOf,
  type Held,
  isOneOf,
  known,
  type Option,
  statedOf,
} from './comparison.ts';
import { remembered } from './memory.ts';
import { COUNTED, otherValues } from './other-sources.ts';

const MEASURES: Readonly<Record<TallyMeasure, Measure>> = { percent: 'vote-share', votes: 'votes', seats: 'seats' };

interface Count extends Option {
  readonly tally: Tally;
}

/**
 * Holds a candidate's figure against the counts of the contests the candidate stood in. A figure may be of either round
 * where the text does not say of which; only of a round that is said, or of the only one, can it differ.
 */
export function holdResult(claim: Claim, { election, candidate }: Subject, measure: TallyMeasure): Held {
  const base = { measure: MEASURES[measure], subject: { id: candidate, kind: 'candidate' } as const };
  const rounds = contestsMeant(election, candidate, claim.round).map((contest) => {
    const counts = countsOf({ election, contest, candidate, measure, place: claim.place });
    return counts.length === 0 ? undefined : holdCounts({ claim, election, contest, candidate, measure, counts });
  });
  const held = rounds.filter((one) => one !== undefined);
  const found = FOUND.flatMap((outcome) => held.filter((one) => one.outcome === outcome)).at(0);
  if (found !== undefined) return { ...base, ...found };
  const [only, ...others] = held;
  if (only === undefined) return { ...base, outcome: 'not-in-data' };
  return others.length > 0 ? { ...base, outcome: 'unclear' } : { ...base, ...only };
}

const FOUND = ['matches', 'earlier', 'other-source'] as const;

/** The contests that a candidate stood in, the last round first. */
function contestsMeant(election: Election, candidate: CandidateId, round: Claim['round']): readonly Contest[] {
  const contests = election.contestsOf(candidate).toReversed();
  if (round === undefined) return contests;
  const isRunoff = (contest: Contest): boolean => contest.runoffOf !== undefined || contest.round > 1;
  return contests.filter((contest) => isRunoff(contest) === (round === 'runoff'));
}

interface Counts {
  readonly claim: Claim;
  readonly election: Election;
  readonly contest: Contest;
  readonly candidate: CandidateId;
  readonly measure: TallyMeasure;
  /** Earliest first; there is one at least. */
  readonly counts: readonly Count[];
}

function holdCounts(asked: Counts): Omit<Held, 'measure' | 'subject'> {
  const { claim, election, counts, measure, candidate } = asked;
  const stated = statedOf(claim.quantity, measure === 'percent');
  const latest = counts.at(-1);
  if (latest === undefined) return { outcome: 'not-in-data' };
  const isSame = (count: Count): boolean => agrees(stated, count) && !isAcrossLine(asked, count.figure);
  const atStage = counts.find(({ tally }) => isStage(tally, claim));
  if (atStage !== undefined && isSame(atStage)) return { outcome: 'matches', known: known(election, atStage) };
  if (isSame(latest)) return { outcome: 'matches', known: known(election, latest) };
  const isBound = stated.about === 'over' || stated.about === 'under';
  const earlier = isBound ? undefined : counts.slice(0, -1).findLast(isSame);
  if (earlier !== undefined)
    return { outcome: 'earlier', known: known(election, earlier), now: known(election, latest) };
  const others = remembered(election, `others ${asked.contest.id} ${candidate} ${measure}`, () =>
    otherValues(election, {
      about: counts.map(({ record }) => record),
      units: [measure],
      kinds: COUNTED,
      owner: candidate,
    }),
  );
  if (
    isOneOf(
      stated,
      others.filter((quantity) => !isAcrossLine(asked, { quantity })),
    )
  )
    return { outcome: 'other-source', known: known(election, latest), difference: differenceOf(stated, latest) };
  const against = atStage !== undefined && claim.stage?.here === true ? atStage : latest;
  const isOff = (count: Count): boolean => clearlyDiffers(stated, count) || isAcrossLine(asked, count.figure);
  if (!isOff(latest) || !isOff(against)) return { outcome: 'unclear' };
  return { outcome: 'differs', known: known(election, against), difference: differenceOf(stated, against) };
}

/** More than half elects a president. */
const HALF = 50;

/**
 * 4.981 % is no 5 % where 5 % is the threshold, nor 49.8 % a half where a half elects: rounding does not cross a line
 * that matters.
 */
function isAcrossLine({ claim, contest, measure }: Counts, { quantity }: Pick<Figure, 'quantity'>): boolean {
  const { value, about } = claim.quantity;
  if (measure !== 'percent' || quantity.kind !== 'exact' || about === 'approximately' || about === 'nearly')
    return false;
  const lines = [contest.thresholdPercent, contest.decidedBy === 'votes' ? HALF : undefined];
  return lines.some(
    (line) => line !== undefined && value >= line && quantity.value < line && agreesAcross(value, quantity.value),
  );
}

/** Farther apart, it is no rounding. */
function agreesAcross(stated: number, known: number): boolean {
  return Math.abs(stated - known) <= 1;
}

/** A candidate's figures in the counts of a contest, earliest first; in a place, those of that place. */
function countsOf({ election, contest: { id }, candidate, measure, place }: Wanted): readonly Count[] {
  return remembered(election, `counts ${id} ${candidate} ${measure} ${place ?? ''}`, () =>
    (place === undefined ? election.history(id) : election.historyAt(id, place)).flatMap((tally) => {
      const figure = tallyFigure(election, tally, candidate, measure);
      return figure === undefined ? [] : [{ figure, tally, record: tally.id }];
    }),
  );
}

interface Wanted extends Pick<Counts, 'election' | 'contest' | 'candidate' | 'measure'> {
  readonly place: PlaceId | undefined;
}

/** Whether the text says that it speaks of this count: `after 93.35 % of ballots`. */
function isStage({ processed }: Tally, { stage }: Claim): boolean {
  if (stage === undefined || processed?.percent === undefined) return false;
  const stated = { value: stage.percent, step: stage.step, about: 'exactly', isShare: true } as const;
  return agreement(stated, { kind: 'exact', value: processed.percent, unit: 'percent', about: 'exactly' }) === 'agrees';
}
