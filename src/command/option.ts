import type { Ask } from '../cards/model/ask.ts';
import type { Card } from '../cards/model/card.ts';
import type { Words } from '../cards/model/words.ts';
import type { MessageKey } from '../cards/wording/en.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';

/** What a person may fill in. Its text becomes a record before the command sees it, or a card that asks back. */
export interface Option<T> {
  readonly type: 'string' | 'boolean';
  readonly description: MessageKey;
  readonly required: boolean;
  /** Kept in buttons and menus only; never shown in Discord's list. */
  readonly hidden?: boolean;
  /** Most characters it takes, where more than a name's length is sensible. */
  readonly longest?: number;
  readonly resolve: (given: string | undefined, scope: Scope) => Resolution<T>;
  readonly complete?: (typed: string, scope: Scope) => readonly Choice[];
}

/** Where an option is looked up. */
export interface Scope {
  readonly catalog: Catalog;
  /** The election to look in first. */
  readonly election: Election;
  /** The election was asked for, or an earlier option settled it: nothing else is looked through. */
  readonly settled: boolean;
  /** Everything that was filled in, as it was typed. */
  readonly given: Readonly<Record<string, string>>;
  /** The same question with some options put otherwise: what a choice asks. */
  readonly again: (options: Readonly<Record<string, string>>) => Ask;
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
