import { createNameIndex, type NameEntry } from '@election-facts/names';
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { plainWords } from './rules.ts';

/** A way to rank names for a query; `slow` ones are asked a sample of the queries on long lists. */
export interface Contender {
  readonly name: string;
  readonly slow?: boolean;
  readonly build: (entries: readonly NameEntry[]) => Ranker;
}

/** Ids of the nearest entries, best first. */
export type Ranker = (query: string, limit: number) => readonly string[];

/** A record as the libraries get it: already folded to plain ASCII, so that they are judged by their search alone. */
interface FoldedName {
  readonly id: string;
  readonly key: string;
}

function foldedNames(entries: readonly NameEntry[]): FoldedName[] {
  return entries.map(({ id, name }) => ({ id, key: plainKey(name) }));
}

function plainKey(text: string): string {
  return plainWords(text).join(' ');
}

const TUNED = { ignoreLocation: true, threshold: 0.4 };

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'election-facts',
    build(entries) {
      const index = createNameIndex(entries);
      return (query, limit) => index.rank(query, limit).map(({ id }) => id);
    },
  },
  { name: 'Fuse.js default', slow: true, build: (entries) => fuseRanker(entries, {}) },
  { name: 'Fuse.js tuned', slow: true, build: (entries) => fuseRanker(entries, TUNED) },
  {
    name: 'MiniSearch',
    build(entries) {
      const index = new MiniSearch<FoldedName>({ fields: ['key'], searchOptions: { prefix: true, fuzzy: 0.2 } });
      index.addAll(foldedNames(entries));
      return (query, limit) =>
        index
          .search(plainKey(query))
          .slice(0, limit)
          .map(({ id }) => String(id));
    },
  },
  {
    name: 'uFuzzy',
    build(entries) {
      const names = foldedNames(entries);
      const keys = names.map(({ key }) => key);
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query, limit) => {
        const [found, info, order] = fuzzy.search(keys, plainKey(query), 4, 1000);
        const places = info && order ? order.map((place) => info.idx[place] ?? -1) : (found ?? []);
        return places.slice(0, limit).flatMap((place) => names[place]?.id ?? []);
      };
    },
  },
  {
    name: 'fuzzysort',
    build(entries) {
      const targets = foldedNames(entries).map(({ id, key }) => ({ id, key: fuzzysort.prepare(key) }));
      return (query, limit) => fuzzysort.go(plainKey(query), targets, { key: 'key', limit }).map(({ obj }) => obj.id);
    },
  },
  {
    name: 'Orama',
    build(entries) {
      const index = create({ schema: { id: 'string', key: 'string' } as const });
      insertMultiple(index, foldedNames(entries));
      return (query, limit) => {
        const answer = search(index, { term: plainKey(query), properties: ['key'], tolerance: 1, limit });
        return 'hits' in answer ? answer.hits.map(({ document }) => document.id) : [];
      };
    },
  },
];

function fuseRanker(entries: readonly NameEntry[], options: { ignoreLocation?: boolean; threshold?: number }): Ranker {
  const index = new Fuse(foldedNames(entries), { keys: ['key'], ...options });
  return (query, limit) => index.search(plainKey(query), { limit }).map(({ item }) => item.id);
}
