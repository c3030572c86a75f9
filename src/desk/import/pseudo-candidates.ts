import type { CandidateReading } from './reading.ts';

/** What stands in the place of a candidate or an office without being one. */
export type Pseudo =
  | { readonly kind: 'registered' }
  | { readonly kind: 'voters' }
  | { readonly kind: 'candidate'; readonly as: CandidateReading['kind']; readonly name?: string }
  | { readonly kind: 'aside'; readonly reason: string };

const RULES: readonly (readonly [pattern: RegExp, pseudo: Pseudo])[] = [
  [/^(?:total )?registered voters?(?: (?:-|total).*)?$/i, { kind: 'registered' }],
  [
    /^(?:ballots|cards) cast[ -]+(?:blank|.*party|dem|rep|non.?partisan).*$/i,
    { kind: 'aside', reason: 'a part of the ballots cast' },
  ],
  [/^(?:total )?(?:ballots|cards) cast(?:[ -]+total)?$/i, { kind: 'voters' }],
  [/^(?:total )?voters? (?:turnout|participated)$/i, { kind: 'voters' }],
  [/^over[ -]?votes?$/i, { kind: 'candidate', as: 'ballots', name: 'Over votes' }],
  [/^under[ -]?votes?$/i, { kind: 'candidate', as: 'ballots', name: 'Under votes' }],
  [
    /^(?:total )?(?:blanks?|voids?|spoil(?:ed|t)|rejected|invalid|exhausted)(?: (?:votes?|ballots?))?$/i,
    { kind: 'candidate', as: 'ballots' },
  ],
  [/^blanks?[ ,/&]+(?:and )?voids?.*$/i, { kind: 'candidate', as: 'ballots' }],
  [/^(?:none of the(?:se candidates| above)|against all)$/i, { kind: 'candidate', as: 'option' }],
  [/^(?:total )?write[ -]?ins?(?: (?:totals?|votes?))?$/i, { kind: 'candidate', as: 'rest', name: 'Write-ins' }],
  [/^(?:scattering|scattered|other|others|all others|misc(?:ellaneous)?\.?)$/i, { kind: 'candidate', as: 'rest' }],
  [/^(?:contest |grand )?totals?(?: votes(?: cast)?)?$/i, { kind: 'aside', reason: 'a sum of other rows' }],
  [/^straight[ -]party.*$/i, { kind: 'aside', reason: 'a straight-party vote, which is in the votes of the contests' }],
];

/** @returns nothing for the name of somebody or something that stood */
export function pseudoCandidate(name: string): Pseudo | undefined {
  return RULES.find(([pattern]) => pattern.test(name))?.[1];
}
