import type { Hedge } from '../languages/lexicon.ts';
import { type Amount, readAmount, readRangeEnd } from './amounts.ts';
import { hedgeOf } from './hedges.ts';
import { isNoFigure, isYear } from './no-figures.ts';
import { type CueMap, hasCue, type Reading } from './number-reading.ts';
import type { Numeral } from './numeral.ts';
import type { Token } from './tokens.ts';
import { percentBefore, type QuantityUnit, unitAfter } from './units.ts';

/** A number in a sentence with its unit and how exactly it is meant. Token places count from the start of the sentence. */
export interface Quantity {
  /** From the hedge to the unit: what is quoted. */
  readonly first: number;
  readonly last: number;
  /** The digits or number words alone. */
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly value: number;
  readonly max?: number;
  readonly step: number;
  readonly about: Hedge;
  readonly unit: QuantityUnit;
  /** The whole that the figure before is a part of: 650 in `411 of 650 seats`. */
  readonly whole: boolean;
}

/** The quantities of a sentence, in order. A list goes on in the unit it began with: `received 2.17 percent, Razi Nurullayev 0.8`. */
export function quantitiesIn(tokens: readonly Token[], cues: CueMap, taken: ReadonlySet<number>): readonly Quantity[] {
  const read = readQuantities(tokens, cues, taken);
  const units: QuantityUnit[] = [];
  for (const [index, quantity] of read.entries()) {
    const before = units.findLast((unit) => unit !== 'bare');
    const after = read.slice(index).find(({ unit }) => unit !== 'bare')?.unit;
    const isOfThem = [1, 2].some((step) => hasCue(cues.get(quantity.last + step), 'of-them'));
    const next = read[index + 1];
    const ofWhole = next !== undefined && isWhole(tokens, quantity, next) ? next.unit : undefined;
    const listUnit = [ofWhole, before, after === 'seats' ? after : undefined].find(
      (unit) => unit !== undefined && (isOfThem || unit === ofWhole || mayHaveUnit(quantity, unit)),
    );
    units.push(quantity.unit === 'bare' ? (listUnit ?? 'bare') : quantity.unit);
  }
  return read.map((quantity, index) => ({
    ...quantity,
    unit: units[index] ?? quantity.unit,
    whole: isWhole(tokens, read[index - 1], quantity),
  }));
}

const PART_OF = new Set(['of', 'iz', '/']);

function isWhole(tokens: readonly Token[], part: Quantity | undefined, { first, value }: Quantity): boolean {
  if (part === undefined || part.value > value || part.unit === 'percent') return false;
  const between = tokens.slice(part.last + 1, first).map(({ folded }) => folded);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.some((word) => PART_OF.has(word)) &&
    between.every((word) => PART_OF.has(word) || word === 'the' || word === 'out')
  );
}

function mayHaveUnit({ value, step }: Quantity, unit: QuantityUnit): boolean {
  if (unit === 'percent') return value <= 100 && (step < 1 || value < 100);
  if (unit === 'votes') return value >= 1000 && step >= 1;
  return unit === 'seats' && step === 1 && value < 1000;
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
  if (amount === undefined || isNoFigure(reading.tokens, at, amount.last)) return undefined;
  const range = readRangeEnd(reading, amount);
  const numberLast = range?.last ?? amount.last;
  const start = percentBefore(reading, at);
  const { unit, last } = unitAfter(reading, numberLast, amount, start !== at);
  if (amount.inWords && unit === 'bare' && !countsSomething(reading, amount)) return undefined;
  if (unit === 'bare' && isYear(reading.tokens[at], amount, range)) return undefined;
  const hedge = hedgeOf(reading, start, numberLast, last);
  const { value, step } = chooseReading(amount.numeral, unit);
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
  };
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
