/** The names most like the typed one, nearest first, leaving out those that differ in more than half of it. */
export function nearestNames(typed: string, names: readonly string[], atMost: number): string[] {
  const wanted = typed.toLowerCase();
  return names
    .map((name) => ({ name, distance: nameDistance(wanted, name.toLowerCase()) }))
    .filter(({ distance, name }) => distance <= Math.max(2, Math.min(wanted.length, name.length) / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, atMost)
    .map(({ name }) => name);
}

/** Edits between two names, where the beginning of a name counts as near as one edit. */
function nameDistance(typed: string, name: string): number {
  return name.startsWith(typed) ? 1 : editDistance(typed, name);
}

/** Levenshtein's distance: how many letters to add, drop or change to get from one text to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
