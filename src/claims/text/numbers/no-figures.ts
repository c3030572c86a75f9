import type { Token } from '../tokens.ts';
import type { Amount } from './amounts.ts';
import { hasCue, type Reading } from './number-reading.ts';

const ORDINALS = new Set('st nd rd th ci cu nci inci uncu inji go y ya e oy i'.split(' '));
const SIGNS_BEFORE = new Set(['#', '№', '$', '€', '£', '₽', '₺', '₼', ':', '@', '^']);
const SIGNS_AFTER = new Set(['$', '€', '£', '₽', '₺', '₼', '°', '№', '²']);
const NUMBERED = new Set('no nr number phase article page channel chapter top'.split(' '));
const SIGNS_OF_CHANGE = new Set(['+', '-', '−', '–', '±', '▲', '▼', '↑', '↓', '△', '▽']);

/** Whether a number is a name for something and counts nothing: ordinals, prices, list numbers, hours, changes. */
export function isNoFigure({ tokens, cues, ends }: Reading, at: number, last: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[last + 1];
  if (isListNumber(tokens, at, last) || isChange(tokens, at) || isScore(tokens, at, last)) return true;
  if (before?.kind === 'word' && NUMBERED.has(before.folded)) return true;
  if (before !== undefined && before.end === tokens[at]?.at && SIGNS_BEFORE.has(before.text)) return true;
  if (hasCue(cues.get(last + 1), 'hour') || (hasCue(ends.get(at - 1), 'hour') && isHour(tokens[at]))) return true;
  if (after === undefined) return false;
  const isGlued = after.at === tokens[last]?.end;
  if (isGlued && (SIGNS_AFTER.has(after.text) || ORDINALS.has(after.folded))) return true;
  return isOrdinalHung(tokens, last);
}

/** `2018-ci`, `7-го`, but not `92-i`, which is a case ending. */
function isOrdinalHung(tokens: readonly Token[], last: number): boolean {
  const hung = tokens[last + 2];
  const isHung = tokens[last + 1]?.text === '-' && hung?.kind === 'word' && hung.at === tokens[last + 1]?.end;
  return isHung && ORDINALS.has(hung.folded) && hung.folded !== 'i';
}

/** `17.00` */
function isHour(token: Token | undefined): boolean {
  return /^(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?$/.test(token?.text ?? '');
}

/** `(+1.6)`, `AfD -9.3`, `▲4`: a sign glued to the number, and to nothing before it. */
function isChange(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign === undefined || !SIGNS_OF_CHANGE.has(sign.text)) return false;
  const before = tokens[at - 2];
  const isFree = before === undefined || before.end < sign.at || before.text === '(' || before.kind === 'break';
  if (sign.end === tokens[at]?.at) return sign.text === '+' || isFree;
  return sign.text !== '-' && sign.text !== '–' && sign.text !== '−' && sign.text !== '+' && isFree;
}

/** `won 3-0` */
function isScore(tokens: readonly Token[], at: number, last: number): boolean {
  const isGoals = (place: number): boolean => tokens[place]?.kind === 'number' && tokens[place]?.text.length === 1;
  const isJoined = (place: number): boolean =>
    (tokens[place]?.text === '-' || tokens[place]?.text === '–') &&
    tokens[place - 1]?.end === tokens[place]?.at &&
    tokens[place]?.end === tokens[place + 1]?.at;
  const first = isJoined(last + 1) && isGoals(at) ? at : isJoined(at - 1) ? at - 2 : undefined;
  return (
    first !== undefined &&
    isGoals(first) &&
    isGoals(first + 2) &&
    tokens[first + 3]?.kind !== 'mark' &&
    !isUnit(tokens[first + 3])
  );
}

function isUnit(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:per|pct|faiz|yuzde|seat|mand|milyon|mil|protsent)/u.test(token.folded);
}

/** `1. Ilham Aliyev`, `2) Zahid Oruj`. */
function isListNumber(tokens: readonly Token[], at: number, last: number): boolean {
  const mark = tokens[last + 1];
  const beforeIt = tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  return beforeIt && (mark?.text === '.' || mark?.text === ')') && mark.at === tokens[last]?.end;
}

/** A four-digit number without a unit. */
export function isYear(token: Token | undefined, amount: Amount, range: Amount | undefined): boolean {
  const { value, step } = amount.numeral;
  return (
    range === undefined && token?.text.length === 4 && step === 1 && value >= 1900 && value <= 2100 && !amount.inWords
  );
}
