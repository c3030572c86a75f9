/**
 * Costs of taking words asked for as words of the vocabulary, kept while a query is answered: search, ranking and verdict
 * compare the same pairs. A word asked for is known by its serial number, so nothing need be cleared between queries.
 */
export interface KeptCosts {
  /** The cost kept; `Infinity` when it is beyond `limit`; nothing when it must be worked out. */
  get(serial: number, other: number, limit: number): number | undefined;
  /** Keeps a cost as worked out with `limit`; gives it back. */
  keep(serial: number, other: number, limit: number, cost: number): number;
}

/** Words asked for whose costs are kept at a time; a ninth word takes the place of the first. */
const SLOTS = 8;
/** What keeping as 32 bits may add. */
const ROUNDING = 1e-6;

export function createKeptCosts(vocabularySize: number): KeptCosts {
  // A cost beyond its limit is kept as the limit, below zero.
  const costs = new Float32Array(SLOTS * vocabularySize);
  const serials = new Uint32Array(SLOTS * vocabularySize);
  return {
    get(serial, other, limit) {
      const at = (serial % SLOTS) * vocabularySize + other;
      if (serials[at] !== serial) return undefined;
      const kept = costs[at] ?? 0;
      if (kept >= 0) return kept <= limit + ROUNDING ? kept : Number.POSITIVE_INFINITY;
      return -kept + ROUNDING >= limit ? Number.POSITIVE_INFINITY : undefined;
    },
    keep(serial, other, limit, cost) {
      const at = (serial % SLOTS) * vocabularySize + other;
      serials[at] = serial;
      costs[at] = cost > limit ? -limit : cost;
      return cost;
    },
  };
}
