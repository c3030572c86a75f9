import { writeFileSync } from 'node:fs';
import { foldText } from '@election-facts/names';

/*
 * npm run bench -- lookup/learn-countries
 * Writes src/lookup/words/country-names.ts: the words of the names of every country, in the languages of the bot and in that
 * which most of its people speak, as the Unicode data of Node.js has them. Working them out takes longer than a question.
 */

const TARGET = 'src/lookup/words/country-names.ts';
const LANGUAGES: readonly string[] = ['en', 'ru', 'az', 'tr', 'de'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  // `QO`, `XA` and their like are no countries.
  (code) => english.of(code) !== undefined && !/^(?:A[A]|Q[M-Z]|X[A-JL-Z]|Z[Z]|E[UZ]|UN)$/.test(code),
);
const lines = codes.map((code) => {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const names = [...LANGUAGES, own].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? '',
  );
  const words = new Set(names.flatMap((name) => foldText(name).split(' ')).filter((word) => word.length > 1));
  return `  ${code}: '${[...words].join(' ')}',`;
});
writeFileSync(
  TARGET,
  [
    '// Written by `npm run bench -- lookup/learn-countries`.',
    '/** The folded words of what countries are called, by ISO 3166-1 code. */',
    'export const COUNTRY_NAMES: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
process.stdout.write(`${codes.length} countries\n`);
