import { type Buckets, fillBuckets } from '../search/rows.ts';
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

/** To which groups entries belong, and the words of their own that may stand beside them. Can be written to a file. */
export interface ContextTables {
  readonly names: readonly string[];
  /** Groups of entry e, by their place in `names`. */
  readonly groups: Buckets;
  readonly ownWords: readonly string[];
  /** Entries of which own word w is. */
  readonly ownEntries: Buckets;
}

export function contextTables(entries: readonly NameEntry[]): ContextTables {
  const numbers = new Map<string, number>();
  const numbered = entries.map(({ groups = [] }) =>
    groups.map((group) => {
      const known = numbers.get(group) ?? numbers.size;
      numbers.set(group, known);
      return known;
    }),
  );
  const groups = fillBuckets(entries.length, (pair) => {
    for (const [entry, of] of numbered.entries()) for (const group of of) pair(entry, group);
  });
  return { names: [...numbers.keys()], groups, ...wordsOfContexts(entries) };
}

export function createContexts({ names, groups, ownWords, ownEntries }: ContextTables, contextOf: ContextOf): Contexts {
  const ownNumbers = new Map(ownWords.map((word, number) => [word, number]));
  const numbers = new Map(names.map((name, number) => [name, number]));
  const size = groups.starts.length - 1;
  const kept = new Map<string, Context | undefined>();
  const groupsOf = (entry: number) => groups.members.subarray(groups.starts[entry], groups.starts[entry + 1]);

  function fits({ idle, groups: spoken, entries: own }: Context, entry: number): boolean {
    return idle || own.has(entry) || (spoken.size > 0 && groupsOf(entry).some((group) => spoken.has(group)));
  }

  function said(written: string): Context | undefined {
    const meant = contextOf(written);
    const number = ownNumbers.get(written);
    if (meant === undefined && number === undefined) return undefined;
    const own =
      number === undefined
        ? undefined
        : new Set(ownEntries.members.subarray(ownEntries.starts[number], ownEntries.starts[number + 1]));
    const spoken = meant === undefined || meant === 'idle' ? [] : meant.flatMap((each) => numbers.get(each) ?? []);
    return { idle: meant === 'idle', groups: new Set(spoken), entries: own ?? new Set() };
  }

  return {
    fits,
    of(written) {
      if (kept.has(written)) return kept.get(written);
      if (kept.size >= MOST_KEPT) kept.clear();
      const context = said(written);
      kept.set(written, context);
      return context;
    },
    groupsOf(entry, spokenFor) {
      const all = [...groupsOf(entry)];
      const speaking = spokenFor.filter((context) => context.groups.size > 0);
      const named = all.filter((group) => speaking.every((context) => context.groups.has(group)));
      return (named.length > 0 ? named : all).map((group) => names[group] ?? '');
    },
    within(asked) {
      const wanted = new Set(asked.flatMap((group) => numbers.get(group) ?? []));
      const among = new Uint8Array(size);
      for (let entry = 0; entry < size; entry++)
        if (groupsOf(entry).some((group) => wanted.has(group))) among[entry] = 1;
      return among;
    },
  };
}

function wordsOfContexts(entries: readonly NameEntry[]): Pick<ContextTables, 'ownWords' | 'ownEntries'> {
  const words = new Map<string, Set<number>>();
  for (const [number, { context = [] }] of entries.entries()) {
    for (const { written } of context.flatMap(foldWords)) {
      const bearers = words.get(written);
      if (bearers === undefined) words.set(written, new Set([number]));
      else bearers.add(number);
    }
  }
  const ownEntries = fillBuckets(words.size, (pair) => {
    for (const [word, bearers] of [...words.values()].entries()) for (const entry of bearers) pair(word, entry);
  });
  return { ownWords: [...words.keys()], ownEntries };
}

/** Words asked for whose context is kept: a text is read in several ways, and typed letter by letter. */
const MOST_KEPT = 500;

/** Words that may stand beside a name only if they speak for it: a title or an initial speaks for itself. */
export function maySpeak(role: Role): boolean {
  return role === 'name' || role === 'kind' || role === 'title' || role === 'particle';
}
