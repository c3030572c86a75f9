import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { Tag } from '../languages/lexicon.ts';
import { ofKind, type Referent, type ReferentOf } from '../names/referent.ts';
import type { Mark } from './marks.ts';
import type { Slots } from './slots.ts';

type Body = ReferentOf<'body'>;

/** Which elections a question may be about, by all that it names but its candidates. */
export type Scope =
  | { readonly kind: 'elections'; readonly elections: readonly Election[]; readonly named: boolean }
  | { readonly kind: 'missing'; readonly country?: string; readonly year?: number; readonly near: readonly Election[] };

const TYPES: Partial<Readonly<Record<Tag, readonly string[]>>> = {
  presidential: ['presidential'],
  parliamentary: ['parliamentary', 'general'],
  local: ['local'],
  referendum: ['referendum'],
};

export function scopeOf(catalog: Catalog, marks: readonly Mark[], slots: Slots, present: ReadonlySet<string>): Scope {
  const referents = marks.map((mark) => mark.referents);
  const named = new Set(referents.flatMap((of) => ofKind(of, 'election')).map(({ election }) => election));
  const countries = countriesNamed(marks);
  const all = catalog.elections;
  const ofNames = named.size === 0 ? all : all.filter(({ id }) => named.has(id));
  const ofCountries =
    countries.length === 0 || named.size > 0
      ? ofNames
      : ofNames.filter(({ about }) => countries.includes(about.country.code));
  if (ofCountries.length === 0) return { kind: 'missing', ...first(countries), ...year(slots), near: [] };
  const ofYears =
    slots.years.length === 0
      ? ofCountries
      : ofCountries.filter((election) => slots.years.some((given) => isIn(election, given)));
  if (ofYears.length === 0)
    return {
      kind: 'missing',
      ...first(countries.length > 0 ? countries : named.size > 0 ? codesOf(ofCountries) : []),
      ...year(slots),
      near: named.size > 0 || countries.length > 0 ? ofCountries : [],
    };
  const ofTypes = byType(ofYears, present);
  if (ofTypes.length === 0) return { kind: 'missing', ...first(codesOf(ofYears)), near: ofYears };
  return {
    kind: 'elections',
    elections: ofTypes,
    named: named.size > 0 || countries.length > 0 || slots.years.length > 0 || ofTypes.length < ofYears.length,
  };
}

/** A country that is also part of another meaning of its words (Georgian Dream) is not meant by itself. */
function countriesNamed(marks: readonly Mark[]): readonly string[] {
  return [...new Set(marks.flatMap(({ referents }) => ofKind(referents, 'country')).map(({ code }) => code))];
}

function byType(elections: readonly Election[], present: ReadonlySet<string>): readonly Election[] {
  for (const [tag, types] of Object.entries(TYPES)) {
    if (!present.has(tag)) continue;
    const ofType = elections.filter(({ about }) => types.includes(about.type));
    if (ofType.length > 0) return ofType;
    if (tag === 'local' || tag === 'referendum') return [];
    // `president` is also said of whoever is asked about.
    const countries = new Set(codesOf(elections));
    if (countries.size === 1 && present.has('election')) return [];
  }
  return elections;
}

export function isIn({ about }: Election, year: number): boolean {
  return about.dates.some((date) => date.startsWith(String(year)));
}

function codesOf(elections: readonly Election[]): readonly string[] {
  return [...new Set(elections.map(({ about }) => about.country.code))];
}

function first(countries: readonly string[]): { readonly country?: string } {
  const [country] = countries;
  return country === undefined ? {} : { country };
}

function year({ years }: Slots): { readonly year?: number } {
  const [given] = years;
  return given === undefined ? {} : { year: given };
}

/** Bodies a mark may mean, whole names before parts of them, and candidates before those whom they lead. */
export function bodiesOf(mark: Mark): readonly Body[] {
  const bodies = ofKind(mark.referents, 'body');
  for (const form of ['full', 'surname', 'party', 'given', 'leader'] as const) {
    const ofForm = bodies.filter((body) => body.form === form);
    if (ofForm.length > 0) return ofForm;
  }
  return [];
}

export function kindsOf(referents: readonly Referent[]): ReadonlySet<Referent['kind']> {
  return new Set(referents.map(({ kind }) => kind));
}
