import type { Hedge } from '../../languages/lexicon.ts';
import { type Reading, skipSuffix } from './number-reading.ts';

const ABLATIVE = /[dt][ae]n$/;
/** `mindən çox`: more than a thousand; without the ending the word is only "much". */
const AFTER_ABLATIVE = new Set(['cox', 'az', 'artiq', 'asagi', 'yuxari', 'fazla']);

/** How exactly a number is meant, by the words before or behind it, and where these begin and end. */
export function hedgeOf(
  reading: Reading,
  start: number,
  numberLast: number,
  unitLast: number,
): { readonly about: Hedge; readonly first: number; readonly last: number } {
  const before = reading.ends.get(start - 1);
  const hedge = before?.value.find((cue) => cue.role === 'hedge' && cue.side === 'before');
  if (before !== undefined && hedge?.role === 'hedge')
    return { about: hedge.hedge, first: before.first, last: unitLast };
  for (const place of new Set([skipSuffix(reading, unitLast), unitLast, skipSuffix(reading, numberLast), numberLast])) {
    const after = hedgeAfter(reading, place);
    if (after !== undefined) return { ...after, first: start };
  }
  return { about: 'exactly', first: start, last: unitLast };
}

function hedgeAfter(reading: Reading, place: number): { readonly about: Hedge; readonly last: number } | undefined {
  const mark = reading.tokens[place + 1];
  const next = place + (mark?.kind === 'mark' && /['’-]/u.test(mark.text) ? 2 : 1);
  const after = reading.cues.get(next);
  const hedge = after?.value.find((cue) => cue.role === 'hedge' && cue.side === 'after');
  if (after === undefined || hedge?.role !== 'hedge') return undefined;
  const word = reading.tokens[after.first]?.folded ?? '';
  // `411 +211`: a change stands behind the figure.
  if (word === '+' && reading.tokens[after.last + 1]?.kind === 'number') return undefined;
  if (AFTER_ABLATIVE.has(word) && !ABLATIVE.test(reading.tokens[after.first - 1]?.folded ?? '')) return undefined;
  return { about: hedge.hedge, last: after.last };
}
