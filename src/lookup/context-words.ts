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

/**
 * What a word beside a name says: `2018` and `azeri` speak for elections of that year and country, `results` and `how` for
 * none.
 */
export const contextOf = keptFor((catalog: Catalog): ContextOf => {
  const groups = new Map<string, string[]>();
  const add = (word: string, election: string) => {
    const known = groups.get(word);
    if (known === undefined) groups.set(word, [election]);
    else if (known.at(-1) !== election) known.push(election);
  };
  for (const { id, about } of catalog.elections) {
    for (const day of about.dates) add(day.slice(0, 4), id);
    for (const word of [about.country.code.toLowerCase(), ...countryWords(about.country.code, about.country.name)])
      add(word, id);
  }
  return (written) => groups.get(written) ?? (idle.has(written) ? 'idle' : undefined);
});

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
