import { foldText } from '@election-facts/names';
import type { Catalog } from '../../facts/catalog.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Referent } from './referent.ts';

/** Words of the longest place name that is looked for. */
export const LONGEST_PLACE = 5;

/** Places of all elections by their folded names: the numbers of their rows. Made when a word is not understood. */
const rowsByName = keptFor((catalog: Catalog): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  for (let index = 0; index < catalog.names.size; index++) {
    if (catalog.names.kind(index) !== 'place') continue;
    const { texts } = catalog.names.row(index);
    // Codes and letters alone are words too: `IN`, `OR`, `041`.
    for (const name of new Set(texts.filter((text) => text.length > 2 && !/\d/u.test(text)).map(foldText))) {
      const known = rows.get(name);
      if (known === undefined) rows.set(name, [index]);
      else known.push(index);
    }
  }
  return rows;
});

/** The places that are called so, in every election that has them. */
export function placesCalled(catalog: Catalog, text: string): readonly Referent[] {
  return (rowsByName(catalog).get(foldText(text)) ?? []).flatMap((index) =>
    catalog.names
      .row(index)
      .in.filter(({ list }) => list === 'places')
      .map(({ election, id }): Referent => ({ kind: 'place', election, id })),
  );
}
