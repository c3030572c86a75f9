import { type ContextOf, type ContextTables, contextTables, createContexts } from './align/context.ts';
import {
  costOfNothing,
  type Known,
  type QueryWord,
  readQuery,
  readRespaced,
  readSyllables,
  readWithoutEndings,
} from './align/query.ts';
import { createReadings } from './align/readings.ts';
import { LIKENESS, type Likeness } from './likeness/likeness.ts';
import { orderForTyping } from './search/completion.ts';
import { createNeighbours, type NeighbourTables, neighbourTables } from './search/neighbours.ts';
import { type Candidate, createCandidateSearch } from './search/search.ts';
import { isInSigns, tidy } from './spelling/fold.ts';
import { type FormTables, formsOf, gatherForms } from './spelling/forms.ts';
import { isWeaker, type NameEntry, spellingsOf } from './spelling/name-entry.ts';
import { leastSuggested, slipsPerLetter, THRESHOLDS, type Thresholds } from './verdict/thresholds.ts';
import { type Asked, decide } from './verdict/verdict.ts';

export type { ContextOf } from './align/context.ts';
export type { NameEntry } from './spelling/name-entry.ts';

export interface Match {
  readonly id: string;
  readonly name: string;
  /** The spelling that matched: the name, one of the aliases, or what leads to it. */
  readonly matched: string;
  /** That spelling only leads to it, see `NameEntry.weaker`. */
  readonly weaker: boolean;
  /** Its groups; where words of the query speak for some of them, those. */
  readonly groups: readonly string[];
  /** 0 (nothing in common) to 1 (as written). */
  readonly score: number;
}

export type Verdict =
  | { readonly outcome: 'found'; readonly match: Match }
  | { readonly outcome: 'ambiguous'; readonly matches: readonly Match[] }
  | { readonly outcome: 'none'; readonly suggestions: readonly Match[] };

/** Confines a query to entries of some groups. */
export type Within = readonly string[] | undefined;

export interface NameIndex {
  /** The honest answer: one entry when the query surely means it, several when it may mean each, otherwise none. */
  find(query: string, within?: Within): Verdict;
  /** The nearest entries, best first, however far. */
  rank(query: string, limit?: number): readonly Match[];
  /** What somebody typing may mean; with nothing typed, the most prominent. At most `limit` (25). Never throws. */
  complete(text: string, limit?: number, within?: Within): readonly Match[];
}

export interface IndexOptions {
  readonly thresholds?: Thresholds;
  readonly likeness?: Likeness;
  readonly contextOf?: ContextOf;
  /** Most of those that a text may mean alike; a list of all who bear a name may be as long as the index. */
  readonly mostAlike?: number;
}

/** A text as it was read, and whom it may mean. */
interface Look {
  readonly query: readonly QueryWord[];
  readonly candidates: readonly Candidate[];
}

/** Share of a query left unexplained up to which no other reading is tried. */
const WELL_EXPLAINED = 0.15;
/** The same up to which other spaces are believed. */
const WHOLLY_EXPLAINED = 0.03;
/** A word without its ending is less likely than one that goes on, see `UNFINISHED`: `asse` is no Assa. */
const OTHER_ENDING = 0.25;
const DEFAULT_RANKED = 10;
const MOST_CHOICES = 25;
const MOST_ALIKE = 50;
const MOST_SUGGESTIONS = 5;

/** Where the entries of an index are: all in memory, or fetched one by one. Ids, names and spellings are asked for. */
export interface EntrySource {
  entry(number: number): NameEntry | undefined;
  numberOf(id: string): number | undefined;
}

/** An index as plain arrays, so that it can be built ahead and written to a file (`v8.serialize`). */
export interface IndexTables {
  readonly forms: FormTables;
  readonly neighbours: NeighbourTables;
  readonly contexts: ContextTables;
  readonly prominence: Float64Array;
  /** 1 where the entry is a body, see name-entry.ts. */
  readonly bodies: Uint8Array;
  /** The entries, the most prominent first. */
  readonly prominent: Uint32Array;
}

/** Works out what finding names in a list takes: the long part of building an index. */
export function buildTables(entries: readonly NameEntry[]): IndexTables {
  const forms = gatherForms(entries);
  const prominence = Float64Array.from(entries, (entry) => entry.prominence ?? 0);
  return {
    forms,
    neighbours: neighbourTables(
      forms.vocabulary,
      (word) => (forms.bearers.starts[word + 1] ?? 0) - (forms.bearers.starts[word] ?? 0),
    ),
    contexts: contextTables(entries),
    prominence,
    bodies: Uint8Array.from(entries, ({ body }) => (body === true ? 1 : 0)),
    prominent: Uint32Array.from(entries, (_, number) => number).sort(
      (a, b) => (prominence[b] ?? 0) - (prominence[a] ?? 0) || a - b,
    ),
  };
}

/** Builds an index over a list of names. Entries are kept as given and never changed. */
export function createNameIndex(entries: Iterable<NameEntry>, options: IndexOptions = {}): NameIndex {
  const list = [...entries];
  const byId = new Map(list.map((entry, number) => [entry.id, number]));
  return openNameIndex(buildTables(list), { entry: (number) => list[number], numberOf: (id) => byId.get(id) }, options);
}

/** Opens an index that was built ahead. */
export function openNameIndex(
  tables: IndexTables,
  source: EntrySource,
  {
    thresholds = THRESHOLDS,
    likeness = LIKENESS,
    contextOf = () => undefined,
    mostAlike = Number.POSITIVE_INFINITY,
  }: IndexOptions = {},
): NameIndex {
  const forms = formsOf(tables.forms);
  const contexts = createContexts(tables.contexts, contextOf);
  const neighbours = createNeighbours(forms.vocabulary, tables.neighbours);
  const known: Known = { has: neighbours.has, isName: likeness.isName, contexts };
  const isBody = (entry: number) => tables.bodies[entry] === 1;
  const size = forms.vocabulary.size;
  const readings = createReadings({
    forms,
    neighbours,
    contexts,
    likeness,
    isBody,
    slipsPerLetter: slipsPerLetter(thresholds, size),
  });
  const leastScore = leastSuggested(thresholds, size);
  const search = createCandidateSearch(forms, neighbours, readings, prominence);

  function prominence(number: number): number {
    return tables.prominence[number] ?? 0;
  }

  function matchesOf(candidates: readonly Candidate[], query: readonly QueryWord[]): Match[] {
    const most = costOfNothing(query);
    const spokenFor = query.flatMap(({ context }) => context ?? []);
    return candidates.flatMap(({ entry, form, cost }) => {
      const record = source.entry(entry);
      if (record === undefined) return [];
      const score = Math.max(0, Math.round((1 - cost / Math.max(most, 1)) * 1000) / 1000);
      const spelling = forms.spellingOf[form] ?? 0;
      return [
        {
          id: record.id,
          name: record.name,
          matched: spellingsOf(record)[spelling] ?? record.name,
          weaker: isWeaker(record, spelling),
          groups: contexts.groupsOf(entry, spokenFor),
          score,
        },
      ];
    });
  }

  /** Of names in signs that are read alike, those written as asked come first: 金勇男 before 金永南. */
  function letterForLetterFirst(candidates: readonly Candidate[], text: string): readonly Candidate[] {
    const [best, second] = candidates;
    if (best === undefined || second?.cost !== best.cost) return candidates;
    const asked = tidy(text);
    const isSame = ({ entry }: Candidate) => {
      const record = source.entry(entry);
      return record !== undefined && spellingsOf(record).some((spelling) => tidy(spelling) === asked);
    };
    const alike = candidates.slice(0, MOST_ALIKE).filter(({ cost }) => cost === best.cost);
    return [...alike.filter(isSame), ...alike.filter((each) => !isSame(each)), ...candidates.slice(alike.length)];
  }

  /** Reads a text and ranks the entries: as words, and where that explains little, in the ways a text may be read otherwise. */
  function look(text: string, typing: boolean, among: Uint8Array | undefined): Look {
    const inSigns = isInSigns(text);
    const lookAs = (query: readonly QueryWord[], quick: boolean): Look => ({
      query,
      candidates: inSigns
        ? letterForLetterFirst(search(query, { typing, quick, among }), text)
        : search(query, { typing, quick, among }),
    });
    const syllables = readSyllables(text, known);
    const byWords = lookAs(readQuery(text, known), syllables.length > 0);
    const unexplained = shareUnexplained(byWords);
    if (syllables.length > 0) {
      if (unexplained <= WELL_EXPLAINED) return byWords;
      const bySyllables = lookAs(syllables, true);
      return shareUnexplained(bySyllables) < unexplained ? bySyllables : byWords;
    }
    if (unexplained <= WHOLLY_EXPLAINED) return byWords;
    const others = [
      { query: readWithoutEndings(text, known), extra: OTHER_ENDING },
      { query: readRespaced(text, known), extra: 0 },
    ].filter(({ query }) => query.length > 0);
    const looks = others.flatMap(({ query, extra }) => {
      const seen = lookAs(query, true);
      return shareUnexplained(seen) + extra / Math.max(costOfNothing(query), 1) < unexplained ? [seen] : [];
    });
    return (
      looks.find((each) => shareUnexplained(each) <= WHOLLY_EXPLAINED) ?? (typing ? byWords : (looks[0] ?? byWords))
    );
  }

  function matchOfEntry(number: number): Match[] {
    const record = source.entry(number);
    if (record === undefined) return [];
    const { id, name, groups = [] } = record;
    return [{ id, name, matched: name, weaker: false, groups, score: 1 }];
  }

  function decideOn({ query, candidates }: Look) {
    const asked: Asked = {
      doubtOf: readings.doubts(query),
      isNamedWhole: ({ entry, form }) => isBody(entry) && forms.weaker[form] !== 1,
      isWeaker: ({ form }) => forms.weaker[form] === 1,
      most: mostAlike,
    };
    return decide(candidates, asked, thresholds, query.length);
  }

  function amongOf(within: Within): Uint8Array | undefined {
    return within === undefined ? undefined : contexts.within(within);
  }

  return {
    find(text, within) {
      const among = amongOf(within);
      const number = source.numberOf(text.trim());
      const [byItsId] = number === undefined || among?.[number] === 0 ? [] : matchOfEntry(number);
      if (byItsId !== undefined) return { outcome: 'found', match: byItsId };
      const seen = look(text, false, among);
      const { query, candidates } = seen;
      const decision = decideOn(seen);
      if (decision.outcome === 'ambiguous') return { outcome: 'ambiguous', matches: matchesOf(decision.among, query) };
      const [match] = decision.outcome === 'found' ? matchesOf([decision.best], query) : [];
      if (match !== undefined) return { outcome: 'found', match };
      const near = matchesOf(candidates.slice(0, MOST_SUGGESTIONS), query);
      return { outcome: 'none', suggestions: near.filter(({ score }) => score >= leastScore) };
    },
    rank(text, limit = DEFAULT_RANKED) {
      const { query, candidates } = look(text, false, undefined);
      return matchesOf(candidates.slice(0, limit), query);
    },
    complete(text, limit = MOST_CHOICES, within = undefined) {
      const among = amongOf(within);
      const { query, candidates } = look(text, true, among);
      if (query.length > 0) return matchesOf(orderForTyping(candidates, query, prominence).slice(0, limit), query);
      const shown = among === undefined ? tables.prominent : tables.prominent.filter((number) => among[number] === 1);
      return [...shown.subarray(0, limit)].flatMap(matchOfEntry);
    },
  };
}

/** 0 (all of the query explained by the best candidate) to 1 (nothing). */
function shareUnexplained({ query, candidates }: Look): number {
  return (candidates[0]?.cost ?? costOfNothing(query)) / Math.max(costOfNothing(query), 1);
}
