import { join } from 'node:path';
import { collectionNames } from '../collections/collections.ts';
import { draftOf } from '../facts/checks/draft.ts';
import { checkRecords } from '../facts/checks/records.ts';
import type { Problem } from '../facts/problem.ts';
import { readCollections } from '../facts/reading/compiled.ts';

export interface CheckedSets {
  /** Ids of elections. */
  readonly elections: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks the elections of the published sets in a data directory as the curated ones are checked. */
export function checkCollections(directory: string): CheckedSets {
  const folder = join(directory, 'collections');
  if (collectionNames(folder).length === 0) return { elections: [], problems: [] };
  const elections: string[] = [];
  const problems: Problem[] = [];
  for (const { id, collection, records, problems: refused } of readCollections(folder)) {
    elections.push(id);
    problems.push(...refused);
    if (records !== undefined)
      problems.push(...checkRecords(draftOf(records), join(folder, collection.name, id), 'all'));
  }
  return { elections, problems };
}
