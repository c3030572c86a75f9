/** Where the verdict draws its lines. Derived by `npm run calibrate:lookup`; see docs/lookup.md. */
export const THRESHOLDS = {
  /** Most doubt (see alignment.ts) of an answer. */
  bar: 1,
  /** Edits by which an answer must lead the next. */
  lead: 0.6,
  /** Edits behind the best within which another that fits is a bearer of the same name. */
  tie: 0.3,
  /** Least score of a suggestion. */
  suggestion: 0.45,
} as const;
