import type { Candidate } from '../../facts/schema/candidate.ts';
import { everything } from '../../lookup/everything.ts';
import { type DistantRecords, whereOf } from './record-kind.ts';

/** Who stood in any election of the catalog. */
export const distantCandidates: DistantRecords<Candidate> = {
  find: (given, scope) => everything(scope.catalog).find('candidate', given, whereOf(scope)),
  complete(typed, scope) {
    const isShown = new Set(scope.settled ? [] : scope.catalog.curated.map(({ id }) => id));
    return everything(scope.catalog)
      .complete('candidate', typed, whereOf(scope))
      .filter(({ use }) => !isShown.has(use.election) || scope.settled);
  },
  open({ use, score, asWritten, name }, { catalog }) {
    const election = catalog.bearing(use);
    const record = election?.findCandidate(use.id);
    if (election === undefined || record === undefined) return undefined;
    return { record, election, score, asWritten, matched: name, leadsTo: false };
  },
};
