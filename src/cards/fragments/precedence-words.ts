import { type AsOf, compareAsOf } from '../../facts/as-of.ts';
import { bySourceRank, rankOf } from '../../facts/precedence.ts';
import type { Source } from '../../facts/schema/account.ts';
import { message, type Words } from '../model/words.ts';
import { sourceKindWords } from './source-lines.ts';

interface Reported {
  readonly asOf: AsOf;
  readonly sources: readonly Source[];
}

/** Why one of two reported values is shown first: a better source, a later date, or neither. */
export function precedenceWords(shown: Reported, next: Reported): Words {
  const [best, other] = [bySourceRank(shown.sources)[0], bySourceRank(next.sources)[0]];
  if (best !== undefined && other !== undefined && rankOf(best) < rankOf(other)) {
    return message('precedence.source', { kind: sourceKindWords(best), other: sourceKindWords(other) });
  }
  return message(compareAsOf(shown.asOf, next.asOf) > 0 ? 'precedence.later' : 'precedence.order');
}
