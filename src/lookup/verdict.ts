import type { Candidate } from './candidates.ts';
import { THRESHOLDS } from './thresholds.ts';

/** What the candidates, best first, amount to. */
export type Decision =
  | { readonly outcome: 'found'; readonly best: Candidate }
  | { readonly outcome: 'ambiguous'; readonly among: readonly Candidate[] }
  | { readonly outcome: 'none' };

/** An answer must fit and be clearly ahead; several that fit are a question; otherwise there is no answer. */
export function decide(candidates: readonly Candidate[]): Decision {
  const [best, second] = candidates;
  if (best === undefined || best.doubt > THRESHOLDS.bar) return { outcome: 'none' };
  if (second === undefined || second.cost - best.cost >= THRESHOLDS.lead) return { outcome: 'found', best };
  const among = candidates.filter(
    ({ cost, doubt }) => cost - best.cost < THRESHOLDS.lead && doubt <= THRESHOLDS.bar * 1.5,
  );
  return among.length > 1 ? { outcome: 'ambiguous', among } : { outcome: 'found', best };
}
