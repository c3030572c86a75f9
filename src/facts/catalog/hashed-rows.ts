/** Numbers of rows by the hashes of what they are found by, in order, so that both are searched as they stand in a file. */
export interface HashedRows {
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
}

/** @param keyed rows by their keys; a key may have several rows */
export function hashedRows(keyed: Iterable<readonly [key: string, row: number]>): HashedRows {
  const pairs = Array.from(keyed, ([key, row]) => [hashOf(key), row] as const);
  pairs.sort(([a, rowOfA], [b, rowOfB]) => a - b || rowOfA - rowOfB);
  return { hashes: Uint32Array.from(pairs, ([hash]) => hash), rows: Uint32Array.from(pairs, ([, row]) => row) };
}

/** The rows of a key, and rarely those of another with the same hash. */
export function rowsWithHash({ hashes, rows }: HashedRows, key: string): readonly number[] {
  const hash = hashOf(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; hashes[at] === hash; at++) found.push(rows[at] ?? 0);
  return found;
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
