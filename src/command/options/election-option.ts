import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { asOf, joined, local, type Words } from '../../cards/model/words.ts';
import type { Election } from '../../facts/election.ts';
import { electionIndex } from '../../lookup/catalog-lookup.ts';
import type { Choice, Option, Scope } from '../option.ts';

/** Which election; left out, the default one is looked in first. */
export function electionOption(): Option<Election | undefined> {
  return {
    type: 'string',
    description: 'option.election',
    required: false,
    resolve(given, scope) {
      if (given === undefined) return { ok: true, value: undefined };
      const kept = scope.catalog.elections.find(({ id }) => id === given);
      if (kept !== undefined) return { ok: true, value: kept, election: kept };
      const verdict = electionIndex(scope.catalog).find(given);
      const possible = (ids: readonly { id: string }[]) => ids.flatMap(({ id }) => possibleElection(scope, id));
      if (verdict.outcome === 'ambiguous')
        return { ok: false, card: whichCard('which.election', given, possible(verdict.matches)) };
      const found = verdict.outcome === 'found' ? scope.catalog.find(verdict.match.id) : undefined;
      if (found !== undefined) return { ok: true, value: found, election: found };
      const similar =
        verdict.outcome === 'none' && verdict.suggestions.length > 0 ? verdict.suggestions : scope.catalog.elections;
      return { ok: false, card: noneCard('none.election', given, possible(similar)) };
    },
    complete(typed, scope): readonly Choice[] {
      return electionIndex(scope.catalog)
        .complete(typed)
        .flatMap(({ id }) => {
          const election = scope.catalog.find(id);
          return election === undefined ? [] : [{ label: electionLabel(election), value: id }];
        });
    },
  };
}

/** Name and voting day: enough to tell two elections of one country apart. */
export function electionLabel(election: Election): Words {
  return joined(' · ', [local(election.name), asOf({ kind: 'at', at: election.lastDay, precision: 'day' })]);
}

function possibleElection(scope: Scope, id: string): readonly Possible[] {
  const election = scope.catalog.find(id);
  return election === undefined ? [] : [{ label: local(election.name), ask: scope.again({ election: election.id }) }];
}
