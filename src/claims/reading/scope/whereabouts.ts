import type { CountryReferent } from '../../names/catalog-names.ts';
import type { Mention } from '../../names/mentions.ts';
import type { Quantity } from '../../text/numbers/quantity.ts';
import { isCue, type Passage } from '../passage.ts';
import type { Announced } from './headings.ts';

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

/**
 * Countries of which the data has no election and that are only named in passing (`the American firm Edison Research`),
 * for figures whose election something else names.
 */
export function withoutPassingNames(
  passage: Passage,
  countries: readonly CountryReferent[],
): readonly CountryReferent[] {
  const isPassing = (country: CountryReferent): boolean =>
    country.elections.length === 0 &&
    passage.mentions.some(({ first, referents }) => referents.includes(country) && !isPlaced(passage, first));
  return countries.filter((country) => !isPassing(country));
}

/** `in America`, `America:`, `Amerikada`. */
function isPlaced({ tokens, cues, language }: Passage, first: number): boolean {
  const isIn = (place: number): boolean => isCue(cues.get(place), 'in-place') && !isCue(cues.get(place), 'coming-from');
  if (isIn(first - 1) || isIn(first - 2)) return true;
  if (tokens[first + 1]?.text === ':') return true;
  return (language === 'az' || language === 'tr') && /[dt][ae]$/.test(tokens[first]?.folded ?? '');
}

function isCountry({ referents }: Mention): boolean {
  return referents.length > 0 && referents.every(({ kind }) => kind === 'country');
}

function countriesOf({ referents }: Mention): readonly CountryReferent[] {
  return referents.filter((referent) => referent.kind === 'country');
}
