import { compareAsOf } from '../as-of.ts';
import type { Check, Found } from './check.ts';

/** A count may not be older than the one it supersedes, supersede another contest's, or end in a circle. */
export const checkHistory: Check = ({ tallies }) => {
  const byId = new Map(tallies.map((tally) => [tally.id, tally]));
  return tallies.flatMap((tally, index): Found[] => {
    if (tally.supersedes === undefined) return [];
    const earlier = byId.get(tally.supersedes);
    if (earlier === undefined) return [];
    const wrong = (path: string, reason: string): Found => ({
      severity: 'error',
      file: 'tallies.json',
      path: `tallies[${index}].${path}`,
      reason,
    });
    if (earlier.contest !== tally.contest)
      return [wrong('supersedes', `"${earlier.id}" counts another contest, "${earlier.contest}"`)];
    if (compareAsOf(tally.asOf, earlier.asOf) >= 0 && tally.id !== earlier.id) return [];
    const [own, other] = [tally.asOf, earlier.asOf].map((asOf) => (asOf.kind === 'at' ? asOf.at : 'not stated'));
    return [wrong('asOf', `${own} is older than ${other} of "${earlier.id}", which it says it supersedes`)];
  });
};
