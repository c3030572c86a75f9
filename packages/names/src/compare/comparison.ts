import { toPhonemes } from '../sounds/phonemes.ts';
import type { Crossing } from '../sounds/script-gap.ts';
import { encode } from '../sounds/sounds.ts';
import type { Word } from '../spelling/fold.ts';
import { otherFormsOf } from '../spelling/given-name-forms.ts';
import { isWritten, type Vocabulary } from '../spelling/vocabulary.ts';
import { distance, type SoundWord, soundPool, soundWord } from './distance.ts';
import { countEdits, type EditPattern, editPattern } from './edits.ts';
import { createKeptCosts } from './kept-costs.ts';

/** A word asked for, ready to be compared. */
export interface PreparedWord {
  /** Different for every word ever asked for; never 0. */
  readonly serial: number;
  readonly written: string;
  readonly crossing: Crossing;
  readonly sound: SoundWord;
  /** The same sounds, measured as within one script. */
  readonly strict: SoundWord;
  readonly pattern: EditPattern;
  /** Other forms of the same given name, see given-name-forms.ts. */
  readonly otherForms: readonly string[];
  /** Has a digit: 2018 is not a slip for 2024. */
  readonly numeric: boolean;
}

/** Compares a word asked for with words of the vocabulary, given by number. All costs are in edits. */
export interface Comparison {
  /** The cheaper of slips and hearing; `Infinity` beyond `limit`. */
  cost(word: PreparedWord, other: number, limit: number): number;
  /** Cost of slips of the finger alone; quick. `Infinity` beyond three, and for numbers. */
  slipCost(word: PreparedWord, other: number): number;
  /** Distance in sound by the measure within one script, see distance.ts. */
  strictSound(word: PreparedWord, other: number): number;
  /** Whether the two are forms of one given name: Bernie, Bernard. */
  isOtherForm(word: PreparedWord, other: number): boolean;
  /** Cost of hearing the word as the beginning of the other; `Infinity` beyond `limit`. */
  beginningCost(word: PreparedWord, other: number, limit: number): number;
}

/** The same sounds in other letters, by where the letters come from: another script, both Latin, or only the record not. */
const SAME_SOUND_HEARD = 0.05;
const SAME_SOUND = 0.45;
const SAME_SOUND_ABROAD = 0.3;
/** The same letters once transliterated: less than a name left out costs, and more than in letters of the same script. */
export const OTHER_SCRIPT = 0.08;
/** Within one script a spelling by ear is rarer than a slip of the finger. */
const BY_EAR = 0.45;
/** A letter left out or two swapped are one slip among few; a wrong or extra letter is one among 26 times as many. */
const SLIP_LESS = 0.8;
const SLIP_MORE = 1;
const SLIP_OTHER = 1.1;
const MOST_SLIPS = 3;
/** Another form of the given name: farther than the lead of an answer, so that the very name comes first if it is there. */
const OTHER_FORM = 0.85;
/** Serial numbers are kept in 32 bits. */
const MOST_SERIAL = 0xffffffff;

let lastSerial = 0;

export function prepareWord(word: Word): PreparedWord {
  lastSerial = (lastSerial % MOST_SERIAL) + 1;
  const codes = encode(toPhonemes(word.spoken));
  const sound = soundWord(codes, word.crossing);
  return {
    serial: lastSerial,
    written: word.written,
    crossing: word.crossing,
    sound,
    strict: word.crossing === 'none' ? sound : soundWord(codes, 'none'),
    pattern: editPattern(word.written),
    otherForms: otherFormsOf(word.written),
    numeric: /\d/.test(word.written),
  };
}

export function createComparison(vocabulary: Vocabulary): Comparison {
  const { sounds, soundStarts, letters, letterStarts, foreign } = vocabulary;
  const kept = createKeptCosts(vocabulary.size);
  const pool = soundPool(sounds, soundStarts);

  function apart(word: SoundWord, other: number, limit: number, open = false): number {
    return distance(word, pool, soundStarts[other] ?? 0, soundStarts[other + 1] ?? 0, limit, open);
  }

  function sameSound(word: PreparedWord, other: number): number {
    if (word.crossing !== 'none') return SAME_SOUND_HEARD;
    return foreign[other] === 1 ? SAME_SOUND_ABROAD : SAME_SOUND;
  }

  function slipCost(word: PreparedWord, other: number): number {
    const start = letterStarts[other] ?? 0;
    const end = letterStarts[other + 1] ?? 0;
    const longer = end - start - word.pattern.length;
    if (Math.abs(longer) > MOST_SLIPS) return Number.POSITIVE_INFINITY;
    const edits = countEdits(word.pattern, letters, start, end);
    if (edits === 0) return 0;
    if (edits > MOST_SLIPS || word.numeric) return Number.POSITIVE_INFINITY;
    if (longer > 0) return longer * SLIP_LESS + (edits - longer) * SLIP_OTHER;
    if (longer < 0) return -longer * SLIP_MORE + (edits + longer) * SLIP_OTHER;
    return edits === 1 && isSwap(word.written, letters, start) ? SLIP_LESS : edits * SLIP_OTHER;
  }

  function isOtherForm({ otherForms }: PreparedWord, other: number): boolean {
    return otherForms.length > 0 && otherForms.some((form) => isWritten(vocabulary, other, form));
  }

  function worked(word: PreparedWord, other: number, limit: number): number {
    const bySlip = slipCost(word, other);
    if (bySlip === 0) return (word.crossing === 'none') === (foreign[other] === 0) ? 0 : OTHER_SCRIPT;
    if (isOtherForm(word, other)) return OTHER_FORM > limit ? Number.POSITIVE_INFINITY : OTHER_FORM;
    const extra = word.crossing === 'none' ? BY_EAR : 0;
    const heard = apart(word.sound, other, Math.min(limit, bySlip) - extra);
    const byEar = heard === 0 ? sameSound(word, other) : heard + SAME_SOUND_HEARD + extra;
    const least = Math.min(bySlip, byEar);
    return least > limit ? Number.POSITIVE_INFINITY : least;
  }

  return {
    slipCost,
    isOtherForm,
    cost(word, other, limit) {
      return kept.get(word.serial, other, limit) ?? kept.keep(word.serial, other, limit, worked(word, other, limit));
    },
    strictSound(word, other) {
      return apart(word.strict, other, Number.POSITIVE_INFINITY);
    },
    beginningCost(word, other, limit) {
      return apart(word.sound, other, limit, true) + (word.crossing === 'none' ? BY_EAR : SAME_SOUND_HEARD);
    },
  };
}

/** Whether words of one length, one edit apart, differ by two swapped neighbours. */
function isSwap(written: string, letters: Uint8Array, start: number): boolean {
  for (let at = 0; at + 1 < written.length; at++) {
    if (written.charCodeAt(at) === letters[start + at]) continue;
    return written.charCodeAt(at) === letters[start + at + 1] && written.charCodeAt(at + 1) === letters[start + at];
  }
  return false;
}
