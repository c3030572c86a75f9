import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { Collector } from '../parts/collector.ts';
import type { Entities } from '../parts/entities.ts';
import { readRows, total, whole } from '../parts/input.ts';
import type { TableSet } from '../parts/table-set.ts';
import { PartyNames } from './party-names.ts';

const SOURCE = 'parlgov';
const VERSION = '2024-09-25';
/** In the set's own list of countries Romania has another code than in its list of ISO codes. */
const ISO: Readonly<Record<string, string>> = { ROU: 'RO' };
const EUROPEAN = '1';

/** Parliaments and the European Parliament, 37 countries, 1900 to June 2023. */
export const parlgov: Collector = {
  about: {
    name: 'parlgov',
    title: 'ParlGov',
    description:
      'Elections of national lower houses and of the European Parliament in 37 countries, 1900 to June 2023: votes, shares and seats of parties. Small parties are often left out. Left/right positions and party families of the set are judgements and were not taken over.',
    version: `development, data of ${VERSION}`,
    created: '2026-12-01',
    exceptions: {
      'share-of-votes': 'ParlGov prints the shares of its sources: of another base, or cut and not rounded.',
      'shares-sum': 'ParlGov prints the shares of its sources: of another base, or rounded to one digit.',
      'votes-sum':
        'Lists were counted in another unit than ballots (Luxembourg, Switzerland), or the sources of lines and total differ.',
      'turnout-vs-valid-votes': 'ParlGov prints more valid votes than voters; its sources differ.',
    },
    attribution: 'Holger Döring and Philip Manow, ParlGov',
    licence: { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    origins: [
      { title: 'ParlGov, doi:10.7910/DVN/2VZ5ZC', path: 'https://doi.org/10.7910/DVN/2VZ5ZC' },
      {
        title: 'hdigital/parlgov, commit 0ba28261cf93decd70199d44ebcfea4b77b2d8db',
        path: 'https://github.com/hdigital/parlgov/tree/0ba28261cf93decd70199d44ebcfea4b77b2d8db/static/data/parlgov-development_csv-utf-8',
      },
    ],
  },
  faults: [],
  collect(from, into, entities) {
    const countries = countryCodes(from);
    const names = new PartyNames(readRows(from, 'party.csv.gz'), readRows(from, 'party_name_change.csv.gz'));
    const lines = linesByElection(from);
    const sources = addSources(from, into);
    const elections = readRows(from, 'election.csv.gz');
    const twins = countOf(elections, yearOf);
    for (const election of elections) {
      const country = countries.get(election.country_id ?? '') ?? '';
      const id = addElection(into, election, country, (twins.get(yearOf(election)) ?? 0) > 1, sources);
      const table = lines.get(election.id ?? '') ?? [];
      addCount(into, election, id, table, sources);
      for (const line of table) addLine(into, { line, id, country, date: election.date ?? '', names, entities });
    }
  },
};

function yearOf(election: Row): string {
  return `${election.country_id} ${kindOf(election)} ${election.date?.slice(0, 4)}`;
}

/** Some rows of the European Parliament are no vote: who was sent by the parliaments of new members, on 1 January. */
function kindOf(election: Row): string {
  const date = election.date ?? '';
  if (election.type_id === EUROPEAN)
    return date.endsWith('-01-01') ? 'european-parliament-delegation' : 'european-parliament';
  if (election.country_id === GERMANY) return date < FIRST_BUNDESTAG ? 'reichstag' : 'bundestag';
  return election.country_id === UNITED_KINGDOM ? 'uk-general' : 'parliament';
}

const GERMANY = '54';
const FIRST_BUNDESTAG = '1949';
const UNITED_KINGDOM = '44';

function countOf(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function countryCodes(from: string): ReadonlyMap<string, string> {
  const iso = new Map(readRows(from, 'external_country_iso.csv.gz').map((row) => [row.iso3, row.iso2]));
  return new Map(
    readRows(from, 'country.csv.gz').map(({ id = '', name_short = '' }) => [
      id,
      ISO[name_short] ?? iso.get(name_short) ?? '',
    ]),
  );
}

/** Lines with a number. Members of an alliance that have none of their own are named at the alliance's line. */
function linesByElection(from: string): ReadonlyMap<string, readonly Row[]> {
  const rows = readRows(from, 'election_result.csv.gz');
  const shown = new Set(readRows(from, 'view_election.csv.gz').map((row) => `${row.election_id} ${row.party_id}`));
  const byElection = new Map<string, Row[]>();
  for (const row of rows) {
    if (!shown.has(`${row.election_id} ${row.party_id}`)) continue;
    const lines = byElection.get(row.election_id ?? '') ?? [];
    lines.push(row);
    byElection.set(row.election_id ?? '', lines);
  }
  return byElection;
}

/** The set itself, and each source it names that has an address. */
function addSources(from: string, into: TableSet): ReadonlySet<string> {
  const { title, path } = parlgov.about.origins[1] ?? { title: '', path: '' };
  into.add('sources', {
    id: SOURCE,
    publisher: 'ParlGov (Holger Döring, Philip Manow)',
    title: `ParlGov database, ${parlgov.about.version}`,
    kind: 'reference',
    language: 'en',
    url: path,
    published: VERSION,
    retrieved: parlgov.about.created,
    note: `CC0 1.0; ${title}; doi:10.7910/DVN/2VZ5ZC`,
  });
  into.add('authorities', { id: SOURCE, role: 'other', name: 'ParlGov' });
  into.add('stages', {
    id: 'compiled',
    stage: 'as compiled by ParlGov',
    status: 'as-compiled',
    kind: 'official',
    as_of: VERSION,
    authority: SOURCE,
    source: SOURCE,
  });
  const known = readRows(from, 'info_data_source.csv.gz').filter(({ url = '' }) => URL.canParse(url));
  for (const { key = '', short, full = '', url } of known) {
    const [title = ''] = full.split('\n');
    into.add('sources', {
      id: `pg-${slug(key)}`,
      publisher: short,
      title: title.trim().slice(0, 400),
      kind: 'reference',
      language: 'en',
      url,
      note: 'As ParlGov names it; not read here',
    });
  }
  return new Set(known.map(({ key = '' }) => `pg-${slug(key)}`));
}

/** @returns the id of the election */
function addElection(
  into: TableSet,
  election: Row,
  country: string,
  isOneOfTwo: boolean,
  sources: ReadonlySet<string>,
): string {
  const date = election.date ?? '';
  const kind = kindOf(election);
  const when = isOneOfTwo ? date.slice(0, 7) : date.slice(0, 4);
  const id = `${country.toLowerCase()}-${when}-${SHORT_KIND[kind] ?? 'parliament'}`;
  const named = (election.data_source ?? '').split(',').map((key) => `pg-${slug(key)}`);
  into.add('elections', {
    id,
    kind,
    country,
    dates: date,
    qualifier: isOneOfTwo ? when : undefined,
    same_as: SAME_AS[id],
    sources: [SOURCE, ...named.filter((source) => sources.has(source))].join(' '),
    source_key: `election_id ${election.id}`,
    note: kind === 'european-parliament-delegation' ? '@appointed-delegation' : oneLine(election.comment).slice(0, 400),
  });
  into.add('contests', { election: id, id: 'seats', kind, decided_by: 'seats', seats: whole(election.seats_total) });
  return id;
}

/** The days of these are those of the second round, and the votes those of the first. */
const SECOND_ROUND_DAY = 'FR';
const TWO_TIERS = 'JP';

function addCount(
  into: TableSet,
  election: Row,
  id: string,
  table: readonly Row[],
  sources: ReadonlySet<string>,
): void {
  const named = (election.data_source ?? '').split(',').map((key) => `pg-${slug(key)}`);
  into.add('counts', {
    election: id,
    contest: 'seats',
    place: '',
    count: 'compiled',
    valid: whole(election.votes_valid),
    voters: whole(election.votes_cast),
    registered: whole(election.electorate),
    complete: isComplete(election, table),
    seats: isWholeHouse(election, table) ? undefined : total(table.map(({ seats }) => whole(seats))),
    sources: named.filter((source) => sources.has(source)).join(' '),
    source_key: `election_id ${election.id}`,
    note: noteOf(id),
  });
}

function noteOf(id: string): string | undefined {
  if (id.startsWith(`${SECOND_ROUND_DAY.toLowerCase()}-`) && id.endsWith('-parliament')) return '@france-rounds';
  return id.startsWith(`${TWO_TIERS.toLowerCase()}-`) ? '@japan-list' : undefined;
}

/** Half a unit of the last digit of a share. */
const HALF_UNIT = 0.005;

/**
 * Every line is here where the votes add up to the valid ones, or, without votes, the shares to 100 as far as rounding
 * goes. Else small lists were left out.
 */
function isComplete(election: Row, table: readonly Row[]): boolean {
  const valid = whole(election.votes_valid);
  const withoutVotes = table.filter(({ votes, seats }) => whole(votes) === undefined && (whole(seats) ?? 0) > 0);
  if (withoutVotes.length > 0 && table.some(({ votes }) => whole(votes) !== undefined)) return false;
  if (valid !== undefined) return total(table.map(({ votes }) => whole(votes))) === valid;
  const shares = table.map(({ vote_share }) => Number(vote_share || Number.NaN));
  const sum = shares.reduce((all, share) => all + share, 0);
  return Math.abs(sum - 100) <= HALF_UNIT * shares.length;
}

function isWholeHouse(election: Row, table: readonly Row[]): boolean {
  return total(table.map(({ seats }) => whole(seats))) === whole(election.seats_total);
}

/** What ids end in, where not in `parliament`. */
const SHORT_KIND: Readonly<Record<string, string>> = {
  'european-parliament': 'ep',
  'european-parliament-delegation': 'ep-delegation',
};

/** Elections that stand in another set with the figures of those who counted: they add to that set what it lacks. */
const SAME_AS: Readonly<Record<string, string>> = {
  'de-2021-parliament': 'germany-2021-bundestag',
  'gb-2010-parliament': 'uk-2010-general',
  'gb-2015-parliament': 'uk-2015-general',
  'gb-2017-parliament': 'uk-2017-general',
  'gb-2019-parliament': 'uk-2019-general',
};

interface Line {
  readonly line: Row;
  readonly id: string;
  readonly country: string;
  readonly date: string;
  readonly names: PartyNames;
  readonly entities: Entities;
}

function addLine(into: TableSet, { line, id, country, date, names, entities }: Line): void {
  const party = line.party_id ?? '';
  const name = names.on(party, date, country);
  if (!into.has('candidates', '', name.id))
    into.add('candidates', {
      ...name,
      election: '',
      entity: name.kind === 'rest' ? undefined : (entities.of('parlgov', party) ?? `pg-${party}`),
    });
  into.add('results', {
    election: id,
    contest: 'seats',
    place: '',
    count: 'compiled',
    candidate: name.id,
    votes: whole(line.votes),
    percent: line.vote_share,
    seats: whole(line.seats),
  });
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
