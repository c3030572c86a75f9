import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import { keptFor } from '../../../facts/kept.ts';
import type { Place } from '../../../facts/schema/place.ts';
import { formsOfName } from '../../names/case-endings.ts';
import { foldWord } from '../../text/folding.ts';
import type { Passage } from '../passage.ts';
import type { Announced } from './headings.ts';

/** A place of an election, which is that one with its places. */
export interface PlaceIn {
  readonly election: Election;
  readonly place: Place;
}

/** Places by their folded names. */
const placesOfElection = keptFor((election: Election): ReadonlyMap<string, readonly Place[]> => {
  const byName = new Map<string, Place[]>();
  for (const place of election.places)
    for (const name of new Set([...Object.values(place.name), ...place.spellings].map(folded)))
      byName.set(name, [...(byName.get(name) ?? []), place]);
  return byName;
});

/**
 * The place that a figure is said of, where the data has counts of it: `In Bavaria the CSU took 37.2 % in the German
 * election of 2025`. Places of two names, or a name of two places, are none.
 */
export function placeOfFigure(
  passage: Passage,
  { headings }: Announced,
  election: Election,
  catalog: Catalog,
): PlaceIn | undefined {
  const names = [passage, ...headings].flatMap(unknownNames);
  const extended = names.length === 0 ? undefined : catalog.withPlaces(election);
  if (extended === undefined) return undefined;
  const known = placesOfElection(extended);
  const found = new Set(names.flatMap((forms) => forms.flatMap((form) => known.get(form) ?? [])));
  const [place, ...others] = found;
  return place === undefined || others.length > 0 ? undefined : { election: extended, place };
}

/** Runs of unknown capitalised words, in the forms they may be known by: `Northern Ireland`, `Saksonya'da`. */
function unknownNames({ strangers, tokens, language }: Passage): readonly (readonly string[])[] {
  const runs: number[][] = [];
  for (const place of strangers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => {
    const words = run.flatMap((place) => tokens[place] ?? []);
    const last = words.at(-1);
    const start = words.slice(0, -1).map(({ folded: word }) => word);
    return last === undefined ? [] : formsOfName(last, language).map((form) => [...start, form].join(' '));
  });
}

function folded(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map(foldWord)
    .join(' ');
}
