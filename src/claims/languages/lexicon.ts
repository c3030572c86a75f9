/** Languages whose messages are read. */
export type Language = 'en' | 'az' | 'ru' | 'tr';

/** What a word or phrase of a language tells about the figures near it. */
export type CueKind =
  // What is counted
  | 'percent'
  /** Stands before its number: Turkish `yüzde`. */
  | 'percent-before'
  | 'points'
  | 'votes'
  | 'seats'
  | 'voters'
  | 'people'
  | 'stations'
  | 'observers'
  /** What is being measured */
  | 'turnout'
  | 'took-part'
  | 'registered'
  | 'valid'
  | 'sample'
  /** `the processing of 93.35 %` */
  | 'processing'
  /** `93.35 % of ballots counted` */
  | 'processed'
  // Which kind of number
  | 'exit-poll'
  | 'opinion-poll'
  | 'result'
  | 'final'
  | 'partial'
  // Why a figure is not a plain statement
  | 'negation'
  | 'hypothesis'
  | 'forecast'
  | 'change'
  | 'margin'
  | 'together'
  | 'hearsay'
  | 'part'
  | 'previous'
  // How words hang together
  | 'for'
  | 'respectively'
  | 'clause'
  | 'pronoun'
  | 'in-place'
  | 'held'
  | 'voting-day'
  | 'short-of';

export type Hedge = 'approximately' | 'over' | 'under' | 'exactly' | 'nearly';

/** One language's words. A phrase is one or more words; `*` ends the beginning of a word. */
export interface Lexicon {
  readonly language: Language;
  readonly cues: Partial<Readonly<Record<CueKind, readonly string[]>>>;
  /** Words before a number that say how exact it is meant. */
  readonly hedges: Partial<Readonly<Record<Hedge, readonly string[]>>>;
  /** Words after a number that say the same: `92 % civarında`. */
  readonly hedgesAfter: Partial<Readonly<Record<Hedge, readonly string[]>>>;
  /** Powers of ten and the like: `million`. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Number words: `ninety`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** `two thirds`, in percent. */
  readonly fractions: Readonly<Record<string, number>>;
  /** January to December, each with its spellings. */
  readonly months: readonly (readonly string[])[];
  /** Frequent words that tell the language and name nobody. */
  readonly common: readonly string[];
}
