import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../collections/csv.ts';
import type { Row } from '../../../collections/tables.ts';
import { Slugs, slug } from '../../import/slugs.ts';
import type { TableSet } from '../parts/table-set.ts';

const INDEPENDENTS = 'Einzelbewerber/Wählergruppe';

/** Lists, and those who stand alone, under the names the returning officer prints. */
export class GermanParties {
  readonly #known: ReadonlyMap<string, Row>;
  readonly #into: TableSet;
  readonly #election: string;
  readonly #slugs = new Slugs();
  readonly #alone = new Map<string, string>();

  constructor(inputs: string, into: TableSet, election: string) {
    this.#known = new Map(
      readCsv(readFileSync(join(inputs, 'de-parties.csv'), 'utf8')).map((row) => [row.printed ?? '', row]),
    );
    this.#into = into;
    this.#election = election;
  }

  /** @returns the id of its line */
  line(printed: string): string {
    const known = this.#known.get(printed);
    const id = known?.id ?? `de-${slug(printed, 40)}`;
    const { printed: _, ...row } = known ?? { id, kind: 'party', name: printed, entity: id };
    if (!this.#into.has('candidates', '', id)) this.#into.add('candidates', { election: '', ...row });
    return id;
  }

  /**
   * Somebody who stands without a party, in one constituency; Land and country print one sum of all of them.
   * @param place the constituency
   */
  alone(printed: string, place: string): string {
    if (printed === INDEPENDENTS) return this.line(printed);
    const known = this.#alone.get(`${place} ${printed}`);
    if (known !== undefined) return known;
    const name = printed.replace(/^(?:EB|WG): ?/, '');
    const id = this.#slugs.make(`${name}`, 'independent');
    const unique = this.#known.has(name) || this.#into.has('candidates', '', id) ? `${id}-${place}` : id;
    if (!this.#into.has('candidates', this.#election, unique))
      this.#into.add('candidates', {
        election: this.#election,
        id: unique,
        kind: printed.startsWith('EB:') ? 'person' : 'bloc',
        name,
        party: printed.startsWith('EB:') ? 'none' : undefined,
        component_of: this.line(INDEPENDENTS),
      });
    this.#alone.set(`${place} ${printed}`, unique);
    return unique;
  }
}
