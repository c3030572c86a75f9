import { isGeneric } from '@election-facts/names';
import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Fact } from '../../facts/schema/account.ts';
import type { CandidateId, LocalText } from '../../facts/schema/basics.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Authority } from '../../facts/schema/election.ts';
import type { ExitPoll, Pollster } from '../../facts/schema/exit-poll.ts';
import { SPELLINGS } from '../../lookup/words/spellings.ts';
import { capitalsOf, isOrdinaryWord } from '../languages/cues.ts';
import { foldWord } from '../text/folding.ts';
import { Phrases } from '../text/phrases.ts';
import { countryNames } from './countries.ts';
import { personForms } from './person-names.ts';

/** What a name in a text may stand for. */
export type Referent =
  | { readonly kind: 'candidate'; readonly election: Election; readonly candidate: Candidate; readonly form: NameForm }
  /** A party that nominated candidates: its figures are theirs. */
  | { readonly kind: 'party'; readonly election: Election; readonly candidates: readonly CandidateId[] }
  | { readonly kind: 'pollster'; readonly election: Election; readonly polls: readonly ExitPoll[] }
  | { readonly kind: 'authority'; readonly election: Election; readonly authority: Authority }
  | { readonly kind: 'election'; readonly election: Election }
  | CountryReferent
  /** A capital stands for its country where a report is dated from it: `Key numbers from Baku`, `MINSK (agency) –`. */
  | { readonly kind: 'capital'; readonly country: CountryReferent };

export interface CountryReferent {
  readonly kind: 'country';
  readonly code: string;
  readonly elections: readonly Election[];
}

/** How much of a name was written. A given name alone confirms, and never contradicts. An acronym may be a word too: INDIA. */
export type NameForm = 'full' | 'acronym' | 'surname' | 'given' | 'misspelt';

/** Names of a catalog, ready to be found in text. */
export interface CatalogNames {
  readonly phrases: Phrases<Referent>;
  /** Labels and aliases of facts that have a number. */
  readonly facts: Phrases<FactName>;
  /** Words of candidates' names, for misspelt ones: folded word to the spellings' owners. */
  readonly surnames: ReadonlyMap<string, readonly Referent[]>;
  readonly givenNames: ReadonlyMap<string, readonly Referent[]>;
}

export interface FactName {
  readonly election: Election;
  readonly fact: Fact;
}

/** Every name of the catalog: candidates, parties, pollsters, authorities, elections, and the world's countries. Built once per catalog. */
export const namesOf = keptFor(build);

function build(catalog: Catalog): CatalogNames {
  const phrases = new Phrases<Referent>();
  const surnames = new Map<string, Referent[]>();
  const givenNames = new Map<string, Referent[]>();
  const bearers = bearersOf(catalog);
  for (const election of catalog.elections) {
    for (const candidate of election.candidates)
      addCandidate({ phrases, surnames, givenNames, bearers }, election, candidate);
    addParties(phrases, election);
    addPollsters(phrases, election);
    for (const authority of election.about.authorities) {
      const referent: Referent = { kind: 'authority', election, authority };
      const names = [...texts(authority.name), ...texts(authority.short), ...authority.aliases];
      for (const name of names) phrases.add(name, referent);
    }
    const itself: Referent = { kind: 'election', election };
    for (const name of [...texts(election.name), ...election.about.aliases]) phrases.add(name, itself);
  }
  for (const { code, names } of countryNames(catalog)) {
    const elections = catalog.elections.filter(({ about }) => about.country.code === code);
    const referent: CountryReferent = { kind: 'country', code, elections };
    for (const name of names) phrases.add(name, referent);
    const capital: Referent = { kind: 'capital', country: referent };
    for (const name of capitalsOf(code)) phrases.add(name, capital);
  }
  return { phrases, facts: factNames(catalog), surnames, givenNames };
}

function factNames(catalog: Catalog): Phrases<FactName> {
  const facts = new Phrases<FactName>();
  for (const election of catalog.elections) {
    for (const fact of election.facts.filter(({ value }) => value !== undefined)) {
      for (const name of new Set([...texts(fact.label), ...fact.aliases])) facts.add(name, { election, fact });
    }
  }
  return facts;
}

/** Whose name each name of the data is, so that nobody is called by another's for short. */
function bearersOf(catalog: Catalog): Building['bearers'] {
  const bearers = new Map<string, Set<string>>();
  for (const candidate of catalog.elections.flatMap(({ candidates }) => candidates))
    for (const name of ownNames(candidate).map(foldWord))
      bearers.set(name, (bearers.get(name) ?? new Set()).add(candidate.entity ?? candidate.name.en));
  return bearers;
}

function ownNames(candidate: Candidate): readonly string[] {
  return [...texts(candidate.name), ...texts(candidate.short), ...candidate.spellings.map(({ text }) => text)];
}

/** What people call a candidate beside the names in the data. Labour is Britain's, and not Georgia's Labour Party. */
function nicknames({ bearers }: Building, candidate: Candidate): readonly string[] {
  const self = candidate.entity ?? candidate.name.en;
  return (SPELLINGS[candidate.name.en] ?? []).filter((name) => {
    const others = bearers.get(foldWord(name));
    return others === undefined || others.has(self);
  });
}

interface Building {
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly phrases: Phrases<Referent>;
  readonly surnames: Map<string, Referent[]>;
  readonly givenNames: Map<string, Referent[]>;
}

function addCandidate(building: Building, election: Election, candidate: Candidate): void {
  const { phrases, surnames, givenNames } = building;
  const spellings = [
    ...ownNames(candidate),
    ...(candidate.fullName === undefined ? [] : [candidate.fullName]),
    ...nicknames(building, candidate),
  ].flatMap(withPlainSchwa);
  const referents = new Map<NameForm, Referent>();
  const referent = (form: NameForm): Referent => {
    const known = referents.get(form) ?? { kind: 'candidate', election, candidate, form };
    referents.set(form, known);
    return known;
  };
  for (const spelling of spellings.flatMap(withoutBrackets)) phrases.add(spelling, referent('full'));
  if (candidate.kind !== 'person')
    for (const name of new Set(spellings.flatMap(shortPartyNames))) phrases.add(name, referent('full'));
  if (candidate.kind === 'bloc') {
    for (const acronym of new Set(spellings.flatMap(acronymOf))) phrases.add(acronym, referent('acronym'));
  }
  if (candidate.kind !== 'person') return;
  const forms = personForms(candidate.name.en, spellings);
  for (const full of forms.full) phrases.add(full, referent('full'));
  for (const surname of forms.surnames) {
    phrases.add(surname, referent('surname'));
    push(surnames, surname, referent('misspelt'));
  }
  for (const given of forms.given) {
    phrases.add(given, referent('given'));
    push(givenNames, given, referent('misspelt'));
  }
}

function addParties(phrases: Phrases<Referent>, election: Election): void {
  for (const party of election.parties) {
    const candidates = election.candidates.filter((candidate) => candidate.party === party.id).map(({ id }) => id);
    const names = [...texts(party.name), ...texts(party.short), ...party.spellings.map(({ text }) => text)];
    const referent: Referent = { kind: 'party', election, candidates };
    for (const name of names.flatMap(withPlainSchwa).flatMap(withoutBrackets)) phrases.add(name, referent);
  }
}

function addPollsters(phrases: Phrases<Referent>, election: Election): void {
  for (const pollster of election.pollsters) {
    const polls = election.exitPolls.filter(
      (poll) => poll.pollster === pollster.id || poll.partners.includes(pollster.id),
    );
    const names = pollsterNames(pollster).flatMap(withPlainSchwa).flatMap(withoutBrackets);
    const referent: Referent = { kind: 'pollster', election, polls };
    for (const name of names.flatMap((spelling) => [spelling, ...shortForms(spelling, election)]))
      phrases.add(name, referent);
  }
}

function pollsterNames(pollster: Pollster): readonly string[] {
  return [...texts(pollster.name), ...pollster.spellings.map(({ text }) => text)];
}

/** The one word of a firm's name that no other firm's name has (`Oracle`, `Rey`), and its initials. */
function shortForms(name: string, election: Election): readonly string[] {
  const words = name
    .replace(/["“”„«»()]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const own = words.find((word) => !isGeneric(foldWord(word)) && !COMMON_IN_NAMES.has(foldWord(word)));
  const isName = own !== undefined && own.length >= 3 && /^\p{Lu}/u.test(own) && !isOfCountry(own, election);
  const initials = words.length >= 3 ? words.map((word) => word[0] ?? '').join('') : '';
  return [...(isName ? [own] : []), ...(/^\p{Lu}{3,}$/u.test(initials) ? [initials] : [])];
}

/** `Belarusian`, `Azərbaycan`: not the word that tells a firm from others. */
function isOfCountry(word: string, { about }: Election): boolean {
  const stem = foldWord(word).slice(0, COUNTRY_STEM);
  return Object.values(about.country.name).some((name) => foldWord(name).startsWith(stem));
}

const COUNTRY_STEM = 4;

/** Words that begin firms' names and other things too. */
const COMMON_IN_NAMES = new Set(
  'citizens citizen independent musteqil news nation india today todays times committee youth social sociological civil forschungsgruppe wahlen later st petersburg sosioloji sosyolojik labor labour work rights protection counseling support society society vetendas vetendaslarin vatandas liga lige komitet komitesi genclar gencler teskilat tashkilat teskilati'.split(
    ' ',
  ),
);

function texts(text: LocalText | undefined): readonly string[] {
  return text === undefined ? [] : Object.values(text);
}

/** Azerbaijani typed without ə. */
function withPlainSchwa(name: string): readonly string[] {
  return /[əƏ]/u.test(name) ? [name, name.replace(/ə/gu, 'e').replace(/Ə/gu, 'E')] : [name];
}

/** `Bharatiya Janata Party (BJP)` is also either of the two. */
function withoutBrackets(name: string): readonly string[] {
  const match = /^([^()]+)\(([^()]+)\)\s*$/u.exec(name);
  const [, outside, inside] = match ?? [];
  if (outside === undefined || inside === undefined) return [name];
  return /^\p{Lu}[\p{Lu}\p{Ll}\d]{1,7}$/u.test(inside) ? [name, outside.trim(), inside] : [name, outside.trim()];
}

/** `The Left` is Left, `Gakharia for Georgia` Gakharia, and the Social Democratic Party is the Social Democrats. */
function shortPartyNames(name: string): readonly string[] {
  const [, bare] = /^The (\p{Lu}[\p{L}]+)$/u.exec(name) ?? [];
  const [, leader] = /^(\p{Lu}\p{L}{4,}) for \p{Lu}\p{L}+$/u.exec(name) ?? [];
  const [, democratic] = /^(\p{Lu}[\p{L} ]+) Democratic (?:Party|Union)$/u.exec(name) ?? [];
  const [, adjective] = /^(\p{Lu}\p{L}{7,}) Party$/u.exec(name) ?? [];
  return [
    ...(adjective === undefined ? [] : [adjective]),
    ...(bare === undefined ? [] : [bare]),
    ...(leader === undefined || isOrdinaryWord(foldWord(leader)) ? [] : [leader]),
    ...(democratic === undefined ? [] : [`${democratic} Democrats`]),
  ];
}

/** `INDIA bloc` is called INDIA for short. */
function acronymOf(name: string): readonly string[] {
  const [, acronym] = /^(\p{Lu}{3,})\s\p{L}+$/u.exec(name) ?? [];
  return acronym === undefined ? [] : [acronym];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
}
