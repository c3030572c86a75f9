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
/** Slips allowed for each letter of a word, where the list is long enough to tell slips from other names. */
export const ALLOWED_SLIPS_PER_LETTER = 0.28;
/** A list with fewer different words cannot tell. */
export const FEW_WORDS = 500;
