/** A set of words in few bytes (Bloom, "Space/time trade-offs in hash coding", 1970): now and then it claims one too many. */
export interface WordSet {
  has(word: string): boolean;
}

/** Of so many bits a word and so many hashes one word in three hundred is claimed wrongly. */
const BITS_A_WORD = 12;
const HASHES = 8;

export function wordSet(bits: Uint8Array): WordSet {
  return {
    has: (word) =>
      placesOf(word, bits.length * 8).every((place) => ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0),
  };
}

export function learnWords(words: ReadonlySet<string>): Uint8Array {
  const bits = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / 8));
  for (const word of words) {
    for (const place of placesOf(word, bits.length * 8))
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return bits;
}

/** Two hashes make all (Kirsch and Mitzenmacher, "Less hashing, same performance", 2006). */
function placesOf(word: string, size: number): number[] {
  const [first, second] = [hash(word, 0x811c9dc5), hash(word, 0x9747b28c) | 1];
  return Array.from({ length: HASHES }, (_, turn) => ((first + Math.imul(turn, second)) >>> 0) % size);
}

function hash(word: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}
