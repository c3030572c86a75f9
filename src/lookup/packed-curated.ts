import { join } from 'node:path';
import { buildTables, type IndexTables, type NameEntry } from '@election-facts/names';
import { type Built, packTables, readBuilt } from '../facts/catalog/tables-file.ts';
import type { Catalog } from '../facts/catalog.ts';

/** Lists of names of the elections made by hand of which the build keeps an index each. */
export type CuratedList =
  | 'candidates'
  | 'parties'
  | 'pollsters'
  | 'topics'
  | 'publishers'
  | 'speakers'
  | 'subjects'
  | 'leaders'
  | 'elections';

interface Packed extends Built {
  readonly tables: IndexTables;
}

const FORMAT = 2;

/** The file beside the packed catalog in which an index is kept. */
export function curatedFile(list: CuratedList): string {
  return `curated-${list}.bin`;
}

/** An index of a list, built ahead. */
export function packCurated({ version }: Catalog, entries: readonly NameEntry[]): Uint8Array {
  const packed: Packed = { format: FORMAT, of: version, tables: buildTables(entries) };
  return packTables(packed);
}

/** The tables of a list as the build made them; made here where the data is not what the build saw. */
export function curatedTables(
  { packed, version }: Catalog,
  list: CuratedList,
  entries: readonly NameEntry[],
): IndexTables {
  const path = packed === undefined ? undefined : join(packed.folder, curatedFile(list));
  const read = path === undefined ? undefined : readBuilt<Packed>(path, { format: FORMAT, of: version });
  return read?.tables.prominence.length === entries.length ? read.tables : buildTables(entries);
}
