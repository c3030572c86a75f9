import type { Token } from '../tokens.ts';
import { type Amount, readAmount, readRangeEnd } from './amounts.ts';
import { hedgeOf } from './hedges.ts';
import { isCount, type ListUnits, unitsOfList } from './list-units.ts';
import { isNoFigure, isYear } from './no-figures.ts';
import { type CueMap, hasCue, type Reading } from './number-reading.ts';
import type { Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { percentBefore, type QuantityUnit, unitAfter } from './units.ts';

/** The quantities of a sentence, in order. */
export function quantitiesIn(
  words: Words,
  taken: ReadonlySet<number>,
  names: readonly number[],
  said: ListUnits,
): readonly Quantity[] {
  const { tokens, cues } = words;
  const read = readQuantities(tokens, cues, taken);
  const units = unitsOfList({ cues, read, names, said }, (index) => {
    const [part, whole] = [read[index], read[index + 1]];
    return part !== undefined && whole !== undefined && isWhole(words, part, whole) ? whole.unit : undefined;
  });
  return read.map((quantity, index) => ({
    ...quantity,
    unit: units[index] ?? quantity.unit,
    whole: isWhole(words, read[index - 1], quantity),
    count: isCount({ cues, read, names, said }, index),
  }));
}

/** `411 of 650 seats`, and the base of a share: `92.12 % of 4.96 million votes`. */
function isWhole(reading: Words, part: Quantity | undefined, { first, value, unit }: Quantity): boolean {
  if (part === undefined) return false;
  const isBase = part.unit === 'percent';
  if (isBase ? value < SMALLEST_BASE || unit === 'percent' : part.value > value) return false;
  const places = Array.from({ length: first - part.last - 1 }, (_, index) => part.last + 1 + index);
  return (
    places.length > 0 &&
    places.length <= 4 &&
    places.some((place) => isPartOf(reading, place)) &&
    places.every((place) => isPartOf(reading, place) || isFiller(reading, place))
  );
}

const SMALLEST_BASE = 1000;

export interface Words {
  readonly tokens: readonly Token[];
  readonly cues: CueMap;
}

function isPartOf({ tokens, cues }: Words, place: number): boolean {
  if (tokens[place]?.text === '/') return true;
  const before = cues.get(place - 1);
  return hasCue(cues.get(place), 'part-of') || (before?.last === place && hasCue(before, 'part-of'));
}

/** `of the`, `out of all` */
function isFiller({ cues }: Words, place: number): boolean {
  return cues.get(place)?.value.some(({ role }) => role === 'common') ?? false;
}

function readQuantities(tokens: readonly Token[], cues: CueMap, taken: ReadonlySet<number>): readonly Quantity[] {
  const ends = new Map([...cues.values()].map((cue) => [cue.last, cue]));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken.has(at)) continue;
    const quantity = readQuantity({ tokens, cues, ends, taken }, at);
    if (quantity === undefined) continue;
    found.push(quantity);
    at = Math.max(at, quantity.last);
  }
  return found;
}

function readQuantity(reading: Reading, at: number): Quantity | undefined {
  const amount = readAmount(reading, at);
  if (amount === undefined || isNoFigure(reading, at, amount.last)) return undefined;
  const range = readRangeEnd(reading, amount);
  const numberLast = range?.last ?? amount.last;
  const start = percentBefore(reading, at);
  const { unit, last, share } = shareWritten(amount, unitAfter(reading, numberLast, amount, start !== at));
  if (share === 'none') return undefined;
  if (amount.inWords && unit === 'bare' && !countsSomething(reading, amount)) return undefined;
  if (unit === 'bare' && isYear(reading.tokens[at], amount, range)) return undefined;
  const hedge = hedgeOf(reading, start, numberLast, last);
  const { value, step } = share === 'decimal' ? inPercent(amount.numeral) : chooseReading(amount.numeral, unit);
  return {
    first: hedge.first,
    last: Math.max(last, hedge.last),
    numberFirst: at,
    numberLast,
    value,
    ...(range === undefined ? {} : { max: chooseReading(range.numeral, unit).value }),
    step,
    about: amount.unit === 'percent' && hedge.about === 'exactly' ? 'approximately' : hedge.about,
    unit,
    whole: false,
    count: false,
  };
}

interface Unit {
  readonly unit: QuantityUnit;
  readonly last: number;
  /** `0.92 of the vote` is a share; `1.07 votes` is nothing. */
  readonly share?: 'decimal' | 'none';
}

const WHOLE_UNITS: readonly QuantityUnit[] = ['votes', 'seats', 'voters', 'people'];

function shareWritten({ numeral: { value, step } }: Amount, unit: Omit<Unit, 'share'>): Unit {
  if (step >= 1 || !WHOLE_UNITS.includes(unit.unit)) return unit;
  if (value > 0 && value < 1 && (unit.unit === 'votes' || unit.unit === 'voters'))
    return { unit: 'percent', last: unit.last, share: 'decimal' };
  // `6.537 votes` may be thousands.
  return step === 0.001 ? unit : { ...unit, share: 'none' };
}

function inPercent({ value, step }: Numeral): Numeral {
  const round = (number: number): number => Math.round(number * 1e8) / 1e8;
  return { value: round(value * 100), step: round(step * 100) };
}

/** `seven candidates`, but not `one of them`. */
function countsSomething({ tokens }: Reading, { numeral, last }: Amount): boolean {
  return numeral.value >= 2 && tokens[last + 1]?.kind === 'word';
}

function chooseReading(numeral: Numeral, unit: QuantityUnit): { readonly value: number; readonly step: number } {
  const other = numeral.otherwise;
  if (other === undefined || unit === 'bare') return numeral;
  const wantsWhole = unit !== 'percent' && unit !== 'points';
  const isWhole = numeral.step === 1;
  return wantsWhole === isWhole ? numeral : other;
}
