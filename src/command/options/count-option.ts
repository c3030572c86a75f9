import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { asOf, joined, local, type Words } from '../../cards/model/words.ts';
import type { Election } from '../../facts/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { countsNamed } from '../../lookup/count-lookup.ts';
import type { Option, Scope } from '../option.ts';

/** Which count of the election: by what people call it, its date, or the share processed. Left out: the latest. */
export function countOption(): Option<Tally | undefined> {
  return {
    type: 'string',
    description: 'option.count',
    required: false,
    resolve(given, scope) {
      if (given === undefined) return { ok: true, value: undefined };
      const { election } = scope;
      const kept = election.tallies.find(({ id }) => id === given);
      const named = kept === undefined ? countsNamed(election, given) : [kept];
      const [only, ...more] = named;
      if (only === undefined)
        return {
          ok: false,
          card: noneCard(
            'none.count',
            given,
            election.tallies.map((tally) => possible(scope, tally)),
          ),
        };
      if (more.length > 0)
        return {
          ok: false,
          card: whichCard(
            'which.count',
            given,
            named.map((tally) => possible(scope, tally)),
          ),
        };
      return { ok: true, value: only, election };
    },
    complete(typed, { election }) {
      const named = typed.trim() === '' ? election.tallies : countsNamed(election, typed);
      return named
        .toReversed()
        .slice(0, 25)
        .map((tally) => ({ label: countLabel(election, tally), value: tally.id }));
    },
    everything: ({ election }) =>
      election.tallies.map((tally) => ({ label: countLabel(election, tally), value: tally.id })),
  };
}

function countLabel(election: Election, tally: Tally): Words {
  const contest = election.contests.length > 1 ? local(election.contest(tally.contest).name) : undefined;
  return joined(' · ', [local(tally.stage), asOf(tally.asOf), contest]);
}

function possible(scope: Scope, tally: Tally): Possible {
  return {
    label: countLabel(scope.election, tally),
    ask: scope.again({ count: tally.id, election: scope.election.id }),
  };
}
