/** What Discord would understand as markup wherever it stands. */
const MARKS = /[\\*_~`|<>[\]]/g;
/** Headings, small print and lists are understood at the start of a line only; plain texts never hold line breaks. */
const LINE_MARKS = /^(\s*)(#|-|\+|\d+(?=[.)]\s))/;
/** Characters that take no place, and those that turn the direction of a whole line round. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2069\u202a-\u202e\ufeff]/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Stands where nothing of a text can be seen: a button or a heading without any text is refused. */
const NOTHING_SEEN = '—';

/**
 * One line that shows all there is to see: no line breaks, invisible or direction-turning characters. A text written
 * from the right is set apart, so that the numbers beside it keep their places.
 */
export function plainText(given: string): string {
  const seen = given.replaceAll(BREAKS, ' ').replaceAll(UNSEEN, '').trim();
  if (seen === '') return NOTHING_SEEN;
  return RIGHT_TO_LEFT.test(seen) ? `\u2068${seen}\u2069` : seen;
}

/**
 * Makes a text from data or people plain: no emphasis, heading, list, quote, code, spoiler, link, mention, timestamp,
 * emoji or bare address in it is understood.
 */
export function escapeMarkup(given: string): string {
  return plainText(given)
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    .replace(
      LINE_MARKS,
      (_, space: string, mark: string) => `${space}${/\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`}`,
    )
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replaceAll(/(discord)(?=\.gg|\.com|app\.com)/gi, '$1\u200b');
}

/** @param label already escaped */
export function linkMarkup(label: string, url: string): string {
  // A space, bracket, parenthesis, backslash or backtick would end the address early.
  const address = url.replaceAll(/[\s<>()[\]\\`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${label}](${address})`;
}

/** Cuts a text at a length in UTF-16 units, with an ellipsis, never inside a character. */
export function shortened(given: string, length: number): string {
  if (given.length <= length) return given;
  const cut = given.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
