import type { Token } from '../../claims/text/tokens.ts';
import type { Mark } from './marks.ts';

/** Numbers of a question, by what they are. */
export interface Slots {
  readonly years: readonly number[];
  /** An hour of the day. */
  readonly hour: number | undefined;
  /** `93 %`, `93.35`: a share, as it was written. */
  readonly percents: readonly number[];
  /** Other numbers: `600 declared`. */
  readonly numbers: readonly number[];
  readonly nth: number | undefined;
}

/** Before any election of a whole people: a year without data is told, never left unread. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2099;
const PM = new Set(['pm', 'p']);

export function slotsOf(tokens: readonly Token[], marks: readonly Mark[]): Slots {
  const years: number[] = [];
  const percents: number[] = [];
  const numbers: number[] = [];
  let hour: number | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'time') hour ??= Number(token.text.split(':')[0]);
    if (token.kind === 'date') years.push(...yearsIn(token.text));
    if (token.kind !== 'number' || isInPhrase(marks, at)) continue;
    const value = Number(token.text.replace(/(\d)[,.](?=\d{3}\b)/gu, '$1').replace(',', '.'));
    if (Number.isNaN(value)) continue;
    const read = numberAt(tokens, marks, at, value);
    if (read === 'year') years.push(value);
    else if (read === 'percent') percents.push(value);
    else if (read === 'number') numbers.push(value);
    else hour ??= read;
  }
  return { years: [...new Set(years)], hour, percents, numbers, nth: nthOf(tokens, marks) };
}

function yearsIn(date: string): readonly number[] {
  const year = /\d{4}/u.exec(date)?.[0];
  return year === undefined ? [] : [Number(year)];
}

/** A number inside a longer phrase (`5 % hurdle`) or name (`Alliance 90`) is no number of its own; a year in a name is one. */
function isInPhrase(marks: readonly Mark[], at: number): boolean {
  return marks.some(
    ({ first, last, referents }) =>
      first <= at && at <= last && last > first && !referents.some(({ kind }) => kind === 'election'),
  );
}

function numberAt(
  tokens: readonly Token[],
  marks: readonly Mark[],
  at: number,
  value: number,
): 'year' | 'percent' | 'number' | number {
  const next = tokens[at + 1];
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return 'year';
  if (next?.text === '%' || hasTag(marks, at + 1, 'share') || tokens[at - 1]?.text === '%' || !Number.isInteger(value))
    return 'percent';
  const after = markAt(marks, at + 1)?.senses.some(({ kind }) => kind === 'hour-after') ?? false;
  const before = markAt(marks, at - 1)?.senses.some(({ kind }) => kind === 'hour-before') ?? false;
  if (value <= 24 && (after || (before && !hasTag(marks, at + 1, 'counted')))) {
    const isPm = PM.has(next?.folded ?? '') && value < 12;
    return isPm ? value + 12 : value;
  }
  return 'number';
}

function markAt(marks: readonly Mark[], place: number): Mark | undefined {
  return marks.find(({ first, last }) => first <= place && place <= last);
}

function hasTag(marks: readonly Mark[], place: number, tag: string): boolean {
  return markAt(marks, place)?.senses.some((sense) => sense.kind === 'tag' && sense.tag === tag) ?? false;
}

/** `second`, `2nd`, `2-е место`. */
function nthOf(tokens: readonly Token[], marks: readonly Mark[]): number | undefined {
  for (const { senses } of marks) {
    const ordinal = senses.find(({ kind }) => kind === 'ordinal');
    if (ordinal?.kind === 'ordinal') return ordinal.place;
  }
  for (const [at, token] of tokens.entries()) {
    const dash = tokens[at + 1]?.text === '-' ? 1 : 0;
    const ending = tokens[at + 1 + dash];
    const isOrdinal = token.kind === 'number' && token.text.length <= 2 && ENDINGS.has(ending?.folded ?? '');
    if (isOrdinal && ending?.at === tokens[at + dash]?.end) return Number(token.text);
  }
  return undefined;
}

/** Endings hung on a number that make it an ordinal, folded, in all the languages. */
const ENDINGS = new Set('st nd rd th e oe ya aya y oy go om m i ci cu nci inci uncu ncu'.split(' '));
