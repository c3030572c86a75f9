import type { Election } from '../../facts/election.ts';

const kept = new WeakMap<Election, Map<string, unknown>>();

/** Elections are frozen, so what is worked out from one is worked out once. The key must name the builder and its arguments. */
export function remembered<T>(election: Election, key: string, build: () => T): T {
  const known = kept.get(election) ?? new Map<string, unknown>();
  kept.set(election, known);
  if (!known.has(key)) known.set(key, build());
  return known.get(key) as T;
}
