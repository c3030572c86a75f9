import { type Buckets, fillBuckets } from './buckets.ts';
import { distance, type SoundWord, soundWord } from './distance.ts';
import type { Word } from './fold.ts';
import { toPhonemes } from './phonemes.ts';
import { hashWithout, skeletonOf } from './skeleton.ts';
import { encode } from './sounds.ts';
import { firstWordFrom, type Vocabulary, writtenForm, writtenLength } from './vocabulary.ts';

/** A word of the vocabulary near to a word asked for, and the cost in edits of taking one for the other. */
export interface Neighbour {
  readonly word: number;
  readonly cost: number;
}

export interface Neighbours {
  /** Near words, cheapest first, dearest at `limit`. */
  near(word: PreparedWord, limit: number): readonly Neighbour[];
  /** Cost between a word asked for and one of the vocabulary; `Infinity` beyond `limit`. */
  cost(word: PreparedWord, other: number, limit: number): number;
  /** Words that begin with the letters asked for, and how many letters each goes on. At most `most`. */
  beginning(word: PreparedWord, most: number): readonly Neighbour[];
}

/** A word asked for, ready to be compared. */
export interface PreparedWord {
  readonly written: string;
  readonly sound: SoundWord;
}

/** Same sounds in other letters: nearly the same word. */
const OTHER_LETTERS = 0.05;
const CLASS_COUNT = 64;
const MOST_NEIGHBOURS = 96;

export function prepareWord(word: Word): PreparedWord {
  return { written: word.written, sound: soundWord(encode(toPhonemes(word.spoken))) };
}

export function createNeighbours(vocabulary: Vocabulary): Neighbours {
  const oneLess = indexOneLess(vocabulary);
  const pairs = indexPairs(vocabulary);
  const seen = new Uint32Array(vocabulary.size);
  const shared = new Uint8Array(vocabulary.size);
  let turn = 0;

  function cost(word: PreparedWord, other: number, limit: number): number {
    if (isWritten(vocabulary, other, word.written)) return 0;
    const { soundStarts, sounds } = vocabulary;
    const apart = distance(
      word.sound,
      sounds,
      soundStarts[other] ?? 0,
      soundStarts[other + 1] ?? 0,
      limit - OTHER_LETTERS,
    );
    return apart + OTHER_LETTERS;
  }

  function nearByOneLess(word: PreparedWord, limit: number, found: Neighbour[]): void {
    const { codes } = word.sound;
    const skeleton = skeletonOf(codes, 0, codes.length).slice();
    for (let skip = -1; skip < skeleton.length; skip++) {
      const key = hashWithout(skeleton, skip) & oneLess.mask;
      for (let at = oneLess.starts[key] ?? 0; at < (oneLess.starts[key + 1] ?? 0); at++) {
        const other = oneLess.members[at] ?? 0;
        if (seen[other] === turn) continue;
        seen[other] = turn;
        const apart = cost(word, other, limit);
        if (apart <= limit) found.push({ word: other, cost: apart });
      }
    }
  }

  function nearByPairs(word: PreparedWord, limit: number, found: Neighbour[]): void {
    const { codes } = word.sound;
    const skeleton = skeletonOf(codes, 0, codes.length).slice();
    const touched: number[] = [];
    visitPairs(skeleton, (key) => {
      for (let at = pairs.starts[key] ?? 0; at < (pairs.starts[key + 1] ?? 0); at++) {
        const other = pairs.members[at] ?? 0;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    });
    const needed = Math.max(2, skeleton.length + 1 - 4);
    for (const other of touched) {
      if ((shared[other] ?? 0) >= needed && seen[other] !== turn) {
        const apart = cost(word, other, limit);
        if (apart <= limit) found.push({ word: other, cost: apart });
      }
      shared[other] = 0;
    }
  }

  return {
    cost,
    near(word, limit) {
      turn++;
      const found: Neighbour[] = [];
      nearByOneLess(word, limit, found);
      const least = found.reduce((best, { cost: each }) => Math.min(best, each), Number.POSITIVE_INFINITY);
      if (least > 0.5) nearByPairs(word, limit, found);
      found.sort((a, b) => a.cost - b.cost);
      return found.length > MOST_NEIGHBOURS ? found.slice(0, MOST_NEIGHBOURS) : found;
    },
    beginning(word, most) {
      const first = firstWordFrom(vocabulary, word.written);
      const last = Math.min(firstWordFrom(vocabulary, word.written, true), first + most);
      const found: Neighbour[] = [];
      for (let other = first; other < last; other++) {
        found.push({ word: other, cost: writtenLength(vocabulary, other) - word.written.length });
      }
      return found;
    },
  };
}

function isWritten(vocabulary: Vocabulary, word: number, written: string): boolean {
  return writtenLength(vocabulary, word) === written.length && writtenForm(vocabulary, word) === written;
}

function indexOneLess({ size, sounds, soundStarts }: Vocabulary): Buckets & { readonly mask: number } {
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(size * 4 + 1)))) - 1;
  const buckets = fillBuckets(mask + 1, (pair) => {
    for (let word = 0; word < size; word++) {
      const skeleton = skeletonOf(sounds, soundStarts[word] ?? 0, soundStarts[word + 1] ?? 0);
      for (let skip = -1; skip < skeleton.length; skip++) pair(hashWithout(skeleton, skip) & mask, word);
    }
  });
  return { ...buckets, mask };
}

function indexPairs({ size, sounds, soundStarts }: Vocabulary): Buckets {
  return fillBuckets(CLASS_COUNT * CLASS_COUNT, (pair) => {
    for (let word = 0; word < size; word++) {
      const skeleton = skeletonOf(sounds, soundStarts[word] ?? 0, soundStarts[word + 1] ?? 0);
      visitPairs(skeleton, (key) => pair(key, word));
    }
  });
}

/** Every two neighbouring classes, with an edge before the first and after the last. */
function visitPairs(skeleton: Uint8Array, visit: (key: number) => void): void {
  let before = 0;
  for (let at = 0; at < skeleton.length; at++) {
    const each = skeleton[at] ?? 0;
    visit(before * CLASS_COUNT + each);
    before = each;
  }
  visit(before * CLASS_COUNT);
}
