import type { Catalog, ElectionHeading } from '../../facts/catalog.ts';
import type { Tag } from '../languages/lexicon.ts';
import { ofKind, type Referent, type ReferentOf } from '../names/referent.ts';
import type { Mark } from './marks.ts';
import type { Slots } from './slots.ts';

type Body = ReferentOf<'body'>;

/** Which elections a question may be about, by all that it names but its candidates. */
export type Scope =
  | { readonly kind: 'elections'; readonly elections: readonly ElectionHeading[]; readonly named: boolean }
  | {
      readonly kind: 'missing';
      readonly country?: string;
      readonly year?: number;
      readonly near: readonly ElectionHeading[];
    };

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
  const all = catalog.headings;
  const ofNames = named.size === 0 ? all : all.filter(({ id }) => named.has(id));
  const ofCountries =
    countries.length === 0 || named.size > 0
      ? ofNames
      : ofNames.filter(({ country }) => countries.includes(country.code));
  if (ofCountries.length === 0) return { kind: 'missing', ...first(countries), ...year(slots), near: [] };
  const kin = named.size > 0 ? kinOf(ofNames, all) : ofCountries;
  const ofYears = inYears(ofCountries, slots) ?? inYears(kin, slots) ?? [];
  if (ofYears.length === 0)
    return {
      kind: 'missing',
      ...first(countries.length > 0 ? countries : named.size > 0 ? codesOf(ofCountries) : []),
      ...year(slots),
      near: named.size > 0 || countries.length > 0 ? kin : [],
    };
  const ofPlaces = byPlace(ofYears, marks);
  if (ofPlaces.length === 0) return { kind: 'missing', ...only(codesOf(ofYears)), ...year(slots), near: [] };
  const ofTypes = byType(ofChamber(ofPlaces, present), present);
  if (ofTypes.length === 0)
    return { kind: 'missing', ...first(countries), ...(countries.length > 0 ? year(slots) : {}), near: ofPlaces };
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

function byType(elections: readonly ElectionHeading[], present: ReadonlySet<string>): readonly ElectionHeading[] {
  for (const [tag, types] of Object.entries(TYPES)) {
    if (!present.has(tag)) continue;
    const ofType = elections.filter(({ type }) => types.includes(type));
    if (ofType.length > 0) return ofType;
    if (tag === 'local' || tag === 'referendum') return [];
    // `president` is also said of whoever is asked about.
    if (present.has('election') || present.has('years')) return [];
  }
  return elections;
}

/** Those of the years that are asked for, all where none is; undefined where there is none. */
function inYears(elections: readonly ElectionHeading[], { years }: Slots): readonly ElectionHeading[] | undefined {
  if (years.length === 0) return elections;
  const found = elections.filter((election) => years.some((given) => isIn(election, given)));
  return found.length > 0 ? found : undefined;
}

/** Elections of the same kind in the same country: `UK` and `Bundestagswahl` name those of every year. */
function kinOf(named: readonly ElectionHeading[], all: readonly ElectionHeading[]): readonly ElectionHeading[] {
  const kinds = Object.values(TYPES);
  const alike = (a: string, b: string) => a === b || kinds.some((types) => types.includes(a) && types.includes(b));
  return all.filter((one) =>
    named.some(({ country, type }) => country.code === one.country.code && alike(type, one.type)),
  );
}

function isIn({ dates }: ElectionHeading, year: number): boolean {
  return dates.some((date) => date.startsWith(String(year)));
}

/** Elections beside the one that a country means by itself, by what their names hold. */
const BESIDE = [
  ['european', /European Parliament/u],
  ['senate', /^Senate elections/u],
  ['house-of-representatives', /^House of Representatives elections in the United States/u],
] as const;

/** The chamber that is asked for; where none is, the others come only where a country has nothing else. */
function ofChamber(elections: readonly ElectionHeading[], present: ReadonlySet<string>): readonly ElectionHeading[] {
  const asked = BESIDE.find(([tag]) => present.has(tag));
  if (asked !== undefined) return elections.filter(({ name }) => asked[1].test(name.en));
  const main = elections.filter(({ name }) => !BESIDE.some(([, pattern]) => pattern.test(name.en)));
  return main.length > 0 ? main : elections;
}

/** Elections that have every place that is named. */
function byPlace(elections: readonly ElectionHeading[], marks: readonly Mark[]): readonly ElectionHeading[] {
  const named = marks.map(({ referents }) => ofKind(referents, 'place')).filter((places) => places.length > 0);
  return elections.filter(({ id }) => named.every((places) => places.some(({ election }) => election === id)));
}

function codesOf(elections: readonly ElectionHeading[]): readonly string[] {
  return [...new Set(elections.map(({ country }) => country.code))];
}

/** The one country that all are of: among several, none is meant. */
function only(countries: readonly string[]): { readonly country?: string } {
  return countries.length === 1 ? first(countries) : {};
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
