import { type Comparison, createComparison, OTHER_SCRIPT, type PreparedWord } from '../compare/comparison.ts';
import { consonantsOf, skeletonOf, skeletonsOf, skeletonTable } from '../sounds/skeleton.ts';
import { softened } from '../sounds/sounds.ts';
import {
  firstWordFrom,
  goesOnFrom,
  isWritten,
  type Vocabulary,
  wordsWith,
  writtenLength,
} from '../spelling/vocabulary.ts';
import { capFor } from './budget.ts';
import { indexOneLess, type OneLessTable, oneLessTable } from './one-less.ts';
import { indexPairs, type PairTable, pairTable } from './pairs.ts';

/** A word of the vocabulary near to a word asked for, and the cost in edits of taking one for the other. */
export interface Neighbour {
  readonly word: number;
  readonly cost: number;
}

export interface Neighbours extends Comparison {
  /**
   * Near words, cheapest first, dearest at `limit`: those about one edit away.
   * @param share of the comparisons that one word alone is worth, up to 1
   */
  near(word: PreparedWord, limit: number, share: number): Neighbour[];
  /**
   * The same with those alike as a whole, unless the very word is among them.
   * @param near what `near` gave, if to the same limit; given back where there is nothing to add
   */
  far(word: PreparedWord, limit: number, near: readonly Neighbour[] | undefined, share: number): readonly Neighbour[];
  /** Words whose beginning is near to the word asked for, and how near. */
  nearBeginning(word: PreparedWord, limit: number): Neighbour[];
  /** Words that begin with the letters asked for, at most `most`. */
  beginning(word: PreparedWord, most: number): readonly Beginning[];
  /** Words that have the letters asked for, three at least, somewhere inside; the first thousand. */
  inside(word: PreparedWord): number[];
  /** Whether some name has the word as written. */
  has(written: string): boolean;
  /** Whether some word begins so and goes on. */
  begins(written: string): boolean;
}

/** A word that goes on, by so many letters, after the one asked for; and whether it came from another script than Latin. */
export interface Beginning {
  readonly word: number;
  readonly letters: number;
  readonly foreign: boolean;
}

const MOST_NEIGHBOURS = 192;
const LEAST_INSIDE = 3;
const MOST_INSIDE = 1000;
/** Words of one sound compared with a word that was written by ear; the very sound comes first. */
const MOST_BY_SOUND = 250;

/** By what words near to another are found: plain arrays, that can be written to a file. */
export interface NeighbourTables {
  readonly bySkeleton: OneLessTable;
  readonly byLetters: OneLessTable;
  readonly byConsonants: OneLessTable;
  readonly byPairs: PairTable;
}

/** @param bearers how many names have each word: where many words sound alike, those of most names are compared */
export function neighbourTables(vocabulary: Vocabulary, bearers: (word: number) => number): NeighbourTables {
  const { size, sounds, soundStarts, letters, letterStarts } = vocabulary;
  const order = Uint32Array.from({ length: size }, (_, word) => word).sort((a, b) => bearers(b) - bearers(a) || a - b);
  const skeleton = skeletonsOf(skeletonTable(size, sounds, soundStarts));
  return {
    bySkeleton: oneLessTable(order, skeleton),
    byLetters: oneLessTable(order, (word) => letters.subarray(letterStarts[word], letterStarts[word + 1])),
    byConsonants: oneLessTable(order, (word) =>
      consonantsOf(sounds, soundStarts[word] ?? 0, soundStarts[word + 1] ?? 0),
    ),
    byPairs: pairTable(size, skeleton),
  };
}

export function createNeighbours(vocabulary: Vocabulary, tables: NeighbourTables): Neighbours {
  const { size } = vocabulary;
  const bySkeleton = indexOneLess(tables.bySkeleton);
  const byLetters = indexOneLess(tables.byLetters);
  const byConsonants = indexOneLess(tables.byConsonants);
  const byPairs = indexPairs(tables.byPairs);
  const comparison = createComparison(vocabulary);
  const mostBySound = capFor(size, MOST_BY_SOUND);
  const seen = new Uint32Array(size);
  let turn = 0;

  function skeletonAsked({ sound: { codes } }: PreparedWord): Uint8Array {
    return skeletonOf(codes, 0, codes.length).slice();
  }

  function consonantsAsked({ sound: { codes } }: PreparedWord): Uint8Array {
    return consonantsOf(codes, 0, codes.length).slice();
  }

  /** Collects words compared, each once. */
  function collect(word: PreparedWord, limit: number, known: readonly Neighbour[]) {
    turn++;
    const found = [...known];
    for (const { word: other } of known) seen[other] = turn;
    const compare = (other: number) => {
      if (seen[other] === turn) return;
      seen[other] = turn;
      const cost = comparison.cost(word, other, limit);
      if (cost <= limit) found.push({ word: other, cost });
    };
    return { found, compare };
  }

  function near(word: PreparedWord, limit: number, share: number): Neighbour[] {
    const { found, compare } = collect(word, limit, []);
    bySkeleton.meet(skeletonAsked(word), compare, word.crossing === 'none' ? undefined : mostBySound * share);
    byLetters.meet(lettersOf(word.written), compare);
    for (const form of word.otherForms) {
      for (let other = firstWordFrom(vocabulary, form); other < size && isWritten(vocabulary, other, form); other++)
        compare(other);
    }
    if (word.crossing === 'alphabet') {
      for (const codes of softened(word.sound.codes)) {
        bySkeleton.meet(skeletonOf(codes, 0, codes.length).slice(), compare, mostBySound * share);
      }
    }
    if (word.crossing === 'consonants' || word.crossing === 'syllables') {
      byConsonants.meet(consonantsAsked(word), compare, mostBySound * share);
    }
    return nearest(found);
  }

  function far(
    word: PreparedWord,
    limit: number,
    found: readonly Neighbour[] | undefined,
    share: number,
  ): readonly Neighbour[] {
    const known = found ?? near(word, limit, share);
    if (known.some(({ cost }) => cost <= OTHER_SCRIPT)) return known;
    const { found: wider, compare } = collect(word, limit, known);
    if (word.crossing === 'alphabet') byConsonants.meet(consonantsAsked(word), compare, mostBySound * share);
    if (word.crossing !== 'consonants') byPairs.alike(skeletonAsked(word), share).forEach(compare);
    return wider.length === known.length ? known : nearest(wider);
  }

  return {
    ...comparison,
    near,
    far,
    nearBeginning(word, limit) {
      return byPairs
        .alikeBeginning(skeletonAsked(word))
        .map((other) => ({ word: other, cost: comparison.beginningCost(word, other, limit) }))
        .filter(({ cost }) => cost <= limit);
    },
    beginning({ written }, most) {
      const first = firstWordFrom(vocabulary, written);
      const last = Math.min(firstWordFrom(vocabulary, written, true), first + most);
      const count = Math.max(0, last - first);
      return Array.from({ length: count }, (_, index) => {
        const word = first + index;
        const letters = writtenLength(vocabulary, word) - written.length;
        return { word, letters, foreign: vocabulary.foreign[word] === 1 };
      });
    },
    inside({ written }) {
      return written.length < LEAST_INSIDE ? [] : wordsWith(vocabulary, written, MOST_INSIDE);
    },
    has(written) {
      const first = firstWordFrom(vocabulary, written);
      return first < size && isWritten(vocabulary, first, written);
    },
    begins(written) {
      const last = firstWordFrom(vocabulary, written, true) - 1;
      return last >= 0 && goesOnFrom(vocabulary, last, written);
    },
  };
}

function nearest(found: Neighbour[]): Neighbour[] {
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST_NEIGHBOURS);
}

function lettersOf(written: string): Uint8Array {
  const letters = new Uint8Array(written.length);
  for (let at = 0; at < letters.length; at++) letters[at] = written.charCodeAt(at);
  return letters;
}
