import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, whole } from '../parts/input.ts';
import type { TableSet } from '../parts/table-set.ts';
import { electionDay } from './president.ts';
import { UsInputs } from './us-inputs.ts';

/** The years that can be used: 2012 and 2016 of the set are early numbers. */
const YEARS = [
  {
    year: '2008',
    file: 'US_County_Level_Presidential_Results_08-16.csv.gz',
    press: 'Bill Morris',
    dem: 'barack-obama',
    gop: 'john-mccain',
  },
  {
    year: '2020',
    file: '2020_US_County_Level_Presidential_Results.csv.gz',
    press: 'Fox News, Politico, New York Times',
    dem: 'joe-biden',
    gop: 'donald-trump',
  },
  {
    year: '2024',
    file: '2024_US_County_Level_Presidential_Results.csv.gz',
    press: 'Fox News',
    dem: 'kamala-harris',
    gop: 'donald-trump',
  },
] as const;
const SOURCE_URL =
  'https://github.com/tonmcg/US_County_Level_Election_Results_08-24/tree/faf9ef453d1f7775ec6e1caf6ecf56480e5c3f24';
/** Alaska is printed by house district, and DC by ward. */
const TYPES: Readonly<Record<string, string>> = { '02': 'district', '11': 'district' };

/** US president by county, 2008, 2020 and 2024: places of the elections by state. */
export const usCounties: Collector = {
  about: {
    name: 'us-county-president',
    title: 'US president by county, Tony McGovern',
    description:
      'Two parties and a total by county, read from results pages of the press: exhaustive, not authoritative. 2012 and 2016 of the set are early numbers and were left out.',
    version: 'commit faf9ef4 (2025-01-19), doi:10.5281/zenodo.14223604',
    created: '2026-12-01',
    exceptions: { 'votes-sum': 'The set prints a total smaller than its two parties.' },
    attribution:
      'Tony McGovern, Copyright Tony McGovern; read from pages of Fox News, Politico, The New York Times and Bill Morris',
    licence: { name: 'MIT', title: 'MIT', path: 'https://opensource.org/license/mit' },
    origins: [
      {
        title: 'tonmcg/US_County_Level_Election_Results_08-24, commit faf9ef453d1f7775ec6e1caf6ecf56480e5c3f24',
        path: SOURCE_URL,
      },
    ],
  },
  faults: [
    {
      election: 'us-2008-counties',
      place: 'us-mo-laclede-county',
      date: '2026-12-01',
      why: 'The set prints the total of Knox County, 2,024, for this county too; its two parties have 16,093 votes.',
    },
  ],
  collect(from, into, { inputs }) {
    const us = new UsInputs(inputs);
    us.addStates(into);
    const states = new Map(us.states.map(({ fips = '', code = '' }) => [fips, code.toLowerCase()]));
    into.add('authorities', { id: 'tonmcg', role: 'other', name: 'Tony McGovern' });
    into.add('candidates', {
      election: '',
      id: 'all-others',
      kind: 'rest',
      name: 'All others (the total less both)',
      name_ru: 'Все прочие (итог минус обе)',
      name_az: 'Bütün digərləri (yekundan hər ikisi çıxılmaqla)',
      name_tr: 'Diğer herkes (toplamdan ikisi çıkarılarak)',
      name_de: 'Alle anderen (Summe ohne beide)',
    });
    for (const [id, name] of PEOPLE) into.add('candidates', { election: '', id, kind: 'person', name, entity: id });
    for (const table of YEARS) {
      const election = `us-${table.year}-counties`;
      const source = `tonmcg-${table.year}`;
      const day = electionDay(table.year);
      into.add('sources', {
        id: source,
        publisher: 'Tony McGovern',
        title: `US president by county ${table.year}, read from ${table.press}`,
        kind: 'news',
        language: 'en',
        url: SOURCE_URL,
        published: '2025-01-19',
        retrieved: '2026-12-01',
        note: 'MIT',
      });
      into.add('stages', {
        id: source,
        stage: 'as compiled by Tony McGovern from pages of the press',
        status: 'as-compiled',
        kind: 'preliminary',
        as_of: '2025-01-19',
        authority: 'tonmcg',
        source,
      });
      into.add('elections', {
        id: election,
        kind: 'us-president-county',
        country: 'US',
        dates: day,
        same_as: `us-${table.year}-president`,
        sources: source,
      });
      into.add('contests', { election, id: 'president', kind: 'us-president' });
      for (const row of readRows(from, table.file)) addCounty(into, row, table, states);
    }
  },
};

const PEOPLE = [
  ['barack-obama', 'Barack Obama'],
  ['john-mccain', 'John McCain'],
  ['joe-biden', 'Joe Biden'],
  ['donald-trump', 'Donald Trump'],
  ['kamala-harris', 'Kamala Harris'],
] as const;

function addCounty(
  into: TableSet,
  row: Row,
  { year, dem, gop }: (typeof YEARS)[number],
  states: ReadonlyMap<string, string>,
): void {
  const fips = (row.county_fips ?? row.fips_code ?? '').padStart(5, '0');
  const state = states.get(fips.slice(0, 2));
  if (state === undefined) return;
  const name = row.county_name ?? row.county ?? '';
  const place = placeOf(into, { fips, name, state });
  const [valid, democrat, republican] = [
    row.total_votes ?? row.total_2008,
    row.votes_dem ?? row.dem_2008,
    row.votes_gop ?? row.gop_2008,
  ].map(whole);
  if (valid === undefined || democrat === undefined || republican === undefined) return;
  const key = { election: `us-${year}-counties`, contest: 'president', place, count: `tonmcg-${year}` };
  if (into.has('counts', key.election, key.contest, key.place, key.count)) return;
  into.add('counts', { ...key, valid, complete: true, source_key: `fips ${fips}`, note: '@press-pages' });
  into.add('results', { ...key, candidate: dem, votes: democrat });
  into.add('results', { ...key, candidate: gop, votes: republican });
  const rest = valid - democrat - republican;
  if (rest > 0)
    into.add('results', { ...key, candidate: 'all-others', votes: rest, derived: 'the total less both parties' });
}

/** The same code is the same county, but where Connecticut changed its counties for planning regions, and by year elsewhere in Alaska. */
function placeOf(
  into: TableSet,
  { fips, name, state }: { readonly fips: string; readonly name: string; readonly state: string },
): string {
  const plain = slug(`us-${state}-${name}`, 32);
  const id = into.has('places', plain) && !isSame(into, plain, fips) ? `${plain}-${fips}` : plain;
  if (!into.has('places', id))
    into.add('places', {
      id,
      type: TYPES[fips.slice(0, 2)] ?? 'county',
      name,
      parent: `us-${state}`,
      codes: `fips:${fips}`,
    });
  return id;
}

function isSame(into: TableSet, id: string, fips: string): boolean {
  return into.row('places', id)?.codes === `fips:${fips}`;
}
