import type { Cue } from '../languages/cues.ts';
import type { CueKind, Hedge } from '../languages/lexicon.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Found } from './phrases.ts';
import type { Token } from './tokens.ts';

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

/** `bare`: no unit is written beside the number. */
export type QuantityUnit = 'percent' | 'points' | CountUnit | 'bare';
export type CountUnit = 'votes' | 'seats' | 'voters' | 'people' | 'stations' | 'observers';

const COUNT_UNITS: readonly CueKind[] = ['votes', 'seats', 'voters', 'people', 'stations', 'observers'];
/** Words between a number and its noun: "790 accredited international observers". */
const NOUN_REACH = 4;
const ORDINALS = new Set('st nd rd th ci cu nci inci uncu inji go y ya e oy i'.split(' '));
const NOT_A_FIGURE_BEFORE = new Set(['#', '№', '$', '€', '£', '₽', '₺', '₼', ':', '@', '^']);
const NOT_A_FIGURE_AFTER = new Set(['$', '€', '£', '₽', '₺', '₼', '°', '№', '²']);
const NUMBERED = new Set('no nr number phase article page channel chapter top'.split(' '));
const ABLATIVE = /[dt][ae]n$/;
const FRACTION_STEP = 4;

/** The sentence's cues by the place where they begin. */
export type CueMap = ReadonlyMap<number, Found<readonly Cue[]>>;

/** The quantities of a sentence, in order. A list goes on in the unit it began with: `received 2.17 percent, Razi Nurullayev 0.8`. */
export function quantitiesIn(tokens: readonly Token[], cues: CueMap, taken: ReadonlySet<number>): readonly Quantity[] {
  const read = readQuantities(tokens, cues, taken);
  const units: QuantityUnit[] = [];
  for (const [index, quantity] of read.entries()) {
    const before = units.findLast((unit) => unit !== 'bare');
    const after = read.slice(index).find(({ unit }) => unit !== 'bare')?.unit;
    const isOfThem = hasCue(cues.get(quantity.last + 1), 'of-them');
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

const PART_OF = new Set(['of', 'iz', '/']);

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

interface Reading {
  readonly tokens: readonly Token[];
  readonly cues: CueMap;
  readonly ends: CueMap;
  readonly taken: ReadonlySet<number>;
}

interface Amount {
  readonly last: number;
  readonly numeral: Numeral;
  readonly inWords: boolean;
  readonly unit?: 'percent';
}

function readQuantity(reading: Reading, at: number): Quantity | undefined {
  const amount = readAmount(reading, at);
  if (amount === undefined || isNoFigure(reading, at, amount.last)) return undefined;
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

function readAmount(reading: Reading, at: number): Amount | undefined {
  const cue = reading.cues.get(at);
  const fraction = roleOf(cue, 'fraction');
  if (cue !== undefined && fraction !== undefined && isOfVoters(reading, cue.last)) {
    return {
      last: cue.last,
      numeral: { value: fraction.percent, step: FRACTION_STEP },
      inWords: true,
      unit: 'percent',
    };
  }
  if (reading.tokens[at]?.kind !== 'number') return readNumberWords(reading, at);
  const numeral = readNumeral(reading.tokens[at]?.text ?? '');
  return numeral === undefined ? undefined : withMagnitudes(reading, { last: at, numeral, inWords: false });
}

/** `two thirds of voters`, `turnout was two thirds`; other halves and quarters are no shares of votes. */
function isOfVoters({ cues }: Reading, last: number): boolean {
  return [...cues.values()].some(
    (cue) =>
      (hasCue(cue, 'turnout') && cue.first < last) ||
      (cue.first > last &&
        cue.first - last <= NOUN_REACH &&
        (hasCue(cue, 'votes') || hasCue(cue, 'voters') || hasCue(cue, 'people'))),
  );
}

/** `4.57 million`, `4 milyon 567 min 458`. */
function withMagnitudes(reading: Reading, amount: Amount): Amount {
  const scaled = scale(reading, amount);
  if (scaled === undefined) return amount;
  let { last, numeral } = scaled.amount;
  let factor = scaled.factor;
  while (factor > 1) {
    const next = reading.tokens[last + 1];
    const further = next?.kind === 'number' ? readNumeral(next.text) : undefined;
    if (further === undefined || further.step !== 1) break;
    const part = scale(reading, { last: last + 1, numeral: further, inWords: false });
    const size = part?.factor ?? 1;
    if (size >= factor || further.value * size >= factor) break;
    if (part === undefined && further.value < 100 && factor > 1000) break;
    numeral = { value: numeral.value + further.value * size, step: size };
    last = part?.amount.last ?? last + 1;
    factor = size;
  }
  return { ...amount, last, numeral };
}

function scale(reading: Reading, amount: Amount): { readonly amount: Amount; readonly factor: number } | undefined {
  const cue = reading.cues.get(amount.last + 1);
  const magnitude = roleOf(cue, 'magnitude');
  if (cue === undefined || magnitude === undefined || magnitude.factor < 1000) return undefined;
  const { value, step } =
    amount.numeral.otherwise !== undefined && amount.numeral.step === 1 ? amount.numeral.otherwise : amount.numeral;
  const dot = reading.tokens[cue.last + 1];
  const last =
    dot?.text === '.' && dot.at === reading.tokens[cue.last]?.end && reading.tokens[cue.last + 2] !== undefined
      ? cue.last + 1
      : cue.last;
  const numeral = { value: round(value * magnitude.factor), step: step * magnitude.factor };
  return { amount: { ...amount, last, numeral }, factor: magnitude.factor };
}

/** `ninety-two`, `doxsan iki`, `девяносто два`: they must be followed by a unit. */
function readNumberWords(reading: Reading, at: number): Amount | undefined {
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
  if (last < 0) return undefined;
  return { last, numeral: { value: total + group, step: 1 }, inWords: true };
}

/** `361-401 seats`, `between 361 and 401` is left to the words around it. */
function readRangeEnd(reading: Reading, amount: Amount): Amount | undefined {
  const dash = reading.tokens[amount.last + 1];
  if (amount.inWords || dash === undefined || !['-', '–', '—', 'to'].includes(dash.folded)) return undefined;
  const end = readAmount(reading, amount.last + 2);
  if (end === undefined || end.inWords || end.numeral.value <= amount.numeral.value) return undefined;
  const isGlued = dash.at === reading.tokens[amount.last]?.end;
  return isGlued || dash.folded === 'to' ? end : undefined;
}

function unitAfter(
  reading: Reading,
  numberLast: number,
  amount: Amount,
  hasPercentBefore: boolean,
): { readonly unit: QuantityUnit; readonly last: number } {
  if (amount.unit !== undefined) return { unit: amount.unit, last: numberLast };
  const suffixed = hasPercentBefore ? numberLast : skipSuffix(reading, numberLast);
  const next = reading.cues.get(suffixed + 1);
  if (hasCue(next, 'points')) return { unit: 'points', last: next?.last ?? suffixed };
  if (hasPercentBefore) return { unit: 'percent', last: numberLast };
  if (hasCue(next, 'percent')) {
    const after = reading.cues.get((next?.last ?? 0) + 1);
    return hasCue(after, 'points')
      ? { unit: 'points', last: after?.last ?? suffixed }
      : { unit: 'percent', last: next?.last ?? suffixed };
  }
  const reach = amount.inWords ? 2 : NOUN_REACH;
  for (let place = suffixed + 1; place <= suffixed + reach; place++) {
    const token = reading.tokens[place];
    if (token === undefined || token.kind !== 'word' || reading.taken.has(place)) break;
    const cue = reading.cues.get(place);
    const unit = COUNT_UNITS.find((kind) => hasCue(cue, kind));
    if (unit !== undefined) return { unit: unit as CountUnit, last: cue?.last ?? place };
    if (hasCue(cue, 'for') || hasCue(cue, 'clause') || hasCue(cue, 'in-place')) break;
  }
  return { unit: 'bare', last: numberLast };
}

function percentBefore(reading: Reading, at: number): number {
  const before = reading.ends.get(at - 1);
  if (hasCue(before, 'percent-before') && (before?.value.length ?? 0) >= 1) {
    const isSign = reading.tokens[at - 1]?.text === '%';
    if (!isSign || reading.tokens[at - 1]?.end === reading.tokens[at]?.at) return before?.first ?? at;
  }
  const sign = reading.tokens[at - 1];
  return sign?.text === '%' && sign.end === reading.tokens[at]?.at && reading.tokens[at - 2]?.kind !== 'number'
    ? at - 1
    : at;
}

function hedgeOf(
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
  const needsAblative = ['cox', 'az', 'artiq', 'asagi', 'yuxari', 'fazla'].includes(word);
  if (needsAblative && !ABLATIVE.test(reading.tokens[after.first - 1]?.folded ?? '')) return undefined;
  return { about: hedge.hedge, last: after.last };
}

/** `92,12%-i`, `92'si`: a case ending hung on a number. */
function skipSuffix(reading: Reading, place: number): number {
  const mark = reading.tokens[place + 1];
  const suffix = reading.tokens[place + 2];
  if (mark === undefined || suffix?.kind !== 'word' || suffix.text.length > 4 || suffix.capital) return place;
  const isHung = /^['’-]$/u.test(mark.text) && mark.at === reading.tokens[place]?.end && suffix.at === mark.end;
  return isHung ? place + 2 : place;
}

function isNoFigure({ tokens }: Reading, at: number, last: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[last + 1];
  if (isListNumber(tokens, at, last)) return true;
  if (
    tokens[at]?.kind === 'number' &&
    before !== undefined &&
    before.end === tokens[at]?.at &&
    NOT_A_FIGURE_BEFORE.has(before.text)
  )
    return true;
  if (after !== undefined && after.at === tokens[last]?.end && NOT_A_FIGURE_AFTER.has(after.text)) return true;
  if (before?.kind === 'word' && NUMBERED.has(before.folded)) return true;
  if (after?.kind === 'word' && after.at === tokens[last]?.end && ORDINALS.has(after.folded)) return true;
  if (isChange(tokens, at) || (after?.kind === 'word' && TIME_WORDS.has(after.folded))) return true;
  const hung = tokens[last + 2];
  return (
    after?.text === '-' &&
    hung?.kind === 'word' &&
    hung.at === after.end &&
    ORDINALS.has(hung.folded) &&
    hung.folded !== 'i'
  );
}

/** `seven candidates`, but not `one of them`. */
function countsSomething({ tokens }: Reading, { numeral, last }: Amount): boolean {
  return numeral.value >= 2 && tokens[last + 1]?.kind === 'word';
}

/** `(+1.6)`, `(-19.9)` */
function isChange(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign === undefined || sign.end !== tokens[at]?.at) return false;
  return (
    sign.text === '+' || ((sign.text === '-' || sign.text === '−' || sign.text === '–') && tokens[at - 2]?.text === '(')
  );
}

const TIME_WORDS = new Set(['am', 'pm', 'oclock', 'p', 'hrs']);

/** `1. Ilham Aliyev`, `2) Zahid Oruj`. */
function isListNumber(tokens: readonly Token[], at: number, last: number): boolean {
  const mark = tokens[last + 1];
  const beforeIt = tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  return beforeIt && (mark?.text === '.' || mark?.text === ')') && mark.at === tokens[last]?.end;
}

function isYear(token: Token | undefined, amount: Amount, range: Amount | undefined): boolean {
  const { value, step } = amount.numeral;
  return (
    range === undefined && token?.text.length === 4 && step === 1 && value >= 1900 && value <= 2100 && !amount.inWords
  );
}

function chooseReading(numeral: Numeral, unit: QuantityUnit): { readonly value: number; readonly step: number } {
  const other = numeral.otherwise;
  if (other === undefined || unit === 'bare') return numeral;
  const wantsWhole = unit !== 'percent' && unit !== 'points';
  const isWhole = numeral.step === 1;
  return wantsWhole === isWhole ? numeral : other;
}

function hasCue(cue: Found<readonly Cue[]> | undefined, kind: CueKind): boolean {
  return cue?.value.some((value) => value.role === 'cue' && value.kind === kind) ?? false;
}

function roleOf<Role extends Cue['role']>(
  cue: Found<readonly Cue[]> | undefined,
  role: Role,
): Extract<Cue, { role: Role }> | undefined {
  return cue?.value.find((value): value is Extract<Cue, { role: Role }> => value.role === role);
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
