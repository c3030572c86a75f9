import type { RecordSchemas } from './schema/records.ts';

/** Where the records of one kind stand in an election's folder. */
interface RecordPlace {
  /** What one of them is called in reports. */
  readonly kind: string;
  readonly file: string;
  /** Inside the file. */
  readonly path: string;
  /** The list may be left out of a file that is there. */
  readonly mayBeAbsent?: true;
}

/**
 * All kinds of records an election has, by the name of their list: files, salvage, checks and ids follow from this
 * table. It knows no schemas, so that a prebuilt catalog opens without loading them.
 */
export const recordKinds = {
  contests: { kind: 'contest', file: 'election.json', path: 'election.contests' },
  authorities: { kind: 'authority', file: 'election.json', path: 'election.authorities' },
  candidates: { kind: 'candidate', file: 'candidates.json', path: 'candidates' },
  parties: { kind: 'party', file: 'candidates.json', path: 'parties', mayBeAbsent: true },
  places: { kind: 'place', file: 'places.json', path: 'places' },
  tallies: { kind: 'tally', file: 'tallies.json', path: 'tallies' },
  turnout: { kind: 'turnout', file: 'turnout.json', path: 'turnout' },
  exitPolls: { kind: 'exit poll', file: 'exit-polls.json', path: 'exitPolls' },
  pollsters: { kind: 'pollster', file: 'exit-polls.json', path: 'pollsters' },
  statements: { kind: 'statement', file: 'statements.json', path: 'statements' },
  facts: { kind: 'fact', file: 'facts.json', path: 'facts' },
  timeline: { kind: 'event', file: 'timeline.json', path: 'timeline' },
  sources: { kind: 'source', file: 'sources.json', path: 'sources' },
  disagreements: { kind: 'disagreement', file: 'disagreements.json', path: 'disagreements' },
} as const satisfies Readonly<Record<string, RecordPlace>>;

type Kinds = typeof recordKinds;
export type ListName = keyof Kinds;
export type RecordKind = Kinds[ListName]['kind'];
export type ElectionFileName = Kinds[ListName]['file'];
/** The lists a file holds. */
export type ListIn<File extends ElectionFileName> = {
  [List in ListName]: Kinds[List]['file'] extends File ? List : never;
}[ListName];

export type RecordOf<List extends ListName> = RecordSchemas[List]['_output'];
/** All records of an election, by list. */
export type RecordLists = { readonly [List in ListName]: readonly RecordOf<List>[] };

export const listNames = Object.keys(recordKinds) as readonly ListName[];
export const electionFileNames: readonly ElectionFileName[] = [
  ...new Set(listNames.map((list) => recordKinds[list].file)),
];
/** The others may be left out. */
export const requiredFiles: readonly ElectionFileName[] = ['election.json', 'candidates.json', 'sources.json'];

/** The lists of a file whose records stand at its top. */
export function listsIn(file: ElectionFileName): readonly ListName[] {
  return listNames.filter((list) => recordKinds[list].file === file && recordKinds[list].path === list);
}

/** A list of records for every kind, each made by what is known of the kind. */
export function listsFrom(make: (list: ListName) => readonly unknown[]): RecordLists {
  // The one place that ties the table to the types: a list is made by its own name.
  return Object.fromEntries(listNames.map((list) => [list, make(list)])) as RecordLists;
}
