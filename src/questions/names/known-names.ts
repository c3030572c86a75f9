import { acronymsOf } from '@election-facts/names';
import { personForms } from '../../claims/names/person-names.ts';
import { type FormsOf, type Found, firstWordOf, Phrases } from '../../claims/text/phrases.ts';
import type { Token } from '../../claims/text/tokens.ts';
import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { LocalText } from '../../facts/schema/basics.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import { SPELLINGS } from '../../lookup/words/spellings.ts';
import { languages } from '../languages/languages.ts';
import { countriesOfTheWorld } from './countries.ts';
import { distantForms } from './distant-forms.ts';
import { bodiesBeginning } from './distant-names.ts';
import type { NameForm, Referent } from './referent.ts';
import { spelt } from './spelt.ts';

/** Finds the names of a catalog in the words of a question. */
export interface KnownNames {
  /** See `Phrases.at`. */
  at(tokens: readonly Token[], start: number, formsOf?: FormsOf): Found<readonly Referent[]> | undefined;
}

/**
 * Every name of a catalog that a question may hold. Those of the elections made by hand are there from the first question;
 * those of published sets come with the first question that has the word they begin with.
 */
export const knownNames = keptFor((catalog: Catalog): KnownNames => {
  const names = namesByHand(catalog);
  const countries = countriesByWord();
  const learnt = new Set<string>();

  function learn(word: string): void {
    if (learnt.has(word)) return;
    const rows = bodiesBeginning(catalog, word);
    const named = countries.get(word) ?? [];
    // Words that begin no name are not remembered: people type more of them than there are names.
    if (rows.length === 0 && named.length === 0) return;
    learnt.add(word);
    for (const row of rows) addDistant(names, catalog, row, word);
    for (const [name, code] of named) names.add(name, { kind: 'country', code });
  }

  return {
    at(tokens, start, formsOf) {
      const token = tokens[start];
      if (token === undefined) return undefined;
      for (const form of formsOf?.(token) ?? []) learn(form);
      learn(token.folded === '' ? token.text : token.folded);
      return names.at(tokens, start, formsOf);
    },
  };
});

function namesByHand(catalog: Catalog): Phrases<Referent> {
  const names = new Phrases<Referent>();
  for (const election of catalog.elections) {
    addBodies(names, election);
    addPollsters(names, election);
    addSpeakers(names, election);
    addAuthorities(names, election);
    addFacts(names, election);
    addElection(names, election);
  }
  return names;
}

function countriesByWord(): ReadonlyMap<string, readonly (readonly [name: string, code: string])[]> {
  const byWord = new Map<string, (readonly [name: string, code: string])[]>();
  for (const { code, names } of countriesOfTheWorld()) {
    for (const name of names) {
      const word = firstWordOf(name);
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [[name, code]]);
      else known.push([name, code]);
    }
  }
  return byWord;
}

/** Parties of published sets, and their best-known people. All others are found by the lookup, by their whole names. */
function addDistant(names: Phrases<Referent>, catalog: Catalog, number: number, word: string): void {
  const row = catalog.names.row(number);
  const byHand = new Set<string>(catalog.curated.map(({ id }) => id));
  const uses = row.in.filter(({ election, list }) => list === 'candidates' && !byHand.has(election));
  for (const [name, form] of distantForms(catalog.names, number)) {
    if (firstWordOf(name) !== word) continue;
    for (const { election, id } of uses)
      names.add(name, {
        kind: 'body',
        election,
        id: id as Candidate['id'],
        entity: row.entity ?? `${election}/${id}`,
        form,
        distant: true,
      });
  }
}

function addBodies(names: Phrases<Referent>, election: Election): void {
  for (const candidate of election.candidates) {
    for (const [name, form] of bodyNames(candidate)) names.add(name, bodyReferent(election, candidate, form));
  }
  for (const party of election.parties) {
    const standing = election.candidates.filter((candidate) => candidate.party === party.id);
    const spellings = [...texts(party.name), ...texts(party.short), ...party.spellings.map(({ text }) => text)];
    for (const candidate of standing) {
      const referent = { ...bodyReferent(election, candidate, 'party'), via: party.name.en };
      for (const name of spellings.flatMap(spelt)) names.add(name, referent);
    }
  }
}

function bodyReferent(election: Election, { id, entity }: Candidate, form: NameForm): Referent & { kind: 'body' } {
  return { kind: 'body', election: election.id, id, entity: entity ?? `${election.id}/${id}`, form };
}

/** Every way of writing a candidate, with how much of the name it is. */
function bodyNames(candidate: Candidate): readonly (readonly [name: string, form: NameForm])[] {
  const spellings = spellingsOf(candidate);
  const full = spellings
    .flatMap(spelt)
    .flatMap(declined)
    .map((name) => [name, 'full'] as const);
  if (candidate.kind !== 'person') return full;
  const forms = personForms(candidate.name.en, spellings);
  return [
    ...full,
    ...forms.full.map((name) => [name, 'full'] as const),
    ...forms.surnames.map((name) => [name, 'surname'] as const),
    ...forms.given.map((name) => [name, 'given'] as const),
  ];
}

function spellingsOf({ name, short, fullName, spellings }: Candidate): readonly string[] {
  return [
    ...texts(name),
    ...texts(short),
    ...(fullName === undefined ? [] : [fullName]),
    ...spellings.map(({ text }) => text),
  ];
}

function addPollsters(names: Phrases<Referent>, election: Election): void {
  for (const { id, name, spellings } of election.pollsters) {
    const referent: Referent = { kind: 'pollster', election: election.id, id };
    const written = [...texts(name), ...spellings.map(({ text }) => text)];
    for (const spelling of [...written, ...acronymsOf(written)].flatMap(spelt)) {
      names.add(spelling, referent);
      const [first = '', ...rest] = spelling.split(' ');
      // The one word that people say: Oracle, Edison, Infratest.
      const own = first.replace(/["“”„«»]/gu, '');
      const isOwn = own.length >= SHORTEST_FIRST_WORD && !COMMON.has(own.toLowerCase()) && !isOfCountry(own, election);
      if (rest.length > 0 && isOwn) names.add(own, referent);
    }
  }
}

const COUNTRY_STEM = 4;

/** `Belarusian`, `Azərbaycan`: not the word that tells a firm from others. */
function isOfCountry(word: string, { about }: Election): boolean {
  const stem = word.toLowerCase().slice(0, COUNTRY_STEM);
  return texts(about.country.name).some((name) => name.toLowerCase().startsWith(stem));
}

const SHORTEST_FIRST_WORD = 3;
/** Words that begin firms' names and other things too. */
const COMMON = new Set(
  'social citizens the news today today’s independent central public opinion st belarusian labor league jan “social'.split(
    ' ',
  ),
);

function addSpeakers(names: Phrases<Referent>, election: Election): void {
  for (const { speaker, organisation } of election.statements) {
    if (speaker !== null) addSpeaker(names, election, speaker, organisation);
    if (organisation === null || isCountry(organisation)) continue;
    const referent: Referent = { kind: 'speaker', election: election.id, name: organisation, organisation: true };
    for (const name of [...organisationNames(organisation), ...everydayNames(organisation)]) names.add(name, referent);
  }
}

function addSpeaker(names: Phrases<Referent>, election: Election, speaker: string, organisation: string | null): void {
  const referent: Referent = { kind: 'speaker', election: election.id, name: speaker, organisation: false };
  const { full, surnames } = personForms(speaker, [speaker]);
  const spellings = SPELLINGS[speaker] ?? [];
  const others = spellings.flatMap((spelling) => [spelling, spelling.split(' ').at(-1) ?? spelling]);
  for (const name of [speaker, ...full, ...surnames, ...others].flatMap(respelt)) names.add(name, referent);
  const led = election.candidates.find(
    (candidate) =>
      candidate.kind !== 'person' && organisation !== null && spellingsOf(candidate).includes(organisation),
  );
  if (led === undefined) return;
  for (const name of [speaker, ...full, ...surnames])
    names.add(name, { ...bodyReferent(election, led, 'leader'), via: speaker });
}

/** A surname's end as it is written from another alphabet: Zelenskyy is Zelensky, Zelenskiy and Zelenski. */
function respelt(name: string): readonly string[] {
  const stem = /^(.{3,}sk)(?:yy|yi|iy|ii|y|i|yj|ij)$/iu.exec(name)?.[1];
  return stem === undefined ? [name] : [name, ...['y', 'i', 'iy', 'yy', 'ii', 'yi'].map((end) => stem + end)];
}

/** Governments go by their country, which is found by itself. */
function isCountry(organisation: string): boolean {
  countryNames ??= new Set(countriesOfTheWorld().flatMap(({ names }) => names));
  return countryNames.has(organisation);
}

let countryNames: ReadonlySet<string> | undefined;

/** `OSCE/ODIHR` is also either of the two; `European Union` is the EU. */
function organisationNames(organisation: string): readonly string[] {
  const parts = organisation.split('/').filter((part) => /^\p{Lu}{3,}$/u.test(part));
  const bodies = /\b(\p{Lu}{3,})\b/u.exec(organisation)?.[1];
  return [organisation, ...parts, ...acronymsOf([organisation]), ...(bodies === undefined ? [] : [bodies])];
}

/** What each language calls an organisation that is part of this one's name. */
function everydayNames(organisation: string): readonly string[] {
  everyday ??= languages.flatMap(({ organisations }) =>
    Object.entries(organisations).map(([known, names]) => ({
      pattern: new RegExp(`\\b${known.replaceAll('.', '\\.')}\\b`, 'u'),
      names: names.split(',').map((name) => name.trim()),
    })),
  );
  return everyday.flatMap(({ pattern, names }) => (pattern.test(organisation) ? names : []));
}

let everyday: readonly { readonly pattern: RegExp; readonly names: readonly string[] }[] | undefined;

function addAuthorities(names: Phrases<Referent>, election: Election): void {
  for (const { id, name, short, aliases } of election.about.authorities) {
    const referent: Referent = { kind: 'authority', election: election.id, id };
    for (const spelling of [...texts(name), ...texts(short), ...aliases]) names.add(spelling, referent);
  }
}

/** Labels and aliases of facts; those that name a year are about another election. */
function addFacts(names: Phrases<Referent>, election: Election): void {
  for (const { label, aliases, measure } of election.facts) {
    const referent: Referent = { kind: 'fact', election: election.id, measure };
    for (const name of [...texts(label), ...aliases].filter((given) => !/\d{4}/u.test(given) && !VAGUE.has(given)))
      names.add(name, referent);
  }
}

/** Aliases that are other questions too. */
const VAGUE = new Set([
  'majority',
  'candidates',
  'how long',
  'last election',
  'previous election',
  'other',
  'press',
  'schedule',
  'mandate',
  'how many seats',
  'how many days',
  'last result',
  'first result',
]);

/** Names of elections, also without their year. One that is a candidate with a year (`Putin 2024`) stays the candidate's. */
function addElection(names: Phrases<Referent>, election: Election): void {
  const referent: Referent = { kind: 'election', election: election.id };
  const bodies = new Set(election.candidates.flatMap(bodyNames).map(([name]) => name.toLowerCase()));
  const { about } = election;
  const countries = new Set(texts(about.country.name).map((name) => name.toLowerCase()));
  for (const name of [...texts(election.name), ...about.aliases, ...texts(about.office)]) {
    const bare = name.replace(/[\s,]*\b\d{4}\b[\s,]*/u, ' ').trim();
    if (bodies.has(bare.toLowerCase())) continue;
    names.add(name, referent);
    if (bare !== '' && !countries.has(bare.toLowerCase())) names.add(bare, referent);
  }
}

/** Plurals of parties as Russian declines them: лейбористы, лейбористов; зелёные, зелёных. */
const PLURALS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/([а-яё]{4,})ы$/iu, ['ов', 'ам', 'ами', 'ах']],
  [/([а-яё]{3,})ые$/iu, ['ых', 'ым', 'ыми']],
  [/([а-яё]{3,})и$/iu, ['ов', 'ей', 'ам', 'ами', 'ах']],
];

function declined(name: string): readonly string[] {
  const [ending, endings] = PLURALS.find(([pattern]) => !name.includes(' ') && pattern.test(name)) ?? [];
  if (ending === undefined || endings === undefined) return [name];
  return [name, ...endings.map((end) => name.replace(ending, `$1${end}`))];
}

function texts(text: LocalText | undefined): readonly string[] {
  return text === undefined ? [] : Object.values(text).filter((part) => part !== undefined);
}
