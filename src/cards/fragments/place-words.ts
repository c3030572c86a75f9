import type { Election } from '../../facts/election.ts';
import type { PlaceId } from '../../facts/schema/basics.ts';
import type { Place } from '../../facts/schema/place.ts';
import { joined, local, type Words } from '../model/words.ts';

/** A place with the one it lies in, which tells namesakes apart: `Washington County, Oregon`. */
export function placeWords(election: Election, { name, parent }: Place): Words {
  const around = parent === undefined ? undefined : election.findPlace(parent);
  return joined(', ', [local(name), around === undefined ? undefined : local(around.name)]);
}

/** The place that a count is of; nothing for the whole, which needs no name. */
export function whereWords(election: Election, place: PlaceId | undefined): Words | undefined {
  return place === undefined ? undefined : placeWords(election, election.place(place));
}
