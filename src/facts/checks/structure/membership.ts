import type { Check, Found } from '../check.ts';
import type { Draft } from '../draft.ts';
import { didYouMean } from '../nearest.ts';

/** A count or poll of a contest names only candidates of that contest, and each of them once. */
export const checkMembership: Check = (draft) => [
  ...draft.tallies.flatMap((tally, index) => strangers(draft, 'tallies.json', `tallies[${index}]`, tally)),
  ...draft.exitPolls.flatMap((poll, index) => strangers(draft, 'exit-polls.json', `exitPolls[${index}]`, poll)),
];

interface Table {
  readonly contest: string;
  readonly results: readonly { readonly candidate: string }[];
}

function strangers(draft: Draft, file: Found['file'], path: string, { contest: id, results }: Table): Found[] {
  const contest = draft.contests.find((candidate) => candidate.id === id);
  if (contest === undefined) return [];
  const members = new Set<string>(contest.candidates);
  const exists = new Set<string>(draft.candidates.map((candidate) => candidate.id));
  const seen = new Set<string>();
  return results.flatMap(({ candidate }, line): Found[] => {
    const wrong = (reason: string): Found[] => [
      { severity: 'error', file, path: `${path}.results[${line}].candidate`, reason },
    ];
    if (seen.has(candidate)) return wrong(`"${candidate}" has a line in this table already`);
    seen.add(candidate);
    if (members.has(candidate) || !exists.has(candidate)) return [];
    return wrong(`"${candidate}" is not a candidate of the contest "${id}"${didYouMean(candidate, members)}`);
  });
}
