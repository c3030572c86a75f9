import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';

/** What questions are answered from, for this asker in this place. It is asked for before each answer. */
export interface Knowledge {
  readonly catalog: Catalog;
  /** The election that is looked in first. */
  readonly defaultElection: Election;
  /** What the server chose; absent where nothing was chosen. */
  readonly preferences?: Preferences | undefined;
}

export interface Preferences {
  /** The language of answers nobody asked another language for. */
  readonly language?: string | undefined;
  /** Who may post answers in the channel; absent: those who may manage messages. */
  readonly sharing?: 'moderators' | 'everyone' | undefined;
}
