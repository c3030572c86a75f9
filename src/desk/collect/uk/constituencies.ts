import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { TableSet } from '../parts/table-set.ts';

/** Room for the id of a count in front of it. */
const ID_MAX = 40;

/** Gives constituencies ids by their boundaries: one name in two sets of boundaries is two places. */
export class Constituencies {
  readonly #into: TableSet;
  readonly #byKey = new Map<string, string>();

  constructor(into: TableSet) {
    this.#into = into;
  }

  /**
   * @param vintage the year its boundaries were first used
   * @param code the GSS code, where the table has one
   */
  place(vintage: string, row: Row, code?: string): string {
    const name = (row['Constituency name'] ?? row.constituency_name ?? '').replace(/\s+/g, ' ').trim();
    const key = `${vintage} ${code ?? name.toLowerCase()}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const region = this.#region(row['Region name'] ?? row['country/region'] ?? '', row['ONS region ID']);
    const plain = slug(`uk-${vintage}-${name}`, ID_MAX);
    const id = this.#into.has('places', plain) ? `${plain.slice(0, ID_MAX - 2)}-2` : plain;
    this.#into.add('places', {
      id,
      type: 'constituency',
      name,
      parent: region,
      codes: code === undefined ? undefined : `gss:${code}`,
      vintage,
    });
    this.#byKey.set(key, id);
    return id;
  }

  #region(printed: string, code: string | undefined): string {
    const { id, name } = regionOf(printed);
    if (!this.#into.has('places', id))
      this.#into.add('places', {
        id,
        type: 'region',
        name,
        ...(REGION_NAMES[id] ?? {}),
        codes: code === undefined ? undefined : `gss:${code}`,
      });
    return id;
  }
}

/** The same region is spelled in several ways through the years. */
export function regionOf(printed: string): { readonly id: string; readonly name: string } {
  const name = printed
    .replace('&', 'and')
    .replace(/\bThe\b/, 'the')
    .replace(/^Eastern$/, 'East of England')
    .trim();
  return { id: `uk-${slug(name)}`, name };
}

const REGION_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'uk-scotland': { name_ru: 'Шотландия', name_az: 'Şotlandiya', name_tr: 'İskoçya', name_de: 'Schottland' },
  'uk-wales': { name_ru: 'Уэльс', name_az: 'Uels', name_tr: 'Galler', name_de: 'Wales' },
  'uk-northern-ireland': {
    name_ru: 'Северная Ирландия',
    name_az: 'Şimali İrlandiya',
    name_tr: 'Kuzey İrlanda',
    name_de: 'Nordirland',
  },
  'uk-london': { name_ru: 'Лондон', name_az: 'London', name_tr: 'Londra', name_de: 'London' },
};
