import { countEdits, editPattern } from '@election-facts/names';
import { foldWord } from '../../claims/text/folding.ts';
import type { Token } from '../../claims/text/tokens.ts';
import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import { candidateLookup, pollsterLookup } from '../../lookup/kinds/candidates.ts';
import { speakerLookup } from '../../lookup/kinds/speakers.ts';
import type { Sense } from '../languages/lexicon.ts';
import { SHORTEST_SLIP, vocabularies } from '../languages/vocabulary.ts';
import { countriesOfTheWorld } from '../names/countries.ts';
import { LONGEST_PLACE, placesCalled } from '../names/place-names.ts';
import type { Referent } from '../names/referent.ts';
import type { Mark, Marked } from './marks.ts';

const TWO_SLIPS_FROM = 9;
const SHORTEST_NAME = 4;
/** Words tried together as one name. */
const LONGEST_NAME = 3;
/** Looking up a name takes a tenth of a millisecond an election; nobody's question holds more unknown words. */
const MOST_UNKNOWN = 8;

/** Explains words that are nearly known: `tunrout`, `gremany`, `ilhm alyev`. What stays unknown stays so. */
export function withSlips(marked: Marked, place: Place): Marked {
  if (marked.unknown.length > MOST_UNKNOWN) return marked;
  const marks: Mark[] = marked.marks.map((mark) => nearerOf(mark, marked, place));
  const unknown: number[] = [];
  let end = -1;
  for (const at of marked.unknown) {
    if (at <= end) continue;
    const mark = slipAt(marked, at, place);
    if (mark === undefined) unknown.push(at);
    else {
      const covered = marks.filter(({ first, last }) => first >= mark.first && last <= mark.last);
      for (const other of covered) marks.splice(marks.indexOf(other), 1);
      marks.push(mark);
      end = mark.last;
    }
  }
  return { ...marked, marks: marks.toSorted((a, b) => a.first - b.first), unknown };
}

/** Behind these stands a place: `in leeds` is no slip for `leads`. */
const BEFORE_PLACES = new Set(['in', 'at', 'from', 'near', 'im', 'aus', 'v', 'vo', 'na', 'iz']);

/** A name that only published sets have, though somebody of the elections made by hand may be meant: `conservative`. */
function nearerOf(mark: Mark, { tokens }: Marked, place: Place): Mark {
  const isDistant = mark.referents.every((referent) => referent.kind === 'body' && referent.distant === true);
  if (mark.referents.length === 0 || !isDistant) return mark;
  const text = tokens
    .slice(mark.first, mark.last + 1)
    .map((token) => token.text)
    .join(' ');
  const near = namesLike(text, place).filter(({ kind }) => kind === 'body');
  return near.length === 0 ? mark : { ...mark, referents: [...near, ...mark.referents] };
}

function slipAt(marked: Marked, at: number, place: Place): Mark | undefined {
  const token = marked.tokens[at];
  if (token === undefined || token.folded.length < SHORTEST_NAME) return undefined;
  const there = placeAt(marked, at, place.catalog);
  if (there !== undefined) return there;
  const country = countryLike(token, place.catalog);
  if (country !== undefined) return { first: at, last: at, senses: [], referents: [country], slip: true };
  const before = marked.tokens[at - 1]?.folded ?? '';
  const senses = BEFORE_PLACES.has(before) ? undefined : sensesLike(token, marked.language);
  if (senses !== undefined) return { first: at, last: at, senses, referents: [], slip: true };
  return nameAt(marked, at, place);
}

/** The longest run of words around an unknown one that names a place: `new york`, `pennsylvania`. */
function placeAt({ tokens, unknown }: Marked, at: number, catalog: Catalog): Mark | undefined {
  for (let length = LONGEST_PLACE; length >= 1; length--) {
    for (let first = Math.max(0, at - length + 1); first <= at; first++) {
      const words = tokens.slice(first, first + length);
      if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
      const referents = placesCalled(catalog, words.map(({ text }) => text).join(' '));
      const last = first + length - 1;
      if (referents.length > 0 && isMostlyUnknown(unknown, first, last)) return { first, last, senses: [], referents };
    }
  }
  return undefined;
}

/** A name takes in known words only beside unknown ones: `new` york. */
function isMostlyUnknown(unknown: readonly number[], first: number, last: number): boolean {
  const count = unknown.filter((place) => place >= first && place <= last).length;
  return count * 2 >= last - first + 1;
}

/** The longest run of words from here, or from the name before, that the lookup knows. */
function nameAt({ tokens, marks, unknown }: Marked, at: number, place: Place): Mark | undefined {
  const before = marks.find(({ last, referents }) => last === at - 1 && referents.some(({ kind }) => kind === 'body'));
  const isOpen = (place: number): boolean =>
    unknown.includes(place) ||
    marks.some(({ first, last, referents }) => first === place && last === place && referents.length > 0);
  const spans: (readonly [number, number])[] = [];
  if (before !== undefined) spans.push([before.first, at]);
  for (let last = Math.min(at + LONGEST_NAME - 1, tokens.length - 1); last >= at; last--) {
    if (Array.from({ length: last - at }, (_, index) => at + 1 + index).every(isOpen)) spans.push([at, last]);
  }
  for (const [first, last] of spans) {
    const text = tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ');
    const referents = namesLike(text, place);
    if (referents.length > 0) return { first, last, senses: [], referents, slip: true };
  }
  return undefined;
}

/** Whom the one lookup surely finds; what it would ask about is left unknown. */
function namesLike(text: string, { catalog, defaultElection: first }: Place): readonly Referent[] {
  const body = candidateLookup(catalog).find(text, { first });
  if (body.outcome === 'found')
    return inAllElections(body.meant.record, body.meant.election, body.meant.leadsTo, catalog);
  const pollster = pollsterLookup(catalog).find(text, { first });
  if (pollster.outcome === 'found')
    return [{ kind: 'pollster', election: pollster.meant.election.id, id: pollster.meant.record.id }];
  const speaker = speakerLookup(catalog).find(text, { first });
  if (speaker.outcome !== 'found') return [];
  const { record, election } = speaker.meant;
  return [{ kind: 'speaker', election: election.id, name: record.name, organisation: record.role === undefined }];
}

function inAllElections(
  { id, entity }: Candidate,
  { id: found }: Election,
  leadsTo: boolean,
  catalog: Catalog,
): readonly Referent[] {
  const form = leadsTo ? 'party' : 'full';
  const own = { kind: 'body', election: found, id, entity: entity ?? `${found}/${id}`, form } as const;
  if (entity === undefined) return [own];
  const others = catalog.curated.flatMap((election) =>
    election.candidates
      .filter((other) => other.entity === entity && election.id !== found)
      .map((other) => ({ kind: 'body', election: election.id, id: other.id, entity, form }) as const),
  );
  return [own, ...others];
}

/** Where a name is looked up. */
interface Place {
  readonly catalog: Catalog;
  readonly defaultElection: Election;
}

interface SpeltCountry {
  readonly folded: string;
  readonly code: string;
}

/** Names of countries that have elections here. */
const countrySpellings = keptFor((catalog: Catalog): readonly SpeltCountry[] => {
  const codes = new Set(catalog.elections.map(({ about }) => about.country.code));
  return countriesOfTheWorld()
    .filter(({ code }) => codes.has(code))
    .flatMap(({ code, names }) =>
      names
        .map((name) => ({ folded: foldWord(name.replace('*', '')), code }))
        .filter(({ folded }) => folded.length >= SHORTEST_SLIP),
    );
});

function countryLike(token: Token, catalog: Catalog): Referent | undefined {
  const codes = new Set(
    countrySpellings(catalog)
      .filter(({ folded }) => isSlip(token.folded, folded))
      .map(({ code }) => code),
  );
  const [code, ...more] = codes;
  return code === undefined || more.length > 0 ? undefined : { kind: 'country', code };
}

/** What a nearly known word asks for; nothing where it is near to words of different meanings. */
function sensesLike(token: Token, language: string): readonly Sense[] | undefined {
  if (token.folded.length < SHORTEST_SLIP) return undefined;
  const vocabulary = vocabularies().find((known) => known.language === language);
  if (vocabulary === undefined) return undefined;
  const near = [...vocabulary.words].filter(([word]) => isSlip(token.folded, word)).map(([, senses]) => senses);
  const [first, ...others] = near;
  if (first === undefined) return undefined;
  const shared = first.filter((sense) => others.every((other) => other.some((also) => isSame(sense, also))));
  return shared.length === 0 ? undefined : shared;
}

function isSame(a: Sense, b: Sense): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One slip, two in a long word, and never in the first letter unless it changed places with the second. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed.length < SHORTEST_SLIP || Math.abs(typed.length - meant.length) > 1) return false;
  const sameStart = typed[0] === meant[0] || (typed[0] === meant[1] && typed[1] === meant[0]);
  if (!sameStart) return false;
  const letters = Uint8Array.from(meant, (letter) => letter.charCodeAt(0));
  const most = Math.min(typed.length, meant.length) >= TWO_SLIPS_FROM ? 2 : 1;
  return countEdits(editPattern(typed), letters, 0, letters.length) <= most;
}
