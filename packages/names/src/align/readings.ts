import type { Neighbours } from '../search/neighbours.ts';
import type { Forms } from '../spelling/forms.ts';
import { goesOnFrom } from '../spelling/vocabulary.ts';
import type { Role } from '../spelling/word-roles.ts';
import { doubtOf, type WordEvidence } from '../verdict/doubt.ts';
import { alignmentCost, initialCost, leftOutCost, type PairCost, partners } from './alignment.ts';
import type { QueryWord } from './query.ts';

/** For each query word the costs known so far, by number of the other word. */
export type Costs = readonly Map<number, number>[];

/** Cost in edits of reading a query as a form. `thorough`: words not yet compared are compared by sound too, not by letters alone. */
export type ReadingCost = (form: number, thorough: boolean) => number;

/** Reads a query as a spelling of a name. */
export interface Readings {
  /** @param known costs that need not be worked out */
  costs(query: readonly QueryWord[], known: Costs): ReadingCost;
  /** How far the query is from surely meaning a form, see doubt.ts. */
  doubts(query: readonly QueryWord[]): (form: number) => number;
}

/** A full name may stand for an initial on record only beside two other names. */
const LEAST_WORDS_FOR_INITIALS = 3;
/** Who types one word leaves the others out on purpose: the length of the name hardly counts. */
const LONE_LEFT_OUT = 0.1;

/** Nothing else need be asked about a word that stands as it was typed. */
const AS_WRITTEN = { slips: 0, sound: 0, borneByAnother: true, goesOn: false, beginsAnother: false } as const;
/** Cost of an unfinished word: dearer than the very word, cheaper than any edit. */
export const UNFINISHED = 0.2;
/** Beyond so many edits a word is not compared by sound to the end. */
const MOST_COST = 2.4;

/** @param slipsPerLetter slips that an answer allows for each letter of a word, see thresholds.ts */
export function createReadings(forms: Forms, neighbours: Neighbours, slipsPerLetter: number): Readings {
  const { words, vocabulary } = forms;

  function wordAt(form: number, place: number): number {
    return words.members[(words.starts[form] ?? 0) + place] ?? 0;
  }

  /** The same as aligning, for the thousands that one word may mean. */
  function costOfOneWord(form: number, costs: ReadonlyMap<number, number> | undefined, unexplained: number): number {
    const start = words.starts[form] ?? 0;
    const roles = forms.rolesOf(form);
    let cost = unexplained;
    let chosen = -1;
    for (let place = 0; place < roles.length; place++) {
      const each = costs?.get(words.members[start + place] ?? 0) ?? unexplained;
      if (each >= cost) continue;
      cost = each;
      chosen = place;
    }
    let leftOut = 0;
    for (let place = 0; place < roles.length; place++) {
      if (place !== chosen) leftOut += leftOutCost(roles[place] ?? 'name');
    }
    return cost + leftOut * LONE_LEFT_OUT;
  }

  function costOfWord(word: QueryWord, other: number, role: Role, thorough: boolean): number {
    if (word.role === 'initial' || role === 'initial') {
      const sameLetter = word.written.charCodeAt(0) === vocabulary.letters[vocabulary.letterStarts[other] ?? 0];
      const cost = initialCost(word.role, role, sameLetter);
      if (cost !== undefined) return cost;
    }
    if (thorough) return neighbours.cost(word, other, Math.min(word.unexplained, MOST_COST));
    return word.crossing === 'syllables' ? Number.POSITIVE_INFINITY : neighbours.slipCost(word, other);
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
    costs(query, known) {
      const [only, second] = query;
      if (only !== undefined && second === undefined) return (form) => costOfOneWord(form, known[0], only.unexplained);
      let start = 0;
      let roles: readonly Role[] = [];
      let isThorough = false;
      const pairCost: PairCost = (q, place) => {
        const word = query[q];
        if (word === undefined) return Number.POSITIVE_INFINITY;
        const other = words.members[start + place] ?? 0;
        const role = roles[place] ?? 'name';
        if (standsFor(role, word, query)) return costOfLetter(word);
        return known[q]?.get(other) ?? costOfWord(word, other, role, isThorough);
      };
      return (form, thorough) => {
        start = words.starts[form] ?? 0;
        roles = forms.rolesOf(form);
        isThorough = thorough;
        return alignmentCost(query, roles, pairCost);
      };
    },
    doubts(query) {
      return (form) => {
        const roles = forms.rolesOf(form);
        const places = partners(query, roles, (q, place) => {
          const word = query[q];
          if (word === undefined) return Number.POSITIVE_INFINITY;
          const role = roles[place] ?? 'name';
          if (standsFor(role, word, query)) return costOfLetter(word);
          const other = wordAt(form, place);
          const cost = costOfWord(word, other, role, true);
          const mayGoOn = q === query.length - 1 && cost > UNFINISHED && word.role !== 'initial';
          return mayGoOn && goesOnFrom(vocabulary, other, word.written) ? UNFINISHED : cost;
        });
        const evidence = query.map((word, q) => {
          const place = places[q] ?? -1;
          return place < 0 ? undefined : evidenceFor(word, wordAt(form, place), roles[place] ?? 'name');
        });
        const complete = roles.every((role, place) => role !== 'name' || places.includes(place));
        const otherInitial = roles.some((role, place) => role === 'initial' && !places.includes(place));
        const inOrder = places.every((place, q) => place < 0 || q === 0 || place > (places[q - 1] ?? -1));
        return doubtOf(query, evidence, { slipsPerLetter, complete, inOrder, otherInitial });
      };
    },
  };
}

/** Whether a word stands across from an initial on record without enough other words to vouch for it. */
function standsFor(role: Role, word: QueryWord, query: readonly QueryWord[]): boolean {
  return role === 'initial' && word.role === 'name' && query.length < LEAST_WORDS_FOR_INITIALS;
}

function costOfLetter({ written }: QueryWord): number {
  return written.length === 1 ? 0 : Number.POSITIVE_INFINITY;
}
