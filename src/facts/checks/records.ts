import { join } from 'node:path';
import type { ElectionRecords } from '../election.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { checkHistory } from './history.ts';
import { checkReferences } from './references.ts';

const checks: readonly Check[] = [checkReferences, checkHistory];

/** @param folder put before the file names in the report */
export function checkRecords(records: ElectionRecords, folder: string): readonly Problem[] {
  return checks.flatMap((check) => check(records)).map((found) => ({ ...found, file: join(folder, found.file) }));
}
