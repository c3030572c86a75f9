import type { Passage } from './passage.ts';
import type { Announced } from './scope/headings.ts';

/** What a figure is about, before it is known whom it belongs to. */
export type Topic =
  | 'candidate'
  | 'turnout'
  | 'registered'
  | 'stations'
  | 'observers'
  | 'processed'
  | 'sample'
  | 'valid-votes';

/** The clause structure and the places of candidates, which most rules look at. */
export interface Setting {
  readonly passage: Passage;
  readonly clauses: readonly number[];
  /** Where candidates and their parties are named. */
  readonly subjectPlaces: readonly number[];
  readonly hasPollster: boolean;
  readonly announced: Announced;
}
