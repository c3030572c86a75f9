import type { Possible } from '../../cards/answers/question-cards.ts';
import type { Words } from '../../cards/model/words.ts';
import type { MessageKey } from '../../cards/wording/en.ts';
import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { Lookup, Meant, Where } from '../../lookup/across-elections.ts';
import type { Distant, DistantOutcome } from '../../lookup/everything.ts';
import type { Scope } from '../option.ts';

/** A kind of record that options look up by name. */
export interface RecordKind<T extends { readonly id: string }> {
  readonly name: 'candidate' | 'pollster' | 'topic' | 'publisher' | 'speaker' | 'subject';
  readonly description: MessageKey;
  readonly lookup: (catalog: Catalog) => Lookup<T>;
  readonly records: (election: Election) => readonly T[];
  readonly label: (record: T) => Words;
  /** What tells namesakes apart. */
  readonly detail: (election: Election, record: T) => Words | undefined;
  /** What else a text surely means, where no record of the kind is called so: said in place of similar names. */
  readonly instead?: (given: string, scope: Scope) => Instead | undefined;
  /** Records of all other elections, which are opened when they are asked for. */
  readonly distant?: DistantRecords<T>;
}

/** Something else that a text surely means: what there is to say of it, and the questions it leads to. */
export interface Instead {
  readonly words: Words;
  readonly possible: readonly Possible[];
}

/** The names of a whole catalog, and what an election has under one of them. */
export interface DistantRecords<T> {
  find(given: string, scope: Scope): DistantOutcome;
  complete(typed: string, scope: Scope): readonly Distant[];
  open(distant: Distant, scope: Scope): Meant<T> | undefined;
}

/** Choices of other elections carry both ids; Discord allows 100 characters and an id has at most 48. */
export const ELSEWHERE = '/';
/** Most lines of a list that Discord shows. */
export const CHOICES_MAX = 25;

/** Where an option is looked up, as the lookup takes it. */
export function whereOf({ election, settled }: Scope): Where {
  return { first: election, only: settled ? election : undefined };
}
