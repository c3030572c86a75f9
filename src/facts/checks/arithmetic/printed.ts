/**
 * Arithmetic of printed numbers. JSON drops trailing zeros (`2.00` is read as 2), so how exactly a number was printed
 * is judged by its table: one share with two decimals means that all shares of the table have two.
 */

/** Binary fractions are a hair off; no printed number has that many digits. */
const HAIR = 1e-9;

/** The most decimals any number of a table was printed with. */
export function decimalsOf(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));
}

/** Half a unit of the last printed digit: how far rounding can take a number. */
function halfUnit(decimals: number): number {
  return 0.5 / 10 ** decimals;
}

/** Whether a number, rounded to the decimals of its table, would be printed as it is. A tie may go either way. */
export function agrees(printed: number, exact: number, decimals: number): boolean {
  return Math.abs(printed - exact) <= halfUnit(decimals) + HAIR;
}

/** Whether a sum is off by no more than the rounding of its parts explains: half a unit of the last digit for each. */
export function sumsTo(parts: readonly number[], total: number, decimals: number): boolean {
  return Math.abs(sum(parts) - total) <= parts.length * halfUnit(decimals) + HAIR;
}

/** The same where the parts may be incomplete: not more than the total. */
export function sumsToAtMost(parts: readonly number[], total: number, decimals: number): boolean {
  return sum(parts) <= total + parts.length * halfUnit(decimals) + HAIR;
}

export function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/** The totals of which `part` would be printed as this percentage. */
export function possibleBases(part: number, percent: number, decimals: number): { min: number; max: number } {
  const low = percent - halfUnit(decimals);
  return {
    min: (part * 100) / (percent + halfUnit(decimals) + HAIR),
    max: low <= 0 ? Number.POSITIVE_INFINITY : (part * 100) / (low - HAIR),
  };
}

/** `1,234` or `58.70`, for reasons. Written out, since the data is checked before anything has asked for a locale. */
export function say(value: number, decimals = 0): string {
  return value.toFixed(decimals).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
}
