import { foldWord } from '../../claims/text/folding.ts';
import { type Found, Phrases } from '../../claims/text/phrases.ts';
import type { Token } from '../../claims/text/tokens.ts';
import { languages } from './languages.ts';
import { type Sense, sensesOf, type WrittenWords } from './lexicon.ts';

/** One language's words as they are looked up. */
export interface Vocabulary {
  readonly language: string;
  readonly phrases: Phrases<Sense>;
  /** Single words of what is asked for, to tell a slip from a stranger. */
  readonly words: ReadonlyMap<string, readonly Sense[]>;
}

let kept: readonly Vocabulary[] | undefined;

/** The words of every language. Made with the first question, not with the process. */
export function vocabularies(): readonly Vocabulary[] {
  kept ??= languages.map(compile);
  return kept;
}

/** The longest phrase of a language that begins at a token. */
export function phraseAt(
  { phrases }: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<readonly Sense[]> | undefined {
  return phrases.at(tokens, at);
}

function compile(words: WrittenWords): Vocabulary {
  const phrases = new Phrases<Sense>();
  const single = new Map<string, Sense[]>();
  for (const [phrase, sense] of sensesOf(words)) {
    for (const spelling of spellingsOf(phrase)) {
      phrases.add(spelling, sense);
      const folded = foldWord(spelling.replace('*', ''));
      if (sense.kind === 'filler' || folded.length < SHORTEST_SLIP || /[\s\d]/u.test(spelling)) continue;
      const known = single.get(folded);
      if (known === undefined) single.set(folded, [sense]);
      else known.push(sense);
    }
  }
  return { language: words.language, phrases, words: single };
}

/** In shorter words a slip makes another word. */
export const SHORTEST_SLIP = 5;

/** Letters that people leave out or write in two: ə typed as e, ä as ae. */
const TYPED_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/ə/gu, 'e'],
  [/ä/gu, 'ae'],
  [/ö/gu, 'oe'],
  [/ü/gu, 'ue'],
];

/** A phrase as it is written and typed; digits stand apart from the letters behind them, as tokens do. */
function spellingsOf(phrase: string): readonly string[] {
  const spaced = phrase.replace(/(\d)(\p{L})/gu, '$1 $2');
  const spellings = new Set([spaced]);
  for (const [letter, typed] of TYPED_OTHERWISE) if (letter.test(spaced)) spellings.add(spaced.replace(letter, typed));
  return [...spellings];
}
