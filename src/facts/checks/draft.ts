import type { ElectionAbout, ElectionRecords } from '../election.ts';
import type { ElectionFileName, RecordLists } from '../record-kinds.ts';

/**
 * What could be read of an election. Of a broken folder it holds the records that are sound by themselves, so that one
 * report can also say what is wrong between them.
 */
export interface Draft extends RecordLists {
  /** Absent when `election.json` is not sound as a whole. */
  readonly about: ElectionAbout | undefined;
  readonly gaps: Gaps;
}

/** What a mentioned id may still turn out to be. */
export interface Gaps {
  /** Files that could not be read at all. */
  readonly files: ReadonlySet<ElectionFileName>;
  /** Ids of records that are not sound by themselves. */
  readonly ids: ReadonlySet<string>;
}

const NO_GAPS: Gaps = { files: new Set(), ids: new Set() };

export function draftOf(records: ElectionRecords): Draft {
  return { ...records, contests: records.about.contests, authorities: records.about.authorities, gaps: NO_GAPS };
}
