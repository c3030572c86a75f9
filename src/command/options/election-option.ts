import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { asOf, joined, local, type Words } from '../../cards/model/words.ts';
import type { Election } from '../../facts/election.ts';
import { electionLookup } from '../../lookup/election-lookup.ts';
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
      const outcome = electionLookup(scope.catalog).find(given, scope.election);
      const possible = (elections: readonly Election[]) =>
        elections.map((election) => possibleElection(scope, election));
      switch (outcome.outcome) {
        case 'found':
          return { ok: true, value: outcome.election, election: outcome.election };
        case 'ambiguous':
          return { ok: false, card: whichCard('which.election', given, possible(outcome.among)) };
        case 'none':
          return {
            ok: false,
            card: noneCard('none.election', given, possible(outcome.near), {
              introduction: `none.elections-${outcome.because}`,
            }),
          };
      }
    },
    everything: ({ catalog }) =>
      catalog.elections.map((election) => ({ label: electionLabel(election), value: election.id })),
    complete(typed, scope): readonly Choice[] {
      return electionLookup(scope.catalog)
        .complete(typed)
        .map((election) => ({ label: electionLabel(election), value: election.id }));
    },
  };
}

/** Name and voting day: enough to tell two elections of one country apart. */
export function electionLabel(election: Election): Words {
  return joined(' · ', [local(election.name), asOf({ kind: 'at', at: election.lastDay, precision: 'day' })]);
}

function possibleElection(scope: Scope, election: Election): Possible {
  return { label: local(election.name), ask: scope.again({ election: election.id }) };
}
