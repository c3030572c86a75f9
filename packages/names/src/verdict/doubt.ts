import type { QueryWord } from '../align/query.ts';
import { isArticle, isGeneric, type Role } from '../spelling/word-roles.ts';

/** What speaks for and against reading a word asked for as one word of a name. */
export interface WordEvidence {
  readonly role: Role;
  /** Cost of the slips of the finger between them, in edits; 0 where the letters are the same. */
  readonly slips: number;
  /** Distance in sound by the strict measure, in edits. */
  readonly sound: number;
  /** Somebody in the list bears the word exactly as it was asked for. */
  readonly borneByAnother: boolean;
  /** The name's word begins with the word as it was asked for, and goes on. */
  readonly goesOn: boolean;
  /** Some longer word of the list begins so. */
  readonly beginsAnother: boolean;
}

/** What else bears on a reading. */
export interface Circumstances {
  /** Slips allowed for each letter of a word, see thresholds.ts. */
  readonly slipsPerLetter: number;
  /** Every word of the name was asked for. */
  readonly complete: boolean;
  /** The words were asked for in the order of the name. */
  readonly inOrder: boolean;
  /** The name has an initial that was not asked for. */
  readonly otherInitial: boolean;
}

const STRANGE = 3;
/** More than an answer allows, less than a question does. */
const ASK = 1.2;
/** One word alone has no other to vouch for it; below six letters every spelling of it may be another name. */
const LONE_WORD = 2;
const LONG_WORD = 6;
/** A word one letter short of its end is a slip; one shorter still is unfinished. */
const ONE_LETTER = 0.8;
const OTHER_SPELLING = 0.3;
const INITIAL = 0.3;
/** A slip, and a name shorter than the one on record besides. */
const LEFT_OUT = 0.75;
/** A word that somebody else bears is no slip: only the same sound in other letters is the same name. */
const ANOTHER_NAME = 2;

/**
 * How far a query is from surely meaning a name: 0 as written, up to 1 surely, up to 1.5 perhaps, above that no longer.
 * @param evidence for each query word the word of the name it was read as, or undefined
 */
export function doubtOf(
  query: readonly QueryWord[],
  evidence: readonly (WordEvidence | undefined)[],
  { slipsPerLetter, complete, inOrder, otherInitial }: Circumstances,
): number {
  const names = query.filter(({ role }) => role === 'name');
  const plain = query.filter(({ role }, q) => role === 'name' && evidence[q]?.role === 'name').length;
  const lone = names.length === 1;
  let doubt = 0;
  for (const [q, word] of query.entries()) {
    const found = evidence[q];
    const each =
      found === undefined
        ? unexplainedDoubt(word, q, plain, otherInitial)
        : wordDoubt(word, found, slipsPerLetter, plain);
    const byItself = lone && word.role === 'name' && found !== undefined;
    doubt = Math.max(doubt, byItself ? loneDoubt(word, found, each) : each);
  }
  if (!complete && names.length > 1 && doubt > OTHER_SPELLING) doubt += LEFT_OUT;
  if (!complete && names.length > 1 && !inOrder && doubt > 0) doubt = Math.max(doubt, ASK);
  const byPatronymic = evidence.some((found) => found?.role === 'patronymic');
  if (byPatronymic && plain < 2) doubt = Math.max(doubt, STRANGE);
  if (!complete && names.length <= 2 && names.every(({ written }) => isGeneric(written))) doubt = Math.max(doubt, ASK);
  return doubt;
}

function loneDoubt({ written }: QueryWord, found: WordEvidence, doubt: number): number {
  const { slips, sound, borneByAnother, goesOn, beginsAnother } = found;
  if (slips === 0) return doubt;
  if (goesOn) return borneByAnother ? Math.max(doubt, STRANGE) : ASK;
  if (beginsAnother || (sound > 0 && written.length < LONG_WORD)) return Math.max(doubt, ASK);
  return doubt > OTHER_SPELLING ? doubt * LONE_WORD : doubt;
}

function unexplainedDoubt(word: QueryWord, place: number, plain: number, otherInitial: boolean): number {
  switch (word.role) {
    case 'name':
      return STRANGE;
    case 'initial':
      return plain >= 2 && !otherInitial ? 0.8 : STRANGE;
    case 'particle':
      return isArticle(word.written) || (plain >= 2 && place > 0) ? INITIAL : ASK;
    case 'patronymic':
      return plain >= 2 ? 0.5 : STRANGE;
    case 'title':
    case 'patronymic-mark':
      return 0;
  }
}

function wordDoubt(word: QueryWord, found: WordEvidence, slipsPerLetter: number, plain: number): number {
  if (found.slips === 0) return 0;
  if (word.role === 'initial') return INITIAL;
  const isBorne = found.borneByAnother && word.role === 'name';
  if (found.goesOn && found.slips > ONE_LETTER && !isBorne) return ASK;
  if (found.role === 'initial') return plain >= 2 ? 0.8 : STRANGE;
  const length = word.sound.codes.length;
  const bySound = found.sound === 0 ? OTHER_SPELLING : Math.max(OTHER_SPELLING, found.sound / allowance(length));
  if (found.borneByAnother) return found.sound === 0 ? OTHER_SPELLING : bySound * ANOTHER_NAME;
  const allowed = slipsPerLetter * word.written.length;
  return allowed === 0 ? bySound : Math.min(bySound, found.slips / allowed);
}

/** Edits an honest answer allows in a word of so many sounds: none in short ones, where every edit is another name. */
function allowance(sounds: number): number {
  if (sounds <= 2) return 0.1;
  if (sounds === 3) return 0.4;
  if (sounds === 4) return 0.65;
  if (sounds <= 6) return 1.08;
  if (sounds <= 8) return 1.3;
  return 1.6;
}
