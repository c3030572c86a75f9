/** Different words in a list of some 10,000 names: from there on the caps hold in full. */
const FULL_SIZE = 12_000;
const LEAST = 40;

/**
 * How many comparisons a list of so many words is worth: in a short one what is near is soon found.
 * @param most the cap for a long list
 */
export function capFor(words: number, most: number): number {
  return Math.min(most, Math.max(LEAST, Math.ceil((most * words) / FULL_SIZE)));
}
