import type { Election } from '../election.ts';
import type { ElectionId } from '../schema/basics.ts';
import { type HashedRows, hashedRows, rowsWithHash } from './hashed-rows.ts';
import type { NameGathering, NameRow, NameTable, NameUse } from './names.ts';
import { packTables, unpackTables } from './tables-file.ts';

const KINDS: readonly NameRow['kind'][] = ['election', 'body', 'person', 'place'];
const LISTS = { candidates: 'c', parties: 'p', places: 'l', elections: 'e' } as const satisfies Record<
  NameUse['list'],
  string
>;
const listOf = new Map(Object.entries(LISTS).map(([list, letter]) => [letter as string, list as NameUse['list']]));

/** Names as tables: which row is of what kind and how heavy is known at once, the row itself is read when asked for. */
interface PackedNames {
  /** Elections, which rows name by their place here. */
  readonly elections: readonly string[];
  /** Of each row, its place in `KINDS`. */
  readonly kinds: Uint8Array;
  readonly weights: Float64Array;
  /** Rows as JSON, one after another, and where each ends. */
  readonly rows: Uint8Array;
  readonly ends: Uint32Array;
  /** By what they are the same by. */
  readonly keys: HashedRows;
}

/** A row as it is written: its spellings, its records, what it is the same by, its short name. */
type PackedRow = readonly [texts: readonly string[], uses: readonly string[], key: string, short?: string];

export function packNames(gathered: NameGathering): Uint8Array {
  const elections = new Map<string, number>();
  const numberOf = (election: string) => {
    const known = elections.get(election) ?? elections.size;
    elections.set(election, known);
    return known;
  };
  const keyed = gathered.keyed;
  const written = keyed.map(([key, { texts, in: uses, short }]) => {
    const packed = uses.map(({ election, list, id }) => `${numberOf(election)} ${LISTS[list]} ${id}`);
    const row: PackedRow = short === undefined ? [texts, packed, key] : [texts, packed, key, short];
    return Buffer.from(JSON.stringify(row));
  });
  let end = 0;
  const packed: PackedNames = {
    elections: [...elections.keys()],
    kinds: Uint8Array.from(keyed, ([, { kind }]) => KINDS.indexOf(kind)),
    weights: Float64Array.from(keyed, ([, { weight }]) => Math.round(weight * 1000) / 1000),
    rows: new Uint8Array(Buffer.concat(written)),
    ends: Uint32Array.from(written, ({ length }) => {
      end += length;
      return end;
    }),
    keys: hashedRows(keyed.map(([key], row) => [key, row])),
  };
  return packTables(packed);
}

/** @param bytes as `packNames` gave them */
export function readNames(bytes: Uint8Array<ArrayBuffer>): StoredNames {
  // Written by this program at its build, which the number of the pack's form stands for.
  return new StoredNames(unpackTables(bytes) as PackedNames);
}

/** The names of published sets as they stand in a pack. */
class StoredNames {
  readonly size: number;
  readonly #packed: PackedNames;
  readonly #rows: Buffer;

  constructor(packed: PackedNames) {
    this.size = packed.kinds.length;
    this.#packed = packed;
    this.#rows = Buffer.from(packed.rows.buffer, packed.rows.byteOffset, packed.rows.byteLength);
  }

  kind(index: number): NameRow['kind'] {
    return KINDS[this.#packed.kinds[index] ?? 0] ?? 'election';
  }

  weight(index: number): number {
    return this.#packed.weights[index] ?? 0;
  }

  row(index: number): NameRow {
    const [texts, uses, key, short] = this.#read(index);
    const entity = /^[bp] = (.+)$/.exec(key)?.[1];
    const kind = this.kind(index);
    return { kind, texts, short, entity, in: uses.map((use) => this.#use(use)), weight: this.weight(index) };
  }

  /** The row that is the same by a key. */
  numberOf(key: string): number | undefined {
    return rowsWithHash(this.#packed.keys, key).find((row) => this.#read(row)[2] === key);
  }

  #read(index: number): PackedRow {
    const { ends } = this.#packed;
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return JSON.parse(this.#rows.toString('utf8', start, ends[index])) as PackedRow;
  }

  #use(text: string): NameUse {
    const [number = '', letter = '', id = ''] = text.split(' ');
    const election = this.#packed.elections[Number(number)];
    const list = listOf.get(letter);
    if (election === undefined || list === undefined) throw new Error(`"${text}" is no use of a name`);
    return { election: election as ElectionId, list, id };
  }
}

/**
 * The names of a pack, with those of the elections made by hand joined to them. Rows are made when they are asked for.
 * @param own names of the elections made by hand
 * @param rankOf the place of an election among all, the newest first
 */
export function joinedNames(
  stored: StoredNames | undefined,
  own: NameGathering,
  rankOf: (election: string) => number,
): NameTable {
  const count = stored?.size ?? 0;
  const joined = new Map<number, NameRow>();
  const further: (readonly [key: string, row: NameRow])[] = [];
  for (const [key, row] of own.keyed) {
    const index = stored?.numberOf(key);
    if (index === undefined || stored === undefined) further.push([key, row]);
    else joined.set(index, joinedRow(stored.row(index), row, rankOf));
  }
  const size = count + further.length;
  const known = (index: number) => joined.get(index) ?? further[index - count]?.[1];
  const at = (index: number): NameRow => {
    const row = known(index) ?? (index >= 0 && index < count ? stored?.row(index) : undefined);
    if (row === undefined) throw new Error(`no name has the number ${index}`);
    return row;
  };
  const furtherByKey = new Map(further);
  return {
    size,
    row: at,
    kind: (index) => known(index)?.kind ?? stored?.kind(index) ?? at(index).kind,
    weight: (index) => known(index)?.weight ?? stored?.weight(index) ?? at(index).weight,
    ofEntity(entity) {
      for (const key of [`b = ${entity}`, `p = ${entity}`]) {
        const index = stored?.numberOf(key);
        const row = index === undefined ? furtherByKey.get(key) : at(index);
        if (row !== undefined) return row;
      }
      return undefined;
    },
  };
}

/** The names of elections that are all in memory. */
export function namesInMemory(own: NameGathering): NameTable {
  return joinedNames(undefined, own, () => 0);
}

/** Adds elections, in any order, to what was gathered. */
export function gatheredFrom(elections: Iterable<Election>, gathering: NameGathering): NameGathering {
  for (const election of elections) gathering.add(election);
  return gathering;
}

/** What one row has of the elections made by hand and of the others. */
function joinedRow(row: NameRow, own: NameRow, rankOf: (election: string) => number): NameRow {
  const known = new Set(own.in.map(({ election, list, id }) => `${election} ${list} ${id}`));
  const others = row.in.filter(({ election, list, id }) => !known.has(`${election} ${list} ${id}`));
  return {
    ...own,
    texts: [...new Set([...own.texts, ...row.texts])],
    short: own.short ?? row.short,
    in: [...own.in, ...others].toSorted((a, b) => rankOf(a.election) - rankOf(b.election)),
    weight: Math.max(own.weight, row.weight),
  };
}
