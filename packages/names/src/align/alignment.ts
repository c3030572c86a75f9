import type { Role } from '../spelling/word-roles.ts';
import type { QueryWord } from './query.ts';

const LONGEST = 12;
const INITIAL_FOR_NAME = 0.15;
const NAME_FOR_INITIAL = 2.3;
const OUT_OF_ORDER = 0.02;
/** Left out of the query: people drop middle names freely, and titles and particles without noticing. */
const LEFT_OUT: Readonly<Record<Role, number>> = {
  name: 0.15,
  initial: 0.04,
  title: 0.02,
  particle: 0.04,
  'patronymic-mark': 0.02,
  patronymic: 0.05,
  kind: 0,
};
/** Bearers of long names are bearers too: less than the lead of an answer, see thresholds.ts. */
const MOST_LEFT_OUT = 0.5;

const pairCosts = new Float32Array(LONGEST * LONGEST);
const looseCosts = new Float32Array(LONGEST);
const partnerOf = new Int8Array(LONGEST);
const taken = new Uint8Array(LONGEST);

/** Cost of reading query word `q` as word number `place` of a name; `Infinity` when it cannot be. */
export type PairCost = (q: number, place: number) => number;
/** Cost of finding query word `q` nowhere in the name: a word that speaks for the entry costs little, see context.ts. */
export type LooseCost = (q: number) => number;

/**
 * Aligns the words of a query with those of a name, in any order, cheapest pairs first.
 * @param roles the roles of the name's words
 * @returns the total cost in edits: ranks the candidates
 */
export function alignmentCost(
  query: readonly QueryWord[],
  roles: readonly Role[],
  costOf: PairCost,
  looseCost: LooseCost,
): number {
  const rows = Math.min(query.length, LONGEST);
  for (let q = 0; q < rows; q++) looseCosts[q] = looseCost(q);
  const columns = Math.min(roles.length, LONGEST);
  for (let q = 0; q < rows; q++) {
    for (let place = 0; place < columns; place++) pairCosts[q * LONGEST + place] = costOf(q, place);
  }
  // Faster than `fill` for so few.
  for (let q = 0; q < rows; q++) partnerOf[q] = -1;
  for (let place = 0; place < columns; place++) taken[place] = 0;
  pairUp(rows, columns);
  return total(roles, rows, columns);
}

/** As `alignmentCost`, but tells which word of the name each word of the query is read as; -1: none. */
export function partners(
  query: readonly QueryWord[],
  roles: readonly Role[],
  costOf: PairCost,
  looseCost: LooseCost,
): readonly number[] {
  alignmentCost(query, roles, costOf, looseCost);
  return query.map((_, q) => (q < LONGEST ? (partnerOf[q] ?? -1) : -1));
}

/** Cost of leaving a word of a name out of a query. */
export function leftOutCost(role: Role): number {
  return LEFT_OUT[role];
}

/**
 * What a query word with one letter costs as the initial of a name's word, and the other way round; nothing for others.
 * @param sameLetter whether both begin with the same letter
 */
export function initialCost(queryRole: Role, nameRole: Role, sameLetter: boolean): number | undefined {
  if (queryRole === 'initial' && nameRole !== 'initial')
    return sameLetter ? INITIAL_FOR_NAME : Number.POSITIVE_INFINITY;
  if (nameRole === 'initial' && queryRole === 'name') return sameLetter ? NAME_FOR_INITIAL : Number.POSITIVE_INFINITY;
  return undefined;
}

function pairUp(rows: number, columns: number): void {
  for (let round = 0; round < rows; round++) {
    let least = Number.POSITIVE_INFINITY;
    let bestRow = -1;
    let bestColumn = -1;
    for (let q = 0; q < rows; q++) {
      if (partnerOf[q] !== -1) continue;
      const most = looseCosts[q] ?? 0;
      for (let place = 0; place < columns; place++) {
        if (taken[place] === 1) continue;
        const cost = pairCosts[q * LONGEST + place] ?? most;
        if (cost < most && cost < least) {
          least = cost;
          bestRow = q;
          bestColumn = place;
        }
      }
    }
    if (bestRow < 0) return;
    partnerOf[bestRow] = bestColumn;
    taken[bestColumn] = 1;
  }
}

function total(roles: readonly Role[], rows: number, columns: number): number {
  let cost = 0;
  let lastPlace = -1;
  for (let q = 0; q < rows; q++) {
    const place = partnerOf[q] ?? -1;
    if (place < 0) {
      cost += looseCosts[q] ?? 0;
      continue;
    }
    cost += pairCosts[q * LONGEST + place] ?? 0;
    if (place < lastPlace) cost += OUT_OF_ORDER;
    lastPlace = place;
  }
  let leftOut = 0;
  for (let place = 0; place < columns; place++) if (taken[place] === 0) leftOut += leftOutCost(roles[place] ?? 'name');
  return cost + Math.min(leftOut, MOST_LEFT_OUT);
}
