import { foldWords } from '../spelling/fold.ts';
import type { NameEntry } from '../spelling/name-entry.ts';
import type { Role } from '../spelling/word-roles.ts';

/**
 * What a folded word says beside a name: something of certain groups (the year of an election, its country), nothing at
 * all (`result`), or no more than any other word.
 */
export type ContextOf = (written: string) => 'idle' | readonly string[] | undefined;

/** Where a query word may stand beside a name without speaking against it. */
export interface Context {
  readonly idle: boolean;
  readonly groups: ReadonlySet<number>;
  readonly entries: ReadonlySet<number>;
}

export interface Contexts {
  /** What a word says beside names; undefined for most. */
  of(written: string): Context | undefined;
  fits(context: Context, entry: number): boolean;
  /** The groups of an entry that all the words speak for; all its groups where none speaks of groups. */
  groupsOf(entry: number, spokenFor: readonly Context[]): readonly string[];
  /** Marks the entries that belong to one of the groups. */
  within(groups: readonly string[]): Uint8Array;
}

export function createContexts(entries: readonly NameEntry[], contextOf: ContextOf): Contexts {
  const numbers = new Map<string, number>();
  const groupsOf = entries.map(({ groups = [] }) =>
    groups.map((group) => {
      const known = numbers.get(group);
      if (known !== undefined) return known;
      numbers.set(group, numbers.size);
      return numbers.size - 1;
    }),
  );
  const names = [...numbers.keys()];
  const ownWords = wordsOfContexts(entries);

  function fits({ idle, groups, entries: own }: Context, entry: number): boolean {
    return idle || own.has(entry) || (groups.size > 0 && groupsOf[entry]?.some((group) => groups.has(group)) === true);
  }

  return {
    fits,
    of(written) {
      const said = contextOf(written);
      const own = ownWords.get(written);
      if (said === undefined && own === undefined) return undefined;
      const groups = said === undefined || said === 'idle' ? [] : said.flatMap((group) => numbers.get(group) ?? []);
      return { idle: said === 'idle', groups: new Set(groups), entries: own ?? new Set() };
    },
    groupsOf(entry, spokenFor) {
      const all = groupsOf[entry] ?? [];
      const speaking = spokenFor.filter(({ groups }) => groups.size > 0);
      const named = all.filter((group) => speaking.every(({ groups }) => groups.has(group)));
      return (named.length > 0 ? named : all).map((group) => names[group] ?? '');
    },
    within(groups) {
      const wanted = new Set(groups.flatMap((group) => numbers.get(group) ?? []));
      return Uint8Array.from(groupsOf, (of) => (of.some((group) => wanted.has(group)) ? 1 : 0));
    },
  };
}

function wordsOfContexts(entries: readonly NameEntry[]): ReadonlyMap<string, ReadonlySet<number>> {
  const words = new Map<string, Set<number>>();
  for (const [number, { context = [] }] of entries.entries()) {
    for (const { written } of context.flatMap(foldWords)) {
      const bearers = words.get(written);
      if (bearers === undefined) words.set(written, new Set([number]));
      else bearers.add(number);
    }
  }
  return words;
}

/** Words that may stand beside a name only if they speak for it: a title or an initial speaks for itself. */
export function maySpeak(role: Role): boolean {
  return role === 'name' || role === 'kind' || role === 'title' || role === 'particle';
}
