import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../../../collections/csv.ts';
import { CORRECTIONS_FILE, type Fault, PACKAGE_FILE } from '../../../collections/package.ts';
import { type Field, type Row, type TableName, tableNames, tables } from '../../../collections/tables.ts';
import { jsonText } from '../../json-text.ts';

/** A cell that is being written; `undefined` and `''` say nothing. */
type Cell = string | number | boolean | undefined;

/** What a package says of itself. */
export interface PackageAbout {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The day it was collected: a constant, so that a second run writes the same bytes. */
  readonly created: string;
  readonly attribution: string;
  /** Checks that counts of the set fail, and why that is so. */
  readonly exceptions?: Readonly<Record<string, string>>;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly origins: readonly { readonly title: string; readonly path: string }[];
}

/** The tables of a set while it is collected. */
export class TableSet {
  readonly #rows = new Map<TableName, Map<string, Row>>();

  /**
   * Adds a row.
   * @throws when another row has its key: a set that says two things of one key was not understood
   */
  add(table: TableName, given: Readonly<Record<string, Cell>>): void {
    const { fields, key } = tables[table];
    const unknown = Object.keys(given).filter((column) => !fields.some(({ name }) => name === column));
    if (unknown.length > 0) throw new Error(`${table} has no column ${unknown.join(', ')}`);
    const row = Object.fromEntries(
      Object.entries(given).flatMap(([column, cell]) =>
        cell === undefined || cell === '' ? [] : [[column, String(cell)]],
      ),
    );
    const id = keyOf(row, fields, key);
    const rows = this.#rows.get(table) ?? new Map<string, Row>();
    if (rows.has(id)) throw new Error(`${table} has two rows of ${id.replaceAll('\n', ' ')}`);
    this.#rows.set(table, rows.set(id, row));
  }

  has(table: TableName, ...key: readonly string[]): boolean {
    return this.#rows.get(table)?.has(key.join('\n')) === true;
  }

  /** Puts another row in the place of one with the same key. */
  replace(table: TableName, row: Row): void {
    const { fields, key } = tables[table];
    this.#rows.get(table)?.set(keyOf(row, fields, key), row);
  }

  row(table: TableName, ...key: readonly string[]): Row | undefined {
    return this.#rows.get(table)?.get(key.join('\n'));
  }

  /** The rows so far. */
  rows(table: TableName): readonly Row[] {
    return [...(this.#rows.get(table)?.values() ?? [])];
  }

  /** Writes the package: sorted tables, their description, and what is known to be wrong in the set. */
  write(folder: string, about: PackageAbout, faults: readonly Fault[]): void {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const written = tableNames.filter((name) => (this.#rows.get(name)?.size ?? 0) > 0);
    for (const name of written) {
      const { key, fields } = tables[name];
      const rows = [...(this.#rows.get(name) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
      writeFileSync(join(folder, `${name}.csv`), writeCsv(this.#columns(name, fields, key), rows));
    }
    writeFileSync(join(folder, PACKAGE_FILE), jsonText(this.#description(about, written)));
    writeFileSync(join(folder, CORRECTIONS_FILE), jsonText(faults));
  }

  /** The columns of the key, and those that some row fills. */
  #columns(table: TableName, fields: readonly Field[], key: number): readonly string[] {
    const filled = new Set(this.rows(table).flatMap((row) => Object.keys(row)));
    return fields.filter(({ name }, at) => at < key || filled.has(name)).map(({ name }) => name);
  }

  #description({ licence, origins, ...about }: PackageAbout, written: readonly TableName[]): object {
    return {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      ...about,
      created: `${about.created}T00:00:00Z`,
      licenses: [licence],
      sources: origins,
      resources: written.map((name) => {
        const { key, fields } = tables[name];
        const columns = this.#columns(name, fields, key);
        return {
          name,
          type: 'table',
          path: `${name}.csv`,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: {
            fields: fields.filter((field) => columns.includes(field.name)),
            missingValues: [''],
            primaryKey: columns.slice(0, key),
          },
        };
      }),
    };
  }
}

function keyOf(row: Row, fields: readonly Field[], key: number): string {
  return fields
    .slice(0, key)
    .map(({ name }) => row[name] ?? '')
    .join('\n');
}
