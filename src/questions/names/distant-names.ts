import { join } from 'node:path';
import { foldText } from '@election-facts/names';
import { firstWordOf } from '../../claims/text/phrases.ts';
import { packTables, readTables } from '../../facts/catalog/tables-file.ts';
import type { Catalog } from '../../facts/catalog.ts';
import { keptFor } from '../../facts/kept.ts';
import { distantForms } from './distant-forms.ts';

/** Rows of the table of names by a word: hashes of words in order, and the row of each. */
interface ByWord {
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
}

/** Worked out by the build: reading every name of the catalog takes longer than any question. */
interface Tables {
  readonly format: number;
  /** Of the catalog whose names these are. */
  readonly version: string;
  /** Parties and well-known people by the first word of each of their names. */
  readonly bodies: ByWord;
  /** Places by their folded names. */
  readonly places: ByWord;
}

/** Changes whenever what is written changes its form or what it is worked out by. */
const FORMAT = 1;
/** The file beside the packed catalog. */
export const DISTANT_FILE = 'question-names.bin';

export function packDistant(catalog: Catalog): Uint8Array {
  return packTables(gathered(catalog));
}

/** Rows of parties and well-known people of published sets one of whose names begins with a folded word. */
export function bodiesBeginning(catalog: Catalog, word: string): readonly number[] {
  return rowsOf(tablesOf(catalog).bodies, word);
}

/** Rows of places that may be called so; see `isCalled`. */
export function placesNamed(catalog: Catalog, folded: string): readonly number[] {
  const { places } = tablesOf(catalog);
  return rowsOf(places, folded).filter((row) => placeNames(catalog.names.row(row).texts).has(folded));
}

const tablesOf = keptFor((catalog: Catalog): Tables => {
  const { packed, version } = catalog;
  try {
    if (packed === undefined) return gathered(catalog);
    // Written by this program at its build, which the number of the format stands for.
    const read = readTables(join(packed.folder, DISTANT_FILE)) as Tables;
    return read.format === FORMAT && read.version === version ? read : gathered(catalog);
  } catch {
    return gathered(catalog);
  }
});

function gathered(catalog: Catalog): Tables {
  const { names, version } = catalog;
  const bodies: [number, number][] = [];
  const places: [number, number][] = [];
  for (let row = 0; row < names.size; row++) {
    const words = new Set(distantForms(names, row).map(([name]) => firstWordOf(name)));
    for (const word of words) bodies.push([hashOf(word), row]);
    if (names.kind(row) !== 'place') continue;
    for (const name of placeNames(names.row(row).texts)) places.push([hashOf(name), row]);
  }
  return { format: FORMAT, version, bodies: byWord(bodies), places: byWord(places) };
}

/** Codes and letters alone are words too: `IN`, `OR`, `041`. */
function placeNames(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text) => text.length > 2 && !/\d/u.test(text)).map(foldText));
}

function byWord(pairs: [number, number][]): ByWord {
  pairs.sort(([a, rowOfA], [b, rowOfB]) => a - b || rowOfA - rowOfB);
  return { hashes: Uint32Array.from(pairs, ([hash]) => hash), rows: Uint32Array.from(pairs, ([, row]) => row) };
}

function rowsOf({ hashes, rows }: ByWord, word: string): readonly number[] {
  const hash = hashOf(word);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; hashes[at] === hash; at++) found.push(rows[at] ?? 0);
  return found;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
