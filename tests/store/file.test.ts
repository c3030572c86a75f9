import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient } from '@libsql/client/sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreFailure } from '../../src/store/engine/engine.ts';
import { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'election-facts-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const GUILD = { kind: 'guild', id: '1' } as const;

describe('a store on a file', () => {
  it('is not there, and loads no engine, before something is kept', () => {
    const store = new Store({ kind: 'file', path: join(folder, 'never.db') });
    expect(store.isEmpty).toBe(true);
  });

  it.each([
    ['a text', 'this is not a database, only a text that is long enough to be looked at as one'.repeat(40)],
    ['a cut file', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(3_000, 7)])],
  ])('that is %s says that it is damaged, and what to do', async (name, content) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.db`);
    writeFileSync(path, content);
    const store = new Store({ kind: 'file', path });
    const failure = await store.settings.read(GUILD).catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(StoreFailure);
    expect(String(failure)).toContain('damaged');
    expect(String(failure)).toContain('restore');
    await store.close();
  });

  it('whose folder cannot be made says so', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const store = new Store({ kind: 'file', path: join(folder, 'a-file', 'store.db') });
    await expect(store.settings.read(GUILD)).rejects.toThrow('cannot be written');
  });

  it('that another program holds waits without keeping this one from its work, and then says so', async () => {
    const path = join(folder, 'held.db');
    const store = new Store({ kind: 'file', path });
    await store.settings.reset(GUILD);
    const holder = createClient({ url: `file:${path}` });
    const held = await holder.transaction('write');
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await expect(store.settings.reset(GUILD)).rejects.toThrow('held by another program');
    clearInterval(watch);
    expect(longest).toBeLessThan(1_000);
    await held.rollback();
    await expect(store.settings.reset(GUILD)).resolves.toBeUndefined();
    holder.close();
    await store.close();
  });
});

describe('processes that write to one file', () => {
  it('lose no write to each other: 600 of two are all there', async () => {
    const path = join(folder, 'two.db');
    const writers = [writer(path, 1), writer(path, 2)];
    const ends = await Promise.all(writers.map(({ process }) => once(process, 'exit')));
    expect(ends).toEqual([
      [0, null],
      [0, null],
    ]);
    const store = new Store({ kind: 'file', path });
    expect(await store.calls.ofGuild('1')).toHaveLength(300);
    expect(await store.calls.ofGuild('2')).toHaveLength(300);
    await store.close();
  });

  it('lose nothing that was acknowledged when they are killed', async () => {
    const path = join(folder, 'killed.db');
    for (let round = 0; round < 5; round++) {
      const { process, acknowledged } = writer(path, 3);
      for await (const line of acknowledged) if (Number(line) >= 5 + round * 7) break;
      process.kill('SIGKILL');
      await once(process, 'exit');
    }
    const store = new Store({ kind: 'file', path });
    const kept = await store.calls.ofGuild('3');
    expect(kept.length).toBeGreaterThanOrEqual(5 + 12 + 19 + 26 + 33);
    await store.close();
  });
});

interface Writer {
  readonly process: ChildProcess;
  readonly acknowledged: AsyncIterable<string>;
}

/** A process that keeps 300 calls, and tells the number of each once it is kept. */
function writer(path: string, guild: number): Writer {
  const built = new URL('../../dist/src/store/store.js', import.meta.url).href;
  const program = `
    const { Store } = await import(${JSON.stringify(built)});
    const store = new Store({ kind: 'file', path: ${JSON.stringify(path)} });
    for (let call = 1; call <= 300; call++) {
      await store.calls.add({ guild: '${guild}', election: 'e', contest: 'c', place: '', candidate: 'x',
        kind: 'elected', calledBy: 'AP', called: call });
      process.stdout.write(call + '\\n');
    }
    await store.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { process: child, acknowledged: createInterface({ input: child.stdout }) };
}
