import type { Election } from '../../facts/election.ts';
import type { Figure } from '../../facts/figure.ts';
import { type TallyMeasure, tallyFigure } from '../../facts/figures.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { statusWords } from '../fragments/counts/count.ts';
import { electionLine } from '../fragments/election-line.ts';
import type { HistoryChart, HistoryRow } from '../model/chart.ts';
import { asOf, difference, joined, local, message, type Words } from '../model/words.ts';
import { contestedSmallPrint, decidingMeasure, issuersWords } from './frame.ts';

/** Counts drawn at most, the latest ones. */
const COUNTS_MAX = 10;

/** A candidate through the counts of a contest; nothing where fewer than two counts give a number of one kind. */
export function chartForHistory(election: Election, contest: Contest, candidate: Candidate): HistoryChart | undefined {
  const history = election.history(contest.id);
  const measure = measureOf(contest, history, candidate);
  if (measure === undefined) return undefined;
  const shown = history.slice(-COUNTS_MAX);
  const figures = shown.map((tally) => tallyFigure(election, tally, candidate.id, measure));
  if (figures.filter((figure) => figure !== undefined).length < 2) return undefined;
  return {
    kind: 'history',
    title: joined(': ', [local(candidate.name), message('chart.history')]),
    lead: [electionLine(election, contest)],
    rows: shown.map((tally, index) => historyRow(tally, figures[index], lastBefore(figures, index))),
    left: history.length - shown.length,
    small: [
      issuersWords(election, shown),
      ...(shown.some(({ leads }) => leads) ? [message('leads')] : []),
      ...contestedSmallPrint(election),
    ],
  };
}

function measureOf(contest: Contest, history: readonly Tally[], candidate: Candidate): TallyMeasure | undefined {
  const given = (measure: TallyMeasure) =>
    history.filter(({ results }) =>
      results.some((result) => result.candidate === candidate.id && result[measure] !== undefined),
    ).length;
  return [decidingMeasure(contest), 'percent' as const, 'votes' as const, 'seats' as const].find(
    (measure) => given(measure) >= 2,
  );
}

function historyRow(tally: Tally, figure: Figure | undefined, before: Figure | undefined): HistoryRow {
  return {
    stage: local(tally.stage),
    moment: asOf(tally.asOf),
    status: statusWords(tally),
    official: tally.kind === 'official',
    figure,
    change: figure === undefined || before === undefined ? undefined : changeWords(figure, before),
  };
}

function lastBefore(figures: readonly (Figure | undefined)[], index: number): Figure | undefined {
  return figures.slice(0, index).findLast((figure) => figure !== undefined);
}

/** Nothing where nothing changed: a column of zeros would hide the changes. */
function changeWords(figure: Figure, before: Figure): Words | undefined {
  const words = difference(figure, before);
  if (words?.kind === 'points' && words.points === 0) return undefined;
  return words?.kind === 'change' && words.by === 0 ? undefined : words;
}
