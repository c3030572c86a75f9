/** The moment a figure describes. `order` compares: later is greater; a day without an hour compares as a day. */
export type AsOf =
  | { readonly kind: 'at'; readonly at: string; readonly precision: Precision; readonly note?: string | undefined }
  | { readonly kind: 'not-stated'; readonly note?: string | undefined };

export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute';

type Written = string | { at: string; precision?: 'hour' | 'minute' | undefined; note?: string | undefined };

const PRECISION_BY_LENGTH: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Reads what a data file says. The text has been checked by the schema. */
export function readAsOf(written: Written): AsOf {
  const { at, precision, note } =
    typeof written === 'string' ? { at: written, precision: undefined, note: undefined } : written;
  if (at === 'not-stated') return { kind: 'not-stated', note };
  return { kind: 'at', at, precision: precision ?? PRECISION_BY_LENGTH[at.length] ?? 'minute', note };
}

/**
 * Orders two moments as far as both are known.
 * @returns below 0 when `a` is earlier, above 0 when later, 0 when they are equal or cannot be told apart
 */
export function compareAsOf(a: AsOf, b: AsOf): number {
  if (a.kind === 'not-stated' || b.kind === 'not-stated') return 0;
  if (a.at.length > 10 && b.at.length > 10) return Date.parse(a.at) - Date.parse(b.at);
  const shared = Math.min(a.at.length, b.at.length, 10);
  const [first, second] = [a.at.slice(0, shared), b.at.slice(0, shared)];
  return first < second ? -1 : Number(first > second);
}
