import { type ContextOf, foldText } from '@election-facts/names';
import type { Catalog } from '../facts/catalog.ts';
import { keptFor } from '../facts/kept.ts';
import { COUNTRY_WORDS } from './words/countries.ts';
import { IDLE_WORDS } from './words/idle-words.ts';

/** Languages that countries are named in. */
const LANGUAGES = ['en', 'ru', 'az', 'tr', 'de'] as const;
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
  return (written) => listed.get(written) ?? (idle.has(written) ? 'idle' : undefined);
}

/** Every folded word that a country is called by, its code of two letters left out. */
export function countryWords(
  code: string,
  names: Readonly<Record<string, string | undefined>> = {},
): readonly string[] {
  const given = Object.values(names).filter((name) => name !== undefined);
  return [...new Set([...given, ...standardNames(code), COUNTRY_WORDS[code] ?? ''].flatMap(wordsOf))];
}

/** Whether a folded word says nothing of what is asked for. */
export function isIdle(written: string): boolean {
  return idle.has(written);
}

function standardNames(code: string): readonly string[] {
  return LANGUAGES.flatMap((language) => displayNames(language).of(code) ?? []);
}

const kept = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  const names = kept.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  kept.set(language, names);
  return names;
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}
