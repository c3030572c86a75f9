import { foldText } from '@election-facts/names';
import type { Catalog } from '../../facts/catalog.ts';
import { placesNamed } from './distant-names.ts';
import type { Referent } from './referent.ts';

/** Words of the longest place name that is looked for. */
export const LONGEST_PLACE = 5;

/** The places that are called so, in every election that has them. */
export function placesCalled(catalog: Catalog, text: string): readonly Referent[] {
  return placesNamed(catalog, foldText(text)).flatMap((index) =>
    catalog.names
      .row(index)
      .in.filter(({ list }) => list === 'places')
      .map(({ election, id }): Referent => ({ kind: 'place', election, id })),
  );
}
