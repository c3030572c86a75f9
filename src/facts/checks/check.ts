import type { Problem } from '../problem.ts';
import { type ElectionFileName, listNames, type RecordKind, recordKinds } from '../record-kinds.ts';
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

export function recordLists(draft: Draft): readonly RecordList[] {
  return listNames.map((list) => ({ ...recordKinds[list], records: draft[list] }));
}
