import type { TableSet } from '../parts/table-set.ts';

/** One table of the Library: an election, its source and its count. */
export interface LibraryTable {
  readonly year: string;
  readonly dates: string;
  /** The Library's briefing, in whose data file the figures stand. */
  readonly briefing: string;
  readonly file: string;
  readonly published: string;
  readonly sameAs?: string | undefined;
  readonly seats: number;
}

const COUNT_STATUS = 'as-compiled';

/**
 * Adds the rows that an election of the Library shares with the others.
 * @returns the key of its counts but for the place
 */
export function addElection(
  into: TableSet,
  table: LibraryTable,
): { readonly election: string; readonly contest: string; readonly count: string } {
  const election = `uk-${table.year}-general`;
  const source = `commons-library-${table.briefing}`;
  const count = `hoc${table.year.slice(2, 4)}`;
  if (!into.has('sources', source))
    into.add('sources', {
      id: source,
      publisher: 'House of Commons Library',
      title: `${table.briefing.toUpperCase()}, data file ${table.file}`,
      kind: 'primary',
      language: 'en',
      url: `https://commonslibrary.parliament.uk/research-briefings/${table.briefing}/`,
      published: table.published,
      retrieved: '2026-12-01',
      note: 'Open Parliament Licence v3.0',
    });
  if (!into.has('stages', count))
    into.add('stages', {
      id: count,
      stage: 'as compiled by the House of Commons Library',
      status: COUNT_STATUS,
      kind: 'official',
      as_of: table.published,
      authority: 'commons-library',
      source,
    });
  into.add('elections', {
    id: election,
    kind: 'uk-general',
    country: 'GB',
    dates: table.dates,
    qualifier: table.year.length > 4 ? table.year : undefined,
    same_as: table.sameAs,
    sources: source,
    source_key: table.file,
  });
  into.add('contests', {
    election,
    id: 'commons',
    kind: 'uk-general',
    decided_by: 'seats',
    seats: table.seats,
    majority: Math.floor(table.seats / 2) + 1,
    added_up: table.seats,
    added_up_type: 'constituency',
  });
  return { election, contest: 'commons', count };
}
