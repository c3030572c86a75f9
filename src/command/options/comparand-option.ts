import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { local, message } from '../../cards/model/words.ts';
import type { Election } from '../../facts/election.ts';
import {
  type Comparand,
  comparandById,
  comparandsLike,
  comparandsNamed,
  comparandsTyped,
  comparandWords,
} from '../comparands.ts';
import type { Option, Resolution, Scope } from '../option.ts';
import { elsewhereWords } from './record-option.ts';

/** One side of a comparison: a candidate, a count or an exit poll, by name. */
export function comparandOption(key: 'first' | 'second'): Option<Comparand> {
  return {
    type: 'string',
    description: `option.${key}`,
    required: true,
    resolve: (given, scope) => resolve(key, given ?? '', scope),
    complete: (typed, { election }) =>
      comparandsTyped(election, typed)
        .slice(0, 25)
        .map((comparand) => ({ label: comparandWords(election, comparand), value: comparand.id })),
  };
}

function meant(election: Election, given: string): readonly Comparand[] {
  const kept = comparandById(election, given);
  return kept === undefined ? comparandsNamed(election, given) : [kept];
}

/** Where to look: first in the elections that know both sides, so that one of them does not lead astray. */
function electionsOf({ catalog, election: first, settled, given }: Scope): readonly Election[] {
  if (settled) return [first];
  const elections = [first, ...catalog.elections.filter((election) => election !== first)];
  const sides = [given.first, given.second].filter((side) => side !== undefined);
  const both = elections.filter((election) => sides.every((side) => meant(election, side).length > 0));
  return [...new Set([...both, ...elections])];
}

function resolve(key: 'first' | 'second', given: string, scope: Scope): Resolution<Comparand> {
  for (const election of electionsOf(scope)) {
    const [only, ...more] = meant(election, given);
    if (only === undefined) continue;
    if (more.length > 0)
      return { ok: false, card: whichCard('which.comparand', given, possible([only, ...more], election)) };
    if (election === scope.election) return { ok: true, value: only, election };
    const elsewhere = elsewhereWords(comparandWords(election, only), scope.election, election);
    return { ok: true, value: only, election, elsewhere };
  }
  const similar = possible(comparandsLike(scope.election, given), scope.election);
  const detail = message('compare.looked-in', { election: local(scope.election.name) });
  return { ok: false, card: noneCard('none.comparand', given, similar, detail) };

  function possible(comparands: readonly Comparand[], election: Election): readonly Possible[] {
    return comparands.map((comparand) => ({
      label: comparandWords(election, comparand),
      detail: message(`comparand.${comparand.kind}`),
      ask: scope.again({ [key]: comparand.id, election: election.id }),
    }));
  }
}
