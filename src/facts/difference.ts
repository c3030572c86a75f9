import type { Quantity } from './figure.ts';

/** How far one number lies from another; a range makes it two numbers, `low` and `high`. */
export interface Difference {
  readonly low: number;
  readonly high: number;
}

/** Printed decimals subtract with binary dust (92.6 - 92.12 = 0.4799…); six decimals are far beyond any printed share. */
const DUST = 1e6;

/** `a - b`, without the dust. */
export function minus(a: number, b: number): number {
  return Math.round((a - b) * DUST) / DUST;
}

/** @returns nothing where the two have different units */
export function difference(a: Quantity, b: Quantity): Difference | undefined {
  if (a.unit !== b.unit) return undefined;
  const [of, from] = [endsOf(a), endsOf(b)];
  return { low: minus(of.min, from.max), high: minus(of.max, from.min) };
}

/** The ends of a range; an exact value is both. */
function endsOf(quantity: Quantity): { readonly min: number; readonly max: number } {
  return quantity.kind === 'range' ? quantity : { min: quantity.value, max: quantity.value };
}
