import type { PlaceId } from '../../schema/basics.ts';
import type { Place } from '../../schema/place.ts';
import type { Tally } from '../../schema/tally.ts';
import type { Draft } from '../draft.ts';
import type { Deviation } from './identity.ts';
import { say } from './printed.ts';

/** Reported of one count at most: where places do not add up, they mostly do not for all lines. */
const REPORTED_MAX = 5;

/**
 * Votes of a count's places add up to it: places of one type, where all of them are counted, and never more than it
 * where some are missing. A seat is of one place only where the contest is decided there, so seats are not added.
 */
export function placesSum(tally: Tally, draft: Draft): readonly Deviation[] {
  const parts = partsOf(tally, draft);
  return [...parts].flatMap(([type, { tallies, all }]) =>
    tally.results
      .flatMap(({ candidate, votes, about }, index): Deviation[] => {
        if (votes === undefined || about !== 'exactly') return [];
        const added = votesIn(tallies, linesOf(candidate, draft));
        if (added.sum === votes || (added.sum < votes && !(all && added.everywhere))) return [];
        const of = `${tallies.length} places of the type "${type}"`;
        return [
          {
            path: `results[${index}].votes`,
            reason: `${say(added.sum)} votes in ${of} ${all ? 'are' : 'are more than'} ${all ? `not ${say(votes)}` : say(votes)}`,
          },
        ];
      })
      .slice(0, REPORTED_MAX),
  );
}

interface Parts {
  readonly tallies: readonly Tally[];
  /** Every place of the type inside the counted one has a count. */
  readonly all: boolean;
}

/** The counts of the same moment and stage in the places right below, by their type. */
function partsOf(tally: Tally, draft: Draft): ReadonlyMap<string, Parts> {
  if (draft.places.length === 0) return new Map();
  const { places, counts } = placeIndex(draft);
  const below = places.get(tally.place);
  const same = counts.get(countKey(tally)) ?? [];
  return new Map(
    [...(below ?? [])].map(([type, ids]) => {
      const tallies = same.filter(({ place }) => place !== undefined && ids.has(place));
      return [type, { tallies, all: tallies.length === ids.size }] as const;
    }),
  );
}

interface PlaceIndex {
  /** Ids of places by the place they lie in, at whatever depth, and their type. */
  readonly places: ReadonlyMap<PlaceId | undefined, ReadonlyMap<string, ReadonlySet<PlaceId>>>;
  readonly counts: ReadonlyMap<string, readonly Tally[]>;
}

const indexes = new WeakMap<Draft, PlaceIndex>();

function placeIndex(draft: Draft): PlaceIndex {
  const known = indexes.get(draft);
  if (known !== undefined) return known;
  const byId = new Map(draft.places.map((place) => [place.id, place]));
  const places = new Map<PlaceId | undefined, Map<string, Set<PlaceId>>>();
  for (const place of draft.places) {
    for (const above of placesAbove(place, byId)) {
      const types = places.get(above) ?? new Map<string, Set<PlaceId>>();
      types.set(place.type, (types.get(place.type) ?? new Set()).add(place.id));
      places.set(above, types);
    }
  }
  const counts = new Map<string, Tally[]>();
  for (const tally of draft.tallies) {
    const list = counts.get(countKey(tally)) ?? [];
    list.push(tally);
    counts.set(countKey(tally), list);
  }
  const index = { places, counts };
  indexes.set(draft, index);
  return index;
}

/** All that a place lies in, the whole as `undefined` among them; a circle of parents ends where it began. */
function placesAbove(place: Place, byId: ReadonlyMap<PlaceId, Place>): ReadonlySet<PlaceId | undefined> {
  const above = new Set<PlaceId | undefined>([undefined]);
  let { parent } = place;
  while (parent !== undefined && !above.has(parent)) {
    above.add(parent);
    parent = byId.get(parent)?.parent;
  }
  return above;
}

function countKey({ contest, asOf, status }: Tally): string {
  return `${contest} ${status} ${asOf.kind === 'at' ? asOf.at : ''}`;
}

/** The lines that make up one of the whole: the party's own, and those of the people who stand for it in a place. */
function linesOf(candidate: string, draft: Draft): ReadonlySet<string> {
  const known = componentIndexes.get(draft) ?? new Map<string, Set<string>>();
  if (!componentIndexes.has(draft)) {
    for (const { id, componentOf } of draft.candidates)
      if (componentOf !== undefined) known.set(componentOf, (known.get(componentOf) ?? new Set([componentOf])).add(id));
    componentIndexes.set(draft, known);
  }
  return known.get(candidate) ?? new Set([candidate]);
}

const componentIndexes = new WeakMap<Draft, Map<string, Set<string>>>();

function votesIn(
  tallies: readonly Tally[],
  candidates: ReadonlySet<string>,
): { readonly sum: number; readonly everywhere: boolean } {
  let sum = 0;
  let everywhere = tallies.length > 0;
  for (const { results, complete } of tallies) {
    const lines = results.filter((result) => candidates.has(result.candidate));
    if (lines.length === 0 && complete) continue;
    if (lines.length === 0 || lines.some(({ votes, about }) => votes === undefined || about !== 'exactly'))
      everywhere = false;
    sum += lines.reduce((all, { votes = 0 }) => all + votes, 0);
  }
  return { sum, everywhere };
}
