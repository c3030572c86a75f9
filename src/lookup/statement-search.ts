import { acronymsOf, foldText } from '@election-facts/names';
import Fuse from 'fuse.js';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import type { Statement } from '../facts/schema/account.ts';
import type { LocalText } from '../facts/schema/basics.ts';
import type { Where } from './across-elections.ts';
import { SPELLINGS } from './words/spellings.ts';

/** How much a word says where it stands: who spoke and of what comes before words in passing. */
const WEIGHTS = {
  speaker: 6,
  organisation: 5,
  candidates: 4,
  topics: 4,
  role: 2,
  summary: 2,
  quote: 2,
  place: 1,
} as const;
type Field = keyof typeof WEIGHTS;

/** Words that say nothing about a statement. */
const IDLE = new Set(
  'a an and are about at by did do for from in is it of on or said say says that the to was what who with'.split(' '),
);

/** Farthest a word may be from one in the data (Fuse's score, 0 equal to 1 unlike), and what stands before a mere prefix. */
const FARTHEST = 0.3;
const PREFIX = 0.1;
const SHORTEST_GUESS = 4;

interface Document {
  readonly statement: Statement;
  /** The best weight of each word. */
  readonly words: ReadonlyMap<string, number>;
}

interface SearchIndex {
  readonly documents: readonly Document[];
  readonly vocabulary: readonly string[];
  readonly similar: Fuse<string>;
}

export interface Hit {
  readonly statement: Statement;
  /** Higher where the words stand in names and topics, and are spelt alike. */
  readonly score: number;
}

/** What was found in one election, and how nearly its words are the ones asked for: 1 as written, less by prefix or slip. */
export interface Found {
  readonly election: Election;
  readonly hits: readonly Hit[];
  readonly nearness: number;
}

/**
 * Statements about a text in the election that has its very words; of those alike the one looked in first, then the
 * newest.
 */
export function statementsAcross(catalog: Catalog, query: string, { first, only }: Where): Found {
  const elections = only === undefined ? [first, ...catalog.elections.filter((each) => each !== first)] : [only];
  const all = elections.map((election): Found => {
    const hits = searchStatements(election, query);
    return { election, hits, nearness: hits.length === 0 ? 0 : nearnessIn(election, query) };
  });
  return all.reduce((best, each) => (each.nearness > best.nearness ? each : best));
}

function nearnessIn(election: Election, query: string): number {
  const index = indexOf(election);
  const distances = askedWords(query).map((word) => Math.min(1, ...wordsMeant(index, word).values()));
  return 1 - Math.max(0, ...distances);
}

function askedWords(query: string): readonly string[] {
  return foldText(query.slice(0, 300))
    .split(' ')
    .filter((word) => word !== '' && !IDLE.has(word))
    .slice(0, 12);
}

/**
 * Statements in which every word of a text stands, in any script and with slips of the finger: in who speaks, for whom,
 * of which candidates and topics, in what is said, where. In the order of the data; nothing where no word says anything.
 */
export function searchStatements(election: Election, query: string): readonly Hit[] {
  const asked = askedWords(query);
  if (asked.length === 0) return [];
  const index = indexOf(election);
  const meant = asked.map((word) => wordsMeant(index, word));
  return index.documents.flatMap(({ statement, words }) => {
    const scores = meant.map((known) => bestScore(words, known));
    return scores.every((score) => score > 0)
      ? [{ statement, score: scores.reduce((sum, score) => sum + score, 0) }]
      : [];
  });
}

/** The words of the data that a typed word may mean, with their distance from it. */
function wordsMeant({ vocabulary, similar }: SearchIndex, word: string): ReadonlyMap<string, number> {
  const meant = new Map<string, number>();
  for (const known of vocabulary) if (known.startsWith(word)) meant.set(known, known === word ? 0 : PREFIX);
  if (meant.size > 0 || word.length < SHORTEST_GUESS) return meant;
  for (const { item, score = 1 } of similar.search(word)) {
    const isNear = score <= FARTHEST && item.startsWith(word.charAt(0)) && Math.abs(item.length - word.length) <= 2;
    if (isNear) meant.set(item, PREFIX + score);
  }
  return meant;
}

function bestScore(words: ReadonlyMap<string, number>, meant: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [word, distance] of meant) best = Math.max(best, (words.get(word) ?? 0) * (1 - distance));
  return best;
}

const indexOf = keptFor((election: Election): SearchIndex => {
  const documents = election.statements.map((statement) => ({ statement, words: wordsOf(election, statement) }));
  const vocabulary = [...new Set(documents.flatMap(({ words }) => [...words.keys()]))];
  const similar = new Fuse(vocabulary, { includeScore: true, threshold: FARTHEST, distance: 20, shouldSort: false });
  return { documents, vocabulary, similar };
});

function wordsOf(election: Election, statement: Statement): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [field, texts] of textsOf(election, statement)) {
    for (const word of texts.flatMap((text) => foldText(text).split(' '))) {
      if (word !== '') words.set(word, Math.max(words.get(word) ?? 0, WEIGHTS[field]));
    }
  }
  return words;
}

function textsOf(election: Election, statement: Statement): readonly (readonly [Field, readonly string[]])[] {
  const { speaker, organisation, role, country, channel, quote, summary, candidates, topics } = statement;
  const named = candidates.map((id) => election.candidate(id));
  return [
    ['speaker', [...given(speaker), ...given(speaker).flatMap((name) => SPELLINGS[name] ?? [])]],
    [
      'organisation',
      [
        ...given(organisation),
        ...acronymsOf(given(organisation)),
        ...given(organisation).flatMap((name) => SPELLINGS[name] ?? []),
      ],
    ],
    ['candidates', named.flatMap(({ name, spellings }) => [...texts(name), ...spellings.map(({ text }) => text)])],
    ['topics', topics.map((topic) => topic.replaceAll('-', ' '))],
    ['role', given(role)],
    ['summary', texts(summary)],
    ['quote', given(quote?.text ?? null)],
    ['place', [...given(country), ...given(channel)]],
  ];
}

function given(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

function texts(text: LocalText): readonly string[] {
  return Object.values(text).filter((part) => part !== undefined);
}
