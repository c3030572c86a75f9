import { costOfNothing, type QueryWord } from '../align/query.ts';
import type { Candidate } from './search.ts';

/** Readings this near to each other are the same to somebody typing: then the more prominent comes first. */
const SAME = 0.1;
/** Share of the query that a reading may leave unexplained and still be offered. */
const MOST_UNEXPLAINED = 0.5;

/**
 * Puts candidates, best first, in the order of a list that opens under an input, and leaves out those that hardly fit.
 * @param prominenceOf prominence of an entry by its number, the higher first
 */
export function orderForTyping(
  candidates: readonly Candidate[],
  query: readonly QueryWord[],
  prominenceOf: (entry: number) => number,
): readonly Candidate[] {
  const most = costOfNothing(query) * MOST_UNEXPLAINED;
  return candidates
    .filter(({ cost }) => cost <= most)
    .map((candidate) => ({ candidate, step: Math.floor(candidate.cost / SAME) }))
    .sort((a, b) => a.step - b.step || prominenceOf(b.candidate.entry) - prominenceOf(a.candidate.entry))
    .map(({ candidate }) => candidate);
}
