import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameEntry } from '@election-facts/names';
import { makeBench } from './made-names.ts';
import type { BenchQuery } from './rules.ts';

/** Names and queries to measure with. */
export interface BenchData {
  readonly about: string;
  readonly entries: readonly NameEntry[];
  readonly queries: readonly BenchQuery[];
  /** People with their spellings in other scripts; empty where the folder has none. */
  readonly withAliases: readonly NameEntry[];
}

/**
 * Reads `entries.jsonl` ({id, name}), `queries.jsonl` ({class, query, id, rule?}) and, where there, `people-aliases.jsonl`
 * ({id, name, alts: {spelling: language}}) of a folder; without a folder, makes names of its own.
 */
export function readBench(folder: string | undefined, count: number): BenchData {
  if (folder === undefined) return { about: 'made-up names', ...makeBench(count), withAliases: [] };
  const aliases = join(folder, 'people-aliases.jsonl');
  return {
    about: 'a folder of names',
    entries: readLines<NameEntry>(join(folder, 'entries.jsonl')).slice(0, count),
    queries: readLines<BenchQuery>(join(folder, 'queries.jsonl')),
    withAliases: existsSync(aliases) ? readLines<WithAlts>(aliases).map(toEntry) : [],
  };
}

/** The first `size` entries, and the queries about them and about strangers. */
export function cutTo({ entries, queries }: BenchData, size: number): Pick<BenchData, 'entries' | 'queries'> {
  const list = entries.slice(0, size);
  const ids = new Set(list.map(({ id }) => id));
  return { entries: list, queries: queries.filter(({ id }) => id === null || ids.has(id)) };
}

interface WithAlts {
  readonly id: string;
  readonly name: string;
  readonly alts: Readonly<Record<string, string>>;
}

function toEntry({ id, name, alts }: WithAlts): NameEntry {
  return { id, name, aliases: Object.keys(alts) };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
