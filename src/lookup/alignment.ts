import type { PreparedWord } from './neighbours.ts';
import type { Role } from './word-roles.ts';

/** A word asked for, with what it costs to find it nowhere in a name. */
export interface QueryWord extends PreparedWord {
  readonly role: Role;
  /** Cost in edits of leaving the word unexplained. */
  readonly unexplained: number;
}

/** How a query reads as one spelling of a name. */
export interface Alignment {
  /** Total cost in edits: ranks the candidates. */
  readonly cost: number;
  /** The least certain word, 1 being the most an honest answer allows: decides whether to answer at all. */
  readonly doubt: number;
}

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
};
const NOT_EXPLAINED_DOUBT = 3;

/** Edits an honest answer allows in a word of so many sounds: none in short ones, where every edit is another name. */
export function allowance(sounds: number): number {
  if (sounds <= 2) return 0.1;
  if (sounds === 3) return 0.4;
  if (sounds === 4) return 0.65;
  if (sounds <= 6) return 1.08;
  if (sounds <= 8) return 1.3;
  return 1.6;
}

const pairCosts = new Float32Array(LONGEST * LONGEST);
const partnerOf = new Int8Array(LONGEST);
const taken = new Uint8Array(LONGEST);

/**
 * Aligns the words of a query with those of a name, in any order, cheapest pairs first.
 * @param costOf cost of reading query word q as word number `place` of the name, `Infinity` when it cannot be
 * @param roles the roles of the name's words
 */
export function align(
  query: readonly QueryWord[],
  roles: readonly Role[],
  costOf: (q: number, place: number) => number,
): Alignment {
  const rows = Math.min(query.length, LONGEST);
  const columns = Math.min(roles.length, LONGEST);
  for (let q = 0; q < rows; q++) {
    for (let place = 0; place < columns; place++) pairCosts[q * LONGEST + place] = costOf(q, place);
  }
  partnerOf.fill(-1);
  taken.fill(0);
  pairUp(query, rows, columns);
  return total(query, roles, rows, columns);
}

/** What a query word with one letter costs as the initial of a name's word, and the other way round. */
export function initialCost(query: string, queryRole: Role, name: string, nameRole: Role): number | undefined {
  if (query[0] !== name[0]) return undefined;
  if (queryRole === 'initial' && nameRole !== 'initial') return INITIAL_FOR_NAME;
  if (nameRole === 'initial' && queryRole === 'name') return NAME_FOR_INITIAL;
  return undefined;
}

function pairUp(query: readonly QueryWord[], rows: number, columns: number): void {
  for (let round = 0; round < rows; round++) {
    let least = Number.POSITIVE_INFINITY;
    let bestRow = -1;
    let bestColumn = -1;
    for (let q = 0; q < rows; q++) {
      if (partnerOf[q] !== -1) continue;
      const most = query[q]?.unexplained ?? 0;
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

function total(query: readonly QueryWord[], roles: readonly Role[], rows: number, columns: number): Alignment {
  let cost = 0;
  let doubt = 0;
  let lastPlace = -1;
  for (let q = 0; q < rows; q++) {
    const word = query[q];
    if (word === undefined) continue;
    const place = partnerOf[q] ?? -1;
    if (place < 0) {
      cost += word.unexplained;
      if (word.role === 'name' || word.role === 'initial') doubt = Math.max(doubt, NOT_EXPLAINED_DOUBT);
      continue;
    }
    const pair = pairCosts[q * LONGEST + place] ?? 0;
    cost += pair;
    if (word.role === 'name') doubt = Math.max(doubt, pair / allowance(word.sound.codes.length));
    if (place < lastPlace) cost += OUT_OF_ORDER;
    lastPlace = place;
  }
  for (let place = 0; place < columns; place++) if (taken[place] === 0) cost += LEFT_OUT[roles[place] ?? 'name'];
  return { cost, doubt };
}
