import type { Catalog } from '../../facts/catalog.ts';

const LANGUAGES = ['en', 'az', 'ru', 'tr', 'de'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SHORTEST_ADJECTIVE_STEM = 5;

/** Names that the catalogue of regions does not print. */
const EVERYDAY: readonly (readonly [code: string, ...names: string[]])[] = [
  [
    'GB',
    'UK',
    'Britain',
    'British',
    'England',
    'Великобритани*',
    'Британи*',
    'Соединённое Королевство',
    'Соединённом Королевстве',
    'İngiltere',
    'Britanya',
    'Böyük Britaniya',
    'Britaniya',
    'Großbritannien',
    'britisch*',
  ],
  ['US', 'USA', 'U.S.', 'America', 'American', 'США', 'ABD', 'ABŞ', 'Америк*', 'Amerika'],
  ['TR', 'Turkey', 'Turkish', 'Турци*', 'Турецк*', 'Türkiyə'],
  ['DE', 'German', 'Герман*', 'Alman*', 'ФРГ', 'BRD', 'Bundesrepublik', 'AFR'],
  ['IN', 'Indian', 'Инди*', 'Hindistan*', 'indisch*'],
  ['RU', 'Russian', 'Росси*', 'РФ', 'Rus', 'russisch*', 'Russische Föderation'],
  ['GE', 'Georgian', 'Грузи*', 'Gürcü'],
  ['BY', 'Belarusian', 'Белорус*', 'Belarus*', 'Беларус*', 'Weißrussland', 'belarussisch*', 'Belorus*'],
  ['AZ', 'Azerbaijani', 'Azeri', 'Азербайджан*', 'Azərbaycan*', 'Azerbaycan*', 'aserbaidschanisch*'],
  ['FR', 'French', 'Франц*'],
  ['AM', 'Armenian', 'Армян*', 'Армени*'],
  ['UA', 'Ukrainian', 'Украин*'],
];

/** East Germany had a code of its own, and is called Germany by it. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** The countries of the world as the four languages name them, and the adjectives of those in the catalog. */
export function countryNames(
  catalog: Catalog,
): readonly { readonly code: string; readonly names: readonly string[] }[] {
  const byCode = new Map<string, string[]>();
  const add = (code: string, ...names: readonly string[]): void => {
    byCode.set(code, [...(byCode.get(code) ?? []), ...names]);
  };
  for (const language of LANGUAGES) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = isCurrent(code) ? regions.of(code) : undefined;
      if (name !== undefined) add(code, name);
    }
  }
  for (const [code, ...everyday] of EVERYDAY) add(code, ...everyday);
  for (const { about } of catalog.elections) {
    const names = Object.values(about.country.name);
    const adjectives = names.filter((name) => name.length > SHORTEST_ADJECTIVE_STEM && !name.includes(' '));
    add(about.country.code, ...names, ...adjectives.map((name) => `${name.slice(0, -1)}*`));
  }
  return [...byCode].map(([code, names]) => ({ code, names }));
}
