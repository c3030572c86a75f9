import { groupBy } from '../../../collections/rows.ts';
import type { Row } from '../../../collections/tables.ts';
import { Slugs } from '../../import/slugs.ts';
import { readRows, whole } from '../parts/input.ts';
import { Sums } from '../parts/sums.ts';
import type { TableSet } from '../parts/table-set.ts';
import { type Constituencies, regionOf } from './constituencies.ts';
import { addElection, type LibraryTable } from './election.ts';
import type { UkParties } from './parties.ts';

const TABLE: LibraryTable = {
  year: '2024',
  dates: '2024-07-04',
  briefing: 'cbp-10009',
  file: 'HoC-GE2024-results-by-candidate',
  published: '2024-09-24',
  sameAs: 'uk-2024-general',
  seats: 650,
};
const BY_CONSTITUENCY = 'HoC-GE2024-results-by-constituency';
/** One name was damaged on the way to the copy that was read. */
const DAMAGED: Readonly<Record<string, string>> = { 'Ã\u0081ine': 'Áine' };

/** The general election of 2024: every candidate of every constituency. */
export function add2024(from: string, into: TableSet, parties: UkParties, places: Constituencies): void {
  const key = addElection(into, TABLE);
  const sums = new Sums();
  const slugs = new Slugs();
  const byPlace = groupBy(readRows(from, `${TABLE.file}.csv.gz`), (row) => row['ONS ID'] ?? '');
  for (const seat of readRows(from, `${BY_CONSTITUENCY}.csv.gz`)) {
    const code = seat['ONS ID'] ?? '';
    const place = places.place('2024', seat, code);
    const valid = whole(seat['Valid votes']) ?? 0;
    const count = { valid, voters: valid + (whole(seat['Invalid votes']) ?? 0), registered: whole(seat.Electorate) };
    into.add('counts', {
      ...key,
      place,
      ...count,
      voters_computed: true,
      complete: true,
      source_key: `ONS ID ${code}`,
      note: `${seat.Result}.`,
    });
    const above = sums.of(regionOf(seat['Region name'] ?? '').id);
    for (const sum of above) sum.part(count);
    const standing = [...(byPlace.get(code) ?? [])].toSorted((a, b) => Number(b.Votes) - Number(a.Votes));
    for (const [at, row] of standing.entries()) {
      const line = parties.line(
        row['Electoral Commission party ID'] || (row['Party abbreviation'] ?? ''),
        row['Party name'],
      );
      const candidate = addPerson(row, line, { into, parties, slugs, election: key.election });
      const votes = whole(row.Votes) ?? 0;
      into.add('results', { ...key, place, candidate, votes, outcome: at === 0 ? 'winner' : 'defeated' });
      for (const sum of above) sum.line(line, votes, at === 0 ? 1 : 0);
    }
  }
  for (const [place, sum] of sums.above)
    sum.write(into, key, place, { kinds: 'constituencies', withSeats: true, source_key: TABLE.file });
  sums.whole.write(into, key, '', { kinds: 'constituencies', withSeats: true, source_key: TABLE.file });
}

interface Work {
  readonly into: TableSet;
  readonly parties: UkParties;
  readonly slugs: Slugs;
  readonly election: string;
}

function addPerson(row: Row, line: string, { into, parties, slugs, election }: Work): string {
  const first = row['Candidate first name'] ?? '';
  const name = [DAMAGED[first] ?? first, row['Candidate surname']].filter(Boolean).join(' ');
  const id = slugs.make(name, 'candidate');
  const person = row['DC Person ID'];
  into.add('candidates', {
    election,
    id,
    kind: 'person',
    name,
    entity: person === undefined || person === '' ? undefined : `dc-${person}`,
    party: parties.isParty(line) ? line : 'none',
    component_of: line,
  });
  return id;
}
