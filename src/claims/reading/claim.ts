import type { Election } from '../../facts/election.ts';
import type { CandidateId, PlaceId } from '../../facts/schema/basics.ts';
import type { ExitPoll } from '../../facts/schema/exit-poll.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import type { Frame } from './frames.ts';
import type { Passage } from './passage.ts';
import type { Stage } from './scope/memory.ts';
import type { Topic } from './setting.ts';

/** A figure of a text, with what it is taken to be about. */
export interface Claim {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** Several: the words leave it open, so that the claim can be confirmed and not contradicted. */
  readonly topics: readonly Topic[];
  /** Candidates it may belong to, in the elections it may be of; the likeliest first. Empty for turnout and the like. */
  readonly subjects: readonly Subject[];
  readonly elections: readonly Election[];
  /** Nothing says which of the elections it is of. */
  readonly open: boolean;
  readonly frame: Frame;
  /** Polls named earlier in the text, for sentences that may still speak of them. */
  readonly pollsNearby: readonly ExitPoll[];
  /** The share of the count that the sentence, or one before it, speaks of. */
  readonly stage?: Stage & { readonly here: boolean };
  /** Of the day of writing: `now has 119 MPs`. An earlier count is not meant. */
  readonly present: boolean;
  /** The part of the country whose count is meant. */
  readonly place?: PlaceId;
  /** The round of the election that the text speaks of. */
  readonly round?: Round;
  /** Only a clear claim may be said to differ. */
  readonly clear: boolean;
}

export type Round = 'first' | 'runoff';

export interface Subject {
  readonly election: Election;
  readonly candidate: CandidateId;
}
