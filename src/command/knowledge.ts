import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Call } from '../store/calls.ts';
import type { Follow } from '../store/follows.ts';
import type { Settings } from '../store/settings.ts';

/** What questions are answered from, for this asker in this place. It is asked for before each answer. */
export interface Knowledge {
  readonly catalog: Catalog;
  /** The election that is looked in first. */
  readonly defaultElection: Election;
  /** What the server chose; absent where nothing was chosen. */
  readonly preferences?: Preferences | undefined;
  /** What this server keeps; absent where nothing is kept, and outside of servers. */
  readonly server?: ServerKnowledge | undefined;
  /** Elections whose counts come from a source as they are counted. */
  readonly live?: ReadonlySet<string> | undefined;
}

/** What a server keeps, for those who ask in it; of a person's direct messages, the settings alone. */
export interface ServerKnowledge {
  readonly settings: Settings;
  readonly follows: readonly Follow[];
  readonly calls: readonly Call[];
  /** The ids of its own elections; they stand in the catalog. */
  readonly ownElections: readonly string[];
  /** Nothing of it could be read: whatever needs it says so, and everything else goes on. */
  readonly unreadable: boolean;
}

export interface Preferences {
  /** The language of answers nobody asked another language for. */
  readonly language?: string | undefined;
  /** Who may post answers in the channel; absent: those who may manage messages. */
  readonly sharing?: 'moderators' | 'everyone' | undefined;
  /** A role whose members may post answers as well. */
  readonly sharingRole?: string | undefined;
}
