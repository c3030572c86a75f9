import type { NameIndex } from '@election-facts/names';
import type { Ranker } from './libraries.ts';
import type { BenchQuery, Judge } from './rules.ts';

/** How often the right entry came first, and among the first five: by class of query. */
export interface Recall {
  readonly asked: number;
  readonly first: number;
  readonly amongFive: number;
}

/** What the verdicts were worth, all counts. */
export interface Honesty {
  readonly fullNames: number;
  readonly answered: number;
  readonly offered: number;
  readonly wrong: number;
  readonly strangers: number;
  readonly strangersAnswered: number;
  readonly sharedSurnames: number;
  readonly allBearersOffered: number;
  readonly oneChosen: number;
}

/** Queries that give a person's whole name, however written. */
const FULL_NAME = new Set(['exact', 'no-diacritics', 'typo1', 'typo2', 'swapped', 'swapped+typo1']);

export function measureRecall(rank: Ranker, queries: readonly BenchQuery[], judge: Judge): Map<string, Recall> {
  const byClass = new Map<string, Recall>();
  for (const query of queries) {
    if (query.id === null) continue;
    const place = rank(query.query, 5).findIndex((id) => judge.right(query, id));
    const before = byClass.get(query.class) ?? { asked: 0, first: 0, amongFive: 0 };
    byClass.set(query.class, {
      asked: before.asked + 1,
      first: before.first + (place === 0 ? 1 : 0),
      amongFive: before.amongFive + (place >= 0 && place < 5 ? 1 : 0),
    });
  }
  return byClass;
}

export function measureHonesty(index: NameIndex, queries: readonly BenchQuery[], judge: Judge): Honesty {
  const full = queries
    .filter((query) => query.id !== null && FULL_NAME.has(query.class))
    .map((query) => {
      const verdict = index.find(query.query);
      if (verdict.outcome === 'found') return judge.right(query, verdict.match.id) ? 'answered' : 'wrong';
      const shown = verdict.outcome === 'ambiguous' ? verdict.matches : verdict.suggestions;
      return shown.some(({ id }) => judge.right(query, id)) ? 'offered' : 'missed';
    });
  const strangers = queries.filter(({ id }) => id === null).map(({ query }) => index.find(query).outcome);
  const shared = queries
    .filter((query) => query.class === 'surname' && judge.all(query).size > 1)
    .map((query) => {
      const verdict = index.find(query.query);
      if (verdict.outcome === 'found') return 'chosen';
      const offered = new Set(verdict.outcome === 'ambiguous' ? verdict.matches.map(({ id }) => id) : []);
      return [...judge.all(query)].every((id) => offered.has(id)) ? 'all' : 'some';
    });
  return {
    fullNames: full.length,
    answered: count(full, 'answered'),
    offered: count(full, 'offered'),
    wrong: count(full, 'wrong'),
    strangers: strangers.length,
    strangersAnswered: count(strangers, 'found'),
    sharedSurnames: shared.length,
    allBearersOffered: count(shared, 'all'),
    oneChosen: count(shared, 'chosen'),
  };
}

/** At most `most` queries of each class, spread over it. */
export function sample(queries: readonly BenchQuery[], most: number): readonly BenchQuery[] {
  const byClass = new Map<string, BenchQuery[]>();
  for (const query of queries) byClass.set(query.class, [...(byClass.get(query.class) ?? []), query]);
  return [...byClass.values()].flatMap((all) => {
    const step = Math.max(1, all.length / most);
    return Array.from({ length: Math.min(most, all.length) }, (_, place) => all[Math.floor(place * step)]).filter(
      (query) => query !== undefined,
    );
  });
}

function count(all: readonly string[], wanted: string): number {
  return all.filter((each) => each === wanted).length;
}
