import type { Election } from '../../facts/election.ts';
import { type TallyMeasure, tallyFigure } from '../../facts/figures.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { figuresOf, outcomeWords } from '../fragments/counts/count.ts';
import { electionLine } from '../fragments/election-line.ts';
import type { BarRow, BarsChart } from '../model/chart.ts';
import { local, message, type Words, withUnit } from '../model/words.ts';
import { contestedSmallPrint, countLine, countSmallPrint } from './frame.ts';

/** Bars drawn at most; a chamber's many small lists are counted in words. */
export const BARS_MAX = 12;

/** What decides comes first; a count that has no such number is drawn by the next one it has. */
const MEASURES: Readonly<Record<Contest['decidedBy'], readonly TallyMeasure[]>> = {
  votes: ['percent', 'votes', 'seats'],
  seats: ['seats', 'percent', 'votes'],
};

/** The bars of a count; nothing where it prints fewer than two numbers of one kind. */
export function chartForResults(election: Election, contest: Contest, tally: Tally): BarsChart | undefined {
  const measure = MEASURES[contest.decidedBy].find((tried) => valuesOf(tally, tried).length >= 2);
  if (measure === undefined) return undefined;
  const rows = inOrder(election, tally, measure).map((candidate) => barRow(election, tally, candidate, measure));
  // One more bar is never replaced by a line that says "and 1 more".
  const shown = rows.length <= BARS_MAX + 1 ? rows : rows.slice(0, BARS_MAX);
  const whole = wholeOf(contest, tally, measure);
  const mark = markOf(contest, measure);
  return {
    kind: 'bars',
    title: electionLine(election, contest),
    lead: [countLine(tally)],
    rows: shown,
    left: rows.length - shown.length,
    ...(whole === undefined ? {} : { whole }),
    ...(mark === undefined ? {} : { mark }),
    small: [
      countSmallPrint(election, tally),
      ...(tally.leads ? [message('leads')] : []),
      ...contestedSmallPrint(election),
    ],
  };
}

function valuesOf(tally: Tally, measure: TallyMeasure): readonly number[] {
  return tally.results.map((result) => result[measure]).filter((number) => number !== undefined);
}

/** Largest first, lists of an alliance under it, "others" and "against all" last. */
function inOrder(election: Election, tally: Tally, measure: TallyMeasure): readonly Candidate[] {
  const weights = new Map(tally.results.map((result) => [result.candidate, result[measure] ?? -1]));
  const standing = (candidates: readonly Candidate[]) =>
    candidates.toSorted(
      (a, b) => Number(isRest(a)) - Number(isRest(b)) || (weights.get(b.id) ?? -1) - (weights.get(a.id) ?? -1),
    );
  const all = tally.results.map(({ candidate }) => election.candidate(candidate));
  const isPart = ({ componentOf }: Candidate) => componentOf !== undefined && weights.has(componentOf);
  return standing(all.filter((candidate) => !isPart(candidate))).flatMap((candidate) => [
    candidate,
    ...standing(all.filter(({ componentOf }) => componentOf === candidate.id)),
  ]);
}

function isRest({ kind }: Candidate): boolean {
  return kind === 'rest' || kind === 'option';
}

function barRow(election: Election, tally: Tally, candidate: Candidate, measure: TallyMeasure): BarRow {
  const others = figuresOf(election, tally, candidate.id).filter(({ quantity }) => quantity.unit !== measure);
  const whole = candidate.componentOf === undefined ? undefined : election.candidate(candidate.componentOf);
  const role = isRest(candidate) ? 'rest' : 'whole';
  return {
    label: local(candidate.name),
    figure: tallyFigure(election, tally, candidate.id, measure),
    beside: [
      whole === undefined ? undefined : message('results.component', { whole: local(whole.short ?? whole.name) }),
      ...others.map(withUnit),
      outcomeWords(election, tally, candidate.id),
    ].filter((words) => words !== undefined),
    role: whole === undefined ? role : 'part',
  };
}

/** Shares are shown as parts of 100 only where one is more than half of it: otherwise all bars would be short. */
function wholeOf(contest: Contest, tally: Tally, measure: TallyMeasure): number | undefined {
  const longest = Math.max(...valuesOf(tally, measure));
  if (measure === 'percent') return longest > 50 ? 100 : undefined;
  const seats = contest.seats ?? tally.seatsTotal;
  return measure === 'seats' && seats !== undefined && seats >= longest ? seats : undefined;
}

function markOf({ majority, thresholdPercent }: Contest, measure: TallyMeasure): BarsChart['mark'] {
  if (measure === 'seats' && majority !== undefined) {
    return { at: majority, words: message('results.majority', { value: majority }) };
  }
  if (measure === 'percent' && thresholdPercent !== undefined) {
    const share: Words = { kind: 'derived', value: thresholdPercent, unit: 'percent', from: [] };
    return { at: thresholdPercent, words: message('results.threshold', { share }) };
  }
  return undefined;
}
