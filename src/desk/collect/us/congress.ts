import type { Row } from '../../../collections/tables.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, whole } from '../parts/input.ts';
import type { PackageAbout, TableSet } from '../parts/table-set.ts';
import { addChamberYear, type Chamber, type SeatRow } from './chamber.ts';
import { UsInputs } from './us-inputs.ts';

const MEDSL = {
  attribution: 'MIT Election Data and Science Lab',
  licence: { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  created: '2026-12-01',
};
const SENATE: Chamber = {
  id: 'senate',
  kind: 'us-senate',
  countOf: (year) =>
    year === '2024' ? { count: 'medsl-2024', source: 'medsl-senate-2024' } : { count: 'medsl', source: 'medsl-senate' },
  days: { '2021': '2021-01-05' },
};
const HOUSE: Chamber = {
  id: 'house',
  kind: 'us-house',
  countOf: () => ({ count: 'medsl', source: 'medsl-house' }),
  days: {},
};

/** US Senate by state, 1976 to 2020 and 2024. */
export const usSenate: Collector = {
  about: {
    ...MEDSL,
    name: 'us-senate',
    title: 'US Senate by state, MIT Election Data and Science Lab',
    description:
      'Every contest for the Senate, 1976 to 2021 and 2024, added up by candidate over the lines he or she stands on. The set has no day of the vote: November votes have the legal day. Nor who was elected: who has more than half of the votes and no second vote is shown as the winner.',
    version: '20210114 (1976-2021), 2025-11-20 (2024)',
    origins: [
      { title: 'U.S. Senate statewide 1976-2020, doi:10.7910/DVN/PEJ5QU', path: 'https://doi.org/10.7910/DVN/PEJ5QU' },
      {
        title: 'MEDSL/2024-elections-official, commit 7ec08dbd33e7e0d74360477aec766a72c3ecc9df',
        path: 'https://github.com/MEDSL/2024-elections-official/tree/7ec08dbd33e7e0d74360477aec766a72c3ecc9df',
      },
    ],
  },
  faults: [
    {
      election: 'us-1984-senate',
      contest: 'senate',
      place: 'us-ky',
      candidate: 'mitch-mcconnell',
      field: 'party',
      published: 'DEMOCRAT',
      corrected: 'us-republican',
      date: '2026-12-01',
      why: 'The set calls Mitch McConnell of Kentucky a Democrat; he stood as a Republican.',
    },
    {
      election: 'us-2006-senate',
      contest: 'senate',
      place: 'us-nj',
      date: '2026-12-01',
      why: 'The set has only 101,973 votes of New Jersey; about 2.25 million were cast. This count is partial, and so is the total of 2006.',
    },
  ],
  collect(from, into, { inputs }) {
    const us = new UsInputs(inputs);
    us.addStates(into);
    addFrame(into, usSenate.about, [
      { count: 'medsl', source: 'medsl-senate', url: 'https://doi.org/10.7910/DVN/PEJ5QU', date: '2021-01-14' },
      {
        count: 'medsl-2024',
        source: 'medsl-senate-2024',
        url: 'https://github.com/MEDSL/2024-elections-official/tree/7ec08dbd33e7e0d74360477aec766a72c3ecc9df',
        date: '2025-11-20',
      },
    ]);
    const rows = [
      ...readRows(from, '1976-2020-senate.csv.gz').map((row) => senateRow(row, row.candidatevotes)),
      ...readRows(from, '2024-senate-state.csv.gz').map((row) => senateRow(row, row.votes)),
    ];
    addYears(into, us, SENATE, rows);
  },
};

/** US House by district, 1976 to 2020. */
export const usHouse: Collector = {
  about: {
    ...MEDSL,
    name: 'us-house',
    title: 'US House by district, MIT Election Data and Science Lab',
    description:
      'Every contest for the House, 1976 to 2020, added up by candidate over the lines he or she stands on. Districts are places of their year: their boundaries change. The sums of the country were not checked against another source. The set does not say who was elected: who has more than half of the votes and no second vote is shown as the winner.',
    version: '20220331',
    origins: [{ title: 'U.S. House 1976-2020, doi:10.7910/DVN/IG0UN2', path: 'https://doi.org/10.7910/DVN/IG0UN2' }],
  },
  faults: [
    {
      election: 'us-2018-house',
      contest: 'house',
      place: 'us-2018-me-02',
      date: '2026-12-01',
      why: 'Maine’s second district was decided by ranked choices; the rows of the set differ from its total.',
    },
  ],
  collect(from, into, { inputs }) {
    const us = new UsInputs(inputs);
    us.addStates(into);
    addFrame(into, usHouse.about, [
      { count: 'medsl', source: 'medsl-house', url: 'https://doi.org/10.7910/DVN/IG0UN2', date: '2022-03-31' },
    ]);
    addYears(into, us, HOUSE, readRows(from, '1976-2020-house.csv.gz').map(houseRow));
  },
};

interface Version {
  readonly count: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
}

function addFrame(into: TableSet, { title }: PackageAbout, versions: readonly Version[]): void {
  into.add('authorities', { id: 'medsl', role: 'other', name: MEDSL.attribution, short: 'MEDSL' });
  for (const { count, source, url, date } of versions) {
    into.add('sources', {
      id: source,
      publisher: MEDSL.attribution,
      title: `${title}, version ${date.replaceAll('-', '')}`,
      kind: 'reference',
      language: 'en',
      url,
      published: date,
      retrieved: MEDSL.created,
      note: 'CC0 1.0',
    });
    into.add('stages', {
      id: count,
      stage: `as compiled by ${MEDSL.attribution}`,
      status: 'as-compiled',
      kind: 'official',
      as_of: date,
      authority: 'medsl',
      source,
    });
  }
}

function addYears(into: TableSet, us: UsInputs, chamber: Chamber, rows: readonly SeatRow[]): void {
  for (const year of [...new Set(rows.map((row) => row.year))].toSorted())
    addChamberYear(
      into,
      us,
      chamber,
      year,
      rows.filter((row) => row.year === year),
    );
}

const STAGES: Readonly<Record<string, SeatRow['stage']>> = {
  gen: 'general',
  runoff: 'runoff',
  pre: 'primary',
  pri: 'primary',
};

function senateRow(row: Row, votes: string | undefined): SeatRow {
  const simple = row.party_simplified ?? '';
  return {
    year: row.year ?? '',
    state: row.state_po ?? '',
    candidate: cell(row.candidate),
    party: simple === 'OTHER' || simple === 'NA' || simple === '' ? cell(row.party_detailed) : simple,
    votes: whole(votes) ?? 0,
    isSpecial: row.special === 'TRUE',
    stage: STAGES[(row.stage ?? '').toLowerCase()] ?? 'general',
  };
}

function houseRow(row: Row): SeatRow {
  return {
    year: row.year ?? '',
    state: row.state_po ?? '',
    district: row.district,
    candidate: cell(row.candidate),
    party: cell(row.party),
    votes: whole(row.candidatevotes) ?? 0,
    isSpecial: row.special === 'TRUE',
    stage: row.runoff === 'TRUE' ? 'runoff' : (STAGES[(row.stage ?? '').toLowerCase()] ?? 'general'),
  };
}

function cell(text: string | undefined): string {
  return text === undefined || text === 'NA' ? '' : text;
}
