/**
 * What lies between a word asked for and Latin letters. `none`: it is in Latin letters. `alphabet`: every sound was
 * written by ear. `consonants` (Arabic, Hebrew; the scripts of India and around, whose own vowel goes unwritten): vowels are
 * left out. `syllables` (Han, Kana, Hangul): vowels are put in, and sounds that the script lacks are replaced.
 */
export type Crossing = 'none' | 'alphabet' | 'consonants' | 'syllables';

const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;
const CONSONANTS = new RegExp(
  `[${'Arabic Hebrew Syriac Devanagari Bengali Gujarati Gurmukhi Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Thai Lao Myanmar Tibetan'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);
const SYLLABLES = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** The crossing of a word as it was typed. */
export function crossingOf(text: string): Crossing {
  if (!FOREIGN.test(text)) return 'none';
  if (CONSONANTS.test(text)) return 'consonants';
  return SYLLABLES.test(text) ? 'syllables' : 'alphabet';
}
