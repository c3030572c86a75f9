import type { QueryWord } from '../align/query.ts';
import { type Readings, UNFINISHED } from '../align/readings.ts';
import type { Forms } from '../spelling/forms.ts';
import { capFor } from './budget.ts';
import type { Neighbour, Neighbours } from './neighbours.ts';
import { mostPromising } from './top-by-gain.ts';

/** One entry as an answer to a query, by the spelling of it that fits best. */
export interface Candidate {
  readonly entry: number;
  /** Number of the spelling, see forms.ts. */
  readonly form: number;
  /** Cost in edits: the lower, the nearer. */
  readonly cost: number;
}

export interface SearchOptions {
  /** The last word may be unfinished. */
  readonly typing: boolean;
  /** Words more than an edit away are not looked for, even when nothing nearer explains the query. */
  readonly quick: boolean;
  /** 1 for each entry that may be found; left out, all may. */
  readonly among?: Uint8Array | undefined;
}

/** Finds the entries that a query may mean, best first; each once. */
export type CandidateSearch = (query: readonly QueryWord[], options: SearchOptions) => readonly Candidate[];

/** Cost up to which the nearest words are enough, and no wider search is made. */
const GOOD_ENOUGH = 1.8;
const GOOD_ENOUGH_HEARD = 0.8;
/** How far words are looked for, in edits: at first, then, and across scripts. */
const NEAR_LIMIT = 1.3;
const FAR_LIMIT = 2.4;
const HEARD_LIMIT = 1.7;
/** Words whose vowels were not written are further from what they stand for. */
const UNWRITTEN_LIMIT = 2;
/** Words of a list so short that looking far at once costs less than ranking twice. */
const SHORT_LIST = 4000;
/** Readings tried in full: by several names, by one word, by one name with initials, and by ear across scripts. */
const MOST_ALIGNED = 180;
const MOST_BY_ONE_WORD = 1500;
const MOST_BY_ONE_NAME = 1000;
const MOST_HEARD = 30;
/** Bearers of near words that are looked at, shared out among the words of the query. */
const MOST_BEARERS = 30_000;
const MOST_BEARERS_TYPING = 3000;
/** Of what an unfinished word may begin, enough to fill a list with the most prominent. */
const MOST_READ_TYPING = 300;
/** Words of a query that are looked for; further ones are only compared. */
const MOST_SEARCHED = 8;
const MOST_BEGINNINGS = 400;
const MOST_BEGINNINGS_TYPING = 2000;
/** Words that are each looked for in full; more of them share what these are worth, since they vouch for each other. */
const MOST_UNSHARED = 2;
/** An unfinished word, both in another script: nearer than what only sounds so. */
const UNFINISHED_ABROAD = 0.03;
const UNFINISHED_PER_LETTER = 0.003;
const UNFINISHED_TYPING = 0.06;
const INSIDE_WORD = 0.5;
/** Few enough to look inside words as well. */
const FEW_BEGINNINGS = 25;
/** What it is worth that a name has a word that says nothing: `how many voters` asks for voters. */
const IDLE_WORTH = 0.1;
/** Letters of an unfinished word from which on what is far from it is looked for. */
const LEAST_FAR = 3;

/** @param prominenceOf prominence of an entry by its number: of equal readings the higher comes first */
export function createCandidateSearch(
  forms: Forms,
  neighbours: Neighbours,
  readings: Readings,
  prominenceOf: (entry: number) => number,
): CandidateSearch {
  const isShort = forms.vocabulary.size <= SHORT_LIST;
  const mostAligned = capFor(forms.vocabulary.size, MOST_ALIGNED);
  const mostHeard = Math.ceil(capFor(forms.vocabulary.size, MOST_HEARD * 4) / 4);
  const gain = new Float32Array(forms.count);
  const lastWord = new Int8Array(forms.count).fill(-1);
  const touched = new Uint32Array(forms.count);

  /** The forms that explain most of the query, judged by words alone. */
  function gather(
    query: readonly QueryWord[],
    near: readonly (readonly Neighbour[])[],
    options: SearchOptions,
  ): number[] {
    const { among, typing } = options;
    const most = typing ? MOST_BEARERS_TYPING : MOST_BEARERS;
    const { starts, members } = forms.bearers;
    let count = 0;
    for (const [q, word] of query.entries()) {
      let budget = most / query.length;
      for (const neighbour of near[q] ?? []) {
        const worth = (word.context?.idle === true ? IDLE_WORTH : word.unexplained) - neighbour.cost;
        if (worth <= 0) break;
        const end = starts[neighbour.word + 1] ?? 0;
        for (let at = starts[neighbour.word] ?? 0; at < end && budget > 0; at++, budget--) {
          const form = members[at] ?? 0;
          if (lastWord[form] === q || among?.[forms.entryOf[form] ?? 0] === 0) continue;
          if (gain[form] === 0) touched[count++] = form;
          lastWord[form] = q;
          gain[form] = (gain[form] ?? 0) + worth;
        }
      }
    }
    const reached = touched.subarray(0, count);
    const best = mostPromising(reached, gain, typing ? MOST_READ_TYPING : mostRead(query, mostAligned));
    for (const form of reached) {
      gain[form] = 0;
      lastWord[form] = -1;
    }
    return best;
  }

  /** @param nearer what was found without looking far; with it, words further away are looked for */
  function nearWords(
    query: readonly QueryWord[],
    nearer?: readonly (readonly Neighbour[])[],
  ): (readonly Neighbour[])[] {
    const share = Math.min(1, MOST_UNSHARED / query.length);
    const named = query.some(({ role }) => role === 'name');
    return query.map((word, q) => {
      const last = q === query.length - 1;
      const speaksOnly = word.context !== undefined && !last && !neighbours.has(word.written);
      const idle = (named && word.role !== 'name' && (!last || word.role === 'initial')) || speaksOnly;
      if (idle || (q >= MOST_SEARCHED && !last)) return [];
      const heard = word.crossing !== 'none';
      const heardLimit = word.crossing === 'consonants' ? UNWRITTEN_LIMIT : HEARD_LIMIT;
      const limitOf = (most: number) => Math.min(word.unexplained, heard ? heardLimit : most);
      if (nearer === undefined) return neighbours.near(word, limitOf(NEAR_LIMIT), share);
      return neighbours.far(word, limitOf(FAR_LIMIT), heard ? nearer[q] : undefined, share);
    });
  }

  function withBeginnings(word: QueryWord, found: readonly Neighbour[]): readonly Neighbour[] {
    const beginnings = neighbours.beginning(word, MOST_BEGINNINGS).filter(({ letters }) => letters > 0);
    if (beginnings.length === 0) return found;
    const costs = new Map(found.map((each) => [each.word, each.cost]));
    for (const { word: other, letters, foreign } of beginnings) {
      const unfinished = foreign && word.crossing !== 'none' ? UNFINISHED_ABROAD : UNFINISHED;
      lower(costs, other, unfinished + letters * UNFINISHED_PER_LETTER);
    }
    return ordered(costs, word.unexplained);
  }

  function withUnfinished(word: QueryWord, found: readonly Neighbour[], far: boolean): Neighbour[] {
    const costs = new Map(found.map((each) => [each.word, each.cost]));
    const beginnings = neighbours.beginning(word, MOST_BEGINNINGS_TYPING);
    for (const { word: other, letters } of beginnings) if (letters > 0) lower(costs, other, UNFINISHED_TYPING);
    if (beginnings.length < FEW_BEGINNINGS) {
      for (const other of neighbours.inside(word)) lower(costs, other, INSIDE_WORD);
    }
    if (far) {
      for (const { word: other, cost } of neighbours.nearBeginning(word, FAR_LIMIT)) {
        lower(costs, other, cost + UNFINISHED_TYPING);
      }
    }
    return ordered(costs, word.unexplained);
  }

  /** Adds words that the last one may be the beginning of. */
  function withLast(
    query: readonly QueryWord[],
    near: readonly (readonly Neighbour[])[],
    typing: boolean,
    far: boolean,
  ): (readonly Neighbour[])[] {
    const last = query.at(-1);
    if (last === undefined || last.role === 'initial') return [...near];
    const found = near.at(-1) ?? [];
    return near.with(-1, typing ? withUnfinished(last, found, far) : withBeginnings(last, found));
  }

  function rank(
    query: readonly QueryWord[],
    near: readonly (readonly Neighbour[])[],
    options: SearchOptions,
  ): Candidate[] {
    const costs = near.map((found) => new Map(found.map((each) => [each.word, each.cost])));
    const costOf = readings.costs(query, costs);
    const read = (form: number, thorough: boolean) => ({ form, cost: costOf(form, thorough) });
    let promising = gather(query, near, options)
      .map((form) => read(form, false))
      .sort(byCost);
    if (query.some(({ crossing }) => crossing !== 'none')) {
      const heard = promising.slice(0, mostHeard).map(({ form }) => read(form, true));
      promising = [...heard, ...promising.slice(mostHeard)].sort(byCost);
    }
    const best = new Map<number, Candidate>();
    for (const { form, cost } of promising) {
      const entry = forms.entryOf[form] ?? 0;
      if (!best.has(entry)) best.set(entry, { entry, form, cost });
    }
    return [...best.values()];
  }

  /** The cheaper first; of equal ones the more prominent, then the one that stands first in the list. */
  function byCost(a: { cost: number; form: number }, b: { cost: number; form: number }): number {
    if (a.cost !== b.cost) return a.cost - b.cost;
    const [first, second] = [forms.entryOf[a.form] ?? 0, forms.entryOf[b.form] ?? 0];
    return prominenceOf(second) - prominenceOf(first) || a.form - b.form;
  }

  return (query, options) => {
    const { typing, quick } = options;
    const widest = (words: (readonly Neighbour[])[]) => rank(query, withLast(query, words, typing, true), options);
    const isKnown = !typing && query.every(({ written }) => neighbours.has(written));
    // Nobody means what only sounds like two letters.
    const mayBeFar = !typing || (query.at(-1)?.written.length ?? 0) >= LEAST_FAR;
    const looksFar = !quick && !isKnown && mayBeFar;
    if (isShort && looksFar && !typing) return widest(nearWords(query, []));
    const near = nearWords(query);
    const first = rank(query, withLast(query, near, typing, false), options);
    if (!looksFar || isGoodEnough(first, query, typing)) return first;
    const far = nearWords(query, near);
    if (typing) return widest(far);
    return far.every((found, q) => found === near[q]) ? first : widest(far);
  };
}

/** How many forms are read in full: a name alone, or with initials and titles, may have very many bearers. */
function mostRead(query: readonly QueryWord[], several: number): number {
  if (query.length === 1) return MOST_BY_ONE_WORD;
  return query.filter(({ role }) => role === 'name').length <= 1 ? MOST_BY_ONE_NAME : several;
}

function isGoodEnough([first]: readonly Candidate[], query: readonly QueryWord[], typing: boolean): boolean {
  const heard = query.some(({ crossing }) => crossing !== 'none');
  const enough = typing ? UNFINISHED : heard ? GOOD_ENOUGH_HEARD : GOOD_ENOUGH;
  return (first?.cost ?? Number.POSITIVE_INFINITY) <= enough;
}

function lower(costs: Map<number, number>, word: number, cost: number): void {
  if (cost < (costs.get(word) ?? Number.POSITIVE_INFINITY)) costs.set(word, cost);
}

function ordered(costs: ReadonlyMap<number, number>, limit: number): Neighbour[] {
  const found: Neighbour[] = [];
  for (const [word, cost] of costs) if (cost < limit) found.push({ word, cost });
  return found.sort((a, b) => a.cost - b.cost);
}
