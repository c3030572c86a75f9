import { type ContextOf, foldText } from '@election-facts/names';
import type { Catalog } from '../facts/catalog.ts';
import { keptFor } from '../facts/kept.ts';
import { COUNTRY_WORDS } from './words/countries.ts';
import { COUNTRY_NAMES } from './words/country-names.ts';
import { IDLE_WORDS } from './words/idle-words.ts';

/** Codes that are words of some language too: a country only where nothing else names one. */
export const CODE_LENGTH = 2;

const idle = new Set(wordsOf(IDLE_WORDS));

/** What is known of an election for the words that speak for it. */
export interface SpokenFor {
  readonly id: string;
  readonly country: { readonly code: string; readonly name: Readonly<Record<string, string | undefined>> };
  readonly dates: readonly string[];
}

/** What a word beside a name says, among the elections made by hand. */
export const contextOf = keptFor(
  (catalog: Catalog): ContextOf =>
    contextOfElections(catalog.curated.map(({ id, about: { country, dates } }) => ({ id, country, dates }))),
);

/**
 * What a word beside a name says: `2018` and `azeri` speak for elections of that year and country, `results` and `how` for
 * none.
 */
export function contextOfElections(elections: readonly SpokenFor[]): ContextOf {
  const groups = new Map<string, Set<string>>();
  const words = new Map<string, readonly string[]>();
  const add = (word: string, election: string) => groups.set(word, (groups.get(word) ?? new Set()).add(election));
  for (const { id, country, dates } of elections) {
    for (const day of dates) add(day.slice(0, 4), id);
    const ofCountry = words.get(country.code) ?? countryWords(country.code, country.name);
    words.set(country.code, ofCountry);
    for (const word of [country.code.toLowerCase(), ...ofCountry]) add(word, id);
  }
  const listed = new Map([...groups].map(([word, of]) => [word, [...of]]));
  return (written) => {
    const said = listed.get(written) ?? (idle.has(written) ? 'idle' : undefined);
    if (said !== undefined) return said;
    const spoken = stemmed(written, groups, LEAST_BESIDE);
    return spoken.length > 0 ? spoken : undefined;
  };
}

/** Case endings of country names change their last letters: Германии, Rusiyada. */
const LEAST_STEM = 5;
/** Beside names a shorter word may begin a name: भारत, and the Bharatiya Janata Party. */
const LEAST_BESIDE = 6;
const LONGEST_ENDING = 3;

/** What a word stands for that is no known one as it stands, but one with another ending. */
export function stemmed(
  word: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  least = LEAST_STEM,
): readonly string[] {
  if (word.length < LEAST_STEM || known.has(word)) return [];
  const meant = new Set<string>();
  for (const [other, of] of known) {
    const shared = Math.max(LEAST_STEM - 1, other.length - 1);
    const isStem =
      other.length >= least &&
      word.startsWith(other.slice(0, shared)) &&
      Math.abs(word.length - other.length) <= LONGEST_ENDING;
    if (isStem) for (const each of of) meant.add(each);
  }
  return [...meant];
}

/** Every folded word that a country is called by, its code of two letters left out. */
export function countryWords(
  code: string,
  names: Readonly<Record<string, string | undefined>> = {},
): readonly string[] {
  const given = Object.values(names).filter((name) => name !== undefined);
  return [
    ...new Set([
      ...given.flatMap(wordsOf),
      ...(COUNTRY_NAMES[code] ?? '').split(' '),
      ...(COUNTRY_WORDS[code] ?? '').split(' ').flatMap(wordsOf),
    ]),
  ].filter((word) => word !== '');
}

/** Whether a folded word says nothing of what is asked for. */
export function isIdle(written: string): boolean {
  return idle.has(written);
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}
