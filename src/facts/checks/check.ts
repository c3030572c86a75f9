import type { ElectionRecords } from '../election.ts';
import type { Problem } from '../problem.ts';
import type { ElectionFileName } from '../schema/files.ts';

/** A check sees all records of one election and names what is wrong with them, by file and path. */
export type Check = (records: ElectionRecords) => readonly Found[];
export interface Found extends Omit<Problem, 'file'> {
  readonly file: ElectionFileName;
}
