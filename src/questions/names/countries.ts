import { languages } from '../languages/languages.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export interface Country {
  readonly code: string;
  readonly names: readonly string[];
}

let kept: readonly Country[] | undefined;

/** The countries of the world as each language names them, and what people call those with elections here. */
export function countriesOfTheWorld(): readonly Country[] {
  kept ??= gathered();
  return kept;
}

function gathered(): readonly Country[] {
  const byCode = new Map<string, string[]>();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  const add = (code: string, names: readonly string[]): void => {
    byCode.set(code, [...(byCode.get(code) ?? []), ...names]);
  };
  for (const { language, countries } of languages) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = regions.of(code);
      if (name !== undefined) add(code, [name]);
    }
    for (const [code, names] of Object.entries(countries))
      add(
        code,
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      );
  }
  return [...byCode].map(([code, names]) => ({ code, names }));
}

/** Codes of organisations and of nothing in particular. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Codes of states that are no more are written as those of their successors. */
function isCountry(code: string): boolean {
  return !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
