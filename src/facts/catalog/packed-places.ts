import type { ElectionRecords } from '../election.ts';
import { deepFreeze } from '../freezing.ts';
import { type PlaceCounts, type PlaceSource, placesInMemory } from '../places.ts';
import type { ContestId, PlaceId } from '../schema/basics.ts';
import type { Place } from '../schema/place.ts';
import type { Tally, Turnout } from '../schema/tally.ts';
import type { Piece } from './pack-format.ts';
import { type Heads, type PackedRecord, RecordPacking, unpackRecord } from './record-encoding.ts';

/** The places of an election, and where the counts of each stand. */
export interface PackedPlaces {
  readonly heads: Heads;
  readonly places: readonly PackedRecord[];
  /** By contest: numbers of the places that have a count, or that all have one. */
  readonly counted: Readonly<Record<string, 'all' | readonly number[]>>;
  /** Where the counts of each place stand, which are {@link PackedCounts}; its offsets go up. */
  readonly pieces: readonly Piece[];
}

type PackedCounts = readonly [tallies: readonly PackedRecord[], turnout: readonly PackedRecord[]];

/** @param write writes the counts of a place, and says where they stand */
export function packPlaces(records: ElectionRecords, write: (counts: PackedCounts) => Piece): PackedPlaces {
  const { places, counted, countsAt } = placesInMemory(records);
  const packing = new RecordPacking();
  const pack = (list: readonly object[]) => list.map((record) => packing.pack(record));
  const pieces = places.map(({ id }) => {
    const { tallies, turnout } = countsAt(id);
    return write([pack(tallies), pack(turnout)]);
  });
  const numbers = [...counted].map(([contest, ids]) => {
    if (ids.size === places.length) return [contest, 'all'] as const;
    return [contest, places.flatMap(({ id }, number) => (ids.has(id) ? [number] : []))] as const;
  });
  const packed = pack(places);
  return { heads: packing.heads, places: packed, counted: Object.fromEntries(numbers), pieces };
}

/** @param read reads the counts of a place */
export function packedPlaces(packed: PackedPlaces, read: (piece: Piece) => PackedCounts): PlaceSource {
  // What comes out is what went in, which had been checked by its schema.
  const unpack = <T>(list: readonly PackedRecord[]) => list.map((record) => unpackRecord(packed.heads, record) as T);
  const places = Object.freeze(unpack<Place>(packed.places));
  const ids = places.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const counted = Object.entries(packed.counted).map(([contest, some]) => {
    const here = some === 'all' ? ids : some.flatMap((number) => ids[number] ?? []);
    return [contest as ContestId, new Set(here)] as const;
  });
  return {
    places,
    counted: new Map(counted),
    countsAt(place: PlaceId): PlaceCounts {
      const piece = packed.pieces[numbers.get(place) ?? -1];
      if (piece === undefined) return { tallies: [], turnout: [] };
      const [tallies, turnout] = read(piece);
      return deepFreeze({ tallies: unpack<Tally>(tallies), turnout: unpack<Turnout>(turnout) });
    },
  };
}
