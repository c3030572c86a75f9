import { type Buckets, fillBuckets } from './buckets.ts';
import { foldWords } from './fold.ts';
import type { NameEntry } from './name-entry.ts';
import { createVocabularyBuilder, type Vocabulary, writtenForm } from './vocabulary.ts';
import { type Role, roleOf } from './word-roles.ts';

/** Every spelling of every entry, as numbers of words. */
export interface Forms {
  readonly count: number;
  readonly vocabulary: Vocabulary;
  /** Words of form f, in order: `words.members[words.starts[f] .. words.starts[f + 1])`. */
  readonly words: Buckets;
  /** Forms with word w. */
  readonly bearers: Buckets;
  /** Number of the entry of each form. */
  readonly entryOf: Uint32Array;
  /** Which spelling of its entry each form is: 0 the name, 1.. the aliases. */
  readonly spellingOf: Uint16Array;
  /** Role of a word of the vocabulary, looked at by itself. */
  readonly roleOfWord: (word: number) => Role;
}

/** Folds all names and aliases. A spelling without a letter or digit is left out. */
export function gatherForms(entries: readonly NameEntry[]): Forms {
  const builder = createVocabularyBuilder();
  const entryOf: number[] = [];
  const spellingOf: number[] = [];
  const wordStarts: number[] = [0];
  const wordsInOrder: number[] = [];
  for (const [number, entry] of entries.entries()) {
    const known = new Set<string>();
    for (let spelling = 0; spelling <= (entry.aliases?.length ?? 0); spelling++) {
      const text = spellingAt(entry, spelling);
      if (known.has(text)) continue;
      known.add(text);
      const words = foldWords(text);
      if (words.length === 0) continue;
      for (const word of words) wordsInOrder.push(builder.add(word));
      wordStarts.push(wordsInOrder.length);
      entryOf.push(number);
      spellingOf.push(spelling);
    }
  }
  const { vocabulary, numberOf } = builder.finish();
  const words: Buckets = {
    starts: Uint32Array.from(wordStarts),
    members: Uint32Array.from(wordsInOrder, (word) => numberOf[word] ?? 0),
  };
  const count = entryOf.length;
  const bearers = fillBuckets(vocabulary.size, (pair) => {
    for (let form = 0; form < count; form++) {
      for (let at = words.starts[form] ?? 0; at < (words.starts[form + 1] ?? 0); at++)
        pair(words.members[at] ?? 0, form);
    }
  });
  const roles: Role[] = [];
  for (let word = 0; word < vocabulary.size; word++) roles.push(roleOf(writtenForm(vocabulary, word)));
  return {
    count,
    vocabulary,
    words,
    bearers,
    entryOf: Uint32Array.from(entryOf),
    spellingOf: Uint16Array.from(spellingOf),
    roleOfWord: (word) => roles[word] ?? 'name',
  };
}

/** The spelling of an entry by number: 0 its name, 1.. its aliases. */
export function spellingAt(entry: NameEntry, spelling: number): string {
  return spelling === 0 ? entry.name : (entry.aliases?.[spelling - 1] ?? entry.name);
}
