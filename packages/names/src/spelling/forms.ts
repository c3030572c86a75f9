import { type Buckets, fillBuckets } from '../search/rows.ts';
import { foldWords } from './fold.ts';
import { isWeaker, type NameEntry, spellingsOf } from './name-entry.ts';
import { createVocabularyBuilder, type Vocabulary, writtenForm } from './vocabulary.ts';
import { type Role, roleOf, rolesInOrder } from './word-roles.ts';

/** Every spelling of every entry, as numbers of words: plain arrays, that can be written to a file. */
export interface FormTables {
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
  /** 1 where the spelling only leads to its entry, see name-entry.ts. */
  readonly weaker: Uint8Array;
  /** Roles of the words of forms, in order, each list once; and which of them each form has. */
  readonly patterns: readonly (readonly Role[])[];
  readonly patternOf: Uint32Array;
}

export interface Forms extends FormTables {
  /** Roles of the words of a form, in order. */
  readonly rolesOf: (form: number) => readonly Role[];
}

export function formsOf(tables: FormTables): Forms {
  const { patterns, patternOf } = tables;
  return { ...tables, rolesOf: (form) => patterns[patternOf[form] ?? 0] ?? [] };
}

/** Folds all names and aliases. A spelling without a letter or digit is left out. */
export function gatherForms(entries: readonly NameEntry[]): FormTables {
  const builder = createVocabularyBuilder();
  const entryOf: number[] = [];
  const spellingOf: number[] = [];
  const weaker: number[] = [];
  const wordStarts: number[] = [0];
  const wordsInOrder: number[] = [];
  for (const [number, entry] of entries.entries()) {
    const known = new Set<string>();
    for (const [spelling, text] of spellingsOf(entry).entries()) {
      if (known.has(text)) continue;
      known.add(text);
      const words = foldWords(text);
      if (words.length === 0) continue;
      for (const word of words) wordsInOrder.push(builder.add(word));
      wordStarts.push(wordsInOrder.length);
      entryOf.push(number);
      spellingOf.push(spelling);
      weaker.push(isWeaker(entry, spelling) ? 1 : 0);
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
  return {
    count,
    vocabulary,
    words,
    bearers,
    entryOf: Uint32Array.from(entryOf),
    spellingOf: Uint16Array.from(spellingOf),
    weaker: Uint8Array.from(weaker),
    ...rolesByForm(count, words, vocabulary),
  };
}

function rolesByForm(
  count: number,
  words: Buckets,
  vocabulary: Vocabulary,
): Pick<FormTables, 'patterns' | 'patternOf'> {
  const roleOfWord = Array.from({ length: vocabulary.size }, (_, word) => roleOf(writtenForm(vocabulary, word)));
  const numbers = new Map<string, number>();
  const patterns: (readonly Role[])[] = [];
  const patternOf = new Uint32Array(count);
  for (let form = 0; form < count; form++) {
    const inForm = words.members.subarray(words.starts[form], words.starts[form + 1]);
    const roles = Array.from(inForm, (word) => roleOfWord[word] ?? 'name');
    const key = roles.join();
    const number = numbers.get(key) ?? patterns.push(rolesInOrder(roles)) - 1;
    numbers.set(key, number);
    patternOf[form] = number;
  }
  return { patterns, patternOf };
}
