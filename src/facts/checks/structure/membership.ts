import type { Check, Found } from '../check.ts';
import { didYouMean } from '../nearest.ts';

/** A count or poll of a contest names only candidates of that contest, and each of them once. */
export const checkMembership: Check = (draft) => {
  const standing: Standing = {
    exists: new Set(draft.candidates.map(({ id }) => id)),
    members: new Map(draft.contests.map(({ id, candidates }) => [id, new Set(candidates)])),
  };
  return [
    ...draft.tallies.flatMap((tally, index) => strangers(standing, 'tallies.json', `tallies[${index}]`, tally)),
    ...draft.exitPolls.flatMap((poll, index) => strangers(standing, 'exit-polls.json', `exitPolls[${index}]`, poll)),
  ];
};

interface Standing {
  readonly exists: ReadonlySet<string>;
  /** By contest. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Table {
  readonly contest: string;
  readonly results: readonly { readonly candidate: string }[];
}

function strangers(standing: Standing, file: Found['file'], path: string, { contest: id, results }: Table): Found[] {
  const members = standing.members.get(id);
  if (members === undefined) return [];
  const seen = new Set<string>();
  return results.flatMap(({ candidate }, line): Found[] => {
    const wrong = (reason: string): Found[] => [
      { severity: 'error', file, path: `${path}.results[${line}].candidate`, reason },
    ];
    if (seen.has(candidate)) return wrong(`"${candidate}" has a line in this table already`);
    seen.add(candidate);
    if (members.has(candidate) || !standing.exists.has(candidate)) return [];
    return wrong(`"${candidate}" is not a candidate of the contest "${id}"${didYouMean(candidate, members)}`);
  });
}
