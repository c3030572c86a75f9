import { join } from 'node:path';
import { checkRecords, type Depth } from '../checks/records.ts';
import { Election, type ElectionRecords } from '../election.ts';
import { deepFreeze } from '../freezing.ts';
import { error, type Problem } from '../problem.ts';
import { type FolderRead, readElectionFolder } from './election-folder.ts';

export type LoadedElection =
  | {
      readonly ok: true;
      readonly election: Election;
      readonly records: ElectionRecords;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads one election's folder.
 * @param path where it is
 * @param name the folder's name, which is the election's id
 * @param depth whether to look for warnings as well
 * @returns the frozen election, or every problem found in any of its files
 */
export async function loadElection(path: string, name: string, depth: Depth = 'all'): Promise<LoadedElection> {
  let read: FolderRead;
  try {
    read = await readElectionFolder(path);
  } catch {
    return { ok: false, problems: [error(path, '', 'cannot be read as a folder')] };
  }
  const problems = [
    ...read.problems,
    ...misnamed(path, name, read.draft.about?.id),
    ...checkRecords(read.draft, path, depth).map((problem) => ({
      ...problem,
      path: read.relocate(problem.path),
      reason: read.relocate(problem.reason),
    })),
  ];
  if (read.records === undefined || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems };
  const records = deepFreeze(read.records);
  return { ok: true, election: new Election(records), records, warnings: problems };
}

function misnamed(path: string, name: string, id: string | undefined): readonly Problem[] {
  if (id === undefined || id === name) return [];
  return [error(join(path, 'election.json'), 'election.id', `"${id}" is not the name of its folder, "${name}"`)];
}
