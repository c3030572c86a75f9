import { hasCue, type Reading, roleOf } from './number-reading.ts';
import type { Numeral } from './numeral.ts';

/** A number in words: where it ends and what it is. */
export interface NumberWords {
  readonly last: number;
  readonly numeral: Numeral;
}

/** `ninety-two`, `doxsan iki`, `девяносто два`, `four point five seven`: they must be followed by a unit. */
export function readNumberWords(reading: Reading, at: number): NumberWords | undefined {
  const whole = readWhole(reading, at);
  if (whole === undefined) return undefined;
  const point = reading.cues.get(whole.last + 1);
  if (!hasCue(point, 'decimal-point')) return whole;
  const fraction = readFraction(reading, (point?.last ?? whole.last) + 1);
  return fraction === undefined
    ? whole
    : { last: fraction.last, numeral: { value: whole.numeral.value + fraction.value, step: fraction.step } };
}

function readWhole(reading: Reading, at: number): NumberWords | undefined {
  let total = 0;
  let group = 0;
  let last = -1;
  for (let place = at; place < reading.tokens.length; place++) {
    const cue = reading.cues.get(place);
    const number = roleOf(cue, 'number');
    const magnitude = roleOf(cue, 'magnitude');
    if (number !== undefined) group += number.value;
    else if (magnitude !== undefined && last >= 0) {
      if (magnitude.factor === 100) group *= 100;
      else {
        total += group * magnitude.factor;
        group = 0;
      }
    } else if (last < 0 || reading.tokens[place]?.text !== '-') break;
    else continue;
    last = place;
  }
  return last < 0 ? undefined : { last, numeral: { value: total + group, step: 1 } };
}

/** Digits one by one (`five seven`) or together (`двенадцать сотых`, `twelve`). */
function readFraction(
  reading: Reading,
  at: number,
): { readonly last: number; readonly value: number; readonly step: number } | undefined {
  let digits = '';
  let last = -1;
  for (let place = at; place < reading.tokens.length; place++) {
    const number = roleOf(reading.cues.get(place), 'number');
    if (number === undefined || number.value >= 100) break;
    const isUnitOfTens = digits.length === 2 && digits.endsWith('0') && number.value < 10 && last === place - 1;
    digits = isUnitOfTens ? `${digits[0]}${number.value}` : `${digits}${number.value}`;
    last = place;
  }
  if (last < 0) return undefined;
  const step = 10 ** -digits.length;
  const end = hasCue(reading.cues.get(last + 1), 'decimal-place') ? last + 1 : last;
  return { last: end, value: Number(digits) * step, step };
}
