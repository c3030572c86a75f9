import { join } from 'node:path';
import { buildTables, type IndexTables, type NameEntry } from '@election-facts/names';
import { packTables, readTables } from '../facts/catalog/tables-file.ts';
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

interface Packed {
  readonly format: number;
  /** Of the catalog that the names are from. */
  readonly version: string;
  readonly tables: IndexTables;
}

/** Changes whenever what is written changes its form or what it is worked out by. */
const FORMAT = 1;

/** The file beside the packed catalog in which an index is kept. */
export function curatedFile(list: CuratedList): string {
  return `curated-${list}.bin`;
}

/** An index of a list, built ahead. */
export function packCurated({ version }: Catalog, entries: readonly NameEntry[]): Uint8Array {
  const packed: Packed = { format: FORMAT, version, tables: buildTables(entries) };
  return packTables(packed);
}

/** The tables of a list as the build made them; made here where the data is not what the build saw. */
export function curatedTables(
  { packed, version }: Catalog,
  list: CuratedList,
  entries: readonly NameEntry[],
): IndexTables {
  if (packed === undefined) return buildTables(entries);
  try {
    // Written by this program at its build, which the number of the format stands for.
    const read = readTables(join(packed.folder, curatedFile(list))) as Packed;
    const isOfThese =
      read.format === FORMAT && read.version === version && read.tables.prominence.length === entries.length;
    return isOfThese ? read.tables : buildTables(entries);
  } catch {
    return buildTables(entries);
  }
}
