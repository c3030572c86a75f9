import { join } from 'node:path';
import { foldText } from '@election-facts/names';
import { firstWordOf } from '../../claims/text/phrases.ts';
import { type HashedRows, hashedRows, rowsWithHash } from '../../facts/catalog/hashed-rows.ts';
import { type Built, packTables, readBuilt } from '../../facts/catalog/tables-file.ts';
import type { Catalog } from '../../facts/catalog.ts';
import { keptFor } from '../../facts/kept.ts';
import { distantForms } from './distant-forms.ts';

/** Worked out by the build: reading every name of the catalog takes longer than any question. */
interface Tables extends Built {
  /** Parties and well-known people by the first word of each of their names. */
  readonly bodies: HashedRows;
  /** Places by their folded names. */
  readonly places: HashedRows;
}

const FORMAT = 2;
/** The file beside the packed catalog. */
export const DISTANT_FILE = 'question-names.bin';

export function packDistant(catalog: Catalog): Uint8Array {
  return packTables(gathered(catalog));
}

/** Rows of parties and well-known people of published sets one of whose names begins with a folded word. */
export function bodiesBeginning(catalog: Catalog, word: string): readonly number[] {
  return rowsWithHash(tablesOf(catalog).bodies, word);
}

/** Rows of places that may be called so; the same hash alone is not enough. */
export function placesNamed(catalog: Catalog, folded: string): readonly number[] {
  const { places } = tablesOf(catalog);
  return rowsWithHash(places, folded).filter((row) => placeNames(catalog.names.row(row).texts).has(folded));
}

const tablesOf = keptFor((catalog: Catalog): Tables => {
  const { packed, version } = catalog;
  const path = packed === undefined ? undefined : join(packed.folder, DISTANT_FILE);
  return (
    (path === undefined ? undefined : readBuilt<Tables>(path, { format: FORMAT, of: version })) ?? gathered(catalog)
  );
});

function gathered(catalog: Catalog): Tables {
  const { names, version } = catalog;
  const bodies: [string, number][] = [];
  const places: [string, number][] = [];
  for (let row = 0; row < names.size; row++) {
    const words = new Set(distantForms(names, row).map(([name]) => firstWordOf(name)));
    for (const word of words) bodies.push([word, row]);
    if (names.kind(row) !== 'place') continue;
    for (const name of placeNames(names.row(row).texts)) places.push([name, row]);
  }
  return { format: FORMAT, of: version, bodies: hashedRows(bodies), places: hashedRows(places) };
}

/** Codes and letters alone are words too: `IN`, `OR`, `041`. */
function placeNames(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text) => text.length > 2 && !/\d/u.test(text)).map(foldText));
}
