import { CLASS_LIMIT } from '../sounds/sounds.ts';
import { capFor } from './budget.ts';
import { type Buckets, fillBuckets } from './rows.ts';

/**
 * Words by every two neighbouring classes of their skeletons and where they stand: finds what is alike as a whole, however
 * many edits apart.
 */
export interface PairIndex {
  /** Words most alike in whole, about 200 times `share`. */
  alike(skeleton: Uint8Array, share: number): number[];
  /** Words that have most of a beginning's pairs, about 200. */
  alikeBeginning(skeleton: Uint8Array): number[];
}

/** Places told apart; the last stands for all further ones. A pair counts where it stands in the other word, or next to it. */
const PLACES = 8;
const KEYS = CLASS_LIMIT * CLASS_LIMIT * PLACES;
/** Likeness is counted in steps, below the least of which words are not worth comparing. */
const STEPS = 32;
const LEAST_STEP = 10;
const MOST_COMPARED = 200;

export interface PairTable extends Buckets {
  /** How many pairs each word has. */
  readonly pairCounts: Uint8Array;
}

/** @param skeletonOf the skeleton of a word; may be a view that its next call overwrites */
export function pairTable(size: number, skeletonOf: (word: number) => Uint8Array): PairTable {
  const pairCounts = new Uint8Array(size);
  for (let word = 0; word < size; word++) pairCounts[word] = skeletonOf(word).length + 1;
  const { starts, members } = fillBuckets(KEYS, (pair) => {
    for (let word = 0; word < size; word++) visitPairs(skeletonOf(word), true, (key) => pair(key, word));
  });
  return { pairCounts, starts, members };
}

export function indexPairs({ pairCounts, starts, members }: PairTable): PairIndex {
  const size = pairCounts.length;
  const mostCompared = capFor(size, MOST_COMPARED);
  const shared = new Uint8Array(size);
  const touched = new Uint32Array(size);
  const inStep = new Uint32Array(STEPS + 1);

  /** Counts the pairs that words share with a skeleton; gives how many words are touched. */
  function countShared(skeleton: Uint8Array, withEnd: boolean): number {
    let count = 0;
    visitPairs(skeleton, withEnd, (key, place) => {
      const first = starts[key - (place > 0 ? 1 : 0)] ?? 0;
      const end = starts[key + (place < PLACES - 1 ? 2 : 1)] ?? 0;
      for (let at = first; at < end; at++) {
        const word = members[at] ?? 0;
        const before = shared[word] ?? 0;
        if (before === 0) touched[count++] = word;
        shared[word] = before + 1;
      }
    });
    return count;
  }

  /** The touched words most alike by a measure from 0 to 1; clears the counts. */
  function mostAlike(count: number, measure: (shares: number, pairs: number) => number, share = 1): number[] {
    inStep.fill(0);
    for (let at = 0; at < count; at++) {
      const word = touched[at] ?? 0;
      const step = Math.floor(STEPS * Math.min(1, measure(shared[word] ?? 0, pairCounts[word] ?? 0)));
      inStep[step] = (inStep[step] ?? 0) + 1;
      shared[word] = step;
    }
    let cut = STEPS + 1;
    for (let kept = 0; cut > LEAST_STEP; cut--) {
      kept += inStep[cut - 1] ?? 0;
      if (kept > mostCompared * share && cut <= STEPS) break;
    }
    const chosen: number[] = [];
    for (let at = 0; at < count; at++) {
      const word = touched[at] ?? 0;
      if ((shared[word] ?? 0) >= cut) chosen.push(word);
      shared[word] = 0;
    }
    return chosen;
  }

  return {
    alike(skeleton, share) {
      const count = countShared(skeleton, true);
      return mostAlike(count, (shares, pairs) => (2 * shares) / (skeleton.length + 1 + pairs), share);
    },
    alikeBeginning(skeleton) {
      const count = countShared(skeleton, false);
      return mostAlike(count, (shares) => shares / skeleton.length);
    },
  };
}

/** Every two neighbouring classes, with an edge before the first and, `withEnd`, after the last. */
function visitPairs(skeleton: Uint8Array, withEnd: boolean, visit: (key: number, place: number) => void): void {
  let before = 0;
  const last = withEnd ? skeleton.length : skeleton.length - 1;
  for (let at = 0; at <= last; at++) {
    const each = skeleton[at] ?? 0;
    const place = Math.min(at, PLACES - 1);
    visit((before * CLASS_LIMIT + each) * PLACES + place, place);
    before = each;
  }
}
