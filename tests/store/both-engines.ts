import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StoreAddress } from '../../src/store/engine/database.ts';
import { Store } from '../../src/store/store.ts';
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.ts';

/** Makes stores for one test, and closes them after it. */
export interface StoreMaker {
  /** A store on a database of its own, empty. */
  readonly fresh: () => Promise<Store>;
  /** Another process's view of the same database. */
  readonly beside: (store: Store) => Store;
}

/** Runs the same tests on a file and on a PostgreSQL server that is started for them. */
export function onBothEngines(name: string, tests: (maker: StoreMaker) => void): void {
  describe(`${name}, on a file`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'election-facts-store-'));
    let files = 0;
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests(
      makerOf(async () => {
        files += 1;
        return { kind: 'file', path: join(folder, `store-${files}.db`) };
      }),
    );
  });
  const programs = postgresPrograms();
  if (programs === undefined) describe(`${name}, on PostgreSQL`, () => saysWhatIsMissing());
  else describe(`${name}, on PostgreSQL`, () => onPostgres(programs, tests));
}

function onPostgres(programs: string, tests: (maker: StoreMaker) => void): void {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs);
  });
  afterAll(async () => await server.stop());
  tests(makerOf(async () => ({ kind: 'postgres', url: await server.newDatabase() })));
}

/** On a developer's machine without PostgreSQL the file has been tested; where changes are accepted that is not enough. */
function saysWhatIsMissing(): void {
  it('needs PostgreSQL on this machine (apt-get install postgresql)', () => {
    process.stderr.write('PostgreSQL is not installed here: the store was tested on a file only\n');
    expect(process.env.CI, 'PostgreSQL must be installed where CI runs').toBeUndefined();
  });
}

function makerOf(address: () => Promise<StoreAddress>): StoreMaker {
  const open: Store[] = [];
  const opened = (at: StoreAddress) => {
    const store = new Store(at);
    open.push(store);
    return store;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
  });
  return {
    fresh: async () => opened(await address()),
    beside: (store) => opened(store.database.address),
  };
}
