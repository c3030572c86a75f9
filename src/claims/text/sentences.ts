import type { Token } from './tokens.ts';

/** A sentence, a list item or a row of a table. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Counts empty lines before it. */
  readonly paragraph: number;
  readonly question: boolean;
}

/** Nobody writes longer sentences; text without an end is cut here, so that rules that compare all with all stay cheap. */
const MAX_TOKENS = 150;
/** Shorter lines are lines on purpose; longer ones may have been wrapped by a page. */
const WRAPPED_LENGTH = 45;
const END = new Set(['.', '!', '?', '…', '‽']);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st vs no nr approx ca etc e g i tys mln mlrd prots proc pp ch chel im g gg jr sr inc'.split(' '),
);
const BULLETS = new Set(['-', '•', '–', '—', '·', '▪', '➤', '→']);

/** Cuts tokens into sentences. A line that a page wrapped in the middle of a sentence is joined again. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let paragraph = 0;
  const close = (question: boolean): void => {
    if (current.length > 0) sentences.push({ tokens: current, paragraph, question });
    current = [];
  };
  let lineStart = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'break') {
      const blank = tokens[index + 1]?.kind === 'break' || tokens[index - 1]?.kind === 'break';
      if (blank || !isWrap(tokens, lineStart, index)) close(false);
      if (tokens[index - 1]?.kind === 'break') paragraph += 1;
      lineStart = index + 1;
      return;
    }
    current.push(token);
    if (current.length >= MAX_TOKENS) close(false);
    if (token.kind === 'mark' && END.has(token.text) && endsSentence(tokens, index)) close(token.text === '?');
  });
  close(false);
  return sentences;
}

function isWrap(tokens: readonly Token[], lineStart: number, index: number): boolean {
  const first = tokens[lineStart];
  const last = tokens[index - 1];
  const next = tokens[index + 1];
  if (first === undefined || last === undefined || next === undefined) return false;
  if (last.end - first.at < WRAPPED_LENGTH) return false;
  if (last.kind === 'mark' && (END.has(last.text) || last.text === ':' || last.text === '|' || last.text === ';'))
    return false;
  if (next.kind === 'mark') return !BULLETS.has(next.text) && next.text !== '|' && next.text !== '>';
  if (next.kind === 'word' && !next.capital) return true;
  return last.kind === 'word' || last.text === '-' || last.text === ',';
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (mark === undefined || next === undefined) return true;
  if (next.at === mark.end && next.kind !== 'break') return false;
  if (mark.text !== '.') return !(next.kind === 'mark' && END.has(next.text));
  if (previous?.kind !== 'word') return !(previous?.kind === 'number' && isListNumber(tokens, index - 1));
  return previous.folded.length > 1 && !ABBREVIATIONS.has(previous.folded);
}

function isListNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (tokens[index]?.text.length ?? 0) <= 2 && (before === undefined || before.kind === 'break');
}
