import { hashWithout } from '../sounds/skeleton.ts';
import { type Buckets, fillBuckets } from './rows.ts';

/**
 * Words by a key and by that key with each of its letters left out: two words whose keys are one edit apart meet.
 * Keys are hashed into buckets, and told apart in them by a few more bits, so that strangers hardly ever meet; the
 * caller weeds out those that do by distance.
 */
export interface OneLessIndex {
  /**
   * Calls `visit` with words whose key may be at most one edit from `key`, those with the very key first; words may come
   * more than once. Stops after `most` words.
   */
  meet(key: Uint8Array, visit: (word: number) => void, most?: number): void;
}

export interface OneLessTable extends Buckets {
  /** A few more bits of the key of each member. */
  readonly prints: Uint8Array;
}

/**
 * @param order the words, those first that are to be met first
 * @param keyOf the key of a word; may be a view that its next call overwrites
 */
export function oneLessTable(order: Uint32Array, keyOf: (word: number) => Uint8Array): OneLessTable {
  const size = order.length;
  // About two entries a bucket: keys of names have some eight letters.
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(size * 4 + 1)))) - 1;
  const { starts, members } = fillBuckets(mask + 1, (pair) => visitHashes((hash, word) => pair(hash & mask, word)));
  const prints = new Uint8Array(members.length);
  const next = starts.slice(0, -1);
  visitHashes((hash) => {
    const bucket = hash & mask;
    const at = next[bucket] ?? 0;
    prints[at] = printOf(hash);
    next[bucket] = at + 1;
  });

  function visitHashes(visit: (hash: number, word: number) => void): void {
    for (const word of order) {
      const key = keyOf(word);
      for (let skip = -1; skip < key.length; skip++) {
        if (skip > 0 && key[skip] === key[skip - 1]) continue;
        visit(hashWithout(key, skip), word);
      }
    }
  }

  return { starts, members, prints };
}

export function indexOneLess({ starts, members, prints }: OneLessTable): OneLessIndex {
  // There is a bucket for every number that the mask lets through.
  const mask = starts.length - 2;
  return {
    meet(key, visit, most = Number.POSITIVE_INFINITY) {
      let left = most;
      for (let skip = -1; skip < key.length; skip++) {
        const hash = hashWithout(key, skip);
        const bucket = hash & mask;
        const print = printOf(hash);
        const end = starts[bucket + 1] ?? 0;
        for (let at = starts[bucket] ?? 0; at < end && left > 0; at++) {
          if (prints[at] !== print) continue;
          visit(members[at] ?? 0);
          left--;
        }
      }
    },
  };
}

/** Bits of a hash that its bucket's number does not use. */
function printOf(hash: number): number {
  return hash >>> 24;
}
