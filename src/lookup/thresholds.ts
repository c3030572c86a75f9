/*
 * Where the verdict draws its lines. The figures come from `npm run calibrate:lookup`, which tries each on a bench
 * and keeps the most generous that answers no stranger; see docs/lookup.md.
 */

/** Most doubt (see doubt.ts) of an answer. */
export const SURE = 1;
/** Most doubt of a choice that is offered. */
export const PERHAPS = 1.5;
/** Edits by which an answer must lead the next that fits. */
export const LEAD = 0.6;
/** Least score of a suggestion, 0..1. */
export const LEAST_SUGGESTED = 0.45;
/**
 * Slips allowed for each letter of a word, by the number of different words in the list. A short list cannot tell a slip
 * from another name (Elşən, Elşad), so there only spellings of the same sounds count; a very long one has a neighbour
 * for every slip.
 */
const ALLOWED_SLIPS: readonly { readonly words: number; readonly perLetter: number }[] = [
  { words: 30_000, perLetter: 0.18 },
  { words: 500, perLetter: 0.23 },
  { words: 0, perLetter: 0 },
];

/** See ALLOWED_SLIPS. */
export function allowedSlips(wordsInList: number): number {
  return ALLOWED_SLIPS.find(({ words }) => wordsInList >= words)?.perLetter ?? 0;
}
