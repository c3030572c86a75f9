import { type Engine, StoreFailure } from './engine.ts';
import { MIGRATIONS } from './migrations.ts';

/** The newest step this version knows. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings the tables to the newest step. Each step is written whole or not at all, with its number, so two replicas
 * that start at once do it once.
 * @returns the steps that were taken here
 * @throws StoreFailure where the store is newer than this version
 */
export async function migrate(engine: Engine): Promise<readonly number[]> {
  await engine
    .batch([{ sql: 'create table if not exists migrations (step bigint not null primary key, taken bigint not null)' }])
    .catch(async (cause: unknown) => {
      // Two that create it in the same moment: PostgreSQL refuses one of them, and the table is there.
      await engine.query('select step from migrations').catch(() => {
        throw cause;
      });
    });
  const stands = await stepOf(engine);
  if (stands > SCHEMA_VERSION)
    throw new StoreFailure('newer', `step ${stands}, and this version knows ${SCHEMA_VERSION}`);
  const taken: number[] = [];
  for (let step = stands + 1; step <= SCHEMA_VERSION; step++) if (await take(engine, step)) taken.push(step);
  return taken;
}

async function stepOf(engine: Engine): Promise<number> {
  const [row] = await engine.query('select coalesce(max(step), 0) as step from migrations');
  return Number(row?.step ?? 0);
}

/** @returns false where another process took the step in the meantime */
async function take(engine: Engine, step: number): Promise<boolean> {
  const mark = { sql: 'insert into migrations (step, taken) values (?, ?)', values: [step, Date.now()] };
  const statements = (MIGRATIONS[step - 1] ?? []).map((sql) => ({ sql }));
  try {
    // The mark comes first: of two processes one waits here, and then fails before it has created anything.
    await engine.batch([mark, ...statements]);
    return true;
  } catch (cause) {
    if ((await stepOf(engine)) >= step) return false;
    throw cause;
  }
}
