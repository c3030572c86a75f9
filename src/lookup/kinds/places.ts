import { createNameIndex, type Match } from '@election-facts/names';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Place } from '../../facts/schema/place.ts';
import { matchesOf } from '../matches.ts';
import { textsOf } from '../texts.ts';
import { SPELLINGS } from '../words/spellings.ts';

export type PlaceOutcome =
  | { readonly outcome: 'found'; readonly place: Place }
  | { readonly outcome: 'ambiguous' | 'none'; readonly places: readonly Place[] };

const CHOICES_MAX = 25;
/** A name whole, as it is written; a part of it or a slip scores less. */
const EXACTLY = 0.995;

/** By every name and code: `Bayern`, `bavaria`, `US-PA`. Larger places come first where several are called alike. */
const indexOf = keptFor((election: Election) => {
  const { places } = election;
  return createNameIndex(
    places.map(({ id, name, spellings, codes = {}, parent }) => ({
      id,
      name: name.en,
      aliases: [...textsOf(name), ...spellings, ...Object.values(codes), ...(SPELLINGS[name.en] ?? [])],
      body: true,
      prominence: parent === undefined ? 1 : 0,
    })),
  );
});

/** Which place of an election a text means: a state before the county of its name. */
export function findPlace(election: Election, text: string): PlaceOutcome {
  const verdict = indexOf(election).find(text);
  const matches = matchesOf(verdict);
  if (verdict.outcome === 'none') return { outcome: 'none', places: placesOf(election, matches) };
  const exact = placesOf(
    election,
    matches.filter(({ score }) => score >= EXACTLY),
  );
  const whole = exact.filter(({ parent }) => parent === undefined);
  const [only, ...others] = whole.length === 1 ? whole : exact.length === 1 ? exact : placesOf(election, matches);
  if (only === undefined) return { outcome: 'none', places: [] };
  return others.length === 0 ? { outcome: 'found', place: only } : { outcome: 'ambiguous', places: [only, ...others] };
}

/** What somebody typing may mean; with nothing typed, the largest places. */
export function completePlaces(election: Election, typed: string): readonly Place[] {
  return placesOf(election, indexOf(election).complete(typed, CHOICES_MAX));
}

function placesOf(election: Election, matches: readonly Match[]): readonly Place[] {
  return matches.map(({ id }) => election.findPlace(id)).filter((place) => place !== undefined);
}
