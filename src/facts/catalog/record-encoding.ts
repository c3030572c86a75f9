import { deepFreeze } from '../freezing.ts';
import type { ListName, RecordLists } from '../record-kinds.ts';

/*
 * Records have most of their fields in common: three thousand counts of counties differ in their place and their
 * numbers. What is common is written once and shared again when it is read, and the names of the other fields too, so
 * that an election opens in a few milliseconds.
 */

/** What records share: fields with their values, and the names of fields. */
export interface Heads {
  readonly common: readonly object[];
  readonly names: readonly (readonly string[])[];
}

/** A record: which common fields it has, which names its other fields have, and their values. */
export type PackedRecord = readonly [common: number, names: number, ...values: readonly unknown[]];

/** Flat objects as a table: the fields that are the same in all, the names of the others, a row each. */
type PackedTable = readonly [same: object, names: readonly string[], rows: readonly (readonly unknown[])[]];

export interface PackedLists {
  readonly heads: Heads;
  readonly lists: Readonly<Partial<Record<ListName, readonly PackedRecord[]>>>;
}

/** Fields in which records of a list mostly differ; any other field is taken to be common. */
const OWN: ReadonlySet<string> = new Set([
  'id',
  'name',
  'short',
  'entity',
  'party',
  'componentOf',
  'spellings',
  'codes',
  'parent',
  'place',
  'validVotes',
  'turnout',
  'seatsTotal',
  'processed',
  'voters',
  'registered',
  'percent',
  'supersedes',
  'note',
  'sources',
  'results',
]);
/** Own fields whose values are mostly the same after all. */
const LISTS_ALIKE: ReadonlySet<string> = new Set(['sources', 'spellings']);
const TABLE = 'results';

type Lists = Partial<Pick<RecordLists, Exclude<ListName, 'contests' | 'authorities'>>>;

export function packLists(lists: Lists): PackedLists {
  const packing = new RecordPacking();
  const packed = Object.entries(lists)
    .filter(([, records]) => records.length > 0)
    .map(([list, records]) => [list, records.map((record) => packing.pack(record))]);
  return { heads: packing.heads, lists: Object.fromEntries(packed) };
}

/** The records, frozen. Lists that were empty are absent. */
export function unpackLists({ heads, lists }: PackedLists): Lists {
  // What comes out is what went in, which had been checked by its schema.
  return Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [
      list,
      Object.freeze(records.map((packed) => unpackRecord(heads, packed))),
    ]),
  ) as Lists;
}

/** Packs records that share their heads. */
export class RecordPacking {
  readonly #common = new Map<string, number>();
  readonly #names = new Map<string, number>();

  get heads(): Heads {
    const texts = (of: ReadonlyMap<string, number>) => [...of.keys()].map((text) => JSON.parse(text));
    return { common: texts(this.#common), names: texts(this.#names) };
  }

  pack(record: object): PackedRecord {
    const entries = Object.entries(record).filter(([, value]) => value !== undefined);
    const own = entries.filter(([key, value]) => OWN.has(key) && !(LISTS_ALIKE.has(key) && isAlike(value)));
    const shared = entries.filter((entry) => !own.includes(entry));
    return [
      numberOf(this.#common, JSON.stringify(Object.fromEntries(shared))),
      numberOf(this.#names, JSON.stringify(own.map(([key]) => key))),
      ...own.map(([key, value]) => (key === TABLE && Array.isArray(value) ? packTable(value) : value)),
    ];
  }
}

export function unpackRecord({ common, names }: Heads, [shared, named, ...values]: PackedRecord): object {
  const record: Record<string, unknown> = { ...common[shared] };
  names[named]?.forEach((name, index) => {
    record[name] = name === TABLE ? unpackTable(values[index] as PackedTable) : values[index];
  });
  return deepFreeze(record);
}

function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size;
  known.set(text, number);
  return number;
}

/** No spelling, or one source without a word about it. */
function isAlike(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || (value.length === 1 && Object.keys(value[0]).length === 1));
}

function packTable(rows: readonly Readonly<Record<string, unknown>>[]): PackedTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined)))];
  const [first] = rows;
  const isSame = (name: string) => rows.length > 1 && rows.every((row) => row[name] === first?.[name]);
  const differing = names.filter((name) => !isSame(name));
  return [
    Object.fromEntries(names.filter(isSame).map((name) => [name, first?.[name]])),
    differing,
    rows.map((row) => differing.map((name) => row[name] ?? null)),
  ];
}

/** A field that a row lacks was written as nothing, which no field of a line is. */
function unpackTable([same, names, rows]: PackedTable): readonly object[] {
  return rows.map((row) => {
    const line: Record<string, unknown> = { ...same };
    for (let column = 0; column < names.length; column++) {
      const [name, value] = [names[column], row[column]];
      if (name !== undefined && value !== null) line[name] = value;
    }
    return line;
  });
}
