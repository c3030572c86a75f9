import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCsv } from './csv.ts';
import { type Row, type TableName, type Tables, tableNames } from './tables.ts';

export const PACKAGE_FILE = 'datapackage.json';
export const CORRECTIONS_FILE = 'corrections.json';

/** What a Data Package (v2) says of itself, as far as it is used here. */
const dataPackage = z.object({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  created: z.string(),
  attribution: z.string(),
  /** Why counts of the set fail which checks. */
  exceptions: z.record(z.string(), z.string()).default({}),
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.url() })).min(1),
  resources: z.array(z.object({ name: z.enum(tableNames), path: z.string() })),
});

/** What is known to be wrong in a set: the value as published stays in its table, and this stands beside it. */
const fault = z.strictObject({
  election: z.string(),
  contest: z.string().optional(),
  place: z.string().optional(),
  candidate: z.string().optional(),
  /** `votes`, `party` …; absent: a remark on the count as a whole. */
  field: z.enum(['votes', 'party', 'name']).optional(),
  published: z.union([z.string(), z.number()]).optional(),
  /** The right value, where a source gives one. */
  corrected: z.union([z.string(), z.number()]).optional(),
  date: z.iso.date(),
  why: z.string().max(300),
});
export type Fault = z.infer<typeof fault>;

/** The small print of a card. */
export interface Collection {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
}

export interface CollectionPackage {
  readonly collection: Collection;
  /** The day it was collected. */
  readonly created: string;
  readonly tables: Tables;
  readonly faults: readonly Fault[];
  readonly exceptions: Readonly<Record<string, string>>;
}

/** @throws when the folder holds no sound package: they are written by a program and reviewed */
export function readPackage(folder: string): CollectionPackage {
  const { resources, ...about } = dataPackage.parse(json(join(folder, PACKAGE_FILE)));
  const paths = new Map(resources.map(({ name, path }) => [name, path]));
  const rows = (name: TableName): readonly Row[] => {
    const path = paths.get(name);
    return path === undefined ? [] : readCsv(readFileSync(join(folder, path), 'utf8'));
  };
  return {
    collection: {
      name: about.name,
      title: about.title,
      version: about.version,
      licence: about.licenses.map(({ title }) => title).join(', '),
      attribution: about.attribution,
    },
    created: about.created.slice(0, 10),
    exceptions: about.exceptions,
    tables: Object.fromEntries(tableNames.map((name) => [name, rows(name)])) as Record<TableName, readonly Row[]>,
    faults: z.array(fault).parse(json(join(folder, CORRECTIONS_FILE))),
  };
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
