import { type AsOf, compareAsOf } from './as-of.ts';
import type { RecordLists } from './record-kinds.ts';
import type { ContestId, PlaceId } from './schema/basics.ts';
import type { Place } from './schema/place.ts';
import type { Tally, Turnout } from './schema/tally.ts';

/** What an election has of its places: few of three thousand counties are looked at, so counts come place by place. */
export interface PlaceSource {
  readonly places: readonly Place[];
  /** The places that have a count, by contest. */
  readonly counted: ReadonlyMap<ContestId, ReadonlySet<PlaceId>>;
  countsAt(place: PlaceId): PlaceCounts;
}

/** The counts and turnouts of a place, of all contests. */
export interface PlaceCounts {
  readonly tallies: readonly Tally[];
  readonly turnout: readonly Turnout[];
}

export type PlaceRecords = Pick<RecordLists, 'places' | 'tallies' | 'turnout'>;

const NOTHING: PlaceCounts = { tallies: [], turnout: [] };

/** A source of records that are in memory, counts of the whole among them. */
export function placesInMemory({ places, tallies, turnout }: PlaceRecords): PlaceSource {
  const counted = new Map<ContestId, Set<PlaceId>>();
  for (const { contest, place } of tallies)
    if (place !== undefined) counted.set(contest, (counted.get(contest) ?? new Set()).add(place));
  const talliesAt = byPlace(tallies);
  const turnoutAt = byPlace(turnout);
  return {
    places,
    counted,
    countsAt: (place) => ({ tallies: talliesAt.get(place) ?? [], turnout: turnoutAt.get(place) ?? [] }),
  };
}

/** A source with counts laid beside its own. */
export function withTallies(source: PlaceSource, tallies: readonly Tally[]): PlaceSource {
  const added = placesInMemory({ places: source.places, tallies, turnout: [] });
  const counted = new Map([...source.counted, ...added.counted]);
  for (const [contest, places] of source.counted)
    counted.set(contest, new Set([...places, ...(added.counted.get(contest) ?? [])]));
  return {
    places: source.places,
    counted,
    countsAt(place) {
      const own = source.countsAt(place);
      return { ...own, tallies: [...own.tallies, ...added.countsAt(place).tallies] };
    },
  };
}

function byPlace<T extends { readonly place?: PlaceId | undefined }>(records: readonly T[]): ReadonlyMap<PlaceId, T[]> {
  const grouped = new Map<PlaceId, T[]>();
  for (const record of records) {
    if (record.place === undefined) continue;
    const group = grouped.get(record.place) ?? [];
    group.push(record);
    grouped.set(record.place, group);
  }
  return grouped;
}

/** The places of an election, with what was read of each kept as long as the election is. */
export class ElectionPlaces {
  readonly places: readonly Place[];
  readonly #source: PlaceSource;
  readonly #byId: ReadonlyMap<string, Place>;
  readonly #counts = new Map<PlaceId, PlaceCounts>();

  constructor(source: PlaceSource) {
    this.places = source.places;
    this.#source = source;
    this.#byId = new Map(source.places.map((place) => [place.id, place]));
  }

  find(id: string): Place | undefined {
    return this.#byId.get(id);
  }

  hasCount(contest: ContestId, place: PlaceId): boolean {
    return this.#source.counted.get(contest)?.has(place) === true;
  }

  /** Earliest first. */
  countsAt(place: PlaceId): PlaceCounts {
    const known = this.#counts.get(place);
    if (known !== undefined) return known;
    if (!this.#byId.has(place)) return NOTHING;
    const { tallies, turnout } = this.#source.countsAt(place);
    const counts = { tallies: inOrder(tallies), turnout: inOrder(turnout) };
    this.#counts.set(place, counts);
    return counts;
  }
}

export function inOrder<T extends { readonly asOf: AsOf }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => compareAsOf(a.asOf, b.asOf));
}
