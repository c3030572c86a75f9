import { CODE_I, classOf, isVowel, keptClassOf } from './sounds.ts';

const scratch = new Uint8Array(64);

/**
 * The skeleton of a word: the class of each sound, classes written twice counted once, and no i beside another vowel
 * (Aliyev, Alijev, Aliev). Words that sound alike to somebody share it. Gives a view that the next call overwrites.
 */
export function skeletonOf(codes: Uint8Array, start: number, end: number): Uint8Array {
  let length = 0;
  let last = 0;
  for (let at = start; at < end && length < scratch.length; at++) {
    const code = codes[at] ?? 0;
    const beside = (at > start && isVowel(codes[at - 1] ?? 0)) || (at + 1 < end && isVowel(codes[at + 1] ?? 0));
    if (classOf(code) === classOf(CODE_I) && beside && at > start) continue;
    const found = classOf(code);
    if (found === last) continue;
    scratch[length++] = found;
    last = found;
  }
  return scratch.subarray(0, length);
}

/** The consonants of a word that every script keeps. Gives a view that the next call overwrites. */
export function consonantsOf(codes: Uint8Array, start: number, end: number): Uint8Array {
  let length = 0;
  for (let at = start; at < end && length < scratch.length; at++) {
    const found = keptClassOf(codes[at] ?? 0);
    if (found !== 0) scratch[length++] = found;
  }
  return scratch.subarray(0, length);
}

/** FNV-1a over a skeleton with the letter at `skip` left out (-1: none). 32 bits, signed: such numbers cost no memory. */
export function hashWithout(skeleton: Uint8Array, skip: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < skeleton.length; at++) {
    if (at === skip) continue;
    hash = Math.imul(hash ^ (skeleton[at] ?? 0), 0x01000193);
  }
  // The low bits of FNV are weak, and a bucket number is made of them.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d);
}

/** The skeletons of many words one after another, and where each ends. */
export interface SkeletonTable {
  readonly classes: Uint8Array;
  readonly ends: Uint32Array;
}

export function skeletonTable(size: number, sounds: Uint8Array, starts: Uint32Array): SkeletonTable {
  const classes = new Uint8Array(sounds.length);
  const ends = new Uint32Array(size + 1);
  for (let word = 0; word < size; word++) {
    const skeleton = skeletonOf(sounds, starts[word] ?? 0, starts[word + 1] ?? 0);
    const start = ends[word] ?? 0;
    classes.set(skeleton, start);
    ends[word + 1] = start + skeleton.length;
  }
  return { classes: classes.slice(0, ends[size]), ends };
}

/** Gives the skeleton of each of many words. */
export function skeletonsOf({ classes, ends }: SkeletonTable): (word: number) => Uint8Array {
  return (word) => classes.subarray(ends[word], ends[word + 1]);
}
