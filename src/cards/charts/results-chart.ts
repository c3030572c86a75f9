import type { Election } from '../../facts/election.ts';
import { type TallyMeasure, tallyFigure } from '../../facts/figures.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { linesOf, standing } from '../../facts/standing.ts';
import { figuresOf, outcomeWords } from '../fragments/counts/count.ts';
import { electionLine } from '../fragments/election-line.ts';
import { whereWords } from '../fragments/place-words.ts';
import type { BarRow, BarsChart } from '../model/chart.ts';
import { joined, local, message, type Words, withUnit } from '../model/words.ts';
import { contestedSmallPrint, countLine, countSmallPrint } from './frame.ts';

/** Bars drawn at most; a chamber's many small lists are counted in words. */
export const BARS_MAX = 12;

/** The bars of a count; nothing where it prints fewer than two numbers of one kind. */
export function chartForResults(election: Election, contest: Contest, tally: Tally): BarsChart | undefined {
  const stands = standing(election, tally);
  const { measure } = stands;
  if (measure === undefined || valuesOf(tally, measure).length < 2) return undefined;
  const rows = linesOf(stands).map(({ candidate }) => barRow(election, tally, election.candidate(candidate), measure));
  // One more bar is never replaced by a line that says "and 1 more".
  const shown = rows.length <= BARS_MAX + 1 ? rows : rows.slice(0, BARS_MAX);
  const whole = wholeOf(contest, tally, measure);
  const mark = markOf(contest, measure);
  return {
    kind: 'bars',
    title: titleOf(election, contest, tally),
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

function titleOf(election: Election, contest: Contest, { place }: Tally): Words {
  return joined(' · ', [whereWords(election, place), electionLine(election, contest)]);
}

function valuesOf(tally: Tally, measure: TallyMeasure): readonly number[] {
  return tally.results.map((result) => result[measure]).filter((number) => number !== undefined);
}

function isRest({ kind }: Candidate): boolean {
  return kind === 'rest' || kind === 'ballots';
}

function barRow(election: Election, tally: Tally, candidate: Candidate, measure: TallyMeasure): BarRow {
  const shown = tallyFigure(election, tally, candidate.id, measure);
  const others = figuresOf(election, tally, candidate.id).filter(
    ({ quantity }) => quantity.unit !== shown?.quantity.unit,
  );
  const whole = candidate.componentOf === undefined ? undefined : election.candidate(candidate.componentOf);
  const role = isRest(candidate) ? 'rest' : 'whole';
  return {
    label: local(candidate.name),
    figure: shown,
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
