import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, whole } from '../parts/input.ts';
import { Sum } from '../parts/sums.ts';
import type { TableSet } from '../parts/table-set.ts';

const ELECTION = 'poland-2020-president';
const VALID = 'Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów';
const REGISTERED = 'Liczba wyborców uprawnionych do głosowania';
const BALLOTS = 'Liczba kart ważnych';
const ROUNDS = [
  {
    round: 1,
    contest: 'round-1',
    kind: 'president-first-round',
    date: '2020-06-28',
    outcomes: new Map([
      ['duda', 'advanced-to-runoff'],
      ['trzaskowski', 'advanced-to-runoff'],
    ]),
  },
  {
    round: 2,
    contest: 'round-2',
    kind: 'president-runoff',
    date: '2020-07-12',
    runoff_of: 'round-1',
    outcomes: new Map([
      ['duda', 'winner'],
      ['trzaskowski', 'defeated'],
    ]),
  },
] as const;
/** Places that the files list among the counties. */
const ABROAD: Readonly<Record<string, { readonly name: string; readonly type: string }>> = {
  zagranica: { name: 'Abroad', type: 'county' },
  statki: { name: 'Ships', type: 'county' },
};

/** Poland, president 2020: both rounds by voivodeship and county. */
export const polandPresident: Collector = {
  about: {
    name: 'poland-2020-president',
    title: 'President of Poland 2020, Państwowa Komisja Wyborcza',
    description:
      'Both rounds of 2020 by voivodeship and county, official documents of the National Electoral Commission.',
    version: 'official files of 2020',
    created: '2026-12-01',
    attribution: 'Państwowa Komisja Wyborcza, wybory.gov.pl',
    licence: {
      name: 'other-pd',
      title: 'official documents, not objects of copyright in Poland (Copyright Act, article 4)',
      path: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19940240083',
    },
    origins: [
      { title: 'Państwowa Komisja Wyborcza', path: 'https://prezydent20200628.pkw.gov.pl/' },
      {
        title: 'ip413/presidential-election-poland-2020-research, commit 4b8b8e446c2f4fd4d114e74664005ec53d6d412f',
        path: 'https://github.com/ip413/presidential-election-poland-2020-research',
      },
    ],
  },
  faults: [],
  collect(from, into) {
    into.add('authorities', {
      id: 'pkw',
      role: 'election-commission',
      name: 'National Electoral Commission',
      name_local: 'Państwowa Komisja Wyborcza',
      language: 'pl',
      name_ru: 'Государственная избирательная комиссия',
      name_az: 'Dövlət Seçki Komissiyası',
      name_tr: 'Devlet Seçim Komisyonu',
      name_de: 'Staatliche Wahlkommission',
      short: 'PKW',
    });
    into.add('elections', {
      id: ELECTION,
      kind: 'president',
      country: 'PL',
      dates: '2020-06-28 2020-07-12',
      sources: 'pkw-round-1 pkw-round-2',
    });
    for (const round of ROUNDS) {
      const { round: number, contest, kind, date } = round;
      const source = `pkw-${contest}`;
      into.add('sources', {
        id: source,
        publisher: 'Państwowa Komisja Wyborcza',
        title: `Results of round ${number} by voivodeship and county`,
        kind: 'primary',
        language: 'pl',
        url: 'https://prezydent20200628.pkw.gov.pl/',
        published: '2020',
        retrieved: '2026-12-01',
        note: 'Official documents; read from a copy of the commission’s files',
      });
      into.add('stages', {
        id: `pkw-${number}`,
        stage: 'official result',
        status: 'as-compiled',
        kind: 'official',
        as_of: date,
        authority: 'pkw',
        source,
      });
      into.add('contests', {
        election: ELECTION,
        id: contest,
        kind,
        round: number,
        runoff_of: 'runoff_of' in round ? round.runoff_of : undefined,
        dates: date,
        decided_by: 'votes',
        added_up: 16,
        added_up_type: 'province',
      });
      const key = { election: ELECTION, contest, count: `pkw-${number}` };
      const sum = new Sum();
      for (const row of readRows(from, `poland-2020/round-${number}-by-voivodeship.csv.gz`, { delimiter: ';' })) {
        const part = addRow(into, row, key, voivodeship(into, row));
        sum.part(part);
        for (const [candidate, votes] of part.lines) sum.line(candidate, votes);
      }
      sum.write(into, key, '', {
        kinds: 'voivodeships',
        withSeats: false,
        source_key: `round ${number}`,
        outcomes: round.outcomes,
      });
      for (const row of readRows(from, `poland-2020/round-${number}-by-county.csv.gz`, { delimiter: ';' }))
        addRow(into, row, key, county(into, row));
    }
  },
};

function voivodeship(into: TableSet, row: Row): string {
  const name = row.Województwo ?? '';
  const id = `pl-${slug(name)}`;
  if (!into.has('places', id))
    into.add('places', {
      id,
      type: 'province',
      name,
      name_local: name,
      language: 'pl',
      codes: row['Kod TERYT'] === undefined ? undefined : `teryt:${row['Kod TERYT']}`,
    });
  return id;
}

function county(into: TableSet, row: Row): string {
  const printed = row.Powiat ?? '';
  const abroad = ABROAD[printed];
  const parent = row.Województwo === undefined || row.Województwo === '' ? undefined : `pl-${slug(row.Województwo)}`;
  const id = abroad === undefined ? `pl-${row['Kod TERYT']}` : `pl-${slug(abroad.name)}`;
  if (!into.has('places', id))
    into.add('places', {
      id,
      type: abroad?.type ?? 'county',
      name: abroad?.name ?? printed,
      name_local: printed,
      language: 'pl',
      parent: parent !== undefined && into.has('places', parent) ? parent : undefined,
      codes: abroad === undefined ? `teryt:${row['Kod TERYT']}` : undefined,
    });
  return id;
}

function addRow(into: TableSet, row: Row, key: { election: string; contest: string; count: string }, place: string) {
  const valid = whole(row[VALID]) ?? 0;
  const count = { valid, voters: whole(row[BALLOTS]), registered: whole(row[REGISTERED]) };
  const columns = Object.keys(row);
  // The candidates stand behind the valid votes, their surnames in capitals.
  const names = columns.slice(columns.indexOf(VALID) + 1).filter((name) => /\p{Lu}{3}/u.test(name));
  into.add('counts', {
    ...key,
    place,
    ...count,
    complete: true,
    source_key: [row.Powiat, row.Województwo].filter(Boolean).join(', '),
  });
  const lines = names.map((name) => [candidateOf(into, name), whole(row[name]) ?? 0] as const);
  for (const [candidate, votes] of lines) into.add('results', { ...key, place, candidate, votes });
  return { ...count, lines };
}

function candidateOf(into: TableSet, printed: string): string {
  const words = printed
    .split(' ')
    .map((word) => word.replace(/\p{Lu}{2,}/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()));
  const last = words.at(-1) ?? '';
  const id = slug(last);
  if (!into.has('candidates', '', id))
    into.add('candidates', {
      election: '',
      id,
      kind: 'person',
      name: `${words[0]} ${last}`,
      spellings: words.length > 2 ? words.join(' ') : undefined,
      entity: slug(`${words[0]}-${last}`),
    });
  return id;
}
