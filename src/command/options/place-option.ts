import { noneCard, type Possible, whichCard } from '../../cards/answers/question-cards.ts';
import { placeWords } from '../../cards/fragments/place-words.ts';
import { local } from '../../cards/model/words.ts';
import type { Election } from '../../facts/election.ts';
import type { Place } from '../../facts/schema/place.ts';
import { completePlaces, findPlace } from '../../lookup/kinds/places.ts';
import type { Choice, Option, Scope } from '../option.ts';

/** Which place of the election: a state, a region, a county, a constituency. Left out: the whole. */
export function placeOption(): Option<Place | undefined> {
  return {
    type: 'string',
    description: 'option.place',
    required: false,
    resolve(given, scope) {
      if (given === undefined) return { ok: true, value: undefined };
      const election = withPlaces(scope);
      const kept = election.findPlace(given);
      if (kept !== undefined) return { ok: true, value: kept, election };
      const outcome = findPlace(election, given);
      if (outcome.outcome === 'found') return { ok: true, value: outcome.place, election };
      const possible = outcome.places.map((place) => possiblePlace(scope, election, place));
      if (outcome.outcome === 'ambiguous') return { ok: false, card: whichCard('which.place', given, possible) };
      const detail = local(election.name);
      return { ok: false, card: noneCard('none.place', given, possible, { detail }) };
    },
    complete: (typed, scope) => choices(withPlaces(scope), (election) => completePlaces(election, typed)),
    everything: (scope) => choices(withPlaces(scope), ({ places }) => places),
  };
}

/** The election with the places that a published set may add to it. */
function withPlaces({ catalog, election }: Scope): Election {
  return catalog.withPlaces(election) ?? election;
}

function choices(election: Election, of: (election: Election) => readonly Place[]): readonly Choice[] {
  return of(election).map((place) => ({ label: placeWords(election, place), value: place.id }));
}

function possiblePlace(scope: Scope, election: Election, place: Place): Possible {
  return {
    label: placeWords(election, place),
    ask: scope.again({ place: place.id, election: election.id }),
  };
}
