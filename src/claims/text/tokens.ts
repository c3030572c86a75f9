import { foldWord } from './folding.ts';

/** A piece of text. `at` and `end` are offsets in the text as given, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** A word in lower-case ASCII, any script; a mark as itself; empty for the others. */
  readonly folded: string;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
}

export type TokenKind = 'word' | 'number' | 'date' | 'time' | 'mark' | 'break';

/** More than a message, an article or a protocol ever has; the rest is not read. */
const MAX_TEXT = 100_000;
const MAX_TOKENS = 30_000;
/** The longest word worth comparing with a name. */
const MAX_FOLDED = 40;
/** Longest run of digits that is a number: the world has fewer than 10^10 people. */
const MAX_DIGITS = 12;

const SPACE = /[^\S\n\r]+/uy;
const LINE_BREAK = /(?:\r\n|\r|\n)[^\S\n\r]*/uy;
// Addresses, Discord's mentions, emoji and timestamps: their digits are no figures.
const SKIPPED = /https?:\/\/\S+|<(?:[@#][!&]?|t:|a?:\w{1,32}:)\d{1,20}(?::\w)?>|[*_~`]+/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘`][\p{L}\p{M}]{1,6})?/uy;
const DIGITS = /\d+/y;
const DATE = /(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?![\d.,/-]?\d)/y;
const TIME = /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
/** `1.07632e5` is one number, which nobody can read at a glance. */
const EXPONENT = /[eE][+-]?\d{1,3}(?![\p{L}\d])/uy;
const CAPITAL = /^\p{Lu}/u;

/** @returns the tokens in order, and whether the text was longer than what is read */
export function tokenize(text: string): { readonly tokens: readonly Token[]; readonly truncated: boolean } {
  const length = Math.min(text.length, MAX_TEXT);
  const tokens: Token[] = [];
  let at = 0;
  while (at < length && tokens.length < MAX_TOKENS) {
    const skipped = endOf(SPACE, text, at) ?? endOf(SKIPPED, text, at);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return { tokens, truncated: at < text.length };
}

function readToken(text: string, at: number): Token {
  const wordEnd = endOf(WORD, text, at);
  if (wordEnd !== undefined) return word(text, at, wordEnd);
  const breakEnd = endOf(LINE_BREAK, text, at);
  if (breakEnd !== undefined) return plain('break', text, at, breakEnd);
  if (isDigit(text, at)) return readNumber(text, at);
  const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const mark = text.slice(at, at + width);
  return { kind: 'mark', at, end: at + width, text: mark, folded: mark, capital: false };
}

function word(text: string, at: number, end: number): Token {
  const written = text.slice(at, end);
  const folded = foldWord(written.slice(0, MAX_FOLDED));
  return { kind: 'word', at, end, text: written, folded, capital: CAPITAL.test(written) };
}

function readNumber(text: string, at: number): Token {
  const date = endOf(DATE, text, at);
  if (date !== undefined) return plain('date', text, at, date);
  const time = endOf(TIME, text, at);
  if (time !== undefined) return plain('time', text, at, time);
  const end = numberEnd(text, at);
  return plain('number', text, at, endOf(EXPONENT, text, end) ?? end);
}

/** Digits, and groups of digits after a separator: a comma, a point, an apostrophe, or a space before exactly three digits. */
function numberEnd(text: string, start: number): number {
  let end = endOf(DIGITS, text, start) ?? start + 1;
  let group = end - start;
  while (end - start <= MAX_DIGITS * 2) {
    const next = endOf(DIGITS, text, end + 1);
    if (next === undefined || !joins(text, end, group, next - end - 1)) break;
    group = next - end - 1;
    end = next;
  }
  return end;
}

function joins(text: string, separator: number, before: number, after: number): boolean {
  const mark = text[separator] ?? '';
  if (mark === '.' || mark === ',' || mark === '·') return true;
  return /['’\u0020\u00a0\u202f\u2009]/u.test(mark) && before <= 3 && after === 3;
}

function plain(kind: TokenKind, text: string, at: number, end: number): Token {
  return { kind, at, end, text: text.slice(at, end), folded: '', capital: false };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
