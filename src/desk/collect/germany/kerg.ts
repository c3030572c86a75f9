import type { Row } from '../../../collections/tables.ts';
import { whole } from '../parts/input.ts';
import type { TableSet } from '../parts/table-set.ts';
import type { GermanParties } from './parties.ts';

/** A published file: a count of an election. */
export interface KergFile {
  readonly file: string;
  readonly year: string;
  readonly dates: string;
  readonly count: string;
  readonly stage: {
    readonly stage: string;
    readonly status: string;
    readonly kind: string;
    readonly as_of: string;
    readonly supersedes?: string;
  };
  readonly published: string;
  readonly seats: number;
  readonly note?: string;
}

/** What a place says of both votes. */
interface Totals {
  readonly place: string;
  readonly key: string;
  voters?: number | undefined;
  registered?: number | undefined;
  readonly valid: Map<string, number>;
}

const CONTESTS: Readonly<Record<string, string>> = { '1': 'first-votes', '2': 'second-votes' };

/** Reads one file of the format kerg2, row by row: a place, a group and a vote in each. */
export class KergCount {
  readonly #into: TableSet;
  readonly #file: KergFile;
  readonly #parties: GermanParties;
  readonly #places = new Map<string, Totals>();
  readonly #laender: ReadonlyMap<string, string>;

  constructor(into: TableSet, file: KergFile, parties: GermanParties) {
    this.#into = into;
    this.#file = file;
    this.#parties = parties;
    this.#laender = new Map(
      into
        .rows('places')
        .flatMap(({ id = '', codes = '' }) =>
          [...codes.matchAll(/ags:(\d+)/g)].map(([, number]) => [number ?? '', id]),
        ),
    );
  }

  add(row: Row): void {
    const totals = this.#totals(row);
    const value = whole(row.Anzahl);
    // An empty cell is a list that does not stand there, not zero votes.
    if (value === undefined) return;
    if (row.Gruppenname === 'Wahlberechtigte') totals.registered = value;
    else if (row.Gruppenname === 'Wählende') totals.voters = value;
    else if (row.Gruppenname === 'Gültige') totals.valid.set(row.Stimme ?? '', value);
    else if (row.Gruppenname !== 'Ungültige') this.#addLine(row, totals, value);
  }

  /** Writes the counts of all places, once their rows are read. */
  write(): void {
    for (const { place, key, valid, voters, registered } of this.#places.values())
      for (const [vote, contest] of Object.entries(CONTESTS))
        this.#into.add('counts', {
          ...this.#key(contest, place),
          valid: valid.get(vote),
          voters,
          registered,
          complete: true,
          source_key: key,
          note: place === '' ? this.#file.note : undefined,
        });
  }

  #addLine(row: Row, { place }: Totals, votes: number): void {
    const name = row.Gruppenname ?? '';
    const candidate =
      row.Gruppenart === 'Einzelbewerber/Wählergruppe' ? this.#parties.alone(name, place) : this.#parties.line(name);
    this.#into.add('results', { ...this.#key(CONTESTS[row.Stimme ?? ''] ?? '', place), candidate, votes });
  }

  #key(contest: string, place: string): { election: string; contest: string; place: string; count: string } {
    return { election: `germany-${this.#file.year}-bundestag`, contest, place, count: this.#file.count };
  }

  #totals(row: Row): Totals {
    const key = `${row.Gebietsart} ${row.Gebietsnummer}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const totals: Totals = { place: this.#place(row), key, valid: new Map() };
    this.#places.set(key, totals);
    return totals;
  }

  #place(row: Row): string {
    if (row.Gebietsart === 'Bund') return '';
    if (row.Gebietsart === 'Land') return this.#laender.get(row.Gebietsnummer ?? '') ?? '';
    const id = `de-${this.#file.year}-${row.Gebietsnummer}`;
    if (!this.#into.has('places', id))
      this.#into.add('places', {
        id,
        type: 'constituency',
        name: row.Gebietsname,
        parent: this.#laender.get(row.UegGebietsnummer ?? ''),
        codes: `wahlkreis:${row.Gebietsnummer}`,
        vintage: this.#file.year,
      });
    return id;
  }
}
