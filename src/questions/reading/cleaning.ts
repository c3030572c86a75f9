import type { Token } from '../../claims/text/tokens.ts';
import { tokenize } from '../../claims/text/tokens.ts';

/** Longer than any question; the rest is not read. */
export const QUESTION_MAX = 500;
/** More words than a question has: rules that compare them stay cheap. */
const TOKENS_MAX = 60;
const SENTENCES_MAX = 8;

const SPOILER = /\|\|[^|]{0,200}\|\|/gu;
const ENDS = new Set(['.', '!', '?', ';', '…']);

/** The tokens of a question, without what Discord hides or understands as markup. */
export function questionTokens(text: string): readonly Token[] {
  const shown = text.slice(0, QUESTION_MAX);
  const plain = shown.replace(SPOILER, ' ');
  return tokenize(/\p{L}/u.test(plain) ? plain : shown).tokens.slice(0, TOKENS_MAX);
}

/** The sentences in them, last first: people greet and tell before they ask. */
export function sentencesLastFirst(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    const ends = token.kind === 'break' || (token.kind === 'mark' && ENDS.has(token.text));
    if (ends) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences
    .filter((sentence) => sentence.some(({ kind }) => kind === 'word'))
    .toReversed()
    .slice(0, SENTENCES_MAX);
}
