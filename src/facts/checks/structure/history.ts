import { type AsOf, compareAsOf } from '../../as-of.ts';
import type { Tally } from '../../schema/tally.ts';
import type { Check, Found } from '../check.ts';

/** A count may not be older than the one it supersedes, supersede another contest's, or end in a circle. */
export const checkHistory: Check = ({ tallies }) => {
  const byId = new Map(tallies.map((tally) => [tally.id, tally]));
  return tallies.flatMap((tally, index): Found[] => {
    const wrong = (path: string, reason: string): Found[] => [
      { severity: 'error', file: 'tallies.json', path: `tallies[${index}].${path}`, reason },
    ];
    const earlier = tally.supersedes === undefined ? undefined : byId.get(tally.supersedes);
    if (earlier === undefined) return [];
    if (endsInCircle(tally, byId))
      return wrong('supersedes', `"${tally.id}" supersedes itself by way of "${earlier.id}"`);
    if (earlier.contest !== tally.contest)
      return wrong('supersedes', `"${earlier.id}" counts another contest, "${earlier.contest}"`);
    if (compareAsOf(tally.asOf, earlier.asOf) >= 0) return [];
    return wrong(
      'asOf',
      `${written(tally.asOf)} is older than ${written(earlier.asOf)} of "${earlier.id}", which it says it supersedes`,
    );
  });
};

function endsInCircle(start: Tally, byId: ReadonlyMap<string, Tally>): boolean {
  const seen = new Set<string>();
  let at: Tally | undefined = start;
  while (at?.supersedes !== undefined) {
    if (seen.has(at.id)) return at.id === start.id;
    seen.add(at.id);
    at = byId.get(at.supersedes);
  }
  return false;
}

function written(asOf: AsOf): string {
  return asOf.kind === 'at' ? asOf.at : 'not stated';
}
