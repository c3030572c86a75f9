import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { asOf, joined, local, type Words } from '../../cards/model/words.ts';
import type { ElectionHeading } from '../../facts/catalog.ts';
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
      const kept = scope.catalog.find(given);
      if (kept !== undefined) return { ok: true, value: kept, election: kept };
      const outcome = electionLookup(scope.catalog).find(given, scope.election);
      const possible = (elections: readonly ElectionHeading[]) =>
        elections.map((election) => possibleElection(scope, election));
      switch (outcome.outcome) {
        case 'found': {
          const found = scope.catalog.find(outcome.election.id);
          if (found !== undefined) return { ok: true, value: found, election: found };
          return { ok: false, card: noneCard('none.election', given, possible([])) };
        }
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
      catalog.headings.map((heading) => ({ label: electionLabel(heading), value: heading.id })),
    complete(typed, scope): readonly Choice[] {
      return electionLookup(scope.catalog)
        .complete(typed)
        .map((election) => ({ label: electionLabel(election), value: election.id }));
    },
  };
}

/** Name and voting day: enough to tell two elections of one country apart. */
function electionLabel(election: ElectionHeading): Words {
  return joined(' · ', [local(election.name), asOf({ kind: 'at', at: election.dates.at(-1) ?? '', precision: 'day' })]);
}

function possibleElection(scope: Scope, election: ElectionHeading): Possible {
  return { label: local(election.name), ask: scope.again({ election: election.id }) };
}
