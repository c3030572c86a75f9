import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.ts';
import type { Row } from './tables.ts';

/** Languages that names are generated in; English stands in the plain column. */
const LANGUAGES = ['ru', 'az', 'tr', 'de'] as const;

/** A text by language, as a data file says it. */
export type Texts = { readonly en: string } & Readonly<Record<string, string>>;

/** Generates names of elections from what is elected, where and when. */
export class Naming {
  readonly #countries: ReadonlyMap<string, Row>;
  readonly #kinds: ReadonlyMap<string, Row>;
  readonly #remarks: ReadonlyMap<string, Row>;

  /** @param folder holds `countries.csv`, `kinds.csv` and `remarks.csv` */
  constructor(folder: string) {
    const rows = (file: string, key: string) =>
      new Map(readCsv(readFileSync(join(folder, file), 'utf8')).map((row) => [row[key] ?? '', row]));
    this.#countries = rows('countries.csv', 'code');
    this.#kinds = rows('kinds.csv', 'id');
    this.#remarks = rows('remarks.csv', 'id');
  }

  country(code: string): {
    readonly code: string;
    readonly name: Texts;
    readonly timezone: string;
    readonly languages: readonly string[];
  } {
    const row = needed(this.#countries.get(code), `country ${code}`);
    return {
      code,
      name: texts(row, 'name'),
      timezone: row.timezone ?? 'UTC',
      languages: (row.languages ?? '').split(' ').filter(Boolean),
    };
  }

  /** @returns `presidential`, `parliamentary` … */
  typeOf(kind: string): string {
    return needed(this.#kind(kind).type, `type of ${kind}`);
  }

  /** The office or chamber. */
  office(kind: string): Texts {
    return texts(this.#kind(kind), 'office');
  }

  /**
   * "Parliamentary election in Germany, 2021"
   * @param when the year, or what tells the election from another of its year
   */
  election(kind: string, country: string, when: When): Texts {
    const names = texts(this.#kind(kind), 'name');
    const filled = Object.entries(names).map(([language, template]) => [
      language,
      this.#fill(template, country, language, when),
    ]);
    return Object.fromEntries(filled) as Texts;
  }

  /** What people type: "germany 2021", "bundestag 2021". */
  aliases(kind: string, country: string, when: When): readonly string[] {
    const row = needed(this.#countries.get(country), `country ${country}`);
    const inLanguages =
      this.#kind(kind).aliases?.startsWith('{country} {when}') === true
        ? Object.values(texts(row, 'name')).map((name) => `${name} {when}`)
        : [];
    const templates = [...(this.#kind(kind).aliases ?? '').split('|'), ...inLanguages].filter(Boolean);
    const lists: Readonly<Record<string, readonly string[]>> = {
      adjective: (row.adjectives ?? '').split('|'),
      chamber: (row.chamber ?? '').split('|').filter(Boolean),
    };
    const words = templates.flatMap((template) => {
      const list = /\{(adjective|chamber)\}/.exec(template)?.[1];
      return list === undefined ? [template] : (lists[list] ?? []).map((word) => template.replace(`{${list}}`, word));
    });
    return [...new Set(words.map((word) => this.#fill(word, country, 'en', when)))];
  }

  /** A remark in all languages, by its id. */
  remark(id: string): Texts {
    return texts(needed(this.#remarks.get(id), `remark ${id}`), 'text');
  }

  #kind(kind: string): Row {
    return needed(this.#kinds.get(kind), `kind ${kind}`);
  }

  #fill(template: string, country: string, language: string, when: When): string {
    const row = needed(this.#countries.get(country), `country ${country}`);
    const name = (column: string) => row[language === 'en' ? column : `${column}_${language}`];
    return template
      .replaceAll('{when}', when.qualifier === undefined ? when.year : whenOf(when, language))
      .replaceAll('{code}', country)
      .replace(/\{country(?:_\w+)?\}/g, name('name') ?? row.name ?? '')
      .replace(/\{in(?:_\w+)?\}/g, inCountry(row, language));
  }
}

export interface When {
  readonly year: string;
  /** A month (`2012-05`), where a country voted twice in a year. */
  readonly qualifier?: string | undefined;
}

function inCountry(row: Row, language: string): string {
  if (language === 'en') return row.name_in ?? '';
  const place = row[`name_${language}_in`] ?? row[`name_${language}`] ?? '';
  if (language !== 'ru' || place.startsWith('на ')) return place;
  return /^[ВФ][^аеёиоуыэюя]/i.test(place) ? `во ${place}` : `в ${place}`;
}

function whenOf({ year, qualifier }: When, language: string): string {
  const month = new Date(`${qualifier}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return `${year} (${qualifier})`;
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(month);
  return `${name} ${year}`;
}

/** The texts of a row by language: `name`, `name_ru` …, and a local one. */
export function texts(row: Row, column: string): Texts {
  const local = row[`${column}_local`];
  const language = row.language;
  return {
    ...(local === undefined || language === undefined ? {} : { [language]: local }),
    ...Object.fromEntries(
      LANGUAGES.flatMap((code) => {
        const text = row[`${column}_${code}`];
        return text === undefined ? [] : [[code, text]];
      }),
    ),
    en: needed(row[column], `${column} of ${JSON.stringify(row)}`),
  };
}

export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the collections lack the ${what}`);
  return value;
}
