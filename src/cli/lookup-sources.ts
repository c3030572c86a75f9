import { readFileSync } from 'node:fs';
import { createNameIndex, type Match } from '@election-facts/names';
import { z } from 'zod';
import { learn } from '../bot/knowledge/knowledge.ts';
import type { Catalog, ElectionHeading } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { problemLine } from '../facts/problem.ts';
import { isAsWritten, type Lookup, type Meant, type Outcome, shownBy, type Where } from '../lookup/across-elections.ts';
import { electionLookup } from '../lookup/election-lookup.ts';
import { type Distant, everything, meantBeyond } from '../lookup/everything.ts';
import { candidateLookup, partyLookup, pollsterLookup } from '../lookup/kinds/candidates.ts';
import { speakerLookup } from '../lookup/kinds/speakers.ts';
import { topicLookup } from '../lookup/kinds/topics.ts';
import { matchesOf } from '../lookup/matches.ts';
import { catalogFolder } from './project.ts';
import { rehearse } from './rehearsal.ts';

/** What a line of the command answers. */
export interface Answer {
  readonly outcome: 'found' | 'ambiguous' | 'none';
  readonly matches: readonly Answered[];
}

export interface Answered {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly election?: string;
}

export interface Asked {
  find(query: string): Answer;
  complete(query: string): readonly Answered[];
}

export type Source =
  | { readonly ok: true; readonly lookup: Asked }
  | { readonly ok: false; readonly fault: 'arguments' | 'data'; readonly reasons: readonly string[] };

const LOOKUP_OF = {
  candidate: askedOfCandidates,
  party: (catalog: Catalog, where: Where) => asked(partyLookup(catalog), where),
  pollster: (catalog: Catalog, where: Where) => asked(pollsterLookup(catalog), where),
  speaker: (catalog: Catalog, where: Where) => asked(speakerLookup(catalog), where),
  fact: (catalog: Catalog, where: Where) => asked(topicLookup(catalog), where),
} as const;

export const KINDS = ['candidate', 'party', 'pollster', 'speaker', 'election', 'fact'] as const;
export type Kind = (typeof KINDS)[number];

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
  return {
    ok: true,
    lookup: {
      find(query) {
        const verdict = lookup.find(query);
        return { outcome: verdict.outcome, matches: matchesOf(verdict).map(answered) };
      },
      complete: (query) => lookup.complete(query).map(answered),
    },
  };
}

/** The records of the data, by the lookup of the bot. */
export async function catalogLookup(
  kind: Kind,
  directories: readonly string[],
  electionId: string | undefined,
  defaultElection: string,
): Promise<Source> {
  const learned = await learn(directories, defaultElection, { pack: catalogFolder });
  if (!learned.ok) return { ok: false, fault: 'data', reasons: learned.problems.map(problemLine) };
  const { catalog, defaultElection: first } = learned.knowledge;
  if (kind === 'election' && electionId !== undefined)
    return wrongArguments('--kind election looks among all elections; leave --election out');
  const only = electionId === undefined ? undefined : catalog.find(electionId);
  if (electionId !== undefined && only === undefined)
    return wrongArguments(`no election "${electionId}"; there are ${catalog.elections.map(({ id }) => id).join(', ')}`);
  const where = { first: only ?? first, only };
  if (kind === 'election') return { ok: true, lookup: askedOfElections(electionLookup(catalog), first) };
  return { ok: true, lookup: LOOKUP_OF[kind](catalog, where) };
}

/** Candidates of the elections made by hand, and beyond them of the whole catalog, as the bot's options find them. */
function askedOfCandidates(catalog: Catalog, where: Where): Asked {
  const near = candidateLookup(catalog);
  const byHand = asked(near, where);
  const all = everything(catalog);
  const shown = ({ name, score, use }: Distant) => ({ id: use.id, name, score, election: use.election });
  return {
    find(query) {
      const outcome = near.find(query, where);
      const beyond = isAsWritten(outcome)
        ? []
        : meantBeyond(all.find('candidate', query, where), outcome.outcome === 'none');
      if (beyond.length === 0) return byHand.find(query);
      return { outcome: beyond.length === 1 ? 'found' : 'ambiguous', matches: beyond.map(shown) };
    },
    complete(query) {
      const known = new Set<string>(catalog.curated.map(({ id }) => id));
      const further = all.complete('candidate', query, where).filter(({ use }) => !known.has(use.election));
      return [...byHand.complete(query), ...(query.trim() === '' ? [] : further.map(shown))];
    },
  };
}

/** The lookup of one kind of record, its answers as lines show them. */
function asked<T extends Named>(lookup: Lookup<T>, where: Where): Asked {
  const shown = ({ record, election, score }: Meant<T>) => ({
    id: record.id,
    name: nameOf(record),
    score,
    election: election.id,
  });
  return {
    find(query) {
      const outcome: Outcome<T> = lookup.find(query, where);
      return { outcome: outcome.outcome, matches: shownBy(outcome).map(shown) };
    },
    complete: (query) => lookup.complete(query, where).map(shown),
  };
}

function askedOfElections(lookup: ReturnType<typeof electionLookup>, first: Election): Asked {
  const shown = ({ id, name }: ElectionHeading) => ({ id, name: name.en, score: 1 });
  return {
    find(query) {
      const outcome = lookup.find(query, first);
      switch (outcome.outcome) {
        case 'found':
          return { outcome: 'found', matches: [shown(outcome.election)] };
        case 'ambiguous':
          return { outcome: 'ambiguous', matches: outcome.among.map(shown) };
        case 'none':
          return { outcome: 'none', matches: outcome.near.map((election) => ({ ...shown(election), score: 0 })) };
      }
    },
    complete: (query) => lookup.complete(query).map(shown),
  };
}

interface Named {
  readonly id: string;
  readonly name?: string | { readonly en: string };
}

/** Topics have no name of their own: they go by their id. */
function nameOf({ id, name }: Named): string {
  return typeof name === 'object' ? name.en : (name ?? id);
}

function answered({ id, name, score }: Match): Answered {
  return { id, name, score };
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
