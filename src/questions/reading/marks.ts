import { formsOfName } from '../../claims/names/case-endings.ts';
import type { Found } from '../../claims/text/phrases.ts';
import type { Token } from '../../claims/text/tokens.ts';
import type { Sense } from '../languages/lexicon.ts';
import { phraseAt, type Vocabulary, vocabularies } from '../languages/vocabulary.ts';
import type { KnownNames } from '../names/known-names.ts';
import type { Referent } from '../names/referent.ts';

/** A stretch of a question that is understood: by a phrase of the language, by a name, or both. */
export interface Mark {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
  readonly referents: readonly Referent[];
  /** Read in spite of a slip of the finger. */
  readonly slip?: boolean;
}

/** A question as it was read: its words, what they mean, and what is left. */
export interface Marked {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** Places of words that nothing explains. */
  readonly unknown: readonly number[];
  readonly language: string;
}

/** Reads the words in the language that explains most of them; what it leaves is looked for in the others. */
export function markWords(tokens: readonly Token[], names: KnownNames, asker: string): Marked {
  const readings = vocabularies().map((vocabulary) => markIn(tokens, names, vocabulary));
  const [best] = readings.toSorted((a, b) => explained(b, asker) - explained(a, asker));
  if (best === undefined) return { tokens, marks: [], unknown: [], language: asker };
  return withOtherLanguages(best);
}

function explained({ tokens, unknown, marks, language }: Marked, asker: string): number {
  const asked = marks.filter(({ senses }) => senses.some(({ kind }) => kind !== 'filler')).length;
  return tokens.length - unknown.length * 2 + asked * 0.2 + (language === asker ? 0.1 : 0);
}

function markIn(tokens: readonly Token[], names: KnownNames, vocabulary: Vocabulary): Marked {
  const marks: Mark[] = [];
  const unknown: number[] = [];
  const formsOf = (token: Token) => formsFor(token, vocabulary.language);
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(vocabulary, tokens, at);
    const name = names.at(tokens, at, formsOf);
    const mark = markAt(
      isWordToo(name, tokens, at) || isNearerBehind(name, names.at(tokens, at + 1, formsOf)) ? undefined : name,
      phrase,
    );
    if (mark !== undefined) {
      marks.push(mark);
      at = mark.last;
    } else if (tokens[at]?.kind === 'word') unknown.push(at);
  }
  return { tokens, marks, unknown, language: vocabulary.language };
}

/** Parties of the world are called `Hat`, `Ye` and `Together`: what is a word of any language is that word. */
function isWordToo(name: Found<readonly Referent[]> | undefined, tokens: readonly Token[], at: number): boolean {
  if (name === undefined || !name.value.every((referent) => referent.kind === 'body' && referent.distant === true))
    return false;
  if (name.last === at && (tokens[at]?.folded.length ?? 0) < SHORTEST_DISTANT) return true;
  return vocabularies().some((vocabulary) => (phraseAt(vocabulary, tokens, at)?.last ?? -1) >= name.last);
}

/** `The Greens` of one country are `Greens` of another: whom the elections made by hand know comes first. */
function isNearerBehind(
  name: Found<readonly Referent[]> | undefined,
  behind: Found<readonly Referent[]> | undefined,
): boolean {
  if (name === undefined || behind === undefined || behind.last !== name.last) return false;
  const isDistant = (referent: Referent): boolean => referent.kind === 'body' && referent.distant === true;
  return name.value.every(isDistant) && !behind.value.every(isDistant);
}

const SHORTEST_DISTANT = 3;

/** The longer of the two; where they are of one length the word may be meant as either. */
function markAt(
  name: Found<readonly Referent[]> | undefined,
  phrase: Found<readonly Sense[]> | undefined,
): Mark | undefined {
  if (name === undefined && phrase === undefined) return undefined;
  const last = Math.max(name?.last ?? -1, phrase?.last ?? -1);
  return {
    first: name?.first ?? phrase?.first ?? 0,
    last,
    senses: phrase !== undefined && phrase.last === last ? phrase.value : [],
    referents: name !== undefined && name.last === last ? name.value : [],
  };
}

const CASES = new Set(['en', 'az', 'ru', 'tr']);

/** Forms of a word of a name: case endings are those of the language the question is in. */
function formsFor(token: Token, language: string): readonly string[] {
  const known = CASES.has(language) ? language : 'en';
  return formsOfName(token, known as 'en' | 'az' | 'ru' | 'tr');
}

/** Words of other languages, where they ask for something: people write `turnout` in every language. */
function withOtherLanguages(marked: Marked): Marked {
  const { tokens, language } = marked;
  const found: Mark[] = [];
  const unknown: number[] = [];
  let end = -1;
  for (const at of marked.unknown) {
    if (at <= end) continue;
    const phrase = vocabularies()
      .filter((other) => other.language !== language)
      .map((other) => phraseAt(other, tokens, at))
      .find((other) => other !== undefined && isWorth(other, tokens));
    if (phrase === undefined) unknown.push(at);
    else {
      found.push({ first: phrase.first, last: phrase.last, senses: phrase.value.filter(isAsked), referents: [] });
      end = phrase.last;
    }
  }
  return { ...marked, marks: [...marked.marks, ...found].toSorted((a, b) => a.first - b.first), unknown };
}

const SHORTEST_FOREIGN = 4;

function isWorth({ first, last, value }: Found<readonly Sense[]>, tokens: readonly Token[]): boolean {
  return value.some(isAsked) && (last > first || (tokens[first]?.folded.length ?? 0) >= SHORTEST_FOREIGN);
}

function isAsked({ kind }: Sense): boolean {
  return kind !== 'filler';
}
