import { type PreparedWord, prepareWord } from '../compare/comparison.ts';
import { foldSyllables, foldWords, type Word } from '../spelling/fold.ts';
import { respaced } from '../spelling/spacing.ts';
import { type Role, roleElsewhere, roleOf, rolesInOrder } from '../spelling/word-roles.ts';

/** A word asked for, with its role and what it costs to find it nowhere in a name. */
export interface QueryWord extends PreparedWord {
  readonly role: Role;
  /** Cost in edits of leaving the word unexplained. */
  readonly unexplained: number;
}

// A long word tells more than a short one, but never so much that two others right could not outweigh it.
const UNEXPLAINED_BASE = 1.2;
const UNEXPLAINED_PER_LETTER = 0.25;
const UNEXPLAINED_MOST = 3.2;
const UNEXPLAINED_BY_ROLE: Readonly<Partial<Record<Role, number>>> = {
  initial: 0.8,
  title: 0.2,
  particle: 0.25,
  'patronymic-mark': 0.1,
  patronymic: 0.5,
};

/** The words of a query with their roles. A title or a particle counts as a name when there is nothing else. */
export function readQuery(text: string): QueryWord[] {
  return toQuery(foldWords(text));
}

/** A second reading of a text in signs that stand for syllables: each a word. Empty for other texts. */
export function readSyllables(text: string): QueryWord[] {
  return toQuery(foldSyllables(text));
}

/** A third reading of a text whose spaces are in the wrong places, see spacing.ts. Empty where there is none. */
export function readRespaced(text: string, has: (written: string) => boolean): QueryWord[] {
  return toQuery(respaced(foldWords(text), has) ?? []);
}

/** Cost of explaining no word of a query: what scores are measured by. */
export function costOfNothing(query: readonly QueryWord[]): number {
  return query.reduce((sum, { unexplained }) => sum + unexplained, 0);
}

function toQuery(words: readonly Word[]): QueryWord[] {
  const roles = rolesInOrder(
    words.map(({ written, crossing }) => (crossing === 'none' ? roleOf(written) : roleElsewhere(written))),
  );
  return words.map((word, at) => {
    const role = words.length === 1 ? 'name' : (roles[at] ?? 'name');
    const prepared = prepareWord(word);
    const byLength = UNEXPLAINED_BASE + UNEXPLAINED_PER_LETTER * word.written.length;
    return { ...prepared, role, unexplained: UNEXPLAINED_BY_ROLE[role] ?? Math.min(byLength, UNEXPLAINED_MOST) };
  });
}
