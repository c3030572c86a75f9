const LEAST_LETTERS = 3;

/**
 * What people call a body of several words: the first letters of those written with a capital (`Human Rights Watch` gives
 * `HRW`, `Parliamentary Assembly of the Council of Europe` gives `PACE`). Nothing for shorter names.
 */
export function acronymOf(name: string): string | undefined {
  const capitals = name
    .replaceAll(/\(.*?\)/gu, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.match(/^\p{Lu}/u)?.[0] ?? '')
    .join('');
  return capitals.length >= LEAST_LETTERS ? capitals : undefined;
}

/** The acronyms of names in several languages, each once. */
export function acronymsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => acronymOf(name) ?? []))];
}
