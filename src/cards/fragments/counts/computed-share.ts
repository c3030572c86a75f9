import type { Election } from '../../../facts/election.ts';
import { tallyFigure, validVotesFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { type Words, withUnit } from '../../model/words.ts';

/** A share of the valid votes, as printed or worked out here. */
export interface Share {
  /** In per cent. */
  readonly value: number;
  readonly words: Words;
  /** No page printed it: it was worked out here from votes and valid votes. */
  readonly computed: boolean;
}

/** Two places: what most pages print. */
const PRECISION = 100;

/** A candidate's share in a count. Sets that give votes by place leave the division to the reader. */
export function shareOf(election: Election, tally: Tally, candidate: CandidateId): Share | undefined {
  const printed = tallyFigure(election, tally, candidate, 'percent');
  if (printed !== undefined) {
    const { quantity } = printed;
    const value = quantity.kind === 'exact' ? quantity.value : (quantity.min + quantity.max) / 2;
    return { value, words: withUnit(printed), computed: false };
  }
  const votes = tallyFigure(election, tally, candidate, 'votes');
  const valid = validVotesOf(election, tally);
  if (votes?.quantity.kind !== 'exact' || valid === 0) return undefined;
  const value = (votes.quantity.value / valid) * 100;
  const shown = Math.round(value * PRECISION) / PRECISION;
  return { value, words: { kind: 'derived', value: shown, unit: 'percent', from: [votes] }, computed: true };
}

/** As printed; else all lines together, where all are there. 0 where neither is known. */
function validVotesOf(election: Election, tally: Tally): number {
  const printed = validVotesFigure(election, tally);
  if (printed?.quantity.kind === 'exact') return printed.quantity.value;
  const isWhole = tally.complete && tally.results.every(({ votes }) => votes !== undefined);
  return isWhole ? tally.results.reduce((sum, { votes = 0 }) => sum + votes, 0) : 0;
}
