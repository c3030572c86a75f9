import type { Row } from '../../../collections/tables.ts';
import { readRows, whole } from '../parts/input.ts';
import { Sums } from '../parts/sums.ts';
import type { TableSet } from '../parts/table-set.ts';
import { type Constituencies, regionOf } from './constituencies.ts';
import { addElection, type LibraryTable } from './election.ts';
import type { UkParties } from './parties.ts';

const TABLES: readonly LibraryTable[] = [
  {
    year: '2010',
    dates: '2010-05-06',
    briefing: 'cbp-8647',
    published: '2020-02-18',
    file: 'HoC-GE2010-results-by-constituency',
    seats: 650,
  },
  {
    year: '2015',
    dates: '2015-05-07',
    briefing: 'cbp-7186',
    published: '2015-07-28',
    file: 'HoC-GE2015-results-by-constituency',
    seats: 650,
  },
  {
    year: '2017',
    dates: '2017-06-08',
    briefing: 'cbp-7979',
    published: '2019-01-29',
    file: 'HoC-GE2017-results-by-constituency',
    seats: 650,
  },
  {
    year: '2019',
    dates: '2019-12-12',
    briefing: 'cbp-8749',
    published: '2020-01-28',
    file: 'HoC-GE2019-results-by-constituency',
    seats: 650,
  },
];
const VINTAGE = '2010';
/** Columns of parties; the last two are sums. */
const PARTIES = [
  'Con',
  'Lab',
  'LD',
  'UKIP',
  'BRX',
  'Green',
  'SNP',
  'PC',
  'DUP',
  'SF',
  'SDLP',
  'UUP',
  'UUP (as UCUNF)',
  'APNI',
];

/** General elections of 2010 to 2019: parties by constituency, the member elected, and who else is one sum. */
export function addByConstituency(from: string, into: TableSet, parties: UkParties, places: Constituencies): void {
  for (const table of TABLES) {
    const key = addElection(into, table);
    const sums = new Sums();
    for (const row of readRows(from, `${table.file}.csv.gz`)) addSeat(row, { into, key, parties, places, sums });
    for (const [place, sum] of sums.above)
      sum.write(into, key, place, { kinds: 'constituencies', withSeats: true, source_key: table.file });
    sums.whole.write(into, key, '', { kinds: 'constituencies', withSeats: true, source_key: table.file });
  }
}

interface Work {
  readonly into: TableSet;
  readonly key: { readonly election: string; readonly contest: string; readonly count: string };
  readonly parties: UkParties;
  readonly places: Constituencies;
  readonly sums: Sums;
}

function addSeat(row: Row, { into, key, parties, places, sums }: Work): void {
  const place = places.place(VINTAGE, row, row['ONS ID']);
  const count = { valid: whole(row['Valid votes']) ?? 0, registered: whole(row.Electorate) };
  const member = [row['Member first name'], row['Member surname']].filter(Boolean).join(' ');
  into.add('counts', {
    ...key,
    place,
    ...count,
    complete: true,
    source_key: `ONS ID ${row['ONS ID']}`,
    note: `Elected: ${member} (${row.Result}).`,
  });
  const above = sums.of(regionOf(row['Region name'] ?? '').id);
  for (const sum of above) sum.part(count);
  for (const { candidate, votes, isWinner } of linesOf(row, parties)) {
    into.add('results', { ...key, place, candidate, votes, outcome: isWinner ? 'winner' : undefined });
    for (const sum of above) sum.line(candidate, votes ?? 0, isWinner ? 1 : 0);
  }
}

interface SeatLine {
  readonly candidate: string;
  readonly votes: number | undefined;
  readonly isWinner: boolean;
}

/** A zero in the table means that the party did not stand there. Who won outside the columns is inside the last sum. */
function linesOf(row: Row, parties: UkParties): readonly SeatLine[] {
  const first = row['First party'] ?? '';
  const lines = PARTIES.filter((column) => (whole(row[column]) ?? 0) > 0).map((column) => ({
    candidate: parties.line(column),
    votes: whole(row[column]),
    isWinner: column === first || column === `${first} (as UCUNF)`,
  }));
  const others = whole(row['All other candidates']) ?? 0;
  const otherWinner = lines.some(({ isWinner }) => isWinner) ? undefined : (whole(row['Of which other winner']) ?? 0);
  const rest = others - (otherWinner ?? 0);
  return [
    ...lines,
    ...(otherWinner === undefined
      ? []
      : [{ candidate: parties.line(first), votes: otherWinner > 0 ? otherWinner : undefined, isWinner: true }]),
    ...(rest > 0 ? [{ candidate: parties.line('All other candidates'), votes: rest, isWinner: false }] : []),
  ];
}
