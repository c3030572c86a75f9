import type { Catalog } from '../../facts/catalog.ts';

const LANGUAGES = ['en', 'az', 'ru', 'tr'];
const COUNTRY_CODE = /^[A-Z]{2}$/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SHORTEST_ADJECTIVE_STEM = 5;

/** Names that the catalogue of regions does not print. */
const EVERYDAY: readonly (readonly [code: string, ...names: string[]])[] = [
  ['GB', 'UK', 'Britain', 'British', 'England', 'Великобритани*', 'Британи*', 'İngiltere', 'Böyük Britaniya'],
  ['US', 'USA', 'U.S.', 'America', 'American', 'США', 'ABD', 'ABŞ', 'Америк*', 'Amerika'],
  ['TR', 'Turkey', 'Turkish', 'Турци*', 'Турецк*', 'Türkiyə'],
  ['DE', 'German', 'Герман*', 'Alman*'],
  ['IN', 'Indian', 'Инди*', 'Hindistan*'],
  ['RU', 'Russian', 'Росси*', 'Rus'],
  ['GE', 'Georgian', 'Грузи*', 'Gürcü'],
  ['BY', 'Belarusian', 'Белорус*', 'Belarus*'],
  ['AZ', 'Azerbaijani', 'Azeri', 'Азербайджан*', 'Azərbaycan*'],
  ['FR', 'French', 'Франц*'],
  ['AM', 'Armenian', 'Армян*', 'Армени*'],
  ['UA', 'Ukrainian', 'Украин*'],
];

/** The countries of the world as the four languages name them, and the adjectives of those in the catalog. */
export function countryNames(catalog: Catalog): readonly { readonly code: string; readonly name: string }[] {
  const names: { code: string; name: string }[] = [];
  for (const language of LANGUAGES) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = regions.of(code);
      if (name !== undefined && COUNTRY_CODE.test(code)) names.push({ code, name });
    }
  }
  for (const [code, ...everyday] of EVERYDAY) names.push(...everyday.map((name) => ({ code, name })));
  for (const { about } of catalog.elections) {
    for (const name of Object.values(about.country.name)) {
      names.push({ code: about.country.code, name });
      if (name.length > SHORTEST_ADJECTIVE_STEM && !name.includes(' '))
        names.push({ code: about.country.code, name: `${name.slice(0, -1)}*` });
    }
  }
  return names;
}
