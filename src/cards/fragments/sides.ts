import type { Side, Statement } from '../../facts/schema/account.ts';

/** Voices that tend to assess alike stand in one bench; a list takes one from each bench in turn. */
const BENCH: Readonly<Record<Side, number>> = {
  'election-authority': 0,
  court: 0,
  government: 0,
  'head-of-state': 0,
  winner: 0,
  opposition: 1,
  loser: 1,
  party: 1,
  candidate: 1,
  parliament: 1,
  'observer-mission': 2,
  ngo: 2,
  expert: 2,
  media: 2,
  'foreign-government': 3,
  'foreign-organisation': 3,
  'foreign-politician': 3,
  pollster: 4,
};

/** Orders statements so that no side fills the first page: one voice of each bench in turn, the data's order within. */
export function alternating(statements: readonly Statement[]): readonly Statement[] {
  const benches = new Map<number, Statement[]>();
  for (const statement of statements) {
    const bench = benches.get(BENCH[statement.side]) ?? [];
    bench.push(statement);
    benches.set(BENCH[statement.side], bench);
  }
  const rows = [...benches.entries()].toSorted(([a], [b]) => a - b).map(([, bench]) => bench);
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row.slice(turn, turn + 1))).flat();
}

interface Found {
  readonly statement: Statement;
  readonly score: number;
}

/** The better matches first; among those that match about as well, one voice of each bench in turn. */
export function byRelevance(found: readonly Found[]): readonly Statement[] {
  const tiers = new Map<number, Statement[]>();
  for (const { statement, score } of found) {
    const tier = tiers.get(Math.round(score)) ?? [];
    tier.push(statement);
    tiers.set(Math.round(score), tier);
  }
  return [...tiers.entries()].toSorted(([a], [b]) => b - a).flatMap(([, tier]) => alternating(tier));
}
