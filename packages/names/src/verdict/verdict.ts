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

/** What the verdict asks of a candidate. */
export interface Asked {
  /** See doubt.ts; asked only of candidates that matter. */
  readonly doubtOf: (form: number) => number;
  /** Whether a candidate that the query spells out whole needs no further word, see name-entry.ts. */
  readonly isNamedWhole: (candidate: Candidate) => boolean;
  /** Whether the spelling only leads to the candidate. */
  readonly isWeaker: (candidate: Candidate) => boolean;
  /** Of those that fit, no more are looked for. */
  readonly most: number;
}

/**
 * An answer must fit and be clearly ahead; several that fit are a question; otherwise there is no answer. Names spelt out
 * whole come before longer ones, and whoever bears a name before those it only leads to.
 * @param words how many words were asked for
 */
export function decide(
  candidates: readonly Candidate[],
  { doubtOf, isNamedWhole, isWeaker, most }: Asked,
  { sure, perhaps, lead }: Thresholds,
  words: number,
): Decision {
  const end = candidates.findIndex(({ cost }) => cost > WHOLE);
  const whole = candidates
    .slice(0, end < 0 ? candidates.length : end)
    .filter(isNamedWhole)
    .slice(0, most);
  if (whole[0] !== undefined) {
    return whole.length === 1 ? { outcome: 'found', best: whole[0] } : { outcome: 'ambiguous', among: whole };
  }
  const fitting: { candidate: Candidate; doubt: number }[] = [];
  const mostUnfit = words === 1 ? MOST_UNFIT_LONE : MOST_UNFIT;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, candidate] of candidates.entries()) {
    if (candidate.cost - least > lead || (fitting.length === 0 && place >= mostUnfit) || fitting.length >= most) break;
    const doubt = doubtOf(candidate.form);
    if (doubt > perhaps) continue;
    if (fitting.length === 0) least = candidate.cost;
    fitting.push({ candidate, doubt });
  }
  const bearers = fitting.filter(({ candidate }) => !isWeaker(candidate));
  const meant = bearers.length > 0 ? bearers : fitting;
  const [first, ...others] = meant;
  if (first === undefined) return { outcome: 'none' };
  if (others.length > 0) return { outcome: 'ambiguous', among: meant.map(({ candidate }) => candidate) };
  return first.doubt <= sure ? { outcome: 'found', best: first.candidate } : { outcome: 'none' };
}
