import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client, InArgs, Row as LibsqlRow } from '@libsql/client/sqlite3';
import { type Cell, type Engine, type FailureReason, type Row, StoreFailure } from './engine.ts';

/** The engine blocks the whole process while it waits for a lock, so it waits this long only, in milliseconds. */
const BLOCKING_WAIT_MS = 20;
/** All in all, waiting between tries without blocking: two processes that write at once need far less. */
const PATIENCE_MS = 5_000;
const BETWEEN_TRIES_MS = 15;

/**
 * One file on this machine.
 * @param path where it is, or is to be; `:memory:` for one that lasts as long as the process
 */
export async function openLibsql(path: string): Promise<Engine> {
  if (path !== ':memory:') {
    await mkdir(dirname(path), { recursive: true }).catch((cause: unknown) => {
      throw new StoreFailure('full', `${dirname(path)} cannot be made`, cause);
    });
  }
  // 24 MB of machine code: loaded when something stored is first used.
  const { createClient } = await import('@libsql/client/sqlite3');
  const client = await patiently(async () => {
    const url = path === ':memory:' ? path : pathToFileURL(path).href;
    const opened = createClient({ url, concurrency: 1, timeout: BLOCKING_WAIT_MS, intMode: 'number' });
    await prepare(opened);
    return opened;
  });
  // A statement that found the file locked keeps its connection on an old view of it, so the next try takes a new one.
  const again = <T>(work: () => Promise<T>) => patiently(work, () => renew(client));
  return {
    kind: 'libsql',
    async query(sql, values = []) {
      const statement = { sql, args: arguments_(values) };
      const { rows, columns } = await again(() => client.execute(statement));
      return rows.map((row) => plainRow(row, columns));
    },
    async batch(statements) {
      const written = statements.map(({ sql, values = [] }) => ({ sql, args: arguments_(values) }));
      await again(() => client.batch(written, 'write'));
    },
    async close() {
      client.close();
    },
  };
}

async function renew(client: Client): Promise<void> {
  await client.reconnect();
  for (const pragma of PER_CONNECTION) await client.execute(pragma);
}

const PER_CONNECTION = ['pragma foreign_keys = on', 'pragma synchronous = full'] as const;

async function prepare(client: Client): Promise<void> {
  try {
    await client.execute('pragma journal_mode = wal');
    for (const pragma of PER_CONNECTION) await client.execute(pragma);
  } catch (cause) {
    client.close();
    throw cause;
  }
}

function arguments_(values: readonly Cell[]): InArgs {
  return [...values];
}

function plainRow(row: LibsqlRow, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, cell(row[column])]));
}

function cell(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Tries again while another process holds the file, without keeping this one from answering. */
async function patiently<T>(work: () => Promise<T>, betweenTries = async (): Promise<void> => undefined): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure.reason !== 'locked' || performance.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS * (0.5 + Math.random())));
      await betweenTries();
    }
  }
}

const REASONS: readonly (readonly [RegExp, FailureReason])[] = [
  [/SQLITE_(?:BUSY|LOCKED)/, 'locked'],
  [/SQLITE_(?:CORRUPT|NOTADB)/, 'broken'],
  [/SQLITE_(?:READONLY|FULL|CANTOPEN|IOERR|PERM)/, 'full'],
  [/database is locked|connection was closed while/i, 'locked'],
  [/malformed|not a database/i, 'broken'],
  [/unable to open|readonly/i, 'full'],
];

function failureOf(cause: unknown): StoreFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  const reason = REASONS.find(([pattern]) => pattern.test(`${code} ${detail}`))?.[1] ?? 'other';
  return new StoreFailure(reason, detail, cause);
}
