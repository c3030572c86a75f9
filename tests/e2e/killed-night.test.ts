import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killedNight } from '../../bench/night/killed-night.ts';
import { editGaps, figuresThatDiffer, lastShown, type NightSeen, posts } from '../../bench/night/seen.ts';
import { EDIT_EVERY_MS } from '../../src/feeds/following/deliverer.ts';
import type { StoreAddress } from '../../src/store/engine/database.ts';
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'election-facts-killed-'));
const programs = postgresPrograms();
let server: PostgresServer | undefined;
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The same moments in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function addressOf(replicas: number): Promise<StoreAddress> {
  if (replicas === 1 || programs === undefined) return { kind: 'file', path: join(folder, `${replicas}.db`) };
  server ??= await startPostgres(programs);
  return { kind: 'postgres', url: await server.newDatabase() };
}

// A few moments here; twenty in `npm run bench -- night/kills`.
const NIGHTS = [
  { name: 'one process and a file', replicas: 1, kills: 2 },
  { name: 'two replicas and PostgreSQL', replicas: 2, kills: 3 },
] as const;
const lived = new Map<string, NightSeen>();

/** A claim of a process that died lasts 20 seconds, and so do nights in which one dies: all are lived at once. */
beforeAll(async () => {
  const living = NIGHTS.map(async ({ name, replicas, kills }) => {
    const address = await addressOf(replicas);
    const asked = { root, stream: 'uk-2019', speed: 3_000, replicas, kills, address, random: generator(7) };
    lived.set(name, await killedNight(asked));
  });
  await Promise.all(living);
}, 240_000);

describe.each(NIGHTS)('a followed night, killed again and again: $name', ({ name }) => {
  const seen = () => {
    const night = lived.get(name);
    if (night === undefined) throw new Error('the night did not end');
    return night;
  };

  it('loses no event and tells none twice', () => {
    const told = posts(seen()).map(({ text }) => text);
    expect(told).toHaveLength(1 + seen().events.length);
    expect(new Set(told).size).toBe(told.length);
    expect(seen().events.length).toBeGreaterThanOrEqual(6);
  });

  it('shows no figure but those of the stream, and in the end the last', () => {
    expect(figuresThatDiffer(seen())).toEqual([]);
    expect(lastShown(seen())).toContain('650 of 650');
  });

  it('edits at most once in 30 seconds', () => {
    // The moment of an edit is taken before it is sent, so two may arrive a little closer.
    for (const gap of editGaps(seen())) expect(gap).toBeGreaterThan(EDIT_EVERY_MS - 3_000);
  });
});
