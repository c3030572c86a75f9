import type { Crossing } from '../sounds/script-gap.ts';
import {
  CODE_E,
  CODE_G,
  CODE_H,
  CODE_I,
  CODE_N,
  CODE_V,
  isDigit,
  isVowel,
  SUBSTITUTION_SHIFT,
  substitutionCosts,
} from '../sounds/sounds.ts';

const LONGEST = 32;
const WIDTH = LONGEST + 1;
const TRANSPOSED = 0.9;

const GAP_CONSONANT = 1;
const GAP_FIRST = 1.2;
const GAP_VOWEL = 0.75;
const GAP_GLIDE = 0.35;
const GAP_H = 0.45;
// Aliyev and Aliyeva, Mario and Maria: a vowel at the end makes another name.
const GAP_FINAL_VOWEL = 1.2;
const GAP_DIGIT = 3;

// Between scripts the mute letters of English and French (Pence, Пенс; Garot, Гаро) cost little.
const GAP_MUTE_VOWEL = 0.2;
const GAP_MUTE_CONSONANT = 0.55;

// A script that writes no vowels, and one that can write no consonant without.
const GAP_UNWRITTEN = 0.12;
const GAP_PUT_IN = 0.15;

/** What stands before a sound: nothing, a vowel, an n, another. */
const FIRST = 0;
const AFTER_VOWEL = 1;
const AFTER_N = 2;
const AFTER_OTHER = 3;
/** What follows it: a consonant 0, a vowel 1, nothing. */
const LAST = 2;
const NEXT_KINDS = 3;
const CODES = 1 << SUBSTITUTION_SHIFT;

/** One word as sounds, with what it costs to leave out each of them. */
export interface SoundWord {
  readonly codes: Uint8Array;
  readonly gaps: Float32Array;
  readonly crossing: Crossing;
}

/** The sounds of many words one after another, each with its place in the tables of gap costs. */
export interface SoundPool {
  readonly codes: Uint8Array;
  readonly places: Uint16Array;
}

// Beside the costs of a row stands one cell that bars the way to what older rows left there.
const cells = new Float32Array(3 * (WIDTH + 1));
const placesAsked = new Uint16Array(LONGEST);

export function soundWord(codes: Uint8Array, crossing: Crossing): SoundWord {
  const kept = codes.length > LONGEST ? codes.subarray(0, LONGEST) : codes;
  fillPlaces(kept, 0, kept.length, placesAsked);
  const gaps = new Float32Array(kept.length);
  const table = GAP_TABLES[crossing];
  for (let at = 0; at < gaps.length; at++) gaps[at] = table[placesAsked[at] ?? 0] ?? 0;
  return { codes: kept, gaps, crossing };
}

/** @param starts where each word begins, and where the last ends */
export function soundPool(codes: Uint8Array, starts: Uint32Array): SoundPool {
  const places = new Uint16Array(codes.length);
  for (let word = 0; word + 1 < starts.length; word++)
    fillPlaces(codes, starts[word] ?? 0, starts[word + 1] ?? 0, places);
  return { codes, places };
}

/**
 * Weighted Damerau-Levenshtein distance in edits between a word and `pool[start..end)`. Confusable sounds are cheap,
 * an unrelated sound in place of another is dearer than one too many. Gives `Infinity` beyond `limit`; only the cells
 * that can lead to less are looked at (Ukkonen, "Algorithms for approximate string matching", 1985).
 * With `open` the pool's word may go on after the query's end without cost (the query is its beginning).
 */
export function distance(
  { codes, gaps, crossing }: SoundWord,
  { codes: pool, places }: SoundPool,
  start: number,
  end: number,
  limit: number,
  open = false,
): number {
  const rows = codes.length;
  const columns = Math.min(end - start, LONGEST);
  const otherGaps = GAP_TABLES[crossing];
  const substitutions = substitutionCosts(crossing);
  let before = 0;
  let previous = WIDTH + 1;
  let current = 2 * (WIDTH + 1);
  // Columns of the row before, and of the one before that, between which costs are within the limit.
  let low = 0;
  let high = 0;
  let lowBefore = 0;
  let highBefore = -1;
  cells[previous] = 0;
  for (let left = 0; high < columns; high++) {
    left += otherGaps[places[start + high] ?? 0] ?? 0;
    cells[previous + high + 1] = left;
    if (left > limit) break;
  }
  for (let row = 1; row <= rows; row++) {
    const code = codes[row - 1] ?? 0;
    const gap = gaps[row - 1] ?? 0;
    const lastCode = row > 1 ? (codes[row - 2] ?? 0) : 0;
    // Two swapped sounds lead from the row before the last, two columns on.
    const reach = Math.min(columns, Math.max(high + 1, highBefore + 2));
    let column = Math.min(low, lowBefore + 2);
    let left = Number.POSITIVE_INFINITY;
    let first = columns + 1;
    let last = -1;
    if (column === 0) {
      left = (cells[previous] ?? 0) + gap;
      cells[current] = left;
      if (left <= limit) first = last = 0;
      column = 1;
    } else cells[current + column - 1] = left;
    for (; column <= reach; column++) {
      const at = start + column - 1;
      const other = pool[at] ?? 0;
      const diagonal = cells[previous + column - 1] ?? 0;
      let best = code === other ? diagonal : diagonal + (substitutions[(code << SUBSTITUTION_SHIFT) | other] ?? 0);
      const above = (cells[previous + column] ?? 0) + gap;
      if (above < best) best = above;
      left += otherGaps[places[at] ?? 0] ?? 0;
      if (left < best) best = left;
      if (lastCode === other && code !== other && column > 1 && code === pool[at - 1]) {
        const swapped = column - 2 >= lowBefore && column - 2 <= highBefore ? (cells[before + column - 2] ?? 0) : limit;
        if (swapped + TRANSPOSED < best) best = swapped + TRANSPOSED;
      }
      cells[current + column] = best;
      left = best;
      if (best > limit) continue;
      if (first > columns) first = column;
      last = column;
    }
    for (; column <= columns && left <= limit; column++) {
      left += otherGaps[places[start + column - 1] ?? 0] ?? 0;
      cells[current + column] = left;
      if (left <= limit) last = column;
    }
    cells[current + column] = Number.POSITIVE_INFINITY;
    if (last < 0 && high < low) return Number.POSITIVE_INFINITY;
    lowBefore = low;
    highBefore = high;
    low = first;
    high = last;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  if (!open) return high === columns ? (cells[previous + columns] ?? 0) : Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let column = low; column <= high; column++) least = Math.min(least, cells[previous + column] ?? least);
  return least;
}

/** For each sound its place in the tables of gap costs: what it is, what stands before it and what follows. */
function fillPlaces(codes: Uint8Array, start: number, end: number, places: Uint16Array): void {
  let before = FIRST;
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    const next = at === end - 1 ? LAST : isVowel(codes[at + 1] ?? 0) ? 1 : 0;
    places[at] = ((code << 2) | before) * NEXT_KINDS + next;
    before = isVowel(code) ? AFTER_VOWEL : code === CODE_N ? AFTER_N : AFTER_OTHER;
  }
}

/** Cost of leaving out a sound, given the kind of the one before it and where it stands. */
type GapCost = (code: number, before: number, last: boolean, besideVowel: boolean) => number;

/** The costs by crossing and place: a table is quicker than asking each time. */
const GAP_TABLES: Readonly<Record<Crossing, Float32Array>> = {
  none: gapTable(gapCost),
  alphabet: gapTable(heardGapCost),
  consonants: gapTable(unwrittenGapCost),
  syllables: gapTable(putInGapCost),
};

function gapTable(costOf: GapCost): Float32Array {
  const table = new Float32Array(CODES * 4 * NEXT_KINDS);
  for (let code = 0; code < CODES; code++) {
    for (let before = 0; before < 4; before++) {
      for (let next = 0; next < NEXT_KINDS; next++) {
        const cost = costOf(code, before, next === LAST, before === AFTER_VOWEL || next === 1);
        table[((code << 2) | before) * NEXT_KINDS + next] = cost;
      }
    }
  }
  return table;
}

function gapCost(code: number, before: number, last: boolean, besideVowel: boolean): number {
  const first = before === FIRST;
  if (isVowel(code)) {
    if (last) return GAP_FINAL_VOWEL;
    if (besideVowel) return GAP_GLIDE;
    return first ? GAP_CONSONANT : GAP_VOWEL;
  }
  if (code === CODE_H) return GAP_H;
  if (isDigit(code)) return GAP_DIGIT;
  return first ? GAP_FIRST : GAP_CONSONANT;
}

function heardGapCost(code: number, before: number, last: boolean, besideVowel: boolean): number {
  const first = before === FIRST;
  if (isVowel(code)) {
    if (besideVowel) return GAP_MUTE_VOWEL;
    if (last) return code === CODE_E ? GAP_MUTE_VOWEL : GAP_VOWEL;
    return first ? GAP_CONSONANT : GAP_MUTE_CONSONANT;
  }
  if (code === CODE_H) return GAP_GLIDE;
  if (isDigit(code)) return GAP_DIGIT;
  if (first) return GAP_FIRST;
  return last ? GAP_MUTE_CONSONANT : GAP_CONSONANT;
}

function unwrittenGapCost(code: number, before: number, last: boolean, besideVowel: boolean): number {
  if (isVowel(code)) return before === FIRST ? GAP_GLIDE : GAP_UNWRITTEN;
  // Their letters serve as long vowels too.
  if (code === CODE_V || code === CODE_I) return GAP_GLIDE;
  return heardGapCost(code, before, last, besideVowel);
}

function putInGapCost(code: number, before: number, last: boolean, besideVowel: boolean): number {
  if (isVowel(code)) return before === FIRST ? GAP_GLIDE : GAP_PUT_IN;
  if (code === CODE_G && before === AFTER_N) return GAP_PUT_IN;
  if (code === CODE_N && last) return GAP_GLIDE;
  return heardGapCost(code, before, last, besideVowel);
}
