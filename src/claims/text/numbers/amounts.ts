import { hasCue, type Reading, roleOf } from './number-reading.ts';
import { readNumberWords } from './number-words.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readRatio } from './ratios.ts';

/** A number in digits or words, with the magnitudes behind it. */
export interface Amount {
  readonly last: number;
  readonly numeral: Numeral;
  readonly inWords: boolean;
  /** A fraction is a share by itself. */
  readonly unit?: 'percent';
}

/** "Two thirds" is meant to within a few points. */
const FRACTION_STEP = 4;
const OF_VOTERS = ['votes', 'voters', 'people', 'took-part'] as const;
/** Words between a fraction and what it is a fraction of. */
const FRACTION_REACH = 4;

/** The number that begins at a place. */
export function readAmount(reading: Reading, at: number): Amount | undefined {
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
  const ratio = readRatio(reading, at);
  if (ratio !== undefined) {
    const numeral = { value: ratio.percent, step: ratio.step };
    return { last: ratio.last, numeral, inWords: ratio.step > 1, unit: 'percent' };
  }
  if (reading.tokens[at]?.kind !== 'number') return inWords(reading, at);
  const numeral = readNumeral(reading.tokens[at]?.text ?? '');
  return numeral === undefined ? undefined : withMagnitudes(reading, { last: at, numeral, inWords: false });
}

function inWords(reading: Reading, at: number): Amount | undefined {
  const words = readNumberWords(reading, at);
  if (words === undefined) return undefined;
  const amount = { ...words, inWords: true };
  return words.numeral.step < 1 ? (scale(reading, amount)?.amount ?? amount) : amount;
}

/** `two thirds of voters`, `turnout was two thirds`; other halves and quarters are no shares of votes. */
function isOfVoters({ cues }: Reading, last: number): boolean {
  return [...cues.values()].some(
    (cue) =>
      (hasCue(cue, 'turnout') && cue.first < last) ||
      (cue.first > last && cue.first - last <= FRACTION_REACH && OF_VOTERS.some((kind) => hasCue(cue, kind))),
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

/** `361-401 seats`, `between 361 and 401` is left to the words around it. */
export function readRangeEnd(reading: Reading, amount: Amount): Amount | undefined {
  const dash = reading.tokens[amount.last + 1];
  if (amount.inWords || dash === undefined || isFrom(reading, amount)) return undefined;
  const isWord =
    hasCue(reading.cues.get(amount.last + 1), 'range-to') || isBetween(reading, amount.last, amount.last + 1);
  if (!isWord && !DASHES.has(dash.folded)) return undefined;
  const end = readAmount(reading, amount.last + 2);
  if (end === undefined || end.inWords || end.numeral.value <= amount.numeral.value) return undefined;
  const isGlued = dash.at === reading.tokens[amount.last]?.end;
  return isGlued || isWord ? end : undefined;
}

const DASHES = new Set(['-', '–', '—']);
const BETWEEN_REACH = 4;

/** `went from 202 to 411`, `up 64 to 72`: two figures, and no range. */
function isFrom({ ends }: Reading, { last }: Amount): boolean {
  const before = ends.get(last - 1);
  return hasCue(before, 'shift') || (hasCue(before, 'coming-from') && !hasCue(before, 'range-start'));
}

/** `between 92 and 93`, `от 92 до 93`. */
function isBetween({ tokens, cues }: Reading, last: number, link: number): boolean {
  if (!hasCue(cues.get(link), 'range-end')) return false;
  return tokens
    .slice(Math.max(0, last - BETWEEN_REACH), last)
    .some((_, index) => hasCue(cues.get(Math.max(0, last - BETWEEN_REACH) + index), 'range-start'));
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
