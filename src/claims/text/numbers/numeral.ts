/** A number as it was written. */
export interface Numeral {
  readonly value: number;
  /** The size of one unit of the last digit that was written: 0.01 for `92.12`, 1 for `92`. */
  readonly step: number;
  /** `6.537` may be 6,537 or 6.537: the other reading, where the unit decides. */
  readonly otherwise?: { readonly value: number; readonly step: number };
}

const GROUPED = /^\d{1,3}(?:([., '’\u00a0\u202f\u2009])\d{3})+$/u;
const MAX_DIGITS = 12;

/** Reads digits with their separators, English, continental or spaced. @returns nothing for what is no number, such as `1,2,3` */
export function readNumeral(given: string): Numeral | undefined {
  if (/e/iu.test(given)) return undefined;
  // `92·12`: the British decimal point
  const written = given.replace('·', '.');
  const digits = written.replace(/\D/g, '').length;
  if (digits === 0 || digits > MAX_DIGITS) return undefined;
  const marks = [...written].filter((letter) => letter === '.' || letter === ',');
  const last = marks.at(-1);
  if (last === undefined) return whole(written);
  if (marks.length === 1) return withOneMark(written, last);
  if (marks.every((mark) => mark === last)) return isGrouped(written) ? whole(written) : undefined;
  return withBothMarks(written, last);
}

function withOneMark(written: string, mark: string): Numeral | undefined {
  const decimal = asDecimal(written, mark);
  if (decimal === undefined) return whole(written);
  if (!isGrouped(written) || written.startsWith('0')) return decimal;
  const thousands = whole(written);
  return mark === ',' ? { ...thousands, otherwise: decimal } : { ...decimal, otherwise: thousands };
}

function withBothMarks(written: string, decimalMark: string): Numeral | undefined {
  const place = written.lastIndexOf(decimalMark);
  const head = written.slice(0, place);
  if (head.includes(decimalMark) || !isGrouped(head)) return undefined;
  return asDecimal(written, decimalMark);
}

function asDecimal(written: string, mark: string): Numeral | undefined {
  const place = written.lastIndexOf(mark);
  const fraction = written.slice(place + 1);
  if (!/^\d+$/.test(fraction)) return undefined;
  const value = Number(`${written.slice(0, place).replace(/\D/g, '')}.${fraction}`);
  return { value, step: 10 ** -fraction.length };
}

function whole(written: string): Numeral {
  return { value: Number(written.replace(/\D/g, '')), step: 1 };
}

function isGrouped(written: string): boolean {
  const separator = GROUPED.exec(written)?.[1];
  return (
    separator !== undefined &&
    written
      .replace(/\d/g, '')
      .split('')
      .every((mark) => mark === separator)
  );
}
