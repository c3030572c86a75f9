import type { Possible } from '../../cards/answers/question-cards.ts';
import { sameAsk } from '../../cards/model/custom-id.ts';

/** A record called somewhat like a text that nobody is called by. */
export interface Suggestion {
  /** See `Match.score`. */
  readonly score: number;
  readonly possible: Possible;
}

const MOST = 5;
/** What is so much farther than the nearest is beside the point. */
const FARTHER = 0.4;

/** The nearest first, each once: the same record may be known by hand and of a published set. */
export function nearestFirst(all: readonly Suggestion[]): readonly Possible[] {
  const sorted = all.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) - FARTHER;
  const near = sorted.filter(({ score }) => score >= least).map(({ possible }) => possible);
  return near.filter((each, place) => near.findIndex(({ ask }) => sameAsk(ask, each.ask)) === place).slice(0, MOST);
}
