import type { Election } from './election.ts';
import type { TallyMeasure } from './figures.ts';
import type { Candidate } from './schema/candidate.ts';
import type { Contest } from './schema/election.ts';
import type { Outcome, Tally, TallyResult } from './schema/tally.ts';

/** The numbers of a line in a count, what decides its contest first. */
export const MEASURES: Readonly<Record<Contest['decidedBy'], readonly TallyMeasure[]>> = {
  votes: ['percent', 'votes', 'seats'],
  seats: ['seats', 'percent', 'votes'],
  electors: ['seats', 'percent', 'votes'],
};

/** "Others" and spoiled ballots stand last, however many they are: nobody is behind them. */
const STANDS_LAST: Readonly<Record<Candidate['kind'], number>> = {
  person: 0,
  party: 0,
  bloc: 0,
  option: 0,
  rest: 1,
  ballots: 2,
};

/** Who stands where in a count. Table, picture, large figure and lookup all take it from here. */
export interface Standing {
  /** The one number by which all lines are ordered; absent where a count names candidates without numbers. */
  readonly measure: TallyMeasure | undefined;
  /** The lines in order; the lists of an alliance stand under it. */
  readonly places: readonly StandingPlace[];
  /** Those first by the measure, several when they are tied; none where nobody has a number. */
  readonly leaders: readonly TallyResult[];
  /** Those the count names winners. */
  readonly winners: readonly TallyResult[];
}

export interface StandingPlace {
  readonly result: TallyResult;
  /** Lists of this alliance that have lines of their own, in order. */
  readonly parts: readonly TallyResult[];
}

/** The order of a count: by one measure for all its lines, the first that most of those who stood have. */
export function standing(election: Election, tally: Tally): Standing {
  const kindOf = ({ candidate }: TallyResult) => STANDS_LAST[election.candidate(candidate).kind];
  const measures = MEASURES[election.contest(tally.contest).decidedBy];
  const stood = tally.results.filter((result) => kindOf(result) === 0);
  const measure = measureOf(stood.length === 0 ? tally.results : stood, measures);
  const byWeight = inOrder(measure === undefined ? [] : [measure, ...measures]);
  const ordered = tally.results.toSorted((a, b) => kindOf(a) - kindOf(b) || byWeight(a, b));
  const places = underAlliances(election, ordered);
  const wholes = places.map(({ result }) => result).filter((result) => kindOf(result) === 0);
  return {
    measure,
    places,
    leaders: measure === undefined ? [] : wholes.filter((result) => isLevel(result, wholes[0], measure)),
    winners: ordered.filter(isWinner),
  };
}

/** The lines of a standing one after another, each alliance before its lists. */
export function linesOf({ places }: Standing): readonly TallyResult[] {
  return places.flatMap(({ result, parts }) => [result, ...parts]);
}

/**
 * What decides a contest orders its table where two lines have it: a list without seats is behind one with them. Shares
 * and votes say nothing of a line that lacks them, so of these the one that most lines have orders the table.
 */
function measureOf(lines: readonly TallyResult[], measures: readonly TallyMeasure[]): TallyMeasure | undefined {
  const having = (measure: TallyMeasure) => lines.filter((line) => line[measure] !== undefined).length;
  const [decisive] = measures;
  if (decisive !== undefined && decisive !== 'percent' && having(decisive) >= Math.min(2, lines.length))
    return decisive;
  return measures.filter((measure) => having(measure) > 0).toSorted((a, b) => having(b) - having(a))[0];
}

/** Greater first, measure by measure; a line without the number stands behind those with it, a winner before its equals. */
function inOrder(measures: readonly TallyMeasure[]): (a: TallyResult, b: TallyResult) => number {
  return (a, b) => {
    const differing = measures.find((measure) => (a[measure] ?? -1) !== (b[measure] ?? -1));
    if (differing !== undefined) return (b[differing] ?? -1) - (a[differing] ?? -1);
    return Number(isWinner(b)) - Number(isWinner(a));
  };
}

const WINNING: ReadonlySet<Outcome | undefined> = new Set(['winner', 'projected-winner', 'unopposed', 'winner-by-lot']);

function isWinner({ outcome }: TallyResult): boolean {
  return WINNING.has(outcome);
}

function isLevel(line: TallyResult, first: TallyResult | undefined, measure: TallyMeasure): boolean {
  if (first === undefined || line[measure] === undefined || line[measure] !== first[measure]) return false;
  // Equal shares are no tie where the votes behind them differ.
  return line.votes === undefined || first.votes === undefined || measure !== 'percent' || line.votes === first.votes;
}

function underAlliances(election: Election, ordered: readonly TallyResult[]): readonly StandingPlace[] {
  const here = new Set(ordered.map(({ candidate }) => candidate));
  const wholeOf = ({ candidate }: TallyResult) => {
    const { componentOf } = election.candidate(candidate);
    return componentOf !== undefined && here.has(componentOf) ? componentOf : undefined;
  };
  return ordered
    .filter((result) => wholeOf(result) === undefined)
    .map((result) => ({ result, parts: ordered.filter((part) => wholeOf(part) === result.candidate) }));
}
