import { readFileSync } from 'node:fs';
import { createNameIndex, type Match, type NameIndex, type Verdict } from '@election-facts/names';
import { z } from 'zod';
import { learn } from '../bot/knowledge/knowledge.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { problemLine } from '../facts/problem.ts';
import { candidateIndex, electionIndex, partyIndex, pollsterIndex } from '../lookup/catalog-lookup.ts';
import { speakerIndex } from '../lookup/speaker-lookup.ts';
import { topicIndex } from '../lookup/topic-lookup.ts';
import { rehearse } from './rehearsal.ts';

/** Looks names up in one place or in several. */
export type Lookup = Pick<NameIndex, 'find' | 'complete'>;

export type Source =
  | { readonly ok: true; readonly lookup: Lookup }
  | { readonly ok: false; readonly fault: 'arguments' | 'data'; readonly reasons: readonly string[] };

const INDEX_OF = {
  candidate: candidateIndex,
  party: partyIndex,
  pollster: pollsterIndex,
  speaker: speakerIndex,
  fact: topicIndex,
} as const;

export const KINDS = ['candidate', 'party', 'pollster', 'speaker', 'election', 'fact'] as const;
export type Kind = (typeof KINDS)[number];

const MOST_CHOICES = 25;
const MOST_SUGGESTIONS = 5;
/** Milliseconds. */
const REHEARSAL = 500;

const nameEntry = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  prominence: z.number().optional(),
});

export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/**
 * A list of names in a file: a JSON object a line, `{"id","name","aliases":[...]}`.
 * @param typing whether it will be asked as autocomplete is
 */
export function namesLookup(file: string, typing: boolean): Source {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split(/\r?\n/);
  } catch (cause) {
    return wrongArguments(`cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const entries: z.infer<typeof nameEntry>[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const entry = readEntry(line);
    if (entry === undefined)
      return wrongArguments(`${file} line ${index + 1} is not {"id":"…","name":"…","aliases":["…"]}`);
    entries.push(entry);
  }
  const lookup = createNameIndex(entries);
  rehearse(typing ? lookup.complete : lookup.find, entries, REHEARSAL);
  return { ok: true, lookup };
}

/**
 * The records of the data. Without an election, as the bot does it: the default election first, then the newest that
 * knows the name.
 */
export async function catalogLookup(
  kind: Kind,
  directories: readonly string[],
  electionId: string | undefined,
  defaultElection: string,
): Promise<Source> {
  const learned = await learn(directories, defaultElection);
  if (!learned.ok) return { ok: false, fault: 'data', reasons: learned.problems.map(problemLine) };
  const { catalog, defaultElection: first } = learned.knowledge;
  if (kind === 'election') {
    if (electionId !== undefined)
      return wrongArguments('--kind election looks among all elections; leave --election out');
    return { ok: true, lookup: electionIndex(catalog) };
  }
  const indexOf = INDEX_OF[kind];
  if (electionId === undefined) return { ok: true, lookup: inOrder([first, ...others(catalog, first)], indexOf) };
  const election = catalog.find(electionId);
  if (election !== undefined) return { ok: true, lookup: indexOf(election) };
  return wrongArguments(`no election "${electionId}"; there are ${catalog.elections.map(({ id }) => id).join(', ')}`);
}

function readEntry(line: string): z.infer<typeof nameEntry> | undefined {
  try {
    return nameEntry.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function wrongArguments(reason: string): Source {
  return { ok: false, fault: 'arguments', reasons: [reason] };
}

function others(catalog: Catalog, first: Election): readonly Election[] {
  return catalog.elections.filter((election) => election !== first);
}

/** The first election answers when it knows the name, then the one that knows it best; otherwise the nearest of all. */
function inOrder([first, ...others]: readonly Election[], indexOf: (election: Election) => NameIndex): Lookup {
  const indexes = (first === undefined ? [] : [first, ...others]).map(indexOf);
  return {
    find(query) {
      const verdicts = indexes.map((index) => index.find(query));
      const [own] = verdicts;
      if (own !== undefined && own.outcome !== 'none') return own;
      const known = verdicts.filter(({ outcome }) => outcome !== 'none').sort((a, b) => bestScore(b) - bestScore(a));
      if (known[0] !== undefined) return known[0];
      const nearest = new Map(
        verdicts
          .toReversed()
          .flatMap(matchesOf)
          .map((match) => [match.id, match]),
      );
      const suggestions = [...nearest.values()].sort((a, b) => b.score - a.score);
      return { outcome: 'none', suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
    },
    complete(text) {
      const choices = new Map(indexes.flatMap((index) => index.complete(text)).map((match) => [match.id, match]));
      return [...choices.values()].slice(0, MOST_CHOICES);
    },
  };
}

/** What a verdict shows, whatever it says of it. */
export function matchesOf(verdict: Verdict): readonly Match[] {
  switch (verdict.outcome) {
    case 'found':
      return [verdict.match];
    case 'ambiguous':
      return verdict.matches;
    case 'none':
      return verdict.suggestions;
  }
}

function bestScore(verdict: Verdict): number {
  return matchesOf(verdict)[0]?.score ?? 0;
}
