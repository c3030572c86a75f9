import { alignmentCost, initialCost, type PairCost, partners, type QueryWord } from './alignment.ts';
import { doubtOf, type WordEvidence } from './doubt.ts';
import { foldWords, tidy } from './fold.ts';
import type { Forms } from './forms.ts';
import { type Neighbour, type Neighbours, prepareWord } from './neighbours.ts';
import { writtenForm } from './vocabulary.ts';
import { type Role, roleOf } from './word-roles.ts';

/** One entry as an answer to a query: its best spelling, and how well that fits. */
export interface Candidate {
  readonly entry: number;
  /** Number of the spelling, see forms.ts. */
  readonly form: number;
  /** Cost in edits: the lower, the nearer. */
  readonly cost: number;
}

export interface CandidateSearch {
  /** Entries that a query may mean, best first; each once. `typing`: the last word may be unfinished. */
  candidates(query: readonly QueryWord[], typing: boolean): readonly Candidate[];
  /** How far the query is from surely meaning a candidate, see doubt.ts. */
  doubts(query: readonly QueryWord[]): (candidate: Candidate) => number;
}

/** For each query word the costs already known, by number of the other word. */
type Costs = readonly Map<number, number>[];

const UNEXPLAINED_BASE = 1.2;
const UNEXPLAINED_PER_SOUND = 0.25;
const UNEXPLAINED_MOST = 3.2;
const UNEXPLAINED_BY_ROLE: Readonly<Partial<Record<Role, number>>> = {
  initial: 0.8,
  title: 0.2,
  particle: 0.25,
  'patronymic-mark': 0.1,
  patronymic: 0.5,
};
/** Cost up to which the nearest words are enough, and no wider search is made. */
const GOOD_ENOUGH = 1.8;
const NEAR_LIMIT = 1.3;
const FAR_LIMIT = 2.4;
const HEARD_LIMIT = 2;
const MOST_ALIGNED = 250;
const MOST_BY_ONE_WORD = 2000;
/** A full name may stand for an initial on record only beside two other names. */
const LEAST_WORDS_FOR_INITIALS = 3;
const MOST_HEARD = 40;
const MOST_BEARERS = 20_000;
const MOST_BEGINNINGS = 400;
/** An unfinished word: dearer than any spelling of the same sounds, cheaper than an edit. */
const UNFINISHED = 0.2;
const UNFINISHED_PER_LETTER = 0.01;
const TYPING_UNFINISHED = 0.06;

export function createCandidateSearch(forms: Forms, neighbours: Neighbours): CandidateSearch {
  const gain = new Float32Array(forms.count);
  const touched = new Uint32Array(forms.count);
  const lastWord = new Int8Array(forms.count).fill(-1);

  function gather(query: readonly QueryWord[], near: readonly (readonly Neighbour[])[]): number[] {
    let count = 0;
    for (const [q, word] of query.entries()) {
      let budget = MOST_BEARERS;
      for (const neighbour of near[q] ?? []) {
        const worth = word.unexplained - neighbour.cost;
        const end = forms.bearers.starts[neighbour.word + 1] ?? 0;
        for (let at = forms.bearers.starts[neighbour.word] ?? 0; at < end && budget > 0; at++, budget--) {
          const form = forms.bearers.members[at] ?? 0;
          if (lastWord[form] === q) continue;
          if (gain[form] === 0) touched[count++] = form;
          lastWord[form] = q;
          gain[form] = (gain[form] ?? 0) + worth;
        }
      }
    }
    const reached = touched.subarray(0, count);
    const best = mostPromising(reached, gain, query.length === 1 ? MOST_BY_ONE_WORD : MOST_ALIGNED);
    for (const form of reached) {
      gain[form] = 0;
      lastWord[form] = -1;
    }
    return best;
  }

  function wordAt(form: number, place: number): number {
    return forms.words.members[(forms.words.starts[form] ?? 0) + place] ?? 0;
  }

  function rolesOf(form: number): Role[] {
    const roles: Role[] = [];
    const end = forms.words.starts[form + 1] ?? 0;
    for (let at = forms.words.starts[form] ?? 0; at < end; at++) {
      const role = forms.roleOfWord[forms.words.members[at] ?? 0] ?? 'name';
      if (role === 'patronymic-mark' && roles.at(-1) === 'name') roles[roles.length - 1] = 'patronymic';
      roles.push(role);
    }
    return roles;
  }

  function pairCosts(
    form: number,
    roles: readonly Role[],
    query: readonly QueryWord[],
    costs: Costs,
    thorough: boolean,
  ): PairCost {
    return (q, place) => {
      const word = query[q];
      if (word === undefined) return Number.POSITIVE_INFINITY;
      const other = wordAt(form, place);
      const known = costs[q]?.get(other);
      if (known !== undefined) return known;
      const role = roles[place] ?? 'name';
      if (role === 'initial' && query.length < LEAST_WORDS_FOR_INITIALS && word.role === 'name')
        return Number.POSITIVE_INFINITY;
      const cost = pairCost(word, other, role, thorough);
      if (thorough) costs[q]?.set(other, cost);
      return cost;
    };
  }

  function pairCost(word: QueryWord, other: number, role: Role, thorough: boolean): number {
    if (word.role === 'initial' || role === 'initial') {
      const cost = initialCost(word.written, word.role, writtenForm(forms.vocabulary, other), role);
      if (cost !== undefined) return cost;
    }
    return thorough ? neighbours.cost(word, other, word.unexplained) : neighbours.slipCost(word, other);
  }

  function attempt(query: readonly QueryWord[], typing: boolean, far: boolean): Candidate[] {
    const searched = query.some(({ role }) => role === 'name');
    const near = query.map((word, q) => {
      if (searched && word.role !== 'name' && (q < query.length - 1 || word.role === 'initial')) return [];
      const limit = Math.min(word.unexplained, word.foreign ? HEARD_LIMIT : far ? FAR_LIMIT : NEAR_LIMIT);
      const found = neighbours.near(word, limit, far);
      return q === query.length - 1 ? withBeginnings(word, found, typing) : found;
    });
    const known = near.map((found) => new Map(found.map((each) => [each.word, each.cost])));
    const costOf = (form: number, thorough: boolean) => {
      const roles = rolesOf(form);
      return alignmentCost(query, roles, pairCosts(form, roles, query, known, thorough));
    };
    const promising = gather(query, near).map((form) => ({ form, cost: costOf(form, false) }));
    promising.sort((a, b) => a.cost - b.cost || a.form - b.form);
    if (query.some(({ foreign }) => foreign)) {
      for (const [place, { form }] of promising.slice(0, MOST_HEARD).entries()) {
        promising[place] = { form, cost: costOf(form, true) };
      }
      promising.sort((a, b) => a.cost - b.cost || a.form - b.form);
    }
    const best = new Map<number, Candidate>();
    for (const { form, cost } of promising) {
      const entry = forms.entryOf[form] ?? 0;
      if (!best.has(entry)) best.set(entry, { entry, form, cost });
    }
    return [...best.values()];
  }

  function withBeginnings(word: QueryWord, found: readonly Neighbour[], typing: boolean): Neighbour[] {
    const costs = new Map(found.map((each) => [each.word, each.cost]));
    for (const { word: other, cost: letters } of neighbours.beginning(word, MOST_BEGINNINGS)) {
      if (letters === 0) continue;
      const cost = typing ? TYPING_UNFINISHED + letters * 0.002 : UNFINISHED + letters * UNFINISHED_PER_LETTER;
      if (cost < (costs.get(other) ?? word.unexplained)) costs.set(other, cost);
    }
    return [...costs].map(([other, cost]) => ({ word: other, cost })).sort((a, b) => a.cost - b.cost);
  }

  return {
    candidates(query, typing) {
      const quick = attempt(query, typing, false);
      if ((quick[0]?.cost ?? Number.POSITIVE_INFINITY) <= GOOD_ENOUGH) return quick;
      return query.every(({ written }) => neighbours.has(written)) ? quick : attempt(query, typing, true);
    },
    doubts(query) {
      const costs = query.map(() => new Map<number, number>());
      return ({ form }) => {
        const roles = rolesOf(form);
        const places = partners(query, roles, pairCosts(form, roles, query, costs, true));
        const evidence = query.map((word, q) => {
          const place = places[q] ?? -1;
          return place < 0 ? undefined : evidenceFor(word, wordAt(form, place), roles[place] ?? 'name');
        });
        const complete = roles.every((role, place) => role !== 'name' || places.includes(place));
        return doubtOf(query, evidence, forms.vocabulary.size, complete);
      };
    },
  };

  function evidenceFor(word: QueryWord, other: number, role: Role): WordEvidence {
    return {
      role,
      slips: neighbours.slipCost(word, other),
      sound: neighbours.strictSound(word, other),
      borneByAnother: neighbours.has(word.written),
    };
  }
}

/** The words of a query with their roles. A title or a particle counts as a name when there is nothing else. */
export function readQuery(text: string): QueryWord[] {
  const words = foldWords(tidy(text));
  return words.map((word, at) => {
    const role =
      at > 0 || words.length > 1
        ? roleInQuery(
            words.map(({ written }) => written),
            at,
          )
        : 'name';
    const prepared = prepareWord(word);
    const byLength = UNEXPLAINED_BASE + UNEXPLAINED_PER_SOUND * prepared.sound.codes.length;
    return { ...prepared, role, unexplained: UNEXPLAINED_BY_ROLE[role] ?? Math.min(byLength, UNEXPLAINED_MOST) };
  });
}

function roleInQuery(words: readonly string[], at: number): Role {
  const role = roleOf(words[at] ?? '');
  if (role === 'name' && roleOf(words[at + 1] ?? '') === 'patronymic-mark') return 'patronymic';
  return role;
}

/** The forms with the highest gain, at most `most`: by counting, without sorting them all. */
function mostPromising(touched: Uint32Array, gain: Float32Array, most: number): number[] {
  if (touched.length <= most) return [...touched];
  const steps = new Uint32Array(257);
  let highest = 0;
  for (const form of touched) highest = Math.max(highest, gain[form] ?? 0);
  const scale = 256 / highest;
  for (const form of touched) {
    const step = Math.floor((gain[form] ?? 0) * scale);
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let cut = 256;
  let kept = steps[cut] ?? 0;
  while (cut > 0 && kept + (steps[cut - 1] ?? 0) <= most) kept += steps[--cut] ?? 0;
  const chosen: number[] = [];
  for (const form of touched) {
    if (Math.floor((gain[form] ?? 0) * scale) >= cut) chosen.push(form);
  }
  return chosen.length > 0 ? chosen : [...touched.subarray(0, most)];
}
