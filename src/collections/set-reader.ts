import type { ElectionContent } from './content.ts';
import { tallyId } from './counts-content.ts';
import { electionContent } from './election-content.ts';
import type { Naming } from './naming.ts';
import type { Collection, CollectionPackage } from './package.ts';
import { countKey, type ElectionRows, groupBy } from './rows.ts';
import type { Row } from './tables.ts';

/** Builds the elections of one set, each when it is asked for. */
export class SetReader {
  readonly collection: Collection;
  readonly elections: readonly Row[];
  readonly #naming: Naming;
  readonly #grouped: Readonly<
    Record<'contests' | 'candidates' | 'counts' | 'results', ReadonlyMap<string, readonly Row[]>>
  >;
  readonly #shared: Pick<
    ElectionRows,
    'places' | 'parties' | 'stages' | 'authorities' | 'sources' | 'created' | 'exceptions'
  >;
  readonly #everywhere: readonly Row[];
  readonly #package: CollectionPackage;

  constructor(from: CollectionPackage, naming: Naming) {
    const { tables } = from;
    this.collection = from.collection;
    this.elections = tables.elections;
    this.#naming = naming;
    this.#package = from;
    this.#grouped = {
      contests: byElection(tables.contests),
      candidates: byElection(tables.candidates),
      counts: byElection(tables.counts),
      results: byElection(tables.results),
    };
    this.#shared = {
      places: byId(tables.places),
      parties: byId(tables.parties),
      stages: byId(tables.stages),
      authorities: byId(tables.authorities),
      sources: byId(tables.sources),
      created: from.created,
      exceptions: from.exceptions,
    };
    this.#everywhere = this.#grouped.candidates.get('') ?? [];
  }

  content(election: Row): ElectionContent {
    return electionContent(this.#rowsOf(election), this.#naming);
  }

  /** The keys of the rows of counts, by contest, place and id of the count they become. */
  tallyIds(election: Row): ReadonlyMap<string, readonly [string, string, string, string]> {
    const rows = this.#rowsOf(election);
    return new Map(
      rows.counts.map((row) => {
        const { contest = '', place = '', count = '' } = row;
        return [`${contest} ${place} ${tallyId(row, rows)}`, [election.id ?? '', contest, place, count] as const];
      }),
    );
  }

  #rowsOf(election: Row): ElectionRows {
    const id = election.id ?? '';
    const { contests, candidates, counts, results } = this.#grouped;
    return {
      ...this.#shared,
      election,
      contests: decidingFirst(contests.get(id) ?? []),
      candidates: byId([...this.#everywhere, ...(candidates.get(id) ?? [])]),
      counts: inOrder(counts.get(id) ?? [], this.#shared.stages),
      results: groupBy(results.get(id) ?? [], countKey),
      faults: this.#package.faults.filter((fault) => fault.election === id),
    };
  }
}

/** What fills the seats stands before what does not, a later round before an earlier one. */
function decidingFirst(contests: readonly Row[]): readonly Row[] {
  const weight = ({ seats, round, place }: Row) =>
    (seats === undefined ? 0 : 100) + Number(round ?? 1) - (place === undefined ? 0 : 50);
  return contests.toSorted((a, b) => weight(b) - weight(a));
}

function inOrder(counts: readonly Row[], stages: ReadonlyMap<string, Row>): readonly Row[] {
  const moment = ({ count }: Row) => stages.get(count ?? '')?.as_of ?? '';
  return counts.toSorted((a, b) => (moment(a) < moment(b) ? -1 : Number(moment(a) > moment(b))));
}

function byElection(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return groupBy(rows, ({ election }) => election ?? '');
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id ?? '', row]));
}
