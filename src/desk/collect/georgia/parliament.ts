import anyAscii from 'any-ascii';
import { groupBy } from '../../../collections/rows.ts';
import type { Row } from '../../../collections/tables.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, total, whole } from '../parts/input.ts';
import type { TableSet } from '../parts/table-set.ts';

const ELECTION = 'georgia-2024-parliamentary';
const KEY = { election: ELECTION, contest: 'list', count: 'cec-pages' };
const ABROAD = '87';

/** By number on the ballot. */
const LISTS: Readonly<Record<string, readonly [id: string, name: string, entity: string]>> = {
  41: ['georgian-dream', 'Georgian Dream', 'georgian-dream'],
  4: ['coalition-for-change', 'Coalition for Change', 'coalition-for-change-georgia'],
  5: ['unity', 'Unity – National Movement', 'united-national-movement'],
  9: ['strong-georgia', 'Strong Georgia', 'strong-georgia'],
  25: ['gakharia', 'Gakharia for Georgia', 'gakharia-for-georgia'],
  36: ['girchi', 'Girchi', 'girchi'],
  8: ['alliance-of-patriots', 'Alliance of Patriots', 'alliance-of-patriots-of-georgia'],
  10: ['labour', 'Labour Party', 'georgian-labour-party'],
  3: ['unity-and-development', 'Party for Unity and Development', 'ge-unity-and-development'],
  6: ['european-democrats', 'European Democrats', 'ge-european-democrats'],
  12: ['our-united-georgia', 'Our United Georgia', 'ge-our-united-georgia'],
  16: ['change-georgia', 'Change Georgia', 'ge-change-georgia'],
  17: ['georgia-party', 'Georgia', 'ge-georgia-party'],
  20: ['free-georgia', 'Free Georgia', 'ge-free-georgia'],
  21: ['tribune', 'Tribune', 'ge-tribune'],
  23: ['we', 'We', 'ge-we'],
  26: ['left-alliance', 'Left Alliance', 'ge-left-alliance'],
  27: ['georgian-unity', 'Georgian Unity', 'ge-georgian-unity'],
};

/** Georgia 2024 by district, added up from polling stations. */
export const georgiaParliament: Collector = {
  about: {
    name: 'georgia-2024-parliamentary',
    title: 'Parliament of Georgia 2024 by district, foige/georgian-elections-data',
    description:
      'Lists by district as the pages of the Central Election Commission stood about 8 November 2024, added up here from polling stations. 16 of 3,111 stations, mostly abroad, are missing, so no total of the country was made. Columns read from scans were left out.',
    version: 'commit 8cc2c2d (2024-11-08)',
    created: '2026-12-01',
    attribution: 'georgian-elections-data, Copyright 2024 foige; figures of the Central Election Commission of Georgia',
    licence: { name: 'MIT', title: 'MIT', path: 'https://opensource.org/license/mit' },
    origins: [
      {
        title: 'foige/georgian-elections-data, commit 8cc2c2d3a7dbc35b46780c4b88d8a1f4e60b5f45',
        path: 'https://github.com/foige/georgian-elections-data',
      },
    ],
  },
  faults: [],
  collect(from, into) {
    into.add('sources', {
      id: 'foige-2024',
      publisher: 'georgian-elections-data',
      title: 'cec_scrape_proportional.csv',
      kind: 'reference',
      language: 'ka',
      url: 'https://github.com/foige/georgian-elections-data/blob/8cc2c2d3a7dbc35b46780c4b88d8a1f4e60b5f45/data/2024-parliamentary-round-1/cec_scrape_proportional.csv',
      published: '2024-11-08',
      retrieved: '2026-12-01',
      note: 'MIT; pages of the Central Election Commission, results.cec.gov.ge',
    });
    into.add('authorities', {
      id: 'cec',
      role: 'election-commission',
      name: 'Central Election Commission of Georgia',
      name_ru: 'Центральная избирательная комиссия Грузии',
      name_az: 'Gürcüstan Mərkəzi Seçki Komissiyası',
      name_tr: 'Gürcistan Merkez Seçim Komisyonu',
      name_de: 'Zentrale Wahlkommission Georgiens',
    });
    into.add('stages', {
      id: KEY.count,
      stage: 'pages of the commission, as compiled on 8 November 2024',
      status: 'as-compiled',
      kind: 'preliminary',
      as_of: '2024-11-08',
      authority: 'cec',
      source: 'foige-2024',
    });
    into.add('elections', {
      id: ELECTION,
      kind: 'georgia-parliament',
      country: 'GE',
      dates: '2024-10-26',
      same_as: ELECTION,
      sources: 'foige-2024',
      note: '@counted-abroad-missing',
    });
    into.add('contests', { election: ELECTION, id: 'list', kind: 'georgia-parliament', seats: 150 });
    for (const [id, name, entity] of Object.values(LISTS))
      into.add('candidates', { election: '', id, kind: 'party', name, entity });
    for (const [district, stations] of groupBy(readRows(from, 'precincts.csv.gz'), (row) => row.district_id ?? ''))
      addDistrict(into, district, stations);
  },
};

function addDistrict(into: TableSet, district: string, stations: readonly Row[]): void {
  const printed = (stations[0]?.district_alt_id ?? '').replace(/^(?:Tbilisi - )?\d+ /, '');
  const inTbilisi = stations[0]?.district_alt_id?.startsWith('Tbilisi') === true;
  const latin = anyAscii(printed);
  const name = `${latin.charAt(0).toUpperCase()}${latin.slice(1)}`;
  const isAbroad = district === ABROAD;
  const place = isAbroad ? 'ge-abroad' : `ge-2024-${district}`;
  into.add('places', {
    id: place,
    type: isAbroad ? 'abroad' : 'district',
    name: isAbroad ? 'Abroad' : inTbilisi ? `${name}, Tbilisi` : name,
    name_local: printed,
    language: 'ka',
    codes: `own:${district}`,
    vintage: '2024',
  });
  const derived = `added up from ${stations.length} polling stations`;
  into.add('counts', {
    ...KEY,
    place,
    valid: total(stations.map((row) => whole(row.total_votes))),
    valid_computed: true,
    registered: total(stations.map((row) => whole(row.total_registered_voters))) || undefined,
    complete: true,
    source_key: `district_id ${district}`,
    note: isAbroad ? '@counted-abroad-missing' : undefined,
  });
  for (const [number, [candidate]] of Object.entries(LISTS))
    into.add('results', {
      ...KEY,
      place,
      candidate,
      votes: total(stations.map((row) => whole(row[`CAND${number}`]))),
      derived,
    });
}
