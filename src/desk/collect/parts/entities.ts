import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../collections/csv.ts';

/** Which party of a set is which party of the curated elections, and of other sets: links made by hand. */
export class Entities {
  readonly #byKey: ReadonlyMap<string, string>;
  /** The folder of small tables made by hand. */
  readonly inputs: string;

  /** @param home `data/collections` */
  constructor(home: string) {
    const file = join(home, 'entities.csv');
    this.inputs = join(home, 'inputs');
    const rows = existsSync(file) ? readCsv(readFileSync(file, 'utf8')) : [];
    this.#byKey = new Map(rows.map(({ entity = '', set, key }) => [`${set} ${key}`, entity]));
  }

  /** @returns the shared key; nothing where nobody linked it */
  of(set: string, key: string): string | undefined {
    return this.#byKey.get(`${set} ${key}`);
  }
}
