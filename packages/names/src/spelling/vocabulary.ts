import { toPhonemes } from '../sounds/phonemes.ts';
import { encode } from '../sounds/sounds.ts';
import type { Word } from './fold.ts';

/** Every distinct word of the names, numbered in the order of its written form. Flat arrays: small, and quick to scan. */
export interface Vocabulary {
  readonly size: number;
  /** Sounds of word w: `sounds[soundStarts[w] .. soundStarts[w + 1])`. */
  readonly sounds: Uint8Array;
  readonly soundStarts: Uint32Array;
  /** Letters of word w (ASCII): `letters[letterStarts[w] .. letterStarts[w + 1])`. */
  readonly letters: Uint8Array;
  readonly letterStarts: Uint32Array;
  /** 1 where the word came from another script than Latin. */
  readonly foreign: Uint8Array;
}

/** Gathers words and numbers them; numbers given out while gathering are put in order by `finish`. */
export interface VocabularyBuilder {
  add(word: Word): number;
  finish(): { readonly vocabulary: Vocabulary; readonly numberOf: Uint32Array };
}

export function createVocabularyBuilder(): VocabularyBuilder {
  const numbers = new Map<string, number>();
  const words: Word[] = [];
  return {
    add(word) {
      const key = `${word.written} ${word.spoken === word.written ? '' : word.spoken}${word.crossing === 'none' ? '' : '!'}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, words.length);
      return words.push(word) - 1;
    },
    finish() {
      const keys = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
      const numberOf = new Uint32Array(words.length);
      for (const [place, [, number]] of keys.entries()) numberOf[number] = place;
      const ordered = keys.map(([, number]) => words[number]).filter((word) => word !== undefined);
      return { vocabulary: pack(ordered), numberOf };
    },
  };
}

/** First word whose written form is not before `prefix` (or not before its end, with `after`): binary search. */
export function firstWordFrom(vocabulary: Vocabulary, prefix: string, after = false): number {
  let low = 0;
  let high = vocabulary.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareStart(vocabulary, middle, prefix);
    if (order < 0 || (after && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The written form of a word. */
export function writtenForm(vocabulary: Vocabulary, word: number): string {
  const start = vocabulary.letterStarts[word] ?? 0;
  return String.fromCharCode(...vocabulary.letters.subarray(start, vocabulary.letterStarts[word + 1] ?? start));
}

/** Whether a word is written so. */
export function isWritten(vocabulary: Vocabulary, word: number, written: string): boolean {
  return writtenLength(vocabulary, word) === written.length && compareStart(vocabulary, word, written) === 0;
}

/** Whether a word is written so and goes on. */
export function goesOnFrom(vocabulary: Vocabulary, word: number, written: string): boolean {
  return writtenLength(vocabulary, word) > written.length && compareStart(vocabulary, word, written) === 0;
}

/** Letters in the written form of a word. */
export function writtenLength(vocabulary: Vocabulary, word: number): number {
  return (vocabulary.letterStarts[word + 1] ?? 0) - (vocabulary.letterStarts[word] ?? 0);
}

/** Words with `text` inside, in order, at most `most`. */
export function wordsWith({ letters, letterStarts, size }: Vocabulary, text: string, most: number): number[] {
  const pool = Buffer.from(letters.buffer, letters.byteOffset, letters.length);
  const found: number[] = [];
  let at = pool.indexOf(text, 0, 'latin1');
  while (at >= 0 && found.length < most) {
    const word = lastNotAfter(letterStarts, size, at);
    const end = letterStarts[word + 1] ?? letters.length;
    const isInside = at + text.length <= end;
    if (isInside) found.push(word);
    at = pool.indexOf(text, isInside ? end : at + 1, 'latin1');
  }
  return found;
}

/** The last of `size` ascending numbers that is not above `value`: binary search. */
function lastNotAfter(ascending: Uint32Array, size: number, value: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Negative, zero or positive: the word sorts before, begins with, or sorts after `prefix`. */
function compareStart(vocabulary: Vocabulary, word: number, prefix: string): number {
  const start = vocabulary.letterStarts[word] ?? 0;
  const length = writtenLength(vocabulary, word);
  for (let index = 0; index < prefix.length; index++) {
    if (index >= length) return -1;
    const difference = (vocabulary.letters[start + index] ?? 0) - prefix.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return 0;
}

function pack(words: readonly Word[]): Vocabulary {
  const spoken = words.map((word) => encode(toPhonemes(word.spoken)));
  const soundStarts = new Uint32Array(words.length + 1);
  const letterStarts = new Uint32Array(words.length + 1);
  for (const [index, word] of words.entries()) {
    soundStarts[index + 1] = (soundStarts[index] ?? 0) + (spoken[index]?.length ?? 0);
    letterStarts[index + 1] = (letterStarts[index] ?? 0) + word.written.length;
  }
  const sounds = new Uint8Array(soundStarts[words.length] ?? 0);
  const letters = new Uint8Array(letterStarts[words.length] ?? 0);
  for (const [index, word] of words.entries()) {
    sounds.set(spoken[index] ?? [], soundStarts[index]);
    const start = letterStarts[index] ?? 0;
    for (let at = 0; at < word.written.length; at++) letters[start + at] = word.written.charCodeAt(at);
  }
  const foreign = Uint8Array.from(words, (word) => (word.crossing === 'none' ? 0 : 1));
  return { size: words.length, foreign, sounds, soundStarts, letters, letterStarts };
}
