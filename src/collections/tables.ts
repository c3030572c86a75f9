/** A column of a table, in the words of a Table Schema (Data Package v2). */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const whole = (name: string, description: string): Field => ({ name, type: 'integer', description });
const flag = (name: string, description: string): Field => ({ name, type: 'boolean', description });

const TRANSLATIONS: readonly Field[] = [
  text('name_ru', 'Russian name'),
  text('name_az', 'Azerbaijani name'),
  text('name_tr', 'Turkish name'),
  text('name_de', 'German name'),
];

const NAMES: readonly Field[] = [
  text('name', 'English name'),
  text('name_local', 'name in the language of the country'),
  text('language', 'code of that language'),
  ...TRANSLATIONS,
  text('short', 'short name, as printed'),
  text('spellings', 'other names, parted by "|"'),
];

/**
 * The tables of a collection and their columns. A set writes the columns it fills; all sets share the meaning.
 * The first columns, up to the count given in `key`, name a row and sort the table.
 */
export const tables = {
  elections: {
    key: 1,
    fields: [
      text('id', 'id of the election'),
      text('kind', 'what is elected: a row of ../kinds.csv'),
      text('country', 'ISO 3166-1 alpha-2'),
      text('dates', 'days of the vote, first to last, parted by blanks'),
      text('same_as', 'id of the same election in another set, or among the curated ones'),
      text('qualifier', 'what tells it from another of its kind and year'),
      text('sources', 'ids of sources, parted by blanks'),
      text('source_key', 'row of the set'),
      text('note', 'a remark of the set'),
    ],
  },
  contests: {
    key: 2,
    fields: [
      text('election', 'id of the election'),
      text('id', 'id of the contest in its election'),
      text('kind', 'its name: a row of ../kinds.csv'),
      text('place', 'the one place it is held in'),
      whole('round', 'round of voting'),
      text('runoff_of', 'id of the contest of the first round'),
      text('dates', 'days of the vote, where not those of the election'),
      text('decided_by', 'votes, seats or electors'),
      whole('seats', 'seats or electors to be had'),
      whole('majority', 'how many of them decide'),
      whole('added_up', 'number of places its total was added up from here'),
      text('added_up_type', 'kind of those places'),
      text('note', 'a remark'),
    ],
  },
  places: {
    key: 1,
    fields: [
      text('id', 'id of the place'),
      text('type', 'state, region, county, constituency …'),
      ...NAMES,
      text('parent', 'id of the place it lies in'),
      text('codes', 'codes such as "iso:US-PA fips:42"'),
      text('vintage', 'which boundaries'),
    ],
  },
  parties: {
    key: 1,
    fields: [text('id', 'id of the party'), ...NAMES, text('entity', 'the same key is the same party in any election')],
  },
  candidates: {
    key: 2,
    fields: [
      text('election', 'id of the election; empty: in each election of the set that has a result of it'),
      text('id', 'id of the candidate'),
      text('kind', 'person, party, bloc, option or rest'),
      ...NAMES,
      text('entity', 'the same key is the same person or party in any election'),
      text('party', 'id of the party of a person; "none": stands without one'),
      text('component_of', 'the line of the contest that holds the votes of this one'),
      text('note', 'a remark'),
    ],
  },
  counts: {
    key: 4,
    fields: [
      text('election', 'id of the election'),
      text('contest', 'id of the contest'),
      text('place', 'id of the place; empty: the whole contest'),
      text('count', 'id of the count: a row of stages.csv'),
      whole('valid', 'valid votes'),
      flag('valid_computed', 'they were added up here'),
      whole('voters', 'people who voted'),
      flag('voters_computed', 'valid and invalid votes, added up here'),
      whole('registered', 'people who could vote'),
      flag('complete', 'every line of the table is here'),
      whole('seats', 'seats of all lines'),
      text('processed', 'counted and total, parted by "/"'),
      text('sources', 'ids of further sources, parted by blanks'),
      text('seats_source', 'id of the source of the seats, where the set has none'),
      text('source_key', 'row of the set'),
      text('exceptions', 'checks it fails, for the reasons in datapackage.json, parted by blanks'),
      text('note', 'a remark'),
    ],
  },
  results: {
    key: 5,
    fields: [
      text('election', 'id of the election'),
      text('contest', 'id of the contest'),
      text('place', 'id of the place; empty: the whole contest'),
      text('count', 'id of the count'),
      text('candidate', 'id of the candidate'),
      whole('votes', 'votes'),
      { name: 'percent', type: 'number', description: 'share as the set prints it' },
      whole('seats', 'seats or electors won'),
      text('outcome', 'winner, advanced-to-runoff, defeated …'),
      text('derived', 'computed here: how'),
    ],
  },
  stages: {
    key: 1,
    fields: [
      text('id', 'id of the count'),
      text('stage', 'name of the count'),
      ...TRANSLATIONS,
      text('status', 'results status'),
      text('kind', 'preliminary, official …'),
      text('as_of', 'moment the count describes'),
      text('supersedes', 'id of the count before'),
      text('authority', 'id of who published it'),
      text('source', 'id of the source all its figures stand in'),
    ],
  },
  authorities: {
    key: 1,
    fields: [
      text('id', 'id of the authority'),
      text('role', 'election-commission, parliament, other …'),
      ...NAMES.slice(0, 8),
    ],
  },
  sources: {
    key: 1,
    fields: [
      text('id', 'id of the source'),
      text('publisher', 'who published it'),
      text('via', 'who republished it, where the copy read is not the publisher’s own'),
      text('title', 'title, with its version'),
      text('kind', 'kind of source'),
      text('language', 'language'),
      text('url', 'address'),
      { name: 'published', type: 'date', description: 'day of the version' },
      { name: 'retrieved', type: 'date', description: 'day it was read' },
      text('note', 'licence, and what else is known of it'),
    ],
  },
} as const satisfies Readonly<Record<string, { readonly key: number; readonly fields: readonly Field[] }>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** A row as it stands in a file: texts by column; a column that is absent or empty says nothing. */
export type Row = Readonly<Record<string, string>>;
/** The rows of a collection, by table. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;
