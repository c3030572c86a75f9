import type { Candidate } from '../search/search.ts';
import type { Thresholds } from './thresholds.ts';

/** What the candidates, best first, amount to. */
export type Decision =
  | { readonly outcome: 'found'; readonly best: Candidate }
  | { readonly outcome: 'ambiguous'; readonly among: readonly Candidate[] }
  | { readonly outcome: 'none' };

/** Cost of a reading that spells a name out, in its order, and nothing less. */
const WHOLE = 0.005;
/** Candidates looked at before giving up: to a lone word, beginnings of longer ones come before spellings by ear. */
const MOST_UNFIT = 10;
const MOST_UNFIT_LONE = 30;

/**
 * An answer must fit and be clearly ahead; several that fit are a question; otherwise there is no answer.
 * @param doubtOf see doubt.ts; asked only of candidates that matter
 * @param words how many words were asked for
 * @param isNamedWhole whether a candidate that the query spells out whole needs no further word, see name-entry.ts
 */
export function decide(
  candidates: readonly Candidate[],
  doubtOf: (form: number) => number,
  isNamedWhole: (candidate: Candidate) => boolean,
  { sure, perhaps, lead }: Thresholds,
  words: number,
): Decision {
  const end = candidates.findIndex(({ cost }) => cost > WHOLE);
  const whole = candidates.slice(0, end < 0 ? candidates.length : end).filter(isNamedWhole);
  if (whole[0] !== undefined && whole.length === 1) return { outcome: 'found', best: whole[0] };
  const fitting: { candidate: Candidate; doubt: number }[] = [];
  const mostUnfit = words === 1 ? MOST_UNFIT_LONE : MOST_UNFIT;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, candidate] of candidates.entries()) {
    if (candidate.cost - least > lead || (fitting.length === 0 && place >= mostUnfit)) break;
    const doubt = doubtOf(candidate.form);
    if (doubt > perhaps) continue;
    if (fitting.length === 0) least = candidate.cost;
    fitting.push({ candidate, doubt });
  }
  const [first, ...others] = fitting;
  if (first === undefined) return { outcome: 'none' };
  if (others.length > 0) return { outcome: 'ambiguous', among: fitting.map(({ candidate }) => candidate) };
  return first.doubt <= sure ? { outcome: 'found', best: first.candidate } : { outcome: 'none' };
}
