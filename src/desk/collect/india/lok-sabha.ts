import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../collections/csv.ts';
import { groupBy } from '../../../collections/rows.ts';
import type { Row } from '../../../collections/tables.ts';
import { Slugs, slug } from '../../import/slugs.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, whole } from '../parts/input.ts';
import { Sums } from '../parts/sums.ts';
import type { TableSet } from '../parts/table-set.ts';
import { titleCase } from '../us/person-names.ts';

const ELECTION = 'india-2024-lok-sabha';
const SOURCE = 'india-votes-data';
const DATES = '2024-04-19 2024-04-26 2024-05-07 2024-05-13 2024-05-20 2024-05-25 2024-06-01';
const KEY = { election: ELECTION, contest: 'lok-sabha', count: 'eci' };
const PARTS = { kinds: 'constituencies', withSeats: true, source_key: 'all rows' };

/** Lok Sabha 2024: every candidate of every constituency. */
export const indiaLokSabha: Collector = {
  about: {
    name: 'india-lok-sabha-2024',
    title: 'Lok Sabha 2024 by candidate, India Votes Data',
    description:
      'Every candidate of the 543 constituencies, with NOTA. The set’s column of constituency numbers is cut to one digit and was not used. Alliances are not in it. Totals of states and of the country were added up here.',
    version: 'commit ff2b1a7 (2024)',
    created: '2026-12-01',
    attribution: 'India Votes Data, Copyright (c) 2024 India Votes Data; figures of the Election Commission of India',
    licence: { name: 'MIT', title: 'MIT', path: 'https://opensource.org/license/mit' },
    origins: [
      {
        title: 'thecont1/india-votes-data, commit ff2b1a746a5f361a67237f0a1170658a1f8b45d5',
        path: 'https://github.com/thecont1/india-votes-data',
      },
      { title: 'Election Commission of India', path: 'https://results.eci.gov.in/' },
    ],
  },
  faults: [],
  collect(from, into, { inputs }) {
    addFrame(into);
    const work = new Constituencies(inputs, into);
    const rows = readRows(from, 'results-by-candidate.csv.gz', { delimiter: ';' });
    for (const [, standing] of groupBy(rows, (row) => `${row['State ID']} ${row.Constituency}`)) work.add(standing);
    work.addTotals();
  },
};

function addFrame(into: TableSet): void {
  into.add('sources', {
    id: SOURCE,
    publisher: 'India Votes Data',
    title: '2024 Parliamentary Elections India.csv',
    kind: 'reference',
    language: 'en',
    url: 'https://github.com/thecont1/india-votes-data/blob/ff2b1a746a5f361a67237f0a1170658a1f8b45d5/archive/2024%20Parliamentary%20Elections%20India.csv',
    published: '2024-06',
    retrieved: indiaLokSabha.about.created,
    note: 'MIT; figures of the Election Commission of India, results.eci.gov.in',
  });
  into.add('authorities', {
    id: 'eci',
    role: 'election-commission',
    name: 'Election Commission of India',
    name_ru: 'Избирательная комиссия Индии',
    name_az: 'Hindistan Seçki Komissiyası',
    name_tr: 'Hindistan Seçim Komisyonu',
    name_de: 'Wahlkommission Indiens',
    short: 'ECI',
  });
  into.add('stages', {
    id: 'eci',
    stage: 'as compiled by India Votes Data',
    status: 'as-compiled',
    kind: 'official',
    as_of: '2024-06',
    authority: 'eci',
    source: SOURCE,
  });
  into.add('elections', {
    id: ELECTION,
    kind: 'lok-sabha',
    country: 'IN',
    dates: DATES,
    same_as: ELECTION,
    sources: SOURCE,
  });
  into.add('contests', {
    election: ELECTION,
    id: 'lok-sabha',
    kind: 'lok-sabha',
    decided_by: 'seats',
    seats: 543,
    majority: 272,
    added_up: 543,
    added_up_type: 'constituency',
  });
}

class Constituencies {
  readonly #into: TableSet;
  readonly #states: ReadonlyMap<string, string>;
  readonly #parties: ReadonlyMap<string, Row>;
  /** People known to have stood in two constituencies, by name and party: the id once it is given. Others of one name are two. */
  readonly #inTwoPlaces: Map<string, string>;
  readonly #slugs = new Slugs();
  readonly #sums = new Sums();

  constructor(inputs: string, into: TableSet) {
    this.#into = into;
    const states = readCsv(readFileSync(join(inputs, 'in-states.csv'), 'utf8'));
    for (const { number, code = '', ...names } of states)
      into.add('places', {
        id: `in-${code.toLowerCase()}`,
        type: 'state',
        ...names,
        codes: `iso:IN-${code} eci:${number}`,
      });
    this.#states = new Map(states.map(({ number = '', code = '' }) => [number, code.toLowerCase()]));
    this.#inTwoPlaces = new Map(
      readCsv(readFileSync(join(inputs, 'in-people.csv'), 'utf8')).map(({ name, party }) => [`${name} ${party}`, '']),
    );
    this.#parties = new Map(
      readCsv(readFileSync(join(inputs, 'in-parties.csv'), 'utf8')).map((row) => [row.printed ?? '', row]),
    );
  }

  add(standing: readonly Row[]): void {
    const [first] = standing;
    const code = this.#states.get(first?.['State ID'] ?? '') ?? '';
    const printed = (first?.Constituency ?? '').replace(/\s+/g, ' ').trim();
    const name = printed === printed.toUpperCase() ? titleCase(printed) : printed;
    const place = slug(`in-${code}-${name}`, 40);
    this.#into.add('places', { id: place, type: 'constituency', name, parent: `in-${code}`, vintage: '2008' });
    const ranked = standing.toSorted((a, b) => (whole(b.Votes) ?? 0) - (whole(a.Votes) ?? 0));
    const valid = ranked.reduce((sum, row) => sum + (whole(row.Votes) ?? 0), 0);
    const isUnopposed = ranked.length === 1 && whole(first?.Votes) === undefined;
    this.#into.add('counts', {
      ...KEY,
      place,
      valid: isUnopposed ? undefined : valid,
      valid_computed: !isUnopposed,
      complete: true,
      source_key: `${first?.State}, ${printed}`,
      note: isUnopposed ? '@unopposed' : undefined,
    });
    const above = this.#sums.of(`in-${code}`);
    for (const sum of above) sum.part({ valid });
    for (const [at, row] of ranked.entries()) {
      const line = this.#line(row.Party ?? '');
      const candidate = line === 'nota' ? line : this.#person(row, line);
      const votes = whole(row.Votes);
      const outcome = isUnopposed ? 'unopposed' : at === 0 ? 'winner' : 'defeated';
      this.#into.add('results', { ...KEY, place, candidate, votes, outcome: line === 'nota' ? undefined : outcome });
      for (const sum of above) sum.line(line, votes ?? 0, at === 0 ? 1 : 0);
    }
  }

  addTotals(): void {
    for (const [state, sum] of this.#sums.above) sum.write(this.#into, KEY, state, PARTS);
    this.#sums.whole.write(this.#into, KEY, '', PARTS);
  }

  /** The line of a party, added once. */
  #line(party: string): string {
    const printed = party.replace(/\s+/g, ' ');
    const known = this.#parties.get(printed);
    const id = known?.id ?? slug(printed, 40);
    if (this.#into.has('candidates', '', id)) return id;
    const { printed: _, ...row } = known ?? { kind: 'party', name: printed, entity: `in-${slug(printed, 40)}` };
    this.#into.add('candidates', { election: '', id, ...row });
    if (row.kind === 'party') {
      const { kind: __, ...partyRow } = row;
      this.#into.add('parties', { id, ...partyRow });
    }
    return id;
  }

  #person(row: Row, line: string): string {
    const name = titleCase((row.Candidate ?? '').replace(/\s+/g, ' '));
    const known = this.#inTwoPlaces.get(`${name} ${row.Party}`);
    if (known !== undefined && known !== '') return known;
    const id = this.#slugs.make(name, 'candidate');
    const unique =
      this.#parties.has(row.Party ?? '') && this.#into.has('candidates', '', id)
        ? this.#slugs.make(`${name} candidate`, 'candidate')
        : id;
    this.#into.add('candidates', {
      election: ELECTION,
      id: unique,
      kind: 'person',
      name,
      party: this.#into.has('parties', line) ? line : 'none',
      component_of: line,
    });
    if (known === '') this.#inTwoPlaces.set(`${name} ${row.Party}`, unique);
    return unique;
  }
}
