import type { Ask, GivenOptions } from '../cards/model/ask.ts';
import type { Card } from '../cards/model/card.ts';
import type { Words } from '../cards/model/words.ts';
import type { MessageKey } from '../cards/wording/en.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Call } from '../store/calls.ts';
import type { Follow } from '../store/follows.ts';
import type { Asker } from './asker.ts';

/** Every kind of option Discord has. Whatever the kind, a command gets its text: a number, an id, `true`. */
export type OptionType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'user'
  | 'channel'
  | 'role'
  | 'mentionable'
  | 'attachment';

/** What a person may fill in. Its text becomes a record before the command sees it, or a card that asks back. */
export interface Option<T> {
  readonly type: OptionType;
  readonly description: MessageKey;
  readonly required: boolean;
  /** Kept in buttons and menus only; never shown in Discord's list. */
  readonly hidden?: boolean;
  /** Most characters it takes, where more than a name's length is sensible. */
  readonly longest?: number;
  /** Of numbers: the least and the most Discord lets people type. */
  readonly least?: number;
  readonly most?: number;
  /** The only values it takes; Discord shows them as a list. */
  readonly choices?: readonly FixedChoice[];
  /** Kinds of channels to choose from, by Discord's numbers. */
  readonly channelTypes?: readonly number[];
  /** Endings of files to choose from, such as `.csv`. */
  readonly fileTypes?: readonly string[];
  readonly resolve: (given: string | undefined, scope: Scope) => Resolution<T>;
  readonly complete?: (typed: string, scope: Scope) => readonly Choice[];
  /** Everything it may offer where a label comes back; completion alone finds names by their beginning. */
  readonly everything?: (scope: Scope) => readonly Choice[];
}

/** A line of a fixed list: its name in every language, and what it stands for. */
export interface FixedChoice {
  readonly name: MessageKey;
  readonly value: string;
}

/** Where an option is looked up. */
export interface Scope {
  readonly catalog: Catalog;
  /** The election to look in first. */
  readonly election: Election;
  /** The election was asked for, or an earlier option settled it: nothing else is looked through. */
  readonly settled: boolean;
  /** Everything that was filled in, as it was typed. */
  readonly given: GivenOptions;
  readonly asker: Asker;
  /** What this server follows. */
  readonly follows?: readonly Follow[];
  /** What this server says of who won. */
  readonly calls?: readonly Call[];
  /** The same question with some options put otherwise: what a choice asks. */
  readonly again: (options: GivenOptions) => Ask;
}

export type Resolution<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** The election this option settles, where it does. */
      readonly election?: Election;
      /** Said above the answer: it comes from another election than the one that was looked in first. */
      readonly elsewhere?: Words;
    }
  | { readonly ok: false; readonly card: Card };

/** A line of an autocomplete list: what is shown, and the id it stands for. */
export interface Choice {
  readonly label: Words;
  readonly value: string;
}
