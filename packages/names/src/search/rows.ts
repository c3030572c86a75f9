/** Numbers gathered under keys, in two flat arrays (compressed rows). */
export interface Buckets {
  /** Members of key k: `members[starts[k] .. starts[k + 1])`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * Fills rows in two passes over the same pairs: `visit` calls its argument once per pair and must do so alike both times.
 * Members keep the order in which they come.
 */
export function fillBuckets(keys: number, visit: (pair: (key: number, member: number) => void) => void): Buckets {
  const starts = new Uint32Array(keys + 1);
  visit((key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const members = new Uint32Array(starts[keys] ?? 0);
  const next = starts.slice(0, keys);
  visit((key, member) => {
    const at = next[key] ?? 0;
    members[at] = member;
    next[key] = at + 1;
  });
  return { starts, members };
}
