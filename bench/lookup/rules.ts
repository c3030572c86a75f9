import type { NameEntry } from '@election-facts/names';
import anyAscii from 'any-ascii';

/** One query with what counts as right. `id` null: somebody who is not in the list. */
export interface BenchQuery {
  readonly class: string;
  readonly query: string;
  readonly id: string | null;
  /** Where set, every entry that fits counts: any bearer of the word, any that begins so, and so on. */
  readonly rule?: 'token' | 'prefix' | 'initial' | 'sub';
}

/** Decides which entries answer a query rightly; knows nothing of the index under test. */
export interface Judge {
  right(query: BenchQuery, id: string): boolean;
  /** Every entry that answers the query. */
  all(query: BenchQuery): ReadonlySet<string>;
}

/** A plain key, made independently of the lookup's own folding. */
export function plainWords(text: string): string[] {
  const letters = anyAscii(text.normalize('NFKC').toLowerCase().replace(/ə/g, 'a').replace(/['’]/g, '')).toLowerCase();
  return letters.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

export function createJudge(entries: readonly NameEntry[]): Judge {
  const wordsOf = new Map(entries.map((entry) => [entry.id, plainWords(entry.name)]));
  const bearers = new Map<string, string[]>();
  const namesakes = new Map<string, string[]>();
  for (const entry of entries) {
    const words = wordsOf.get(entry.id) ?? [];
    for (const word of new Set(words)) append(bearers, word, entry.id);
    append(namesakes, keyOf(words), entry.id);
  }
  const known = new Map<BenchQuery, ReadonlySet<string>>();

  function judge(query: BenchQuery): ReadonlySet<string> {
    if (query.id === null) return new Set();
    const asked = plainWords(query.query);
    const target = wordsOf.get(query.id) ?? [];
    switch (query.rule) {
      case undefined:
        return new Set(namesakes.get(keyOf(target)) ?? [query.id]);
      case 'token':
        return new Set(bearers.get(nearestWord(asked.join(''), target)) ?? [query.id]);
      case 'sub':
        return idsWhere((words) => asked.every((word) => words.includes(word)));
      case 'initial':
      case 'prefix':
        return idsWhere((words) => asked.every((word) => words.some((other) => other.startsWith(word))));
    }
  }

  function idsWhere(fits: (words: readonly string[]) => boolean): Set<string> {
    const ids = new Set<string>();
    for (const [id, words] of wordsOf) if (fits(words)) ids.add(id);
    return ids;
  }

  function all(query: BenchQuery): ReadonlySet<string> {
    const before = known.get(query);
    if (before !== undefined) return before;
    const found = new Set(judge(query));
    if (query.id !== null) found.add(query.id);
    known.set(query, found);
    return found;
  }

  return { all, right: (query, id) => all(query).has(id) };
}

function append(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}

function keyOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function nearestWord(asked: string, words: readonly string[]): string {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const edits = levenshtein(asked, word);
    if (edits < least) {
      least = edits;
      nearest = word;
    }
  }
  return nearest;
}

function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min((previous[column - 1] ?? 0) + same, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
