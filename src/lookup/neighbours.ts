import { type Buckets, fillBuckets } from './buckets.ts';
import { distance, type SoundWord, soundWord } from './distance.ts';
import { countEdits, type EditPattern, editPattern } from './edits.ts';
import type { Word } from './fold.ts';
import { toPhonemes } from './phonemes.ts';
import { hashWithout, skeletonOf } from './skeleton.ts';
import { encode } from './sounds.ts';
import { firstWordFrom, type Vocabulary, wordsWith, writtenForm, writtenLength } from './vocabulary.ts';

/** A word of the vocabulary near to a word asked for, and the cost in edits of taking one for the other. */
export interface Neighbour {
  readonly word: number;
  readonly cost: number;
}

export interface Neighbours {
  /** Near words, cheapest first, dearest at `limit`: those one edit away, and with
   * `far`, if none is the very word, those that share enough of their sound. */
  near(word: PreparedWord, limit: number, far: boolean): Neighbour[];
  /** Cost between a word asked for and one of the vocabulary; `Infinity` beyond `limit`. */
  cost(word: PreparedWord, other: number, limit: number): number;
  /** Cost of the slips of the finger alone: quick. */
  slipCost(word: PreparedWord, other: number): number;
  /** Distance in sound by the measure within one script, see distance.ts. */
  strictSound(word: PreparedWord, other: number): number;
  /** Whether some name has the word as written. */
  has(written: string): boolean;
  /** Words whose beginning is near to the word asked for, and how near. */
  nearBeginning(word: PreparedWord, limit: number): Neighbour[];
  /** Words that have the letters asked for, three at least, somewhere inside. */
  inside(word: PreparedWord): number[];
  /** Words that begin with the letters asked for, and how many letters each goes on. At most `most`. */
  beginning(word: PreparedWord, most: number): readonly Neighbour[];
}

/** A word asked for, ready to be compared. */
export interface PreparedWord {
  readonly written: string;
  readonly foreign: boolean;
  readonly sound: SoundWord;
  /** The same sounds, measured as within one script. */
  readonly strict: SoundWord;
  readonly pattern: EditPattern;
}

/** Same sounds in other letters: nearly the same word. */
const OTHER_LETTERS = 0.05;
/** The same sounds in other letters of one script. */
const SAME_SOUND = 0.45;
const SAME_SOUND_ABROAD = 0.3;
/** The same letters once transliterated. */
const OTHER_SCRIPT = 0.02;
/** Within one script a spelling by ear is rarer than a slip of the finger. */
const BY_EAR = 0.45;
const CLASS_COUNT = 64;
const LIKENESS_STEPS = 32;
const LEAST_LIKENESS = 10;
const MOST_COMPARED = 200;
const LEAST_INSIDE = 3;
const MOST_NEIGHBOURS = 192;
/** A letter left out or two swapped are one slip among few; a wrong or extra letter is one among 26 times as many. */
const SLIP_LESS = 0.8;
const SLIP_MORE = 1;
const SLIP_OTHER = 1.1;
const MOST_SLIPS = 3;

export function prepareWord(word: Word): PreparedWord {
  const codes = encode(toPhonemes(word.spoken));
  return {
    written: word.written,
    foreign: word.foreign,
    sound: soundWord(codes, word.foreign ? 'other-script' : 'same-script'),
    strict: soundWord(codes, 'same-script'),
    pattern: editPattern(word.written),
  };
}

export function createNeighbours(vocabulary: Vocabulary): Neighbours {
  const { sounds, soundStarts, letters, letterStarts } = vocabulary;
  const oneClassLess = indexOneLess(vocabulary.size, (word) =>
    skeletonOf(sounds, soundStarts[word] ?? 0, soundStarts[word + 1] ?? 0),
  );
  const oneLetterLess = indexOneLess(vocabulary.size, (word) =>
    letters.subarray(letterStarts[word], letterStarts[word + 1]),
  );
  const pairs = indexPairs(vocabulary);
  const seen = new Uint32Array(vocabulary.size);
  const shared = new Uint8Array(vocabulary.size);
  const touched = new Uint32Array(vocabulary.size);
  const pairCounts = countPairs(vocabulary);
  const alike = new Uint32Array(LIKENESS_STEPS + 1);
  let turn = 0;

  function strictSound(word: PreparedWord, other: number): number {
    return distance(
      word.strict,
      sounds,
      soundStarts[other] ?? 0,
      soundStarts[other + 1] ?? 0,
      Number.POSITIVE_INFINITY,
    );
  }

  function slipCost(word: PreparedWord, other: number): number {
    const start = letterStarts[other] ?? 0;
    const end = letterStarts[other + 1] ?? 0;
    const longer = end - start - word.pattern.length;
    if (Math.abs(longer) > MOST_SLIPS) return Number.POSITIVE_INFINITY;
    const edits = countEdits(word.pattern, letters, start, end);
    if (edits === 0) return 0;
    if (edits > MOST_SLIPS) return Number.POSITIVE_INFINITY;
    if (longer > 0) return longer * SLIP_LESS + (edits - longer) * SLIP_OTHER;
    if (longer < 0) return -longer * SLIP_MORE + (edits + longer) * SLIP_OTHER;
    return edits === 1 && isSwap(word.written, letters, start) ? SLIP_LESS : edits * SLIP_OTHER;
  }

  function cost(word: PreparedWord, other: number, limit: number): number {
    const bySlip = slipCost(word, other);
    if (bySlip === 0) return word.foreign === (vocabulary.foreign[other] === 1) ? 0 : OTHER_SCRIPT;
    const extra = word.foreign ? 0 : BY_EAR;
    const apart = soundDistance(word, other, Math.min(limit, bySlip) - extra);
    const byEar = apart === 0 ? sameSound(word, other) : apart + OTHER_LETTERS + extra;
    const least = Math.min(bySlip, byEar);
    return least > limit ? Number.POSITIVE_INFINITY : least;
  }

  function sameSound(word: PreparedWord, other: number): number {
    if (word.foreign) return OTHER_LETTERS;
    return vocabulary.foreign[other] === 1 ? SAME_SOUND_ABROAD : SAME_SOUND;
  }

  function soundDistance(word: PreparedWord, other: number, limit: number): number {
    return distance(word.sound, sounds, soundStarts[other] ?? 0, soundStarts[other + 1] ?? 0, limit);
  }

  function nearByOneLess(key: Uint8Array, index: OneLess, word: PreparedWord, limit: number, found: Neighbour[]): void {
    for (let skip = -1; skip < key.length; skip++) {
      const bucket = hashWithout(key, skip) & index.mask;
      const end = index.starts[bucket + 1] ?? 0;
      for (let at = index.starts[bucket] ?? 0; at < end; at++) {
        const other = index.members[at] ?? 0;
        if (seen[other] === turn) continue;
        seen[other] = turn;
        const apart = cost(word, other, limit);
        if (apart <= limit) found.push({ word: other, cost: apart });
      }
    }
  }

  function nearByPairs(skeleton: Uint8Array, word: PreparedWord, limit: number, found: Neighbour[]): void {
    const count = countShared(skeleton, true);
    for (const other of mostAlike(
      count,
      (shares, pairsOfOther) => (2 * shares) / (skeleton.length + 2 + pairsOfOther),
    )) {
      if (seen[other] === turn) continue;
      const apart = cost(word, other, limit);
      if (apart <= limit) found.push({ word: other, cost: apart });
    }
  }

  /** Counts the pairs that words share with a skeleton; gives how many words are touched. */
  function countShared(skeleton: Uint8Array, withEnd: boolean): number {
    let count = 0;
    visitPairs(skeleton, withEnd, (key) => {
      const end = pairs.starts[key + 1] ?? 0;
      for (let at = pairs.starts[key] ?? 0; at < end; at++) {
        const other = pairs.members[at] ?? 0;
        const before = shared[other] ?? 0;
        if (before === 0) touched[count++] = other;
        shared[other] = before + 1;
      }
    });
    return count;
  }

  /** The touched words most alike by a measure from 0 to 1; clears the counts. */
  function mostAlike(count: number, measure: (shares: number, pairsOfOther: number) => number): number[] {
    const step = (other: number) => Math.floor(LIKENESS_STEPS * measure(shared[other] ?? 0, pairCounts[other] ?? 0));
    alike.fill(0);
    for (let at = 0; at < count; at++) {
      const each = step(touched[at] ?? 0);
      alike[each] = (alike[each] ?? 0) + 1;
    }
    let cut = LIKENESS_STEPS;
    for (let kept = 0; cut > LEAST_LIKENESS; cut--) {
      kept += alike[cut - 1] ?? 0;
      if (kept > MOST_COMPARED) break;
    }
    const chosen: number[] = [];
    for (let at = 0; at < count; at++) {
      const other = touched[at] ?? 0;
      if (step(other) >= cut) chosen.push(other);
    }
    for (let at = 0; at < count; at++) shared[touched[at] ?? 0] = 0;
    return chosen;
  }

  return {
    cost,
    slipCost,
    strictSound,
    has(written) {
      const first = firstWordFrom(vocabulary, written);
      return first < vocabulary.size && isWritten(vocabulary, first, written);
    },
    near(word, limit, far) {
      turn++;
      const found: Neighbour[] = [];
      const { codes } = word.sound;
      const skeleton = skeletonOf(codes, 0, codes.length).slice();
      nearByOneLess(skeleton, oneClassLess, word, limit, found);
      nearByOneLess(lettersOf(word.written), oneLetterLess, word, limit, found);
      if (far && found.every(({ cost: each }) => each > OTHER_LETTERS)) nearByPairs(skeleton, word, limit, found);
      found.sort((a, b) => a.cost - b.cost);
      return found.length > MOST_NEIGHBOURS ? found.slice(0, MOST_NEIGHBOURS) : found;
    },
    nearBeginning(word, limit) {
      const { codes } = word.sound;
      const skeleton = skeletonOf(codes, 0, codes.length).slice();
      const count = countShared(skeleton, false);
      const found: Neighbour[] = [];
      for (const other of mostAlike(count, (shares) => shares / Math.max(skeleton.length, shares))) {
        const apart = distance(word.sound, sounds, soundStarts[other] ?? 0, soundStarts[other + 1] ?? 0, limit, true);
        if (apart <= limit) found.push({ word: other, cost: apart + (word.foreign ? OTHER_LETTERS : BY_EAR) });
      }
      return found;
    },
    inside(word) {
      return word.written.length < LEAST_INSIDE ? [] : wordsWith(vocabulary, word.written);
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

interface OneLess extends Buckets {
  readonly mask: number;
}

function isWritten(vocabulary: Vocabulary, word: number, written: string): boolean {
  return writtenLength(vocabulary, word) === written.length && writtenForm(vocabulary, word) === written;
}

function isSwap(written: string, letters: Uint8Array, start: number): boolean {
  for (let at = 0; at + 1 < written.length; at++) {
    if (written.charCodeAt(at) === letters[start + at]) continue;
    return written.charCodeAt(at) === letters[start + at + 1] && written.charCodeAt(at + 1) === letters[start + at];
  }
  return false;
}

function lettersOf(written: string): Uint8Array {
  return Uint8Array.from(written, (letter) => letter.charCodeAt(0));
}

/** Words by the hash of their key, and of their key with each letter left out. Collisions are weeded out by distance. */
function indexOneLess(size: number, keyOf: (word: number) => Uint8Array): OneLess {
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(size * 4 + 1)))) - 1;
  const buckets = fillBuckets(mask + 1, (pair) => {
    for (let word = 0; word < size; word++) {
      const key = keyOf(word);
      for (let skip = -1; skip < key.length; skip++) {
        if (skip > 0 && key[skip] === key[skip - 1]) continue;
        pair(hashWithout(key, skip) & mask, word);
      }
    }
  });
  return { ...buckets, mask };
}

function countPairs({ size, sounds, soundStarts }: Vocabulary): Uint8Array {
  const counts = new Uint8Array(size);
  for (let word = 0; word < size; word++) {
    counts[word] = skeletonOf(sounds, soundStarts[word] ?? 0, soundStarts[word + 1] ?? 0).length + 1;
  }
  return counts;
}

function indexPairs({ size, sounds, soundStarts }: Vocabulary): Buckets {
  return fillBuckets(CLASS_COUNT * CLASS_COUNT, (pair) => {
    for (let word = 0; word < size; word++) {
      const skeleton = skeletonOf(sounds, soundStarts[word] ?? 0, soundStarts[word + 1] ?? 0);
      visitPairs(skeleton, true, (key) => pair(key, word));
    }
  });
}

/** Every two neighbouring classes, with an edge before the first and, `withEnd`, after the last. */
function visitPairs(skeleton: Uint8Array, withEnd: boolean, visit: (key: number) => void): void {
  let before = 0;
  for (let at = 0; at < skeleton.length; at++) {
    const each = skeleton[at] ?? 0;
    visit(before * CLASS_COUNT + each);
    before = each;
  }
  if (withEnd) visit(before * CLASS_COUNT);
}
