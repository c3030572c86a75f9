/** Letters 0-9 and a-z as 0..35. */
const LETTERS = 36;
const OTHER = LETTERS;

/** A word as bit masks: bit i of `masks[letter]` says that its letter i is that letter. At most 31 letters. */
export interface EditPattern {
  readonly length: number;
  readonly masks: Uint32Array;
}

export function editPattern(written: string): EditPattern {
  const length = Math.min(written.length, 31);
  const masks = new Uint32Array(LETTERS + 1);
  for (let at = 0; at < length; at++) {
    const letter = letterOf(written.charCodeAt(at));
    masks[letter] = (masks[letter] ?? 0) | (1 << at);
  }
  return { length, masks };
}

/**
 * Edits between a word and `pool[start..end)` (ASCII): letters too many, too few, exchanged, or two neighbours swapped,
 * each counting one. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
 */
export function countEdits({ length, masks }: EditPattern, pool: Uint8Array, start: number, end: number): number {
  if (length === 0) return end - start;
  const top = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let before = 0;
  let edits = length;
  for (let at = start; at < end; at++) {
    const mask = masks[letterOf(pool[at] ?? 0)] ?? 0;
    const swapped = ((~diagonal & mask) << 1) & before;
    diagonal = swapped | (((mask & plus) + plus) ^ plus) | mask | minus;
    let up = minus | ~(diagonal | plus);
    let down = diagonal & plus;
    if ((up & top) !== 0) edits++;
    else if ((down & top) !== 0) edits--;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
    before = mask;
  }
  return edits;
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 87;
  if (code >= 48 && code <= 57) return code - 48;
  return OTHER;
}
