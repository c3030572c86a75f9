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
  /** No name looks like the word asked for, see likeness.ts. */
  readonly isStrange: boolean;
  /** The word asked for is a given name of somebody. */
  readonly isName: boolean;
  /** The name's word is a given name. */
  readonly isGivenName: boolean;
  /** The name's word is in another script than Latin: it was compared by what its letters sound like. */
  readonly isForeign: boolean;
  /** The two are forms of one given name, see given-name-forms.ts. */
  readonly isOtherForm: boolean;
}

/** What else bears on a reading. */
export interface Circumstances {
  /** Slips allowed for each letter of a word, see thresholds.ts. */
  readonly slipsPerLetter: number;
  /** Every word of the name was asked for. */
  readonly complete: boolean;
  /** All words but one stand as they are written, and there are others. */
  readonly othersExact: boolean;
  /** The words were asked for in the order of the name. */
  readonly inOrder: boolean;
  /** The name has an initial that was not asked for. */
  readonly otherInitial: boolean;
  /** The name is that of a body, and of it only words that many bodies share were asked for. */
  readonly isBody: boolean;
  readonly isCommon: boolean;
  /** The name only leads to what it stands for, see name-entry.ts. */
  readonly isWeaker: boolean;
}

const STRANGE = 3;
/** More than an answer allows, less than a question does. */
const ASK = 1.2;
/** More than a question allows: it is suggested, no more. */
const SUGGEST = 1.6;
/** One word alone has no other to vouch for it; below six letters every spelling of it may be another name. */
const LONE_WORD = 2;
const LONG_WORD = 6;
/** The same where names look like it: Farage is no Faraj. */
const LONGER_WORD = 7;
/** A word one letter short of its end is a slip; one shorter still is unfinished. */
const ONE_LETTER = 0.8;
const OTHER_SPELLING = 0.3;
const INITIAL = 0.3;
const SECOND_INITIAL = 0.8;
/** A slip, and a name shorter than the one on record besides. */
const LEFT_OUT = 0.75;
/** A word that somebody else bears is no slip: only the same sound in other letters is the same name. */
const ANOTHER_NAME = 2;
/** A letter left out or swapped in one word of a whole name: no name is written so, and the other words vouch for it. */
const SMALL_SLIP = 0.9;
const LEAST_SLIPPED = 4;
/** Letters that two romanisations of one name exchange (h, kh); what is further apart is another name if it is a name. */
const SAME_NAME = 0.16;

/**
 * How far a query is from surely meaning a name: 0 as written, up to 1 surely, up to 1.5 perhaps, above that no longer.
 * @param evidence for each query word the word of the name it was read as, or undefined
 */
export function doubtOf(
  query: readonly QueryWord[],
  evidence: readonly (WordEvidence | undefined)[],
  circumstances: Circumstances,
): number {
  const { complete, inOrder, isWeaker } = circumstances;
  const names = query.filter(({ role }) => role === 'name');
  const plain = query.filter(({ role }, q) => role === 'name' && evidence[q]?.role === 'name').length;
  const lone = names.length === 1;
  if (evidence.every((found) => found === undefined)) return STRANGE;
  if (isWeaker && !complete) return SUGGEST;
  let doubt = 0;
  for (const [q, word] of query.entries()) {
    const found = evidence[q];
    const each =
      found === undefined
        ? unexplainedDoubt(word, q, { plain, evidence, circumstances })
        : wordDoubt(word, found, { plain, circumstances });
    const byItself = lone && word.role === 'name' && found !== undefined;
    doubt = Math.max(doubt, byItself ? loneDoubt(word, found, each, circumstances) : each);
  }
  if (!complete && names.length > 1 && doubt > OTHER_SPELLING) doubt += LEFT_OUT;
  if (!complete && names.length > 1 && !inOrder && doubt > 0) doubt = Math.max(doubt, ASK);
  const byPatronymic = evidence.some((found, q) => found?.role === 'patronymic' && query[q]?.role !== 'initial');
  if (byPatronymic && plain < 2) doubt = Math.max(doubt, STRANGE);
  if (!complete && names.length <= 2 && names.every(({ written }) => isGeneric(written))) doubt = Math.max(doubt, ASK);
  return doubt;
}

function loneDoubt(word: QueryWord, found: WordEvidence, doubt: number, circumstances: Circumstances): number {
  const { isBody, complete, isCommon } = circumstances;
  if (isBody && !complete) return partOfBody(word, found, doubt, isCommon);
  const { slips, sound, borneByAnother, goesOn, beginsAnother, isName, isStrange, isForeign, isGivenName } = found;
  if (slips === 0) return doubt;
  if (found.isOtherForm) return Math.max(doubt, ASK);
  if (goesOn) return borneByAnother ? Math.max(doubt, STRANGE) : ASK;
  if (isName && !complete) return Math.max(doubt, SUGGEST);
  const isAbroad = isForeign && word.crossing === 'none';
  const mayBeOther = word.written.length < LONGER_WORD || isGivenName;
  const isOther = !isStrange && (sound > SAME_NAME || isAbroad) && mayBeOther;
  if (beginsAnother || isOther || (sound > 0 && word.written.length < LONG_WORD)) return Math.max(doubt, ASK);
  return doubt > OTHER_SPELLING ? doubt * LONE_WORD : doubt;
}

/** One word of the several that a body is called by: surely only a telling one as it is written, never by ear. */
function partOfBody(word: QueryWord, { slips, sound }: WordEvidence, doubt: number, isCommon: boolean): number {
  if (isCommon) return SUGGEST;
  const isSpeltAbroad = word.crossing !== 'none' && sound <= OTHER_SPELLING;
  return slips === 0 || isSpeltAbroad ? doubt : Math.max(doubt, ASK);
}

interface Beside {
  /** Words of the query read as words of the name. */
  readonly plain: number;
  readonly circumstances: Circumstances;
}

function unexplainedDoubt(
  word: QueryWord,
  place: number,
  { plain, evidence, circumstances }: Beside & { readonly evidence: readonly (WordEvidence | undefined)[] },
): number {
  switch (word.role) {
    case 'name':
      return STRANGE;
    case 'initial':
      return initialDoubt(plain, evidence, circumstances);
    case 'particle':
      return isArticle(word.written) || (plain >= 2 && place > 0) ? INITIAL : ASK;
    case 'patronymic':
      return plain >= 2 ? 0.5 : STRANGE;
    case 'kind':
      return circumstances.isBody ? OTHER_SPELLING : STRANGE;
    case 'title':
    case 'patronymic-mark':
      return 0;
  }
}

/** An initial that the name does not have: its bearer's father's, where the one before it is the given name's. */
function initialDoubt(
  plain: number,
  evidence: readonly (WordEvidence | undefined)[],
  { otherInitial }: Circumstances,
): number {
  if (otherInitial) return STRANGE;
  const surely = evidence.filter((found) => found !== undefined).length;
  return plain >= 2 || (plain === 1 && surely >= 2) ? SECOND_INITIAL : STRANGE;
}

function wordDoubt(word: QueryWord, found: WordEvidence, { plain, circumstances }: Beside): number {
  if (found.slips === 0) return word.inflected ? OTHER_SPELLING : 0;
  if (word.role === 'initial') return INITIAL;
  if (found.isOtherForm) return OTHER_SPELLING;
  const isBorne = found.borneByAnother && word.role === 'name';
  if (found.goesOn && found.slips > ONE_LETTER && !isBorne) return ASK;
  if (found.role === 'initial') return plain >= 2 ? SECOND_INITIAL : STRANGE;
  const length = word.sound.codes.length;
  const bySound = found.sound === 0 ? OTHER_SPELLING : Math.max(OTHER_SPELLING, found.sound / allowance(length));
  if (found.borneByAnother) return found.sound === 0 ? OTHER_SPELLING : bySound * ANOTHER_NAME;
  if (found.isName && found.sound > SAME_NAME) return Math.max(ASK, bySound);
  if (!found.isStrange) return isSmallSlip(word, found, circumstances) ? Math.min(bySound, SMALL_SLIP) : bySound;
  const allowed = circumstances.slipsPerLetter * word.written.length;
  return allowed === 0 ? bySound : Math.min(bySound, found.slips / allowed);
}

/** One letter left out, or two swapped, in a name otherwise whole and as written. */
function isSmallSlip(
  { written }: QueryWord,
  { slips }: WordEvidence,
  { complete, othersExact }: Circumstances,
): boolean {
  return complete && othersExact && slips <= ONE_LETTER && written.length >= LEAST_SLIPPED;
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
