import { parse } from 'csv-parse/sync';
import { slug } from '../../desk/import/slugs.ts';
import { ID_MAX_LENGTH } from '../../facts/schema/basics.ts';
import { jsonOf } from '../format/counts.ts';
import { share, wholeNumber } from '../format/tick.ts';
import type { Files } from './election-files.ts';

/** What a server says of a file it hands in. */
export interface HandedIn {
  readonly file: string;
  readonly name: string | undefined;
  readonly date: string | undefined;
  readonly server: string;
}

export type ReadHandedIn =
  | { readonly ok: true; readonly id: string; readonly files: Files }
  | { readonly ok: false; readonly reason: string };

/** Most candidates of a table. */
const LINES_MAX = 500;
/** Marks ids of a server's own, so that none is ever mistaken for another. */
const OWN = 'own-';

/** Reads a table of candidates and votes, or a whole election: the files of its folder in one JSON. */
export function readHandedIn(content: string, handed: HandedIn): ReadHandedIn {
  if (/\.json$/i.test(handed.file) || /^\s*[[{]/.test(content)) return readBundle(content);
  return readTable(content, handed);
}

function readBundle(content: string): ReadHandedIn {
  const parsed = jsonOf(content);
  if (!parsed.ok) return parsed;
  const files = recordOf(parsed.value);
  const file = recordOf(files?.['election.json']);
  const about = recordOf(file?.election);
  const name = recordOf(about?.name)?.en;
  if (files === undefined || file === undefined || about === undefined || typeof name !== 'string')
    return { ok: false, reason: 'a JSON file holds "election.json", "candidates.json", "sources.json" and the others' };
  const id = idOf(name);
  return { ok: true, id, files: { ...files, 'election.json': { ...file, election: { ...about, id } } } };
}

interface Line {
  readonly name: string;
  readonly party: string;
  readonly votes: number | undefined;
  readonly percent: number | undefined;
  readonly seats: number | undefined;
}

/** What the columns of a table may be called. */
const COLUMNS = {
  name: ['candidate', 'name', 'choice', 'option', 'list', 'кандидат', 'имя', 'namizəd', 'ad', 'aday', 'kandidat'],
  party: ['party', 'партия', 'partiya', 'parti', 'partei'],
  votes: ['votes', 'vote', 'голоса', 'səs', 'səslər', 'oy', 'oylar', 'stimmen'],
  percent: ['percent', 'share', '%', 'доля', 'faiz', 'yüzde', 'prozent'],
  seats: ['seats', 'места', 'mandat', 'yerlər', 'sandalye', 'sitze'],
} as const;

function readTable(content: string, handed: HandedIn): ReadHandedIn {
  const { name, date } = handed;
  if (name === undefined || name.trim() === '' || name.length > 120)
    return { ok: false, reason: 'a table needs the name of the election: fill in "name"' };
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    return { ok: false, reason: 'a table needs the day of the vote: fill in "date", such as 2026-05-31' };
  const lines = linesOf(content);
  return typeof lines === 'string'
    ? { ok: false, reason: lines }
    : drafted(lines, { ...handed, name: name.trim(), date });
}

function linesOf(content: string): readonly Line[] | string {
  let rows: readonly string[][];
  try {
    const delimiter = [',', ';', '\t'].toSorted((a, b) => content.split(b).length - content.split(a).length)[0] ?? ',';
    rows = parse(content, {
      delimiter,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      to: LINES_MAX + 2,
      max_record_size: 5_000,
    });
  } catch (cause) {
    return `not a table: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  const [header = [], ...body] = rows;
  if (body.length > LINES_MAX) return `more than ${LINES_MAX} lines`;
  const column = (key: keyof typeof COLUMNS) =>
    header.findIndex((cell) => COLUMNS[key].some((known) => known === cell.toLowerCase()));
  const at = {
    name: column('name'),
    party: column('party'),
    votes: column('votes'),
    percent: column('percent'),
    seats: column('seats'),
  };
  if (at.name === -1 || (at.votes === -1 && at.percent === -1 && at.seats === -1))
    return 'the first line needs "candidate" and one of "votes", "percent" and "seats"';
  const lines: Line[] = [];
  for (const [place, row] of body.entries()) {
    const cell = (index: number) => (index === -1 ? '' : (row[index] ?? ''));
    const line = {
      name: cell(at.name),
      party: cell(at.party),
      votes: wholeNumber(cell(at.votes)),
      percent: share(cell(at.percent)),
      seats: wholeNumber(cell(at.seats)),
    };
    const unread = (['votes', 'percent', 'seats'] as const).find(
      (key) => cell(at[key]) !== '' && line[key] === undefined,
    );
    if (unread !== undefined) return `line ${place + 2}: "${cell(at[unread]).slice(0, 30)}" is no number`;
    if (line.name === '') return `line ${place + 2}: the candidate has no name`;
    lines.push(line);
  }
  return lines.length < 1 ? 'the table has no lines' : lines;
}

/** An election of one contest and one count, as its files. */
function drafted(
  lines: readonly Line[],
  { name, date, server }: HandedIn & { readonly name: string; readonly date: string },
): ReadHandedIn {
  const id = idOf(name);
  const ids = idsOf(lines.map((line) => line.name));
  if (new Set(ids).size !== ids.length) return { ok: false, reason: 'two candidates have the same name' };
  const parties = [...new Set(lines.map(({ party }) => party).filter((party) => party !== ''))];
  const partyIds = idsOf(parties);
  const votes = lines.every((line) => line.votes !== undefined)
    ? lines.reduce((sum, line) => sum + (line.votes ?? 0), 0)
    : undefined;
  const seats = lines.some((line) => line.seats !== undefined);
  const sources = ['this-server'];
  const contest = {
    id: 'contest',
    name: { en: name },
    dates: [date],
    candidates: ids,
    ...(seats ? { decidedBy: 'seats' } : {}),
  };
  const files = {
    'election.json': {
      election: {
        id,
        name: { en: name },
        type: 'local',
        office: { en: name },
        country: { code: 'ZZ', name: { en: 'This server' } },
        dates: [date],
        timezone: 'UTC',
        disputed: null,
        authorities: [{ id: 'server', role: 'other', name: { en: 'This server' } }],
        contests: [contest],
        reviewed: date,
        sources,
      },
    },
    'candidates.json': {
      candidates: lines.map((line, place) => ({
        id: ids[place],
        kind: 'person',
        name: { en: line.name },
        ...(line.party === '' ? {} : { party: partyIds[parties.indexOf(line.party)] }),
        sources,
      })),
      parties: parties.map((party, place) => ({ id: partyIds[place], name: { en: party } })),
    },
    'tallies.json': {
      tallies: [
        {
          id: 'handed-in',
          contest: 'contest',
          authority: 'server',
          status: 'unofficial-complete',
          kind: 'preliminary',
          stage: { en: 'as handed in' },
          asOf: date,
          complete: votes !== undefined,
          ...(votes === undefined ? {} : { validVotes: { value: votes, basis: 'computed' } }),
          results: lines.map((line, place) => ({
            candidate: ids[place],
            ...(line.votes === undefined ? {} : { votes: line.votes }),
            ...(line.percent === undefined ? {} : { percent: line.percent }),
            ...(line.seats === undefined ? {} : { seats: line.seats }),
          })),
          sources,
        },
      ],
    },
    'sources.json': {
      sources: [
        {
          id: 'this-server',
          publisher: 'This server',
          kind: 'social',
          language: 'en',
          url: `https://discord.com/channels/${server}`,
          published: date,
        },
      ],
    },
  };
  return { ok: true, id, files };
}

function idsOf(names: readonly string[]): readonly string[] {
  return names.map((name, place) => slug(name, 40) || `line-${place + 1}`);
}

function idOf(name: string): string {
  return `${OWN}${slug(name, ID_MAX_LENGTH - OWN.length) || 'election'}`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
