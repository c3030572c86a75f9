import { join } from 'node:path';
import { buildTables, type EntrySource, type IndexTables, type NameEntry } from '@election-facts/names';
import { OpenFile } from '../facts/catalog/open-file.ts';
import { type Built, packTables, readBuilt } from '../facts/catalog/tables-file.ts';
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

interface Packed extends Built {
  readonly tables: IndexTables;
  /** Where the row of each entry ends in the file of rows. */
  readonly ends: Uint32Array;
}

/** An index built ahead: its file, and beside it the rows as JSON, one after another, that are read one by one. */
export interface PackedFiles {
  readonly index: Uint8Array;
  readonly rows: Uint8Array;
}

const FORMAT = 5;

/** The files beside the packed catalog in which an index is kept. */
export function packedFile(sought: Sought, of: keyof PackedFiles): string {
  return `${of === 'index' ? 'names' : 'rows'}-of-${sought}s.bin`;
}

/** Builds the index of a catalog ahead. Nothing where its data sets are not packed. */
export function packEverything(catalog: Catalog, sought: Sought): PackedFiles | undefined {
  if (catalog.packed === undefined) return undefined;
  const rows = rowsOf(catalog, sought);
  const texts = rows.map((row) => Buffer.from(JSON.stringify(row)));
  let end = 0;
  const packed: Packed = {
    format: FORMAT,
    of: catalog.packed.contents,
    tables: buildTables(rows.map((row, number) => entryOf(row, number, sought))),
    ends: Uint32Array.from(texts, ({ length }) => {
      end += length;
      return end;
    }),
  };
  return { index: packTables(packed), rows: Buffer.concat(texts) };
}

/** The index as it was built ahead; built here where there is none, or one of other data. */
export function indexEverything(catalog: Catalog, sought: Sought): NamesIndexed {
  const packed = readPacked(catalog, sought);
  if (packed !== undefined) return indexed(packed.tables, packed.rowAt, sought);
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

/** Rows that stay in memory: a list that changes with every letter shows much the same ones. */
const ROWS_KEPT = 1000;

function rowReader(ends: Uint32Array, rows: OpenFile): RowReader {
  const kept = new Map<number, NameRow>();
  return (number) => {
    const end = ends[number];
    const known = kept.get(number);
    if (end === undefined || known !== undefined) return known;
    const start = number === 0 ? 0 : (ends[number - 1] ?? 0);
    // Written by this program at its build, which the number of the format stands for.
    const row = JSON.parse(rows.read(start, end - start).toString('utf8')) as NameRow;
    if (kept.size >= ROWS_KEPT) kept.clear();
    kept.set(number, row);
    return row;
  };
}

function readPacked({ packed }: Catalog, sought: Sought): { tables: IndexTables; rowAt: RowReader } | undefined {
  if (packed === undefined) return undefined;
  const pathOf = (of: keyof PackedFiles) => join(packed.folder, packedFile(sought, of));
  const read = readBuilt<Packed>(pathOf('index'), { format: FORMAT, of: packed.contents });
  if (read === undefined) return undefined;
  try {
    const rows = new OpenFile(pathOf('rows'));
    return rows.size === read.ends.at(-1) ? { tables: read.tables, rowAt: rowReader(read.ends, rows) } : undefined;
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
