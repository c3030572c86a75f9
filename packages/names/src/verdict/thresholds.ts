/** Where the verdict draws its lines. */
export interface Thresholds {
  /** Most doubt (see doubt.ts) of an answer. */
  readonly sure: number;
  /** Most doubt of a choice that is offered. */
  readonly perhaps: number;
  /** Edits by which an answer must lead the next that fits. */
  readonly lead: number;
  /**
   * Least score of a suggestion, 0..1, by the number of different words in the list, the longest first: the nearest of seven
   * names may have nothing to do with what was asked, the nearest of many hardly ever.
   */
  readonly suggested: readonly { readonly fromWords: number; readonly leastScore: number }[];
  /**
   * Slips allowed for each letter of a word, by the number of different words in the list, the longest first. A short list
   * cannot tell a slip from another name (Elşən, Elşad), so there only spellings of the same sounds count; a very long
   * one has a neighbour for every slip.
   */
  readonly slips: readonly { readonly fromWords: number; readonly perLetter: number }[];
}

/**
 * `slips` and `lead` follow from `npm run bench -- lookup/calibrate --bench DIR`; `sure` is the unit of doubt, and `perhaps` and
 * `suggested` bound what is shown where no answer is given. See docs/lookup.md.
 */
export const THRESHOLDS: Thresholds = {
  sure: 1,
  perhaps: 1.5,
  lead: 0.8,
  suggested: [
    { fromWords: 500, leastScore: 0.3 },
    { fromWords: 0, leastScore: 0.45 },
  ],
  slips: [
    { fromWords: 30_000, perLetter: 0.18 },
    { fromWords: 500, perLetter: 0.28 },
    { fromWords: 0, perLetter: 0 },
  ],
};

/** See `Thresholds.slips`. */
export function slipsPerLetter({ slips }: Thresholds, wordsInList: number): number {
  return slips.find(({ fromWords }) => wordsInList >= fromWords)?.perLetter ?? 0;
}

/** See `Thresholds.suggested`. */
export function leastSuggested({ suggested }: Thresholds, wordsInList: number): number {
  return suggested.find(({ fromWords }) => wordsInList >= fromWords)?.leastScore ?? 0;
}
