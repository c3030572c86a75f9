import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { Question } from '../question.ts';
import type { Marked } from './marks.ts';
import type { Feature } from './rules.ts';
import type { Slots } from './slots.ts';

/** Where a question is asked. */
export interface Asking {
  readonly catalog: Catalog;
  readonly defaultElection: Election;
  /** The asker's language: tells apart words that several languages have. */
  readonly language: string;
  /** What the answer before was about, where this is a further question. */
  readonly before?: Question | undefined;
}

/** A question after its words were read. */
export interface Read {
  readonly marked: Marked;
  readonly slots: Slots;
  readonly features: ReadonlySet<Feature>;
  readonly asking: Asking;
}
