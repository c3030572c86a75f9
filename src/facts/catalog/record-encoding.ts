import type { PlaceRecords } from '../election.ts';
import { deepFreeze } from '../freezing.ts';
import type { ListName, RecordLists } from '../record-kinds.ts';

/**
 * Records of one list have most of their fields in common: three thousand counts of counties differ in their place and
 * their numbers. What is common is written once and shared again when it is read, so that an election opens in a few
 * milliseconds.
 */
interface PackedList {
  /** Fields that records have in common. */
  readonly common: readonly object[];
  /** Of each record: which common fields it has, its own fields, and its table of results. */
  readonly records: readonly (readonly [common: number, own: object, results?: PackedTable])[];
}

/** Flat objects as a table: the fields that are the same in all, the names of the others, a row each. */
type PackedTable = readonly [same: object, names: readonly string[], rows: readonly (readonly unknown[])[]];

export type PackedLists = Readonly<Partial<Record<ListName, PackedList>>>;

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
]);
/** Own fields whose values are mostly the same after all. */
const LISTS_ALIKE: ReadonlySet<string> = new Set(['sources', 'spellings']);

type Lists = Partial<Pick<RecordLists, Exclude<ListName, 'contests' | 'authorities'>>>;

export function packLists(lists: Lists): PackedLists {
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([, records]) => records.length > 0)
      .map(([list, records]) => [list, packList(records)]),
  );
}

/** The records, frozen. Lists that were empty are absent. */
export function unpackLists(packed: PackedLists): Lists {
  // What comes out is what went in, which had been checked by its schema.
  return Object.fromEntries(
    Object.entries(packed).map(([list, content]) => [list, deepFreeze(unpackList(content))]),
  ) as Lists;
}

export function unpackPlaces(packed: PackedLists): PlaceRecords {
  const { places = [], tallies = [], turnout = [] } = unpackLists(packed);
  return { places, tallies, turnout };
}

function packList(records: readonly object[]): PackedList {
  const common: object[] = [];
  const known = new Map<string, number>();
  return {
    common,
    records: records.map((record) => {
      const shared: Record<string, unknown> = {};
      const own: Record<string, unknown> = {};
      let results: PackedTable | undefined;
      for (const [key, value] of Object.entries(record)) {
        if (value === undefined) continue;
        if (key === 'results' && Array.isArray(value)) results = packTable(value);
        else if (OWN.has(key) && !(LISTS_ALIKE.has(key) && isAlike(value))) own[key] = value;
        else shared[key] = value;
      }
      const text = JSON.stringify(shared);
      const index = known.get(text) ?? common.push(shared) - 1;
      known.set(text, index);
      return results === undefined ? [index, own] : [index, own, results];
    }),
  };
}

/** No spelling, or one source without a word about it. */
function isAlike(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || (value.length === 1 && Object.keys(value[0]).length === 1));
}

function unpackList({ common, records }: PackedList): readonly object[] {
  return records.map(([index, own, results]) =>
    results === undefined ? { ...common[index], ...own } : { ...common[index], ...own, results: unpackTable(results) },
  );
}

function packTable(rows: readonly Readonly<Record<string, unknown>>[]): PackedTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined)))];
  const [first] = rows;
  const isSame = (name: string) => rows.length > 1 && rows.every((row) => row[name] === first?.[name]);
  const same = names.filter(isSame);
  const differing = names.filter((name) => !isSame(name));
  return [
    Object.fromEntries(same.map((name) => [name, first?.[name]])),
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
