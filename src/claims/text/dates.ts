import type { Cue } from '../languages/cues.ts';
import type { Found } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A day in a text. Token places count from the start of the sentence. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** A year in a text: `2018`, `in the 2018 election`. */
export interface YearMention {
  readonly place: number;
  readonly year: number;
}

const BETWEEN_DAY_AND_MONTH = new Set(['th', 'st', 'nd', 'rd', 'of', '-', '.', 'ci', 'cu', 'go', 'e']);
const REACH = 3;

/** Days written with a month's name in any of the languages, or in digits (day first, or ISO). */
export function datesIn(
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Found<readonly Cue[]>>,
): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const [place, token] of tokens.entries()) {
    const inDigits = token.kind === 'date' ? readDigits(token.text) : undefined;
    if (inDigits !== undefined) found.push({ ...inDigits, first: place, last: place });
    const month = cues.get(place)?.value.find((cue) => cue.role === 'month');
    const date = month?.role === 'month' ? aroundMonth(tokens, place, month.month) : undefined;
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** Four-digit years that are not part of a day. */
export function yearsIn(tokens: readonly Token[], dates: readonly DateMention[]): readonly YearMention[] {
  const taken = new Set(
    dates.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  return tokens.flatMap((token, place) => {
    const year = token.kind === 'number' && !taken.has(place) ? yearOf(token) : undefined;
    return year === undefined || isSince(tokens, place) ? [] : [{ place, year }];
  });
}

/** `since 2003`, `с 1987 года`, `2003-cü ildən`, `2003'ten beri`: not the year that is spoken of. */
function isSince(tokens: readonly Token[], place: number): boolean {
  if (SINCE.has(tokens[place - 1]?.folded ?? '')) return true;
  return tokens.slice(place + 1, place + 1 + SINCE_REACH).some(({ folded }) => SINCE_AFTER.has(folded));
}

const SINCE = new Set(['since', 'until', 'till', 'before', 'after', 'from', 's', 'do', 'posle']);
const SINCE_AFTER = new Set(['ildan', 'ilden', 'dan', 'den', 'ten', 'tan', 'bari', 'beri']);
const SINCE_REACH = 4;

function aroundMonth(tokens: readonly Token[], place: number, month: number): DateMention | undefined {
  const before = dayBefore(tokens, place);
  if (before !== undefined) return withYear(tokens, { ...before, last: place, month });
  const after = tokens[place + 1];
  const day = after === undefined ? undefined : dayOf(after);
  return day === undefined ? undefined : withYear(tokens, { first: place, last: place + 1, month, day });
}

function dayBefore(
  tokens: readonly Token[],
  place: number,
): { readonly first: number; readonly day: number } | undefined {
  for (let at = place - 1; at >= place - REACH && at >= 0; at--) {
    const token = tokens[at];
    const day = token === undefined ? undefined : dayOf(token);
    if (day !== undefined) return { first: at, day };
    if (token === undefined || !BETWEEN_DAY_AND_MONTH.has(token.folded)) return undefined;
  }
  return undefined;
}

function withYear(tokens: readonly Token[], date: DateMention): DateMention {
  for (const place of [date.last + 1, date.last + 2]) {
    const token = tokens[place];
    if (token === undefined) break;
    const year = yearOf(token);
    if (year !== undefined) return { ...date, last: place, year };
    if (token.text !== ',') break;
  }
  return date;
}

function dayOf(token: Token): number | undefined {
  if (token.kind !== 'number' || token.text.length > 2) return undefined;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(token: Token): number | undefined {
  if (token.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return undefined;
  return Number(token.text);
}

function readDigits(written: string): Pick<DateMention, 'day' | 'month' | 'year'> | undefined {
  const [a = 0, b = 0, c = 0] = written.split(/[./-]/).map(Number);
  const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { day, month, year } : undefined;
}
