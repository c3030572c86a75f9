/** The small signs of kana change the sign before them, which a transliteration sign by sign does not know. */
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
};
const KANA = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;
/** A stop before the next consonant, and a vowel held: neither is a sound of its own. */
const MUTE = new Set(['ッ', 'ー']);
/** Their i stands for no sound before y. */
const PALATAL = /(?:sh|ch|j)$/;

/**
 * A word in kana in Latin letters, as it is read: ジャック is jaku, フィヨン fiyon. Nothing for a word of other signs.
 * @param toAscii the letters of a single sign
 */
export function kanaRead(word: string, toAscii: (sign: string) => string): string | undefined {
  if (!KANA.test(word)) return undefined;
  let read = '';
  for (const sign of word.replaceAll(/[ぁ-ゖ]/gu, (small) =>
    String.fromCodePoint((small.codePointAt(0) ?? 0) + 0x60),
  )) {
    const small = SMALL[sign];
    if (MUTE.has(sign)) continue;
    if (small === undefined || read === '') {
      read += small ?? toAscii(sign);
      continue;
    }
    const base = read === 'u' ? 'w' : read.replace(/[aeiou]$/, '');
    read = base + (PALATAL.test(base) ? small.replace('y', '') : small);
  }
  return read;
}
