import type { Row } from '../../../collections/tables.ts';
import { readRows, total, whole } from '../parts/input.ts';
import { Sums } from '../parts/sums.ts';
import type { TableSet } from '../parts/table-set.ts';
import { type Constituencies, regionOf } from './constituencies.ts';
import { addElection, type LibraryTable } from './election.ts';
import type { UkParties } from './parties.ts';

/** The set's name of an election, the day, and the same election in ParlGov, which has the seats. */
const ELECTIONS = [
  ['1955', '1955-05-26', '1955'],
  ['1959', '1959-10-08', '1959'],
  ['1964', '1964-10-15', '1964'],
  ['1966', '1966-03-31', '1966'],
  ['1970', '1970-06-18', '1970'],
  ['1974F', '1974-02-28', '1974-02'],
  ['1974O', '1974-10-10', '1974-10'],
  ['1979', '1979-05-03', '1979'],
  ['1983', '1983-06-09', '1983'],
  ['1987', '1987-06-11', '1987'],
  ['1992', '1992-04-09', '1992'],
  ['1997', '1997-05-01', '1997'],
  ['2001', '2001-06-07', '2001'],
  ['2005', '2005-05-05', '2005'],
] as const;
const FILE = '1918-2019election_results';
const COLUMNS = { con: 'Con', lab: 'Lab', lib: 'lib', natSW: 'nat', oth: 'All other candidates' } as const;

/** General elections of 1955 to 2005: four groups and the rest by constituency. Who won is not in the set. */
export function addBefore2010(from: string, into: TableSet, parties: UkParties, places: Constituencies): void {
  const rows = readRows(from, `${FILE}.csv.gz`, { encoding: 'windows-1252' });
  for (const [name, dates, year] of ELECTIONS) {
    const seats = rows.filter(({ election }) => election === name);
    const table: LibraryTable = {
      year,
      dates,
      briefing: 'cbp-8647',
      file: FILE,
      published: '2020-02-18',
      sameAs: `gb-${year}-parliament`,
      seats: seats.length,
    };
    const key = addElection(into, table);
    const sums = new Sums();
    for (const row of seats) addSeat(row, { into, key, parties, places, sums, year });
    for (const [place, sum] of sums.above)
      sum.write(into, key, place, { kinds: 'constituencies', withSeats: false, source_key: FILE });
    sums.whole.write(into, key, '', { kinds: 'constituencies', withSeats: false, source_key: FILE });
  }
}

interface Work {
  readonly into: TableSet;
  readonly key: { readonly election: string; readonly contest: string; readonly count: string };
  readonly parties: UkParties;
  readonly places: Constituencies;
  readonly sums: Sums;
  readonly year: string;
}

function addSeat(row: Row, { into, key, parties, places, sums, year }: Work): void {
  const vintage = (row.boundary_set ?? year).slice(0, 4);
  const place = places.place(vintage, row);
  const count = { valid: whole(row.total_votes) ?? 0, registered: whole(row.electorate) };
  const sum = total(Object.keys(COLUMNS).map((column) => whole(row[`${column}_votes`])));
  into.add('counts', {
    ...key,
    place,
    ...count,
    // In 1997 the votes of Northern Ireland lack some candidates.
    complete: sum >= count.valid,
    note:
      sum === count.valid ? undefined : `The lines of the set add up to ${sum}, not to its total of ${count.valid}.`,
    source_key: `${row.election}, ${row.constituency_name}`,
  });
  const above = sums.of(regionOf(row['country/region'] ?? '').id);
  for (const sum of above) sum.part(count);
  for (const [column, printed] of Object.entries(COLUMNS)) {
    const votes = whole(row[`${column}_votes`]);
    if (votes === undefined || votes === 0) continue;
    const candidate = parties.line(printed);
    into.add('results', { ...key, place, candidate, votes });
    for (const sum of above) sum.line(candidate, votes);
  }
}
