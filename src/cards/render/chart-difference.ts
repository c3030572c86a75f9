import type { Figure, Quantity } from '../../facts/figure.ts';
import type { DifferenceRow } from '../model/chart.ts';
import { message, type Words } from '../model/words.ts';

/** How far a value lies from the one it is compared with; a range lies between two numbers, an exact value on one. */
export interface Difference {
  readonly low: number;
  readonly high: number;
  /** Signed and with its unit. */
  readonly words: Words;
}

/** @returns nothing where the two cannot be compared: one is missing, or their units differ */
export function differenceOf({ given, against }: DifferenceRow): Difference | undefined {
  if (against === undefined || given.quantity.unit !== against.quantity.unit) return undefined;
  const [from, to] = [endsOf(given.quantity), endsOf(against.quantity)];
  const [low, high] = [printed(from.min - to.max), printed(from.max - to.min)];
  const words = (by: number) => signedWords(by, given, against);
  return { low, high, words: low === high ? words(low) : message('range', { min: words(low), max: words(high) }) };
}

function endsOf(quantity: Quantity): { min: number; max: number } {
  return quantity.kind === 'range' ? quantity : { min: quantity.value, max: quantity.value };
}

/** Printed decimals subtract with binary dust; six decimals are far beyond any printed share. */
function printed(difference: number): number {
  return Math.round(difference * 1e6) / 1e6;
}

function signedWords(by: number, given: Figure, against: Figure): Words {
  const of = [given, against] as const;
  return given.quantity.unit === 'percent' ? { kind: 'points', points: by, of } : { kind: 'change', by, of };
}
