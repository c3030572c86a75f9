import type { Election } from './election.ts';
import { keptFor } from './kept.ts';
import type { RecordLists } from './record-kinds.ts';
import type { Fact } from './schema/account.ts';
import type { CandidateId, Citation, coverageMeasures } from './schema/basics.ts';
import type { ExitPoll } from './schema/exit-poll.ts';
import type { Tally, Turnout } from './schema/tally.ts';

/** What a number of a record is, in the word by which a source says that it prints it. */
export type FigureMeasure = Extract<
  (typeof coverageMeasures)[number],
  | 'votes'
  | 'vote-share'
  | 'seats'
  | 'processed'
  | 'valid-votes'
  | 'turnout'
  | 'voters'
  | 'registered'
  | 'poll-share'
  | 'poll-seats'
  | 'value'
>;

/** One number of a record: all that may be shown of an election are these. */
export interface FigureRow {
  readonly list: 'tallies' | 'turnout' | 'exitPolls' | 'facts';
  /** Of the record, in its list. */
  readonly index: number;
  readonly record: Tally | Turnout | ExitPoll | Fact;
  /** Inside the record: `results[0].votes`. */
  readonly path: string;
  readonly measure: FigureMeasure;
  /** Whose number it is; `null`: of the whole count, poll or fact. */
  readonly subject: CandidateId | null;
  /** The lower end of a range. */
  readonly value: number;
  readonly citations: readonly Citation[];
}

type FigureLists = Pick<RecordLists, FigureRow['list']>;

/** Every number of the counts (of places too), turnouts, exit polls and facts. */
export function figureRows({ tallies, turnout, exitPolls, facts }: FigureLists): readonly FigureRow[] {
  return [
    ...tallies.flatMap((record, index) => rowsOf('tallies', record, index, tallyNumbers(record))),
    ...turnout.flatMap((record, index) => rowsOf('turnout', record, index, turnoutNumbers(record))),
    ...exitPolls.flatMap((record, index) => rowsOf('exitPolls', record, index, pollNumbers(record))),
    ...facts.flatMap((record, index) => rowsOf('facts', record, index, [['value', record.value, 'value']])),
  ];
}

/** The rows of an election, made when first asked for. */
export const figureRowsOf = keptFor((election: Election) => figureRows(election.records));

/** The words by which a source may say that it prints a number. */
export function coverageWords(measure: FigureMeasure, subject: CandidateId | null): readonly string[] {
  return subject === null ? [measure] : [measure, `${measure}:${subject}`];
}

type Numbered = readonly [
  measure: FigureMeasure,
  value: number | undefined,
  path: string,
  subject?: CandidateId | undefined,
];

function rowsOf<Record extends FigureRow['record']>(
  list: FigureRow['list'],
  record: Record,
  index: number,
  numbers: readonly Numbered[],
): readonly FigureRow[] {
  return numbers.flatMap(([measure, value, path, subject = null]) =>
    value === undefined ? [] : [{ list, index, record, path, measure, subject, value, citations: record.sources }],
  );
}

function tallyNumbers({ results, processed, validVotes }: Tally): readonly Numbered[] {
  return [
    ...results.flatMap(({ candidate, votes, percent, seats }, line): readonly Numbered[] => [
      ['votes', votes, `results[${line}].votes`, candidate],
      ['vote-share', percent, `results[${line}].percent`, candidate],
      ['seats', seats, `results[${line}].seats`, candidate],
    ]),
    ['processed', processed?.percent, 'processed.percent'],
    ['valid-votes', validVotes?.value, 'validVotes.value'],
  ];
}

function turnoutNumbers({ percent, voters, registered }: Turnout): readonly Numbered[] {
  return [
    ['turnout', percent, 'percent'],
    ['voters', voters, 'voters'],
    ['registered', registered, 'registered'],
  ];
}

function pollNumbers({ results }: ExitPoll): readonly Numbered[] {
  return results.flatMap(({ candidate, percent, seats, seatsMin }, line): readonly Numbered[] => [
    ['poll-share', percent, `results[${line}].percent`, candidate],
    ['poll-seats', seats ?? seatsMin, `results[${line}]`, candidate],
  ]);
}
