import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, whole } from '../parts/input.ts';
import type { TableSet } from '../parts/table-set.ts';
import { type Lines, linesOf, type StateRow } from './lines.ts';
import { UsInputs } from './us-inputs.ts';

const ELECTORS = 538;
const MAJORITY = 270;

/** US president by state, 1976 to 2024. */
export const usPresident: Collector = {
  about: {
    name: 'us-president',
    title: 'US president by state, MIT Election Data and Science Lab',
    description:
      'Votes for president by state, 1976 to 2020 and 2024, added up by candidate over the lines he or she stands on; electoral votes by state. Rows of undervotes and void ballots of 2024 are no votes and were left out.',
    version: '20210113 (1976-2020), 2025-11-20 (2024)',
    created: '2026-12-01',
    attribution: 'MIT Election Data and Science Lab',
    licence: { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    origins: [
      { title: 'U.S. President 1976-2020, doi:10.7910/DVN/42MVDX', path: 'https://doi.org/10.7910/DVN/42MVDX' },
      {
        title: 'MEDSL/2024-elections-official, commit 7ec08dbd33e7e0d74360477aec766a72c3ecc9df',
        path: 'https://github.com/MEDSL/2024-elections-official/tree/7ec08dbd33e7e0d74360477aec766a72c3ecc9df',
      },
      {
        title: 'National Archives, Electoral College results',
        path: 'https://www.archives.gov/electoral-college/results',
      },
    ],
  },
  faults: [
    {
      election: 'us-2024-president',
      place: 'us-dc',
      date: '2026-12-01',
      why: 'The set prints a total of 328,404 votes for this place; its rows add up to 325,869. The rows are shown.',
    },
    {
      election: 'us-2024-president',
      place: 'us-ny',
      date: '2026-12-01',
      why: 'The set prints a total of 8,380,555 votes for this place; its rows add up to 8,381,429. The rows are shown.',
    },
  ],
  collect(from, into, { inputs }) {
    const us = new UsInputs(inputs);
    us.addStates(into);
    addOrigins(into);
    const rows = [
      ...readRows(from, '1976-2020-president.csv.gz').map((row) => stateRow(row, row.candidatevotes)),
      ...readRows(from, '2024-president-state.csv.gz')
        .filter(({ candidate = '' }) => candidate !== 'UNDERVOTES' && candidate !== 'VOID')
        .map((row) => stateRow(row, row.votes)),
    ];
    const years = [...new Set(rows.map(({ year }) => year))];
    for (const year of years)
      new Year(
        year,
        rows.filter((row) => row.year === year),
        us,
        into,
      ).write();
  },
};

function stateRow(row: Row, votes: string | undefined): StateRow {
  return {
    year: row.year ?? '',
    state: row.state_po ?? '',
    candidate: row.candidate === 'NA' ? '' : (row.candidate ?? ''),
    party:
      row.party_simplified === 'OTHER' || row.party_simplified === 'NA'
        ? (row.party_detailed ?? '')
        : (row.party_simplified ?? ''),
    votes: whole(votes) ?? 0,
  };
}

function addOrigins(into: TableSet): void {
  const medsl = {
    publisher: 'MIT Election Data and Science Lab',
    kind: 'reference',
    language: 'en',
    retrieved: usPresident.about.created,
  };
  into.add('sources', {
    ...medsl,
    id: 'medsl-president',
    title: 'U.S. President 1976-2020, version 20210113',
    url: 'https://doi.org/10.7910/DVN/42MVDX',
    published: '2021-01-13',
    note: 'CC0 1.0; file 1976-2020-president.csv',
  });
  into.add('sources', {
    ...medsl,
    id: 'medsl-president-2024',
    title: '2024 president by state, version 2025-11-20',
    url: 'https://github.com/MEDSL/2024-elections-official/tree/7ec08dbd33e7e0d74360477aec766a72c3ecc9df',
    published: '2025-11-20',
    note: 'Published on Dataverse under CC0 1.0; file 2024-president-state.csv',
  });
  into.add('sources', {
    id: 'us-archives-electors',
    publisher: 'National Archives',
    title: 'Electoral College results',
    kind: 'primary',
    language: 'en',
    url: 'https://www.archives.gov/electoral-college/results',
    note: 'Electoral votes, as a small table made by hand',
  });
  into.add('authorities', { id: 'medsl', role: 'other', name: 'MIT Election Data and Science Lab', short: 'MEDSL' });
  const stage = {
    stage: 'as compiled by MIT Election Data and Science Lab',
    status: 'as-compiled',
    kind: 'official',
    authority: 'medsl',
  };
  into.add('stages', { ...stage, id: 'medsl', as_of: '2021-01-13', source: 'medsl-president' });
  into.add('stages', { ...stage, id: 'medsl-2024', as_of: '2025-11-20', source: 'medsl-president-2024' });
}

/** The first Tuesday after the first Monday of November. */
export function electionDay(year: string): string {
  const first = new Date(`${year}-11-01T00:00:00Z`).getUTCDay();
  const monday = 1 + ((8 - first) % 7);
  return `${year}-11-${String(monday + 1).padStart(2, '0')}`;
}

/** One election. */
class Year {
  readonly #year: string;
  readonly #id: string;
  readonly #count: string;
  readonly #lines: Lines;
  readonly #us: UsInputs;
  readonly #into: TableSet;

  constructor(year: string, rows: readonly StateRow[], us: UsInputs, into: TableSet) {
    this.#year = year;
    this.#id = `us-${year}-president`;
    this.#count = year === '2024' ? 'medsl-2024' : 'medsl';
    this.#lines = linesOf(rows, us.people);
    this.#us = us;
    this.#into = into;
  }

  write(): void {
    const election = this.#id;
    this.#into.add('elections', {
      id: election,
      kind: 'us-president',
      country: 'US',
      dates: electionDay(this.#year),
      sources: this.#count === 'medsl' ? 'medsl-president' : 'medsl-president-2024',
      source_key: `year ${this.#year}`,
    });
    this.#into.add('contests', {
      election,
      id: 'president',
      kind: 'us-president',
      decided_by: 'electors',
      seats: ELECTORS,
      majority: MAJORITY,
      added_up: this.#lines.byState.size,
      added_up_type: 'state',
    });
    this.#addCandidates();
    const national = new Map<string, { votes: number; electors: number }>();
    for (const [state, votes] of this.#lines.byState) this.#addState(state, votes, national);
    this.#addNational(national);
  }

  #addCandidates(): void {
    for (const { id, party, pseudo, person } of this.#lines.candidates.values()) {
      if (pseudo !== undefined) {
        this.#into.add('candidates', { election: this.#id, ...pseudo });
        continue;
      }
      const { key: _, isKnown, ...named } = person;
      this.#into.add('candidates', {
        election: this.#id,
        id,
        kind: 'person',
        ...named,
        party: this.#us.party(this.#into, party),
        entity: isKnown ? slug(person.name) : `us-${slug(person.name, 40)}`,
      });
    }
    const electorsOnly = this.#us.electors.filter(
      ({ year, candidate = '' }) =>
        year === this.#year && candidate !== '' && !this.#into.has('candidates', this.#id, slug(candidate)),
    );
    for (const name of new Set(electorsOnly.map(({ candidate = '' }) => candidate)))
      this.#into.add('candidates', {
        election: this.#id,
        id: slug(name),
        kind: 'person',
        name,
        entity: slug(name),
        note: 'Electoral votes only',
      });
  }

  #addState(
    state: string,
    votes: ReadonlyMap<string, number>,
    national: Map<string, { votes: number; electors: number }>,
  ): void {
    const place = `us-${state.toLowerCase()}`;
    const electors = this.#electorsOf(state, votes);
    const row = { election: this.#id, contest: 'president', place, count: this.#count };
    this.#into.add('counts', {
      ...row,
      valid: [...votes.values()].reduce((sum, value) => sum + value, 0),
      valid_computed: true,
      complete: true,
      seats_source: 'us-archives-electors',
      source_key: `year ${this.#year}, state_po ${state}`,
    });
    const [first] = [...votes].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
    for (const candidate of new Set([...votes.keys(), ...electors.keys()])) {
      const [mine, seats] = [votes.get(candidate), electors.get(candidate)];
      this.#into.add('results', {
        ...row,
        candidate,
        votes: mine,
        seats,
        outcome: candidate === first ? 'winner' : undefined,
      });
      const sum = national.get(candidate) ?? { votes: 0, electors: 0 };
      national.set(candidate, { votes: sum.votes + (mine ?? 0), electors: sum.electors + (seats ?? 0) });
    }
  }

  /** Most states give all electors to who came first; what differs stands in a table. */
  #electorsOf(state: string, votes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const census = `e${Math.floor((Number(this.#year) - 1) / 10) * 10}`;
    const all = Number(this.#us.states.find(({ code }) => code === state)?.[census]);
    const apart = this.#us.electors.filter((row) => row.year === this.#year && row.state === state);
    const [first] = [...votes].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
    const electors = new Map([[first, all - apart.reduce((sum, row) => sum + Number(row.electors), 0)]]);
    for (const { candidate = '', electors: number } of apart)
      if (candidate !== '') electors.set(slug(candidate), Number(number));
    return electors;
  }

  #addNational(national: ReadonlyMap<string, { votes: number; electors: number }>): void {
    const row = { election: this.#id, contest: 'president', place: '', count: this.#count };
    const valid = [...national.values()].reduce((sum, { votes }) => sum + votes, 0);
    this.#into.add('counts', {
      ...row,
      valid,
      valid_computed: true,
      complete: true,
      seats: [...national.values()].reduce((sum, { electors }) => sum + electors, 0),
      seats_source: 'us-archives-electors',
      source_key: `year ${this.#year}`,
      note: '@added-up',
    });
    for (const [candidate, { votes, electors }] of national)
      this.#into.add('results', {
        ...row,
        candidate,
        votes: votes > 0 ? votes : undefined,
        seats: electors > 0 ? electors : undefined,
        outcome: electors >= MAJORITY ? 'winner' : undefined,
        derived: `added up from ${this.#lines.byState.size} states`,
      });
  }
}
