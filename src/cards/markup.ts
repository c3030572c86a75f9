/** What Discord would understand as markup wherever it stands. */
const MARKS = /[\\*_~`|<>[\]]/g;
/** Headings, small print and lists are understood at the start of a line only; escaped texts never hold line breaks. */
const LINE_MARKS = /^(\s*)(#|-|\+|\d+(?=[.)]\s))/;

/**
 * Makes a text from data or people plain: no emphasis, heading, list, quote, code, spoiler, link, mention, timestamp,
 * emoji or bare address in it is understood. Direction marks are dropped, since they could turn a whole line round.
 */
export function escapeMarkup(given: string): string {
  return given
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u2066-\u2069\u202a-\u202e\ufeff]/gu, '')
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    .replace(
      LINE_MARKS,
      (_, space: string, mark: string) => `${space}${/\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`}`,
    )
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//');
}

/** @param label already escaped */
export function linkMarkup(label: string, url: string): string {
  // A space, bracket or parenthesis would end the address early.
  const address = url.replaceAll(/[\s<>()[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${label}](${address})`;
}

/** Cuts a text at a length in UTF-16 units, with an ellipsis, never inside a character. */
export function shortened(given: string, length: number): string {
  if (given.length <= length) return given;
  const cut = given.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
