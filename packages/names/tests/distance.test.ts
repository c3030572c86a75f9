import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, soundPool, soundWord } from '../src/compare/distance.ts';
import { countEdits, editPattern } from '../src/compare/edits.ts';
import { toPhonemes } from '../src/sounds/phonemes.ts';
import type { Crossing } from '../src/sounds/script-gap.ts';
import { encode } from '../src/sounds/sounds.ts';

function apart(a: string, b: string, crossing: Crossing = 'none', limit = Number.POSITIVE_INFINITY): number {
  const other = encode(toPhonemes(b));
  return distance(
    soundWord(encode(toPhonemes(a)), crossing),
    soundPool(other, Uint32Array.of(0, other.length)),
    0,
    other.length,
    limit,
  );
}

function edits(a: string, b: string): number {
  const letters = Uint8Array.from(b, (letter) => letter.charCodeAt(0));
  return countEdits(editPattern(a), letters, 0, letters.length);
}

/** Optimal string alignment by the book, to check the bit vectors against. */
function editsByTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      const line = table[row];
      if (line !== undefined) line[column] = least;
    }
  }
  return at(a.length, b.length);
}

const word = fc.stringMatching(/^[a-e]{0,12}$/);

describe('counting edits', () => {
  it.each([
    ['aliyev', 'aliyev', 0],
    ['alyev', 'aliyev', 1],
    ['aliyve', 'aliyev', 1],
    ['elshan', 'elshad', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%j to %j takes %i', (a, b, count) => {
    expect(edits(a, b)).toBe(count);
  });

  it('agrees with the table for any two words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => edits(a, b) === editsByTable(a, b)),
      { numRuns: 500 },
    );
  });
});

describe('distance in sound', () => {
  it('is nothing between spellings of the same sounds', () => {
    expect(apart('aliyev', 'aliev')).toBe(0);
    expect(apart('orudzh', 'orudj')).toBe(0);
  });

  it('is small between confusable sounds and large between others', () => {
    expect(apart('gasanguliev', 'hasanguliyev')).toBeLessThan(0.5);
    expect(apart('elshan', 'elshad')).toBeGreaterThan(1);
  });

  it('holds a vowel at the end for another name', () => {
    expect(apart('aliyev', 'aliyeva')).toBeGreaterThan(1);
  });

  it('never takes one digit for another', () => {
    expect(apart('2018', '2024')).toBeGreaterThan(2);
  });

  it('makes less of mute letters across scripts', () => {
    expect(apart('prais', 'price', 'alphabet')).toBeLessThan(apart('prais', 'price'));
  });

  it('is symmetric within a script, and nothing to itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(apart(a, a)).toBe(0);
        expect(apart(a, b)).toBeCloseTo(apart(b, a), 4);
      }),
    );
  });

  it('gives up beyond its limit and is the same below it', () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 4, noNaN: true }), (a, b, limit) => {
        const whole = apart(a, b);
        fc.pre(Math.abs(whole - limit) > 1e-3);
        expect(apart(a, b, 'none', limit)).toBe(whole > limit ? Number.POSITIVE_INFINITY : whole);
      }),
      { numRuns: 1000 },
    );
  });
});
