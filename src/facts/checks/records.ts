import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { checkArithmetic } from './arithmetic/arithmetic.ts';
import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import { checkCitations } from './structure/citations.ts';
import { checkCorrections } from './structure/corrected-fields.ts';
import { checkCoverage } from './structure/coverage.ts';
import { checkFactMeasures } from './structure/fact-measures.ts';
import { checkHistory } from './structure/history.ts';
import { checkMembership } from './structure/membership.ts';
import { checkPlaces } from './structure/places.ts';
import { checkReferences } from './structure/references.ts';

/** What a figure needs to be built and shown: errors. */
const structural: readonly Check[] = [
  checkReferences,
  checkCitations,
  checkMembership,
  checkHistory,
  checkCoverage,
  checkCorrections,
  checkPlaces,
];
/** Warnings, for a curator to read. */
const advisory: readonly Check[] = [checkArithmetic, checkFactMeasures];

/** `errors`: what stops an election. `all`: also what somebody should look at, which takes as long again. */
export type Depth = 'errors' | 'all';

/**
 * What is wrong between the records of one election.
 * @param folder put before the file names in the report
 */
export function checkRecords(draft: Draft, folder: string, depth: Depth): readonly Problem[] {
  const checks = depth === 'all' ? [...structural, ...advisory] : structural;
  return checks.flatMap((check) => check(draft)).map((found) => ({ ...found, file: join(folder, found.file) }));
}
