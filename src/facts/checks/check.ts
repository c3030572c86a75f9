import type { Problem } from '../problem.ts';
import type { ElectionFileName } from '../schema/files.ts';
import type { Draft } from './draft.ts';

/** A check sees all records of one election and names what is wrong with them, by file and path. */
export type Check = (draft: Draft) => readonly Found[];
export interface Found extends Omit<Problem, 'file'> {
  readonly file: ElectionFileName;
}

interface Identified {
  readonly id: string;
}

/** A list of records with ids, where it stands and what one of it is called. */
export interface RecordList {
  readonly kind: RecordKind;
  readonly file: ElectionFileName;
  readonly path: string;
  readonly records: readonly Identified[];
}

export type RecordKind =
  | 'contest'
  | 'authority'
  | 'candidate'
  | 'party'
  | 'tally'
  | 'turnout'
  | 'exit poll'
  | 'pollster'
  | 'statement'
  | 'fact'
  | 'event'
  | 'source'
  | 'disagreement';

export function recordLists(draft: Draft): readonly RecordList[] {
  return [
    { kind: 'contest', file: 'election.json', path: 'election.contests', records: draft.contests },
    { kind: 'authority', file: 'election.json', path: 'election.authorities', records: draft.authorities },
    { kind: 'candidate', file: 'candidates.json', path: 'candidates', records: draft.candidates },
    { kind: 'party', file: 'candidates.json', path: 'parties', records: draft.parties },
    { kind: 'tally', file: 'tallies.json', path: 'tallies', records: draft.tallies },
    { kind: 'turnout', file: 'turnout.json', path: 'turnout', records: draft.turnout },
    { kind: 'exit poll', file: 'exit-polls.json', path: 'exitPolls', records: draft.exitPolls },
    { kind: 'pollster', file: 'exit-polls.json', path: 'pollsters', records: draft.pollsters },
    { kind: 'statement', file: 'statements.json', path: 'statements', records: draft.statements },
    { kind: 'fact', file: 'facts.json', path: 'facts', records: draft.facts },
    { kind: 'event', file: 'timeline.json', path: 'timeline', records: draft.timeline },
    { kind: 'source', file: 'sources.json', path: 'sources', records: draft.sources },
    { kind: 'disagreement', file: 'disagreements.json', path: 'disagreements', records: draft.disagreements },
  ];
}
