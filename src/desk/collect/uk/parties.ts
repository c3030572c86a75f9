import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../collections/csv.ts';
import type { Row } from '../../../collections/tables.ts';
import { slug } from '../../import/slugs.ts';
import type { TableSet } from '../parts/table-set.ts';

/** British parties under the names and registration numbers they are printed with. */
export class UkParties {
  readonly #byPrinted: ReadonlyMap<string, Row>;
  readonly #into: TableSet;

  constructor(inputs: string, into: TableSet) {
    const rows = readCsv(readFileSync(join(inputs, 'uk-parties.csv'), 'utf8'));
    this.#byPrinted = new Map(rows.flatMap((row) => (row.printed ?? '').split('|').map((printed) => [printed, row])));
    this.#into = into;
  }

  /**
   * The line of a party, added to the tables once.
   * @param printed a column, an abbreviation or a registration number
   * @param name the party's name, where it is not known by hand
   */
  line(printed: string, name = printed): string {
    const known = this.#byPrinted.get(printed);
    const id = known?.id ?? slug(name, 40);
    const { printed: _, ...row } = known ?? { id, kind: 'party', name, entity: `gb-${slug(printed, 40)}` };
    if (!this.#into.has('candidates', '', id)) this.#into.add('candidates', { election: '', ...row });
    if (row.kind === 'party' && !this.#into.has('parties', id)) {
      const { kind: __, ...party } = row;
      this.#into.add('parties', party);
    }
    return id;
  }

  isParty(id: string): boolean {
    return this.#into.has('parties', id);
  }
}
