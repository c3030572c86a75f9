import type { YearMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/numbers/quantity.ts';
import type { Passage } from '../passage.ts';

/**
 * The years that are said of one figure. A year in brackets belongs to what stands in them (`92.12 % (86.02 % in 2018)`),
 * or to the figure before them (`86.02 % (2018)`). Of several years outside brackets each figure has the nearest.
 */
export function yearsOfFigure(passage: Passage, quantity: Quantity): readonly YearMention[] {
  const { years, quantities } = passage;
  if (years.length === 0) return years;
  const spans = brackets(passage);
  if (spans.length === 0 && quantities.length === 1) return years;
  const own = spanOf(spans, quantity.numberFirst);
  if (own !== undefined) {
    const inside = years.filter(({ place }) => spanOf(spans, place) === own);
    if (inside.length > 0) return inside;
  }
  const outside: YearMention[] = [];
  for (const year of years) {
    const span = spanOf(spans, year.place);
    if (span === undefined) outside.push(year);
    else if (hasOtherNumber(passage, span)) continue;
    else if (quantities.findLast(({ last }) => last < span.open) === quantity) return [year];
  }
  const [only] = outside;
  if (outside.length > 1) return nearest(passage, outside, quantity);
  return only !== undefined && isComparedWith(passage, only, quantity) ? [] : outside;
}

/** `92.12 % is 6.1 points more than 86.02 % in 2018`: the year is that of the other figure. */
function isComparedWith({ quantities }: Passage, year: YearMention, { last }: Quantity): boolean {
  const between = quantities.filter(({ first }) => first > last && first < year.place);
  return between.some(({ unit }) => unit === 'points') && between.at(-1)?.unit !== 'points';
}

/** `(+6.1 on 2018)`: what the year is said of stands beside it. */
function hasOtherNumber({ tokens, years }: Passage, { open, close }: Span): boolean {
  return tokens
    .slice(open, close)
    .some(({ kind }, index) => kind === 'number' && !years.some(({ place }) => place === open + index));
}

interface Span {
  readonly open: number;
  readonly close: number;
}

function brackets({ tokens }: Passage): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  tokens.forEach(({ text }, place) => {
    if (text === '(' || text === '[') open = place;
    else if ((text === ')' || text === ']') && open >= 0) {
      spans.push({ open, close: place });
      open = -1;
    }
  });
  return spans;
}

function spanOf(spans: readonly Span[], place: number): Span | undefined {
  return spans.find(({ open, close }) => place > open && place < close);
}

/** `In 2018 he got 86.02 %, in 2024 92.12 %`; `86.02 % in 2018, 92.12 % in 2024`. */
function nearest(
  { quantities }: Passage,
  years: readonly YearMention[],
  { first, last }: Quantity,
): readonly YearMention[] {
  const yearFirst = (years[0]?.place ?? 0) < (quantities[0]?.first ?? 0);
  const before = years.findLast(({ place }) => place < first);
  const after = years.find(({ place }) => place > last);
  const chosen = yearFirst ? (before ?? after) : (after ?? before);
  return chosen === undefined ? [] : [chosen];
}
