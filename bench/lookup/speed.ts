import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { NameEntry } from '@election-facts/names';
import type { Contender, Ranker } from './libraries.ts';

export interface Speed {
  readonly buildMs: number;
  readonly megabytes: number;
  readonly p50: number;
  readonly p99: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Builds a contender and weighs it: what stays on the heap and outside it once the garbage is gone. */
export function buildAndWeigh(
  contender: Contender,
  entries: readonly NameEntry[],
): { readonly rank: Ranker; readonly buildMs: number; readonly megabytes: number } {
  const before = bytesInUse();
  const started = performance.now();
  const rank = contender.build(entries);
  const buildMs = performance.now() - started;
  // Some build the rest on the first query.
  rank('weigh', 1);
  const megabytes = (bytesInUse() - before) / 1e6;
  return { rank, buildMs, megabytes };
}

/** Times every query, the best of `runs` so that what else the machine does is left out. Milliseconds. */
export function timeQueries(rank: Ranker, queries: readonly string[], runs: number): { p50: number; p99: number } {
  const best = queries.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    for (const [place, query] of queries.entries()) {
      const started = performance.now();
      rank(query, 10);
      best[place] = Math.min(best[place] ?? Number.POSITIVE_INFINITY, performance.now() - started);
    }
  }
  best.sort((a, b) => a - b);
  return { p50: atShare(best, 0.5), p99: atShare(best, 0.99) };
}

function atShare(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
}

function bytesInUse(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
