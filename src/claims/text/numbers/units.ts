import type { CueKind } from '../../languages/lexicon.ts';
import type { Amount } from './amounts.ts';
import { hasCue, type Reading, skipSuffix } from './number-reading.ts';

/** `bare`: no unit is written beside the number. */
export type QuantityUnit = 'percent' | 'points' | 'seat-share' | CountUnit | 'bare';
export type CountUnit = 'votes' | 'seats' | 'voters' | 'people' | 'stations' | 'observers';

const COUNT_UNITS: readonly (CountUnit & CueKind)[] = ['votes', 'seats', 'voters', 'people', 'stations', 'observers'];
/** Words between a number and its noun: "790 accredited international observers". */
const NOUN_REACH = 4;
/** Number words stand nearer: "seven candidates". */
const WORD_REACH = 2;

/** The unit behind a number, and where it ends. */
export function unitAfter(
  reading: Reading,
  numberLast: number,
  amount: Amount,
  hasPercentBefore: boolean,
): { readonly unit: QuantityUnit; readonly last: number } {
  if (amount.unit !== undefined) return { unit: amount.unit, last: numberLast };
  const hung = hungUnit(reading, numberLast);
  if (hung !== undefined) return hung;
  const suffixed = hasPercentBefore ? numberLast : skipSuffix(reading, numberLast);
  const next = reading.cues.get(suffixed + 1);
  if (hasCue(next, 'points')) return { unit: 'points', last: next?.last ?? suffixed };
  if (hasPercentBefore) return { unit: shareOf(reading, suffixed), last: numberLast };
  if (hasCue(next, 'percent')) {
    const after = reading.cues.get((next?.last ?? 0) + 1);
    return hasCue(after, 'points')
      ? { unit: 'points', last: after?.last ?? suffixed }
      : { unit: shareOf(reading, next?.last ?? suffixed), last: next?.last ?? suffixed };
  }
  const reach = amount.inWords ? WORD_REACH : NOUN_REACH;
  for (let place = suffixed + 1; place <= suffixed + reach; place++) {
    const token = reading.tokens[place];
    if (token === undefined || token.kind !== 'word' || reading.taken.has(place)) break;
    const cue = reading.cues.get(place);
    const unit = COUNT_UNITS.find((kind) => hasCue(cue, kind));
    if (unit !== undefined) return { unit, last: cue?.last ?? place };
    if (hasCue(cue, 'for') || hasCue(cue, 'clause') || hasCue(cue, 'in-place')) break;
  }
  return { unit: 'bare', last: numberLast };
}

/** `a 411-seat haul` */
function hungUnit(
  { tokens, cues }: Reading,
  numberLast: number,
): { readonly unit: QuantityUnit; readonly last: number } | undefined {
  const mark = tokens[numberLast + 1];
  const word = tokens[numberLast + 2];
  const isHung = mark?.text === '-' && mark.at === tokens[numberLast]?.end && word?.at === mark.end;
  const cue = isHung ? cues.get(numberLast + 2) : undefined;
  const unit = COUNT_UNITS.find((kind) => hasCue(cue, kind));
  return unit === undefined ? undefined : { unit, last: cue?.last ?? numberLast + 2 };
}

/** `63 % of the seats` is no share of votes. */
function shareOf({ cues }: Reading, last: number): QuantityUnit {
  if (!hasCue(cues.get(last + 1), 'part-of')) return 'percent';
  const of = cues.get(last + 1)?.last ?? last + 1;
  return [1, 2, 3].some((step) => hasCue(cues.get(of + step), 'seats')) ? 'seat-share' : 'percent';
}

/** Where `yüzde` or `%` before a number begins; the number itself where there is none. */
export function percentBefore(reading: Reading, at: number): number {
  const before = reading.ends.get(at - 1);
  if (hasCue(before, 'percent-before')) {
    const isSign = reading.tokens[at - 1]?.text === '%';
    if (!isSign || reading.tokens[at - 1]?.end === reading.tokens[at]?.at) return before?.first ?? at;
  }
  const sign = reading.tokens[at - 1];
  return sign?.text === '%' && sign.end === reading.tokens[at]?.at && reading.tokens[at - 2]?.kind !== 'number'
    ? at - 1
    : at;
}
