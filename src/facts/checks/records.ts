import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { checkArithmetic } from './arithmetic.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCorrections } from './corrected-fields.ts';
import { checkCoverage } from './coverage.ts';
import { checkHistory } from './history.ts';
import { checkMembership } from './membership.ts';
import { checkReferences } from './references.ts';

const checks: readonly Check[] = [
  checkReferences,
  checkCitations,
  checkMembership,
  checkHistory,
  checkCoverage,
  checkCorrections,
  checkArithmetic,
];

/**
 * What is wrong between the records of one election: errors, which stop it, and warnings, which somebody should read.
 * @param folder put before the file names in the report
 */
export function checkRecords(draft: Draft, folder: string): readonly Problem[] {
  return checks.flatMap((check) => check(draft)).map((found) => ({ ...found, file: join(folder, found.file) }));
}
