import { type AsOf, compareAsOf } from './as-of.ts';
import type { Source, SourceKind } from './schema/account.ts';

/** Primary source, then wire, then the press; a reprint after the piece it reprints. Lower stands first. */
const RANK: Readonly<Record<SourceKind, number>> = {
  primary: 0,
  pollster: 0,
  wire: 1,
  news: 2,
  ngo: 2,
  reference: 3,
  reprint: 4,
  social: 4,
};

/** The sources of a figure, the one to show first in front; equal ones keep the order of the data. */
export function bySourceRank(sources: readonly Source[]): readonly Source[] {
  return sources.toSorted((a, b) => rankOf(a) - rankOf(b));
}

export function rankOf(source: Source): number {
  return RANK[source.kind];
}

interface Reported {
  readonly asOf: AsOf;
  readonly sources: readonly Source[];
}

/**
 * The one rule that picks which of several reported values is shown first: the best source's, and among equals the
 * latest. The others are shown beside it; nothing is averaged.
 */
export function byPrecedence<T extends Reported>(values: readonly T[]): readonly T[] {
  return values.toSorted((a, b) => bestRank(a) - bestRank(b) || compareAsOf(b.asOf, a.asOf));
}

function bestRank({ sources }: Reported): number {
  return Math.min(...sources.map(rankOf));
}
