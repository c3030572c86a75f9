import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectionContent } from './content.ts';
import { merged } from './merging.ts';
import { Naming } from './naming.ts';
import { type Collection, PACKAGE_FILE, readPackage } from './package.ts';
import { groupBy } from './rows.ts';
import { SetReader } from './set-reader.ts';
import type { Row } from './tables.ts';

/** One election of a set, in the form of a curated folder. */
export interface CompiledElection {
  readonly id: string;
  readonly content: ElectionContent;
  readonly collection: Collection;
  /** The id of the curated election that this is, and to which it adds what that one lacks. */
  readonly addsTo?: string | undefined;
}

interface Entry {
  readonly reader: SetReader;
  readonly row: Row;
}

/** The sets of a folder, by name. */
export function collectionNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, PACKAGE_FILE)))
    .map(({ name }) => name)
    .toSorted();
}

/** The published sets of a folder. One election that stands in two of them is one election here. */
export class Collections {
  readonly #entries: readonly Entry[];
  readonly #additions: ReadonlyMap<string, readonly Entry[]>;

  /** @param folder `data/collections` */
  constructor(folder: string) {
    const names = collectionNames(folder);
    const naming = names.length === 0 ? undefined : new Naming(folder);
    const readers =
      naming === undefined ? [] : names.map((name) => new SetReader(readPackage(join(folder, name)), naming));
    const all = readers.flatMap((reader) => reader.elections.map((row): Entry => ({ reader, row })));
    const own = new Set(all.filter(({ row }) => row.same_as === undefined).map(({ row }) => row.id));
    const isAddition = ({ row }: Entry) => row.same_as !== undefined && own.has(row.same_as);
    this.#entries = all.filter((entry) => !isAddition(entry));
    this.#additions = groupBy(all.filter(isAddition), ({ row }) => row.same_as ?? '');
  }

  /** Every election, each built when it is asked for. */
  *elections(): Generator<CompiledElection> {
    for (const { reader, row } of this.#entries) {
      const id = row.id ?? '';
      const additions = this.#additions.get(id) ?? [];
      const content = additions.reduce(
        (base, { reader: other, row: twin }) => merged(base, other.content(twin)),
        reader.content(row),
      );
      yield { id, content, collection: reader.collection, addsTo: row.same_as };
    }
  }
}
