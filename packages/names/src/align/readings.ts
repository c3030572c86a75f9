import type { Likeness } from '../likeness/likeness.ts';
import type { Neighbours } from '../search/neighbours.ts';
import type { Forms } from '../spelling/forms.ts';
import { goesOnFrom, writtenForm } from '../spelling/vocabulary.ts';
import { isCommon, type Role } from '../spelling/word-roles.ts';
import { doubtOf, type WordEvidence } from '../verdict/doubt.ts';
import { alignmentCost, initialCost, type LooseCost, leftOutCost, type PairCost, partners } from './alignment.ts';
import type { Contexts } from './context.ts';
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

/** What readings are made of. */
export interface ReadingsOf {
  readonly forms: Forms;
  readonly neighbours: Neighbours;
  readonly contexts: Contexts;
  readonly likeness: Likeness;
  /** Whether an entry is a body, see name-entry.ts. */
  readonly isBody: (entry: number) => boolean;
  /** Slips that an answer allows for each letter of a word, see thresholds.ts. */
  readonly slipsPerLetter: number;
}

/** A full name may stand for an initial on record only beside two other names. */
const LEAST_WORDS_FOR_INITIALS = 3;
/** Who types one word leaves the others out on purpose: the length of the name hardly counts. */
const LONE_LEFT_OUT = 0.1;
/** Who leads to an entry comes behind whoever bears the name. */
const WEAKER = 0.12;
/** A word beside the name that speaks for it. */
const SPEAKING = 0.002;

/** Nothing else need be asked about a word that stands as it was typed. */
const AS_WRITTEN = {
  slips: 0,
  sound: 0,
  borneByAnother: true,
  goesOn: false,
  beginsAnother: false,
  isStrange: false,
  isName: false,
  isForeign: false,
  isGivenName: false,
  isOtherForm: false,
} as const;
/** Cost of an unfinished word: dearer than the very word, cheaper than any edit. */
export const UNFINISHED = 0.2;
/** Beyond so many edits a word is not compared by sound to the end. */
const MOST_COST = 2.4;

export function createReadings({
  forms,
  neighbours,
  contexts,
  likeness,
  isBody,
  slipsPerLetter,
}: ReadingsOf): Readings {
  const { words, vocabulary } = forms;

  function wordAt(form: number, place: number): number {
    return words.members[(words.starts[form] ?? 0) + place] ?? 0;
  }

  function weaker(form: number): number {
    return forms.weaker[form] === 1 ? WEAKER : 0;
  }

  function speaks(word: QueryWord, form: number): boolean {
    return word.context !== undefined && contexts.fits(word.context, forms.entryOf[form] ?? 0);
  }

  function looseCosts(query: readonly QueryWord[], form: number): LooseCost {
    return (q) => {
      const word = query[q];
      if (word === undefined) return 0;
      return speaks(word, form) ? Math.min(SPEAKING, word.unexplained) : word.unexplained;
    };
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
    return cost + leftOut * LONE_LEFT_OUT + weaker(form);
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
      isStrange: likeness.isStrange(word.written),
      isName: likeness.isName(word.written),
      isGivenName: likeness.isName(writtenForm(vocabulary, other)),
      isForeign: vocabulary.foreign[other] === 1,
      isOtherForm: neighbours.isOtherForm(word, other),
    };
  }

  /** Which word of a form each word of the query is read as, for the verdict: all compared, the last perhaps unfinished. */
  function placesIn(form: number, query: readonly QueryWord[]): readonly number[] {
    const roles = forms.rolesOf(form);
    const costOf: PairCost = (q, place) => {
      const word = query[q];
      if (word === undefined) return Number.POSITIVE_INFINITY;
      const role = roles[place] ?? 'name';
      if (standsFor(role, word, query)) return costOfLetter(word);
      const other = wordAt(form, place);
      const cost = costOfWord(word, other, role, true);
      const mayGoOn = q === query.length - 1 && cost > UNFINISHED && word.role !== 'initial';
      return mayGoOn && goesOnFrom(vocabulary, other, word.written) ? UNFINISHED : cost;
    };
    return partners(query, roles, costOf, looseCosts(query, form));
  }

  function doubtIn(form: number, query: readonly QueryWord[]): number {
    const roles = forms.rolesOf(form);
    const all = placesIn(form, query);
    // A word beside the name that speaks for it is no part of the question.
    const asked = query.flatMap((word, q) => ((all[q] ?? -1) < 0 && speaks(word, form) ? [] : [q]));
    const places = asked.map((q) => all[q] ?? -1);
    const read = asked.flatMap((q) => query[q] ?? []);
    const evidence = read.map((word, at) => {
      const place = places[at] ?? -1;
      return place < 0 ? undefined : evidenceFor(word, wordAt(form, place), roles[place] ?? 'name');
    });
    return doubtOf(read, evidence, {
      slipsPerLetter,
      othersExact: evidence.length > 1 && evidence.filter((each) => each?.slips !== 0).length <= 1,
      complete: roles.every((role, place) => role !== 'name' || places.includes(place)),
      otherInitial: roles.some((role, place) => role === 'initial' && !places.includes(place)),
      inOrder: places.every((place, at) => place < 0 || at === 0 || place > (places[at - 1] ?? -1)),
      isBody: isBody(forms.entryOf[form] ?? 0),
      isWeaker: forms.weaker[form] === 1,
      isCommon: places.every((place) => place < 0 || isCommon(writtenForm(vocabulary, wordAt(form, place)))),
    });
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
        return alignmentCost(query, roles, pairCost, looseCosts(query, form)) + weaker(form);
      };
    },
    doubts: (query) => (form) => doubtIn(form, query),
  };
}

/** Whether a word stands across from an initial on record without enough other words to vouch for it. */
function standsFor(role: Role, word: QueryWord, query: readonly QueryWord[]): boolean {
  return role === 'initial' && word.role === 'name' && query.length < LEAST_WORDS_FOR_INITIALS;
}

function costOfLetter({ written }: QueryWord): number {
  return written.length === 1 ? 0 : Number.POSITIVE_INFINITY;
}
