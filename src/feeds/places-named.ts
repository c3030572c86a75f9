import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import type { PlaceId } from '../facts/schema/basics.ts';
import type { Feed } from './configuration.ts';

/** Which place a source means: by what the feed says of it, its id, a code, or its name where only one place bears it. */
export function placeNamed(printed: string, election: Election, { places }: Feed): PlaceId | undefined {
  const said = Object.hasOwn(places, printed) ? places[printed] : undefined;
  const known = idsByName(election);
  return known.get(said ?? printed) ?? known.get(folded(said ?? printed));
}

const idsByName = keptFor((election: Election): ReadonlyMap<string, PlaceId> => {
  const ids = new Map<string, PlaceId>();
  const shared = new Set<string>();
  const add = (name: string, id: PlaceId) => {
    const known = ids.get(name);
    if (known !== undefined && known !== id) shared.add(name);
    ids.set(name, id);
  };
  for (const { id, name, spellings, codes = {} } of election.places) {
    for (const code of Object.values(codes)) add(code, id);
    for (const spelling of [...Object.values(name), ...spellings])
      if (spelling !== undefined) add(folded(spelling), id);
  }
  for (const name of shared) ids.delete(name);
  for (const { id } of election.places) ids.set(id, id);
  return ids;
});

/** Sources write names in capitals, and leave blanks about. */
function folded(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
