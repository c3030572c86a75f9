import { alignmentCost, initialCost, leftOutCost, type PairCost, partners } from './alignment.ts';
import { doubtOf, type WordEvidence } from './doubt.ts';
import type { Forms } from './forms.ts';
import type { Neighbours } from './neighbours.ts';
import { type QueryWord, rolesInOrder } from './query.ts';
import { goesOnFrom, writtenForm } from './vocabulary.ts';
import type { Role } from './word-roles.ts';

/** For each query word the costs known so far, by number of the other word. */
export type Costs = readonly Map<number, number>[];

/** Reads a query as a spelling of a name. */
export interface Readings {
  /** Cost of the reading in edits. `thorough`: words not yet compared are compared by sound too, not by letters alone. */
  cost(query: readonly QueryWord[], form: number, costs: Costs, thorough: boolean): number;
  /** How far the query is from surely meaning a form, see doubt.ts. */
  doubts(query: readonly QueryWord[]): (form: number) => number;
}

/** A full name may stand for an initial on record only beside two other names. */
const LEAST_WORDS_FOR_INITIALS = 3;
/** Who types one word leaves the others out on purpose: the length of the name hardly counts. */
const LONE_LEFT_OUT = 0.1;

const AS_WRITTEN = { slips: 0, sound: 0, borneByAnother: true, goesOn: false, beginsAnother: false } as const;
/** Beyond so many edits a word is not compared by sound to the end. */
const MOST_COST = 2.4;

/** @param slipsPerLetter slips that an answer allows for each letter of a word, see thresholds.ts */
export function createReadings(forms: Forms, neighbours: Neighbours, slipsPerLetter: number): Readings {
  const { words, vocabulary } = forms;

  function wordAt(form: number, place: number): number {
    return words.members[(words.starts[form] ?? 0) + place] ?? 0;
  }

  function rolesOf(form: number): readonly Role[] {
    const roles: Role[] = [];
    const end = words.starts[form + 1] ?? 0;
    for (let at = words.starts[form] ?? 0; at < end; at++) roles.push(forms.roleOfWord(words.members[at] ?? 0));
    return rolesInOrder(roles);
  }

  function pairCosts(
    query: readonly QueryWord[],
    form: number,
    roles: readonly Role[],
    costs: Costs,
    thorough: boolean,
  ): PairCost {
    return (q, place) => {
      const word = query[q];
      if (word === undefined) return Number.POSITIVE_INFINITY;
      const other = wordAt(form, place);
      const role = roles[place] ?? 'name';
      if (role === 'initial' && word.role === 'name' && query.length < LEAST_WORDS_FOR_INITIALS) {
        return word.written.length === 1 ? 0 : Number.POSITIVE_INFINITY;
      }
      const known = costs[q]?.get(other);
      if (known !== undefined) return known;
      const cost = pairCost(word, other, role, thorough);
      if (thorough) costs[q]?.set(other, cost);
      return cost;
    };
  }

  /** The same as aligning, for the thousands that one word may mean. */
  function costOfOneWord(form: number, costs: ReadonlyMap<number, number> | undefined, unexplained: number): number {
    const start = words.starts[form] ?? 0;
    const end = words.starts[form + 1] ?? 0;
    let cost = unexplained;
    let chosen = -1;
    for (let at = start; at < end; at++) {
      const each = costs?.get(words.members[at] ?? 0) ?? unexplained;
      if (each >= cost) continue;
      cost = each;
      chosen = at;
    }
    let leftOut = 0;
    for (let at = start; at < end; at++) {
      if (at !== chosen) leftOut += leftOutCost(forms.roleOfWord(words.members[at] ?? 0));
    }
    return cost + leftOut * LONE_LEFT_OUT;
  }

  function pairCost(word: QueryWord, other: number, role: Role, thorough: boolean): number {
    if (word.role === 'initial' || role === 'initial') {
      const cost = initialCost(word.written, word.role, writtenForm(vocabulary, other), role);
      if (cost !== undefined) return cost;
    }
    return thorough
      ? neighbours.cost(word, other, Math.min(word.unexplained, MOST_COST))
      : neighbours.slipCost(word, other);
  }

  function evidenceFor(word: QueryWord, other: number, role: Role): WordEvidence {
    const slips = neighbours.slipCost(word, other);
    if (slips === 0) return { ...AS_WRITTEN, role };
    return {
      role,
      slips,
      sound: neighbours.strictSound(word, other),
      borneByAnother: neighbours.has(word.written),
      goesOn: goesOnFrom(vocabulary, other, word.written),
      beginsAnother: neighbours.begins(word.written),
    };
  }

  return {
    cost(query, form, costs, thorough) {
      const [only, second] = query;
      if (only !== undefined && second === undefined) return costOfOneWord(form, costs[0], only.unexplained);
      const roles = rolesOf(form);
      return alignmentCost(query, roles, pairCosts(query, form, roles, costs, thorough));
    },
    doubts(query) {
      const costs = query.map(() => new Map<number, number>());
      return (form) => {
        const roles = rolesOf(form);
        const places = partners(query, roles, pairCosts(query, form, roles, costs, true));
        const evidence = query.map((word, q) => {
          const place = places[q] ?? -1;
          return place < 0 ? undefined : evidenceFor(word, wordAt(form, place), roles[place] ?? 'name');
        });
        const complete = roles.every((role, place) => role !== 'name' || places.includes(place));
        const otherInitial = roles.some((role, place) => role === 'initial' && !places.includes(place));
        return doubtOf(query, evidence, { slipsPerLetter, complete, otherInitial });
      };
    },
  };
}
