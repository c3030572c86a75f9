import { fillBuckets } from './buckets.ts';
import { hashWithout } from './skeleton.ts';

/**
 * Words by a key and by that key with each of its letters left out: two words whose keys are one edit apart meet.
 * Keys are hashed into buckets, so strangers meet too; the caller weeds them out by distance.
 */
export interface OneLessIndex {
  /**
   * Calls `visit` with words whose key may be at most one edit from `key`, those with the very key first; words may come
   * more than once. Stops after `most` words.
   */
  meet(key: Uint8Array, visit: (word: number) => void, most?: number): void;
}

/** @param keyOf the key of a word; may be a view that its next call overwrites */
export function indexOneLess(size: number, keyOf: (word: number) => Uint8Array): OneLessIndex {
  // About two entries a bucket: keys of names have some eight letters.
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(size * 4 + 1)))) - 1;
  const { starts, members } = fillBuckets(mask + 1, (pair) => {
    for (let word = 0; word < size; word++) {
      const key = keyOf(word);
      for (let skip = -1; skip < key.length; skip++) {
        if (skip > 0 && key[skip] === key[skip - 1]) continue;
        pair(hashWithout(key, skip) & mask, word);
      }
    }
  });
  return {
    meet(key, visit, most = Number.POSITIVE_INFINITY) {
      let left = most;
      for (let skip = -1; skip < key.length; skip++) {
        const bucket = hashWithout(key, skip) & mask;
        const end = starts[bucket + 1] ?? 0;
        for (let at = starts[bucket] ?? 0; at < end && left > 0; at++, left--) visit(members[at] ?? 0);
      }
    },
  };
}
