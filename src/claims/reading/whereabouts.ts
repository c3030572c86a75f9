import type { CountryReferent } from '../names/catalog-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Announced } from './headings.ts';
import type { Passage } from './passage.ts';

/** The countries that a figure is said of, nearest first said: in its clause, before it, in the lead, in a heading. */
export function countriesOfFigure(
  passage: Passage,
  clauses: readonly number[],
  quantity: Quantity,
  { headings }: Announced,
): readonly CountryReferent[] {
  const said = passage.mentions.filter(isCountry);
  if (said.length === 0) {
    const above = headings.flatMap(({ mentions }) => mentions.filter(isCountry)).at(-1);
    return above === undefined ? [] : countriesOf(above);
  }
  const clause = clauses[quantity.numberFirst];
  const here = said.filter(({ first }) => clauses[first] === clause);
  if (here.length > 0) return here.flatMap(countriesOf);
  const before = said.findLast(({ last }) => last < quantity.first);
  if (before !== undefined) return countriesOf(before);
  // `SPD 33.5 %, CDU 19.8 % in Germany`: said once, at the end.
  return countriesOf(said[0] ?? { first: 0, last: 0, referents: [] });
}

function isCountry({ referents }: Mention): boolean {
  return referents.length > 0 && referents.every(({ kind }) => kind === 'country');
}

function countriesOf({ referents }: Mention): readonly CountryReferent[] {
  return referents.filter((referent) => referent.kind === 'country');
}
