/**
 * The choice somebody most likely meant, for the end of an error message. Words of an id in another order
 * (`ilham-aliyev` for `aliyev-ilham`) and an id cut short (`aliyev`) count as near.
 * @returns nothing when no choice is close enough to be worth saying
 */
export function nearest(given: string, choices: Iterable<string>): string | undefined {
  const wanted = normal(given);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const choice of choices) {
    const distance = remoteness(wanted, normal(choice));
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(given: string, choices: Iterable<string>): string {
  const choice = nearest(given, choices);
  return choice === undefined ? '' : `; did you mean "${choice}"?`;
}

/** Case, and the marks words are joined with, are what people get wrong most. */
function normal(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}

function remoteness(a: string, b: string): number {
  if (a === b) return 0;
  const words = b.split(' ');
  if (a.length > 2 && a.split(' ').every((word) => words.includes(word))) return 1;
  return editDistance(a, b);
}

/** Levenshtein's distance with two rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
