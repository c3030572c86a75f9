import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { comparandWords } from '../../cards/fragments/comparand-words.ts';
import { local, message } from '../../cards/model/words.ts';
import type { Election } from '../../facts/election.ts';
import {
  type Comparand,
  comparandById,
  comparandElections,
  comparandsLike,
  comparandsNamed,
  comparandsOf,
  comparandsTyped,
} from '../../lookup/comparands.ts';
import type { Option, Resolution, Scope } from '../option.ts';
import { whereOf } from './record-kind.ts';
import { elsewhereWords } from './record-option.ts';

const CHOICES_MAX = 25;

/** One side of a comparison: a candidate, a count or an exit poll, by name. */
export function comparandOption(key: 'first' | 'second'): Option<Comparand> {
  return {
    type: 'string',
    description: `option.${key}`,
    required: true,
    resolve: (given, scope) => resolve(key, given ?? '', scope),
    complete: (typed, { election, catalog }) =>
      comparandsTyped(catalog, election, typed)
        .slice(0, CHOICES_MAX)
        .map((comparand) => ({ label: comparandWords(election, comparand), value: comparand.id })),
    everything: ({ election }) =>
      comparandsOf(election).map((comparand) => ({
        label: comparandWords(election, comparand),
        value: comparand.id,
      })),
  };
}

function resolve(key: 'first' | 'second', given: string, scope: Scope): Resolution<Comparand> {
  const { catalog } = scope;
  const sides = [scope.given.first, scope.given.second].filter((side) => side !== undefined);
  for (const election of comparandElections(catalog, given, sides, whereOf(scope))) {
    const kept = comparandById(election, given);
    const [only, ...more] = kept === undefined ? comparandsNamed(catalog, election, given) : [kept];
    if (only === undefined) continue;
    if (more.length > 0)
      return { ok: false, card: whichCard('which.comparand', given, possible([only, ...more], election)) };
    if (election === scope.election) return { ok: true, value: only, election };
    const isNear = comparandsLike(catalog, scope.election, given).length > 0;
    return {
      ok: true,
      value: only,
      election,
      ...(isNear ? { elsewhere: elsewhereWords(scope.election, election) } : {}),
    };
  }
  const similar = possible(comparandsLike(catalog, scope.election, given), scope.election);
  const detail = message('compare.looked-in', { election: local(scope.election.name) });
  return { ok: false, card: noneCard('none.comparand', given, similar, { detail }) };

  function possible(comparands: readonly Comparand[], election: Election): readonly Possible[] {
    return comparands.map((comparand) => ({
      label: comparandWords(election, comparand),
      detail: message(`comparand.${comparand.kind}`),
      ask: scope.again({ [key]: comparand.id, election: election.id }),
    }));
  }
}
