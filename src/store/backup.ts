import { z } from 'zod';
import type { Database } from './engine/database.ts';
import type { Statement } from './engine/engine.ts';
import { SCHEMA_VERSION } from './engine/migrating.ts';
import { TABLES, type TableName } from './engine/migrations.ts';

const FORMAT = 'election-facts-store';
const head = z.object({ format: z.literal(FORMAT), schema: z.int().positive() });
const cell = z.union([z.string(), z.number(), z.null()]);
const row = z.object({ table: z.string(), row: z.array(cell) });

export type Restored =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** Everything that is kept, as lines of JSON that either engine can restore. */
export async function* backup(database: Database): AsyncGenerator<string> {
  yield JSON.stringify({ format: FORMAT, schema: SCHEMA_VERSION });
  for (const [table, columns] of Object.entries(TABLES)) {
    const rows = await database.query(`select ${columns.join(', ')} from ${table} order by ${columns.join(', ')}`);
    for (const found of rows) yield JSON.stringify({ table, row: columns.map((column) => found[column] ?? null) });
  }
}

/**
 * Puts a backup in the place of everything that is kept. Nothing is touched before the whole backup was read, and it
 * is written whole or not at all.
 */
export async function restore(database: Database, lines: AsyncIterable<string> | Iterable<string>): Promise<Restored> {
  const statements: Statement[] = Object.keys(TABLES).map((table) => ({ sql: `delete from ${table}` }));
  const emptied = statements.length;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const read = line === 1 ? readHead(text) : readRow(text);
    if (!read.ok) return { ...read, line };
    if (read.statement !== undefined) statements.push(read.statement);
  }
  if (line === 0) return { ok: false, line: 0, reason: 'the backup is empty' };
  await database.batch(statements);
  return { ok: true, rows: statements.length - emptied };
}

type ReadLine =
  | { readonly ok: true; readonly statement: Statement | undefined }
  | { readonly ok: false; readonly reason: string };

function readHead(text: string): ReadLine {
  const read = head.safeParse(jsonOrNothing(text));
  if (!read.success) return { ok: false, reason: 'this is not a backup of the store' };
  if (read.data.schema > SCHEMA_VERSION) return { ok: false, reason: 'the backup is of a newer version of the bot' };
  return { ok: true, statement: undefined };
}

function readRow(text: string): ReadLine {
  const read = row.safeParse(jsonOrNothing(text));
  if (!read.success) return { ok: false, reason: 'not a row of a backup: the file is cut short or was changed' };
  const { table } = read.data;
  if (!isTable(table)) return { ok: false, reason: `there is no table "${table}"` };
  const columns = TABLES[table];
  if (columns.length !== read.data.row.length)
    return { ok: false, reason: `a row of "${table}" has ${columns.length} columns, this one ${read.data.row.length}` };
  const places = columns.map(() => '?').join(', ');
  return {
    ok: true,
    statement: { sql: `insert into ${table} (${columns.join(', ')}) values (${places})`, values: read.data.row },
  };
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
