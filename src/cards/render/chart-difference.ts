import { type Difference, difference } from '../../facts/difference.ts';
import type { Figure } from '../../facts/figure.ts';
import type { DifferenceRow } from '../model/chart.ts';
import { message, type Words } from '../model/words.ts';

/** How far a value lies from the one it is compared with, in words with its sign and unit. */
export interface DrawnDifference extends Difference {
  readonly words: Words;
}

/** @returns nothing where the two cannot be compared: one is missing, or their units differ */
export function differenceOf({ given, against }: DifferenceRow): DrawnDifference | undefined {
  const ends = against === undefined ? undefined : difference(given.quantity, against.quantity);
  if (against === undefined || ends === undefined) return undefined;
  const words = (by: number) => signedWords(by, given, against);
  const { low, high } = ends;
  return { ...ends, words: low === high ? words(low) : message('range', { min: words(low), max: words(high) }) };
}

function signedWords(by: number, given: Figure, against: Figure): Words {
  const of = [given, against] as const;
  return given.quantity.unit === 'percent' ? { kind: 'points', points: by, of } : { kind: 'change', by, of };
}
