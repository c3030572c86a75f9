import type { Sql } from 'postgres';
import { type Cell, type Engine, type FailureReason, type Row, StoreFailure } from './engine.ts';

/** Enough for a bot and its feeds at once; a small database allows a hundred in all. */
const CONNECTIONS = 4;
const CONNECT_WITHIN_S = 10;
/** PostgreSQL's number for its whole numbers of 64 bits. All of the store's are below 2^53. */
const INT8 = 20;

/** @param address `postgres://…`; its password is never logged */
export async function openPostgres(address: string): Promise<Engine> {
  const { default: postgres } = await import('postgres');
  const sql = postgres(address, {
    max: CONNECTIONS,
    connect_timeout: CONNECT_WITHIN_S,
    onnotice: () => undefined,
    types: { whole: { to: INT8, from: [INT8], serialize: String, parse: Number } },
  });
  const engine = engineOf(sql);
  try {
    await engine.query('select 1 as reachable');
  } catch (cause) {
    await sql.end({ timeout: 0 });
    throw cause;
  }
  return engine;
}

function engineOf(sql: Sql<{ whole: number }>): Engine {
  return {
    kind: 'postgres',
    async query(text, values = []) {
      const rows = await failing(() => sql.unsafe(numbered(text), [...values]));
      return rows.map(plainRow);
    },
    async batch(statements) {
      await failing(() =>
        sql.begin(async (transaction) => {
          for (const { sql: text, values = [] } of statements) await transaction.unsafe(numbered(text), [...values]);
        }),
      );
    },
    async close() {
      await sql.end({ timeout: 5 });
    },
  };
}

/** Question marks become `$1`, `$2`… in the order in which they stand. No statement of the store holds one in a text. */
export function numbered(text: string): string {
  let count = 0;
  return text.replaceAll('?', () => {
    count += 1;
    return `$${count}`;
  });
}

function plainRow(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]));
}

function cell(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw failureOf(cause);
  }
}

/** Codes of PostgreSQL begin with a class of two characters; the driver's own are words. */
const REASONS: readonly (readonly [RegExp, FailureReason])[] = [
  [/^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|CONNECT|CONNECTION_|08|28|3D|57P)/, 'unreachable'],
  [/^(?:53|25006)/, 'full'],
  [/^(?:40|55P03)/, 'locked'],
  [/^XX/, 'broken'],
];

function failureOf(cause: unknown): StoreFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new StoreFailure(REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other', detail || code, cause);
}
