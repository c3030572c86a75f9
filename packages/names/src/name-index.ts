import { costOfNothing, type QueryWord, readQuery, readRespaced, readSyllables } from './align/query.ts';
import { createReadings } from './align/readings.ts';
import { orderForTyping } from './search/completion.ts';
import { createNeighbours } from './search/neighbours.ts';
import { type Candidate, createCandidateSearch } from './search/search.ts';
import { tidy } from './spelling/fold.ts';
import { gatherForms, spellingAt } from './spelling/forms.ts';
import type { NameEntry } from './spelling/name-entry.ts';
import { leastSuggested, slipsPerLetter, THRESHOLDS, type Thresholds } from './verdict/thresholds.ts';
import { decide } from './verdict/verdict.ts';

export type { NameEntry } from './spelling/name-entry.ts';

export interface Match {
  readonly id: string;
  readonly name: string;
  /** The spelling that matched: the name or one of the aliases. */
  readonly matched: string;
  /** 0 (nothing in common) to 1 (as written). */
  readonly score: number;
}

export type Verdict =
  | { readonly outcome: 'found'; readonly match: Match }
  | { readonly outcome: 'ambiguous'; readonly matches: readonly Match[] }
  | { readonly outcome: 'none'; readonly suggestions: readonly Match[] };

export interface NameIndex {
  /** The honest answer: one entry when the query surely means it, several when it may mean each, otherwise none. */
  find(query: string): Verdict;
  /** The nearest entries, best first, however far. */
  rank(query: string, limit?: number): readonly Match[];
  /** What somebody typing may mean; with nothing typed, the most prominent. At most `limit` (25). Never throws. */
  complete(text: string, limit?: number): readonly Match[];
}

/** A text as it was read, and whom it may mean. */
interface Look {
  readonly query: readonly QueryWord[];
  readonly candidates: readonly Candidate[];
}

/** Share of a query left unexplained up to which no other reading is tried. */
const WELL_EXPLAINED = 0.15;
/** The same from which other spaces are tried, and up to which they are believed. */
const BADLY_EXPLAINED = 0.2;
const WHOLLY_EXPLAINED = 0.03;
const DEFAULT_RANKED = 10;
const MOST_CHOICES = 25;
const MOST_SUGGESTIONS = 5;
/** Costs this near to each other are the same. */
const ALIKE = 0.03;
const MOST_ALIKE = 50;

/** Builds an index over a list of names. Entries are kept as given and never changed. */
export function createNameIndex(entries: Iterable<NameEntry>, thresholds: Thresholds = THRESHOLDS): NameIndex {
  const list = [...entries];
  const byId = new Map(list.map((entry, number) => [entry.id, number]));
  const forms = gatherForms(list);
  const neighbours = createNeighbours(forms.vocabulary);
  const readings = createReadings(forms, neighbours, slipsPerLetter(thresholds, forms.vocabulary.size));
  const leastScore = leastSuggested(thresholds, forms.vocabulary.size);
  const search = createCandidateSearch(forms, neighbours, readings, prominence);
  const prominent = list.map((_, number) => number).sort((a, b) => prominence(b) - prominence(a) || a - b);

  function isBody({ entry }: Candidate): boolean {
    return list[entry]?.body === true;
  }

  function prominence(number: number): number {
    return list[number]?.prominence ?? 0;
  }

  function matchesOf(candidates: readonly Candidate[], query: readonly QueryWord[]): Match[] {
    const most = costOfNothing(query);
    return candidates.flatMap(({ entry, form, cost }) => {
      const record = list[entry];
      if (record === undefined) return [];
      const score = Math.max(0, Math.round((1 - cost / Math.max(most, 1)) * 1000) / 1000);
      return [{ id: record.id, name: record.name, matched: spellingAt(record, forms.spellingOf[form] ?? 0), score }];
    });
  }

  /** Of readings that fit alike, those spelt letter for letter as asked come first: 金勇男 before 金永南. */
  function letterForLetterFirst(candidates: readonly Candidate[], text: string): readonly Candidate[] {
    const [best, second] = candidates;
    if (best === undefined || second === undefined || second.cost - best.cost > ALIKE) return candidates;
    const asked = tidy(text);
    const sameness = ({ entry }: Candidate): number => {
      const record = list[entry];
      const spellings = record === undefined ? [] : [record.name, ...(record.aliases ?? [])];
      if (spellings.includes(text)) return 2;
      return spellings.some((spelling) => tidy(spelling) === asked) ? 1 : 0;
    };
    const end = candidates.findIndex(({ cost }) => cost - best.cost > ALIKE);
    const alike = candidates.slice(0, end < 0 ? MOST_ALIKE : Math.min(end, MOST_ALIKE));
    const ordered = alike
      .map((candidate) => ({ candidate, same: sameness(candidate) }))
      .sort((a, b) => b.same - a.same)
      .map(({ candidate }) => candidate);
    return [...ordered, ...candidates.slice(alike.length)];
  }

  /** Reads a text and ranks the entries; one in syllabic signs as words or as syllables, whichever explains more. */
  function look(text: string, typing: boolean): Look {
    const query = readQuery(text);
    const syllables = readSyllables(text);
    const candidates = search(query, typing, syllables.length > 0);
    const byWords: Look = { query, candidates: letterForLetterFirst(candidates, text) };
    const unexplained = shareUnexplained(byWords);
    if (unexplained <= WELL_EXPLAINED) return byWords;
    if (syllables.length === 0) return lookRespaced(text, typing, unexplained) ?? byWords;
    const bySyllables: Look = { query: syllables, candidates: search(syllables, typing, true) };
    return shareUnexplained(bySyllables) < unexplained ? bySyllables : byWords;
  }

  /** The reading with other spaces, if it explains the text wholly where the one as typed does not. */
  function lookRespaced(text: string, typing: boolean, unexplained: number): Look | undefined {
    if (unexplained < BADLY_EXPLAINED) return undefined;
    const query = readRespaced(text, neighbours.has);
    if (query.length === 0) return undefined;
    const respaced: Look = { query, candidates: search(query, typing, true) };
    return shareUnexplained(respaced) <= WHOLLY_EXPLAINED ? respaced : undefined;
  }

  function matchOfEntry(number: number): Match[] {
    const record = list[number];
    return record === undefined ? [] : [{ id: record.id, name: record.name, matched: record.name, score: 1 }];
  }

  return {
    find(text) {
      const [byItsId] = matchOfEntry(byId.get(text.trim()) ?? -1);
      if (byItsId !== undefined) return { outcome: 'found', match: byItsId };
      const { query, candidates } = look(text, false);
      const decision = decide(candidates, readings.doubts(query), isBody, thresholds, query.length);
      if (decision.outcome === 'ambiguous') return { outcome: 'ambiguous', matches: matchesOf(decision.among, query) };
      const [match] = decision.outcome === 'found' ? matchesOf([decision.best], query) : [];
      if (match !== undefined) return { outcome: 'found', match };
      const near = matchesOf(candidates.slice(0, MOST_SUGGESTIONS), query);
      return { outcome: 'none', suggestions: near.filter(({ score }) => score >= leastScore) };
    },
    rank(text, limit = DEFAULT_RANKED) {
      const { query, candidates } = look(text, false);
      return matchesOf(candidates.slice(0, limit), query);
    },
    complete(text, limit = MOST_CHOICES) {
      const { query, candidates } = look(text, true);
      if (query.length === 0) return prominent.slice(0, limit).flatMap(matchOfEntry);
      return matchesOf(orderForTyping(candidates, query, prominence).slice(0, limit), query);
    },
  };
}

/** 0 (all of the query explained by the best candidate) to 1 (nothing). */
function shareUnexplained({ query, candidates }: Look): number {
  return (candidates[0]?.cost ?? costOfNothing(query)) / Math.max(costOfNothing(query), 1);
}
