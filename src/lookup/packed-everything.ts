import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buildTables, type EntrySource, type IndexTables, type NameEntry } from '@election-facts/names';
import type { Catalog, NameRow, NameUse } from '../facts/catalog.ts';
import { SPELLINGS } from './words/spellings.ts';

/** What is looked for in the whole catalog: who stood, a place, an election by its names. */
export type Sought = 'candidate' | 'place' | 'election';
export const SOUGHT: readonly Sought[] = ['candidate', 'place', 'election'];

export const LISTS: Readonly<Record<Sought, NameUse['list']>> = {
  candidate: 'candidates',
  place: 'places',
  election: 'elections',
};

/** An index over names of a catalog, and where it has them from. */
export interface NamesIndexed {
  readonly tables: IndexTables;
  readonly source: EntrySource;
  /** The row of the catalog's names that an entry stands for. */
  readonly rowOf: (entry: number) => NameRow | undefined;
}

interface Packed {
  readonly format: number;
  readonly contents: string;
  readonly tables: IndexTables;
  /** The row of each entry as JSON, one after another, and where each ends: read one by one. */
  readonly rows: Uint8Array;
  readonly ends: Uint32Array;
}

/** Changes whenever what is written changes its form or what it is worked out by. */
const FORMAT = 3;

/** The file beside the packed catalog in which an index is kept. */
export function packedFile(sought: Sought): string {
  return `names-of-${sought}s.bin`;
}

/** Builds the index of a catalog ahead. Nothing where its data sets are not packed. */
export function packEverything(catalog: Catalog, sought: Sought): Uint8Array | undefined {
  if (catalog.packed === undefined) return undefined;
  const rows = rowsOf(catalog, sought);
  const texts = rows.map((row) => Buffer.from(JSON.stringify(row)));
  let end = 0;
  const packed: Packed = {
    format: FORMAT,
    contents: catalog.packed.contents,
    tables: buildTables(rows.map((row, number) => entryOf(row, number, sought))),
    rows: Buffer.concat(texts),
    ends: Uint32Array.from(texts, ({ length }) => {
      end += length;
      return end;
    }),
  };
  return serialize(packed);
}

/** The index as it was built ahead; built here where there is none, or one of other data. */
export function indexEverything(catalog: Catalog, sought: Sought): NamesIndexed {
  const packed = readPacked(catalog, sought);
  if (packed !== undefined) return indexed(packed.tables, rowReader(packed), sought);
  const rows = rowsOf(catalog, sought);
  const tables = buildTables(rows.map((row, number) => entryOf(row, number, sought)));
  return indexed(tables, (number) => rows[number], sought);
}

type RowReader = (number: number) => NameRow | undefined;

function indexed(tables: IndexTables, rowAt: RowReader, sought: Sought): NamesIndexed {
  const source: EntrySource = {
    entry(number) {
      const row = rowAt(number);
      return row === undefined ? undefined : entryOf(row, number, sought);
    },
    // People do not type the numbers of rows.
    numberOf: () => undefined,
  };
  return { tables, source, rowOf: rowAt };
}

function rowReader({ rows, ends }: Packed): RowReader {
  const bytes = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
  return (number) => {
    const end = ends[number];
    // Written by this program at its build, see `FORMAT`.
    return end === undefined
      ? undefined
      : (JSON.parse(bytes.toString('utf8', number === 0 ? 0 : ends[number - 1], end)) as NameRow);
  };
}

function readPacked({ packed }: Catalog, sought: Sought): Packed | undefined {
  if (packed === undefined) return undefined;
  try {
    // Written by this program at its build, which the number of the format stands for.
    const read = deserialize(readFileSync(join(packed.folder, packedFile(sought)))) as Packed;
    return read.format === FORMAT && read.contents === packed.contents ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The more prominent first: of very many that begin alike those are looked at. */
function rowsOf({ names }: Catalog, sought: Sought): readonly NameRow[] {
  return Array.from({ length: names.size }, (_, number) => names.row(number))
    .filter((row) => row.in.some(({ list }) => list === LISTS[sought]))
    .toSorted((a, b) => b.weight - a.weight);
}

function entryOf({ kind, texts, weight, in: uses }: NameRow, number: number, sought: Sought): NameEntry {
  const [name = '', ...further] = texts;
  const aliases = [...further, ...(SPELLINGS[name] ?? [])];
  const groups = uses.filter(({ list }) => list === LISTS[sought]).map(({ election }) => election as string);
  return { id: String(number), name, aliases, groups, body: kind !== 'person', prominence: weight };
}
