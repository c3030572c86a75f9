/** One candidate's share in a poll and in the count, in percent. */
export interface SharePair {
  readonly poll: number;
  readonly result: number;
}

/**
 * How far a poll was from a count, in percentage points.
 * Sources: Mosteller et al. 1949 (M3, M5, M6); Martin, Traugott and Kennedy 2005 (A).
 */
export interface PollError {
  /** Mean absolute difference over the candidates the poll gives (M3). */
  readonly meanAbsolute: number;
  /** Largest absolute difference (M6). */
  readonly largest: number;
  /** Signed difference of the margin between the two leading in the result (M5). */
  readonly margin: number;
  /** Logarithm of the odds ratio of the two leading; unchanged by renormalising. `undefined` where a share is zero. */
  readonly accuracy: number | undefined;
}

/**
 * @param pairs candidates that both the poll and the count give; fewer than two are not comparable
 * @returns `undefined` when the two are not comparable
 */
export function pollError(pairs: readonly SharePair[]): PollError | undefined {
  const [first, second] = pairs.toSorted((a, b) => b.result - a.result);
  if (first === undefined || second === undefined) return undefined;
  const differences = pairs.map(({ poll, result }) => Math.abs(poll - result));
  return {
    meanAbsolute: differences.reduce((sum, difference) => sum + difference, 0) / pairs.length,
    largest: Math.max(...differences),
    margin: first.poll - second.poll - (first.result - second.result),
    accuracy: logOddsRatio(first, second),
  };
}

/** The same poll with its shares scaled so that they add up to 100. */
export function renormalised(pairs: readonly SharePair[]): readonly SharePair[] {
  const sum = pairs.reduce((total, { poll }) => total + poll, 0);
  return sum === 0 ? pairs : pairs.map(({ poll, result }) => ({ poll: (poll / sum) * 100, result }));
}

function logOddsRatio(first: SharePair, second: SharePair): number | undefined {
  if ([first, second].some(({ poll, result }) => poll === 0 || result === 0)) return undefined;
  return Math.log(first.poll / second.poll / (first.result / second.result));
}
