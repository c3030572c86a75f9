import { type PreparedWord, prepareWord } from '../compare/comparison.ts';
import { withoutEnding } from '../spelling/endings.ts';
import { foldSyllables, foldWords, type Word } from '../spelling/fold.ts';
import { respaced } from '../spelling/spacing.ts';
import { followsNames, type Role, roleElsewhere, roleOf, rolesInOrder } from '../spelling/word-roles.ts';
import { type Context, type Contexts, maySpeak } from './context.ts';

/** A word asked for, with its role and what it costs to find it nowhere in a name. */
export interface QueryWord extends PreparedWord {
  readonly role: Role;
  /** Cost in edits of leaving the word unexplained. */
  readonly unexplained: number;
  /** Where it may stand beside a name, see context.ts. */
  readonly context?: Context | undefined;
  /** It stood with another ending, see endings.ts. */
  readonly inflected: boolean;
}

/** Words of a text as its readings have them. */
interface ReadWord extends Word {
  readonly inflected?: boolean;
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
  kind: 0.25,
};

/** What readings ask of the list that is searched. */
export interface Known {
  /** Whether some name has a word written so. */
  readonly has: (written: string) => boolean;
  /** Whether a word is somebody's given name, whoever stands in the list. */
  readonly isName: (written: string) => boolean;
  readonly contexts: Contexts;
}

/** The words of a query with their roles. A title or a particle counts as a name when there is nothing else. */
export function readQuery(text: string, known: Known): QueryWord[] {
  return toQuery(foldWords(text), known);
}

/** A second reading of a text in signs that stand for syllables: each a word. Empty for other texts. */
export function readSyllables(text: string, known: Known): QueryWord[] {
  return toQuery(foldSyllables(text), known);
}

/** A third reading of a text whose spaces are in the wrong places, see spacing.ts. Empty where there is none. */
export function readRespaced(text: string, known: Known): QueryWord[] {
  return toQuery(respaced(foldWords(text), known.has) ?? [], known);
}

/**
 * A fourth reading without the endings that a sentence gives names: only of words that no name has as they stand, and that
 * names have so. Empty where there is none.
 */
export function readWithoutEndings(text: string, known: Known): QueryWord[] {
  const words = foldWords(text);
  const read = words.map((word): ReadWord => {
    const isLatin = word.crossing === 'none';
    const isKnown = known.has(word.written) && word.beforeApostrophe === undefined;
    // Ivana is no Ivan, while Ивана may be his genitive.
    if (isKnown || (isLatin && word.beforeApostrophe === undefined && known.isName(word.written))) return word;
    const stem = withoutEnding(word).find((each) => known.has(each) || known.contexts.of(each) !== undefined);
    return stem === undefined ? word : { written: stem, spoken: stem, crossing: word.crossing, inflected: true };
  });
  return read.some(({ inflected }) => inflected === true) ? toQuery(read, known) : [];
}

/** Cost of explaining no word of a query: what scores are measured by. */
export function costOfNothing(query: readonly QueryWord[]): number {
  return query.reduce((sum, { unexplained }) => sum + unexplained, 0);
}

function toQuery(words: readonly ReadWord[], { contexts }: Known): QueryWord[] {
  const roles = rolesInOrder(
    words.map(({ written, crossing }) => (crossing === 'none' ? roleOf(written) : roleElsewhere(written))),
  );
  return words.map((word, at) => {
    const isFirst = at === 0 && words.length > 1 && roles[1] === 'name' && followsNames(word.written);
    const role = words.length === 1 || isFirst ? 'name' : (roles[at] ?? 'name');
    const prepared = prepareWord(word);
    const byLength = UNEXPLAINED_BASE + UNEXPLAINED_PER_LETTER * word.written.length;
    return {
      ...prepared,
      role,
      unexplained: UNEXPLAINED_BY_ROLE[role] ?? Math.min(byLength, UNEXPLAINED_MOST),
      context: maySpeak(role) ? contexts.of(word.written) : undefined,
      inflected: word.inflected === true,
    };
  });
}
