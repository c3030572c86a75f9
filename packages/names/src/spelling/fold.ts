import anyAscii from 'any-ascii';
import { type Crossing, crossingOf } from '../sounds/script-gap.ts';
import { kanaRead } from './kana.ts';

/** One word of a name, in the two spellings that are compared. */
export interface Word {
  /** Letters as written, without marks: `Şahverdiyev` gives `sahverdiyev`. */
  readonly written: string;
  /** The same word as the English-language press would spell its sound: `shahverdiyev`. */
  readonly spoken: string;
  /** Whether it came from another script: its letters are then a transliteration. */
  readonly crossing: Crossing;
  /** The word as it was typed, in lower case. */
  readonly text?: string;
  /** Its letters before an apostrophe with a short end: `putin` of `Putin's`. */
  readonly beforeApostrophe?: string;
}

/** Longer text than this is never a name; the rest is not read, so that a pasted page costs nothing. */
const MAX_TEXT = 256;
/** Longest name in 100,000 politicians: 11 words. */
const MAX_WORDS = 12;
const MAX_LETTERS = 24;
const MAX_SYLLABLES = 5;

// Controls, format characters (zero-width, bidi), private use, lone surrogates and pictures say nothing about a name.
const NOISE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/gu;
// any-ascii gives e; the press and people without an Azerbaijani keyboard write a.
const SCHWA = /[əәǝ]/gu;
// Bulgarian ъ is a vowel between consonants; elsewhere it is a sign without sound.
const HARD_SIGN = /(?<=\p{L})ъ(?=[бвгджзклмнпрстфхцчшщ])/gu;
const MUTE_MARK = /['’‘ʼʻ`´ʹʺ]/gu;
/** Nothing in it to compose, to drop or to read otherwise. */
const PLAIN = /^[a-z0-9 .,-]*$/i;
/** Stands for an apostrophe while a text is cut into words; noise of that kind has been dropped before. */
const APOSTROPHE = '\ue000';
/** An apostrophe that parts a name from its ending, not the O of O'Brien from the rest. */
const ENDED = new RegExp(`^(.{3,})${APOSTROPHE}\\p{L}{0,4}$`, 'u');
const SEPARATOR_KEEPING_APOSTROPHES = new RegExp(`[^\\p{L}\\p{N}\\p{M}${APOSTROPHE}]+`, 'u');
const SEPARATOR = /[^\p{L}\p{N}\p{M}]+/u;

/** Signs that stand for a syllable each, names being written without spaces. */
const SIGNS = /[\p{Script=Han}\p{Script=Hangul}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Chinese and Japanese part the names of foreigners so, and never their own. */
const BETWEEN_FOREIGN_NAMES = /[\u00b7\u30fb\u2022\u2027\uff1d]/u;

/** Letters whose sound their bare form hides. */
const SOUND_OF: Readonly<Record<string, string>> = {
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ś: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ğ: 'gh',
  đ: 'dj',
  ñ: 'ny',
  ń: 'ny',
  ł: 'l',
  ä: 'a',
  ö: 'o',
  ü: 'u',
};
const AZERBAIJANI: Readonly<Record<string, string>> = { c: 'j', x: 'kh', q: 'g' };
const TURKISH: Readonly<Record<string, string>> = { c: 'j' };
const ASCII_WORD = /^[a-z0-9]+$/;
/** Greek spells foreign b, d, g and u with two letters; Cyrillic a foreign w with u before another vowel. */
const FOREIGN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γκ/gu, 'g'],
  [/ου/gu, 'u'],
  [/^у(?=[аеиоэіїюя])/gu, 'w'],
];

/**
 * Folds text of any script to comparable words, in their order. Never throws; text without a letter or digit gives none.
 * A text that contains ə is read as Azerbaijani (c = j, x = kh, q = g), one with ı or ğ as Turkish (c = j).
 */
export function foldWords(text: string): Word[] {
  const clean = tidy(text, MAX_TEXT, APOSTROPHE);
  const habits = /ə/u.test(clean) ? AZERBAIJANI : /[ığ]/u.test(clean) ? TURKISH : undefined;
  const words: Word[] = [];
  for (const part of clean.replace(SCHWA, 'a').split(SEPARATOR_KEEPING_APOSTROPHES)) {
    if (words.length === MAX_WORDS) break;
    const word = foldWord(part.replaceAll(APOSTROPHE, ''), habits);
    const [, head] = ENDED.exec(part) ?? [];
    if (word !== undefined) words.push(head === undefined ? word : { ...word, beforeApostrophe: toAscii(head) });
  }
  return words;
}

/**
 * A name in a script without spaces, cut into the syllables of its signs: 吳作棟 gives wu, zuo, dong. Nothing for other
 * texts, and for the long or parted words that foreign names become.
 */
export function foldSyllables(text: string): Word[] {
  if (!SIGNS.test(text) || BETWEEN_FOREIGN_NAMES.test(text)) return [];
  const signs = [...tidy(text, MAX_TEXT)].filter((sign) => SIGNS.test(sign));
  if (signs.length > MAX_SYLLABLES) return [];
  return signs.map((sign) => {
    const written = toAscii(sign);
    return { written, spoken: hangulRead(sign, written), crossing: 'syllables' };
  });
}

/** Whether a text is in signs that stand for a syllable each, of which a whole name is one word. */
export function isInSigns(text: string): boolean {
  return SIGNS.test(text);
}

/** Folds text to one line of lower-case ASCII words: the key for free text and for telling equal names. */
export function foldText(text: string): string {
  const words: string[] = [];
  for (const part of tidy(text, Number.POSITIVE_INFINITY).replace(SCHWA, 'a').split(SEPARATOR)) {
    const written = toAscii(part);
    if (written !== '') words.push(written);
  }
  return words.join(' ');
}

/** Text as compared letter by letter in its own script: composed, lower case, single spaces, no invisible characters. */
export function tidy(text: string, maxLength = MAX_TEXT, apostrophe = ''): string {
  const head = text.length > maxLength ? text.slice(0, maxLength) : text;
  if (PLAIN.test(head)) return head.toLowerCase().trim();
  return head
    .normalize('NFKC')
    .replace(NOISE, '')
    .replace(/İ/gu, 'i')
    .toLowerCase()
    .replace(HARD_SIGN, 'а')
    .replace(MUTE_MARK, apostrophe)
    .trim();
}

function foldWord(part: string, habits: Readonly<Record<string, string>> | undefined): Word | undefined {
  if (part === '') return undefined;
  const written = toAscii(part).slice(0, MAX_LETTERS);
  if (written === '') return undefined;
  if (habits === undefined && ASCII_WORD.test(part)) return { written, spoken: written, crossing: 'none', text: part };
  const crossing = crossingOf(part);
  const kana = crossing === 'syllables' ? kanaRead(part, toAscii)?.slice(0, MAX_LETTERS) : undefined;
  if (kana !== undefined) return { written: kana, spoken: kana, crossing, text: part };
  let spelt = '';
  for (const letter of crossing === 'alphabet' ? withForeignSounds(part) : part)
    spelt += habits?.[letter] ?? SOUND_OF[letter] ?? letter;
  const spoken = hangulRead(part, spelt === part ? written : toAscii(spelt).slice(0, MAX_LETTERS));
  return { written, spoken, crossing, text: part };
}

/** A romanisation spells Korean vowels with two letters each: eo is an open o, eu a u that is hardly heard. */
function hangulRead(part: string, written: string): string {
  if (!HANGUL.test(part)) return written;
  return written.replaceAll('eu', 'u').replaceAll('eo', 'o').replaceAll('ae', 'e');
}

function withForeignSounds(part: string): string {
  return FOREIGN_SOUNDS.reduce((text, [pair, letter]) => text.replace(pair, letter), part);
}

function toAscii(part: string): string {
  if (ASCII_WORD.test(part)) return part;
  return anyAscii(part)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
