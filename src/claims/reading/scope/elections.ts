import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import type { CountryReferent, Referent } from '../../names/catalog-names.ts';
import type { Mention } from '../../names/mentions.ts';
import { type Passage, placesOf } from '../passage.ts';
import { isAboutSomethingElse } from './other-things.ts';
import { withoutPassingNames } from './whereabouts.ts';

/** The elections a figure may be of, the likeliest first. */
export interface Scope {
  readonly elections: readonly Election[];
  /** The text says so, or leaves no choice. */
  readonly clear: boolean;
  /** No sign of any election: only a figure that no other election has may be recognised. */
  readonly open: boolean;
}

export interface ScopeOptions {
  /** The asker's choice: no other is considered. */
  readonly electionId?: string | undefined;
  /** Where the text gives no sign. */
  readonly defaultElectionId?: string | undefined;
}

/** What earlier sentences said about which election is meant. */
export interface ScopeMemory {
  /** Elections named, or whose candidates and pollsters are named, in the whole text. */
  readonly inText: readonly Election[];
  readonly years: readonly number[];
}

/** Where a figure stands: its sentence with the years that are said of it, and the countries. */
export interface Spot {
  readonly passage: Passage;
  readonly countries: readonly CountryReferent[];
}

/** No election of the data. */
export const NOWHERE: Scope = { elections: [], clear: false, open: false };

/** Elections of a figure that belongs to a candidate. */
export function scopeOfSubject(
  { passage, countries }: Spot,
  subjects: readonly Mention[],
  catalog: Catalog,
  memory: ScopeMemory,
  options: ScopeOptions,
): Scope {
  const named = inOrder(catalog, new Set(subjects.flatMap(({ referents }) => referents.flatMap(electionsOfName))));
  const isOfPeople = subjects.every(({ referents }) =>
    referents.every((referent) => referent.kind !== 'candidate' || referent.candidate.kind === 'person'),
  );
  const namesPoll = passage.mentions.some(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
  const elections = inCountries(named, isOfPeople || namesPoll ? withoutPassingNames(passage, countries) : countries);
  if (elections.length === 0) return NOWHERE;
  const company = passage.mentions.filter(
    (mention) =>
      !subjects.includes(mention) &&
      mention.referents.some(({ kind }) => kind === 'candidate' || kind === 'pollster' || kind === 'election'),
  );
  const inCompany = (election: Election): number =>
    company.filter(({ referents }) => referents.some((referent) => electionsOfName(referent).includes(election)))
      .length;
  const inText = (election: Election): number => Number(memory.inText.includes(election));
  const ordered =
    elections.length > 1
      ? elections.toSorted((a, b) => inCompany(b) - inCompany(a) || inText(b) - inText(a))
      : elections;
  const scope = narrowed(passage, ordered, memory, options);
  const [first] = scope.elections;
  const isOutOfCompany = first !== undefined && company.length > 0 && inCompany(first) === 0;
  return isOutOfCompany ? { ...scope, clear: false } : scope;
}

/** `Greens 11.6 % in New Zealand`: whoever bears the name there is nobody of the data. */
function inCountries(elections: readonly Election[], countries: readonly CountryReferent[]): readonly Election[] {
  if (countries.length === 0) return elections;
  const codes = new Set(countries.map(({ code }) => code));
  return elections.filter(({ about }) => codes.has(about.country.code));
}

/** Elections of a figure that belongs to nobody, such as turnout. */
export function scopeOfPlace(
  { passage, countries: said }: Spot,
  catalog: Catalog,
  memory: ScopeMemory,
  options: ScopeOptions,
): Scope {
  const countries = memory.inText.length > 0 ? withoutPassingNames(passage, said) : said;
  const named = inCountries(
    inOrder(catalog, new Set(passage.mentions.flatMap(({ referents }) => referents.flatMap(electionsOfName)))),
    countries,
  );
  const ofCountries = new Set(countries.flatMap(({ elections }) => elections));
  if (named.length > 0) return narrowed(passage, named, memory, options);
  if (countries.length > 0) {
    if (ofCountries.size === 0) return NOWHERE;
    return narrowed(passage, inOrder(catalog, ofCountries), memory, options);
  }
  if (memory.inText.length > 0) return narrowed(passage, inOrder(catalog, new Set(memory.inText)), memory, options);
  const fallback = chosen(catalog, options.electionId ?? options.defaultElectionId);
  if (fallback.length > 0) {
    const scope = narrowed(passage, fallback, memory, options);
    return { ...scope, clear: scope.clear && !isAboutSomethingElse(passage) };
  }
  const isOnly = catalog.elections.length === 1;
  return { ...narrowed(passage, catalog.elections, memory, options), clear: isOnly, open: !isOnly };
}

/** Elections that a text names at all. A surname that several elections know names none of them for sure. */
export function electionsInText(passages: readonly Passage[], catalog: Catalog): readonly Election[] {
  const named = new Set<Election>();
  for (const { mentions } of passages) {
    for (const { referents } of mentions) {
      const elections = new Set(referents.flatMap(electionsOfName));
      const newest = inOrder(catalog, elections)[0];
      if (newest !== undefined) named.add(newest);
    }
  }
  if (named.size > 0) return inOrder(catalog, named);
  const ofCountries = passages.flatMap(({ mentions }) =>
    mentions.flatMap(({ referents }) =>
      referents.flatMap((referent) => (referent.kind === 'country' ? referent.elections : [])),
    ),
  );
  return inOrder(catalog, new Set(ofCountries));
}

function electionsOfName(referent: Referent): readonly Election[] {
  if (referent.kind === 'country' || referent.kind === 'capital' || referent.kind === 'authority') return [];
  return [referent.election];
}

function narrowed(passage: Passage, elections: readonly Election[], memory: ScopeMemory, options: ScopeOptions): Scope {
  if (options.electionId !== undefined)
    return { elections: elections.filter(({ id }) => id === options.electionId), clear: true, open: false };
  const years = yearsOf(passage);
  if (years.length > 0) {
    const meant = elections.filter((election) => years.some((year) => isIn(election, year)));
    return { elections: meant, clear: meant.length <= 1, open: years.length > 1 };
  }
  if (saysPrevious(passage)) return { elections: elections.slice(1), clear: false, open: false };
  const carried = elections.filter((election) => memory.years.some((year) => isIn(election, year)));
  const [likeliest] = carried.length > 0 ? carried : elections;
  const preferred =
    options.defaultElectionId !== undefined && carried.length === 0
      ? elections.find(({ id }) => id === options.defaultElectionId)
      : undefined;
  const first = preferred ?? likeliest;
  const rest = elections.filter((election) => election !== first);
  const countries = new Set(elections.map(({ about }) => about.country.code));
  return { elections: first === undefined ? [] : [first, ...rest], clear: countries.size <= 1, open: false };
}

/** `76.43 %, up from 74.24 % in 2018`: the year of what a figure is compared with is not the figure's. */
export function withoutComparedYears(passage: Passage, clauses: readonly number[], figureClause: number): Passage {
  if (passage.years.length === 0) return passage;
  const compared = new Set(placesOf(passage, 'change', 'previous', 'contrast').map((place) => clauses[place]));
  const isKept = (place: number): boolean => clauses[place] === figureClause || !compared.has(clauses[place]);
  const years = passage.years.filter(({ place }) => isKept(place));
  return years.length === passage.years.length ? passage : { ...passage, years };
}

/** Years that say of which election a sentence speaks. */
export function yearsOf({ years, dates, mentions }: Passage): readonly number[] {
  const inNames = mentions.flatMap(({ referents }) =>
    referents.flatMap((referent) => (referent.kind === 'election' ? referent.election.about.dates.map(yearOf) : [])),
  );
  const written = [
    ...years.map(({ year }) => year),
    ...dates.flatMap(({ year }) => (year === undefined ? [] : [year])),
  ];
  return [...new Set(written.length > 0 ? written : inNames)];
}

function saysPrevious({ places }: Passage): boolean {
  return places.has('previous');
}

function isIn({ about }: Election, year: number): boolean {
  return about.dates.some((date) => yearOf(date) === year);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function chosen(catalog: Catalog, id: string | undefined): readonly Election[] {
  const election = id === undefined ? undefined : catalog.find(id);
  return election === undefined ? [] : [election];
}

/** Newest first. */
function inOrder(catalog: Catalog, elections: ReadonlySet<Election>): readonly Election[] {
  if (elections.size <= 1) return [...elections];
  return catalog.elections.filter((election) => elections.has(election));
}
