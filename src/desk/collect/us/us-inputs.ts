import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../collections/csv.ts';
import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { TableSet } from '../parts/table-set.ts';
import { PersonNames, titleCase } from './person-names.ts';

/** Small tables made by hand: states, parties under the names they are printed with, well-known people. */
export class UsInputs {
  readonly states: readonly Row[];
  readonly electors: readonly Row[];
  readonly people: PersonNames;
  readonly #parties: readonly Row[];
  readonly #byPrinted: ReadonlyMap<string, Row>;

  /** @param inputs the folder of small tables */
  constructor(inputs: string) {
    const text = (file: string) => readFileSync(join(inputs, file), 'utf8');
    this.states = readCsv(text('us-states.csv'));
    this.electors = readCsv(text('us-electors.csv'));
    this.people = new PersonNames(text('us-people.csv'));
    this.#parties = readCsv(text('us-parties.csv'));
    this.#byPrinted = new Map(
      this.#parties.flatMap((row) => (row.printed ?? '').split('|').map((printed) => [printed, row])),
    );
  }

  addStates(into: TableSet): void {
    for (const { code = '', fips, name, name_ru, name_az, name_tr } of this.states) {
      const id = `us-${code.toLowerCase()}`;
      into.add('places', {
        id,
        type: 'state',
        name,
        name_ru,
        name_az,
        name_tr,
        spellings: code,
        codes: `iso:US-${code} fips:${fips}`,
      });
    }
  }

  /**
   * Adds a party once.
   * @param printed as the set prints it, in capitals
   * @returns its id; `none` for who stands without one
   */
  party(into: TableSet, printed: string): string {
    if (
      /^(?:|NA|INDEPENDENT|NO PARTY AFFILIATION|UNAFFILIATED|NON-AFFILIATED|NONPARTISAN|NO PARTY PREFERENCE|NONE|OTHER|WRITE-?IN|WI|NO PARTY|UNENROLLED|PETITIONING CANDIDATE|BY PETITION|NOMINATED BY PETITION)$/.test(
        printed,
      )
    )
      return 'none';
    const known = this.#byPrinted.get(printed);
    const id = known?.id ?? `us-${slug(printed, 40)}`;
    if (!into.has('parties', id)) {
      const { printed: _, ...named } = known ?? {};
      into.add('parties', known === undefined ? { id, name: titleCase(printed), entity: id } : { ...named });
    }
    return id;
  }
}
