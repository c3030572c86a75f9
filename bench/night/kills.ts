import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoreAddress } from '../../src/store/engine/database.ts';
import { killedNight } from './killed-night.ts';
import { editGaps, figuresThatDiffer, lastShown, posts } from './seen.ts';

/**
 * `npm run bench -- night/kills [--replicas 2] [--kills 20]`: a real night in a channel that follows it, with replicas
 * killed at random moments. `DATABASE_URL` names an empty database of PostgreSQL; without it the store is a file, which
 * replicas on one machine share.
 */
const root = join(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: { replicas: { type: 'string', default: '2' }, kills: { type: 'string', default: '20' } },
});
const [replicas, kills] = [Number(values.replicas), Number(values.kills)];
const folder = mkdtempSync(join(tmpdir(), 'election-facts-kills-'));
const { DATABASE_URL: url } = process.env;
const address: StoreAddress =
  url === undefined ? { kind: 'file', path: join(folder, 'store.db') } : { kind: 'postgres', url };
const print = (line: string) => process.stdout.write(`${line}\n`);

const night = await killedNight({
  root,
  stream: 'uk-2019',
  speed: 600,
  replicas,
  kills,
  address,
  random: Math.random,
  onKill: (kill) => print(`kill ${kill}`),
});
rmSync(folder, { recursive: true, force: true });
const told = posts(night);
const differing = figuresThatDiffer(night);
const gaps = editGaps(night);
print(`${replicas} replicas on ${address.kind}, ${kills} kills`);
print(
  `events ${night.events.length}, posts of events ${told.length - 1}, told twice ${told.length - new Set(told.map(({ text }) => text)).size}`,
);
print(`shown states ${night.seen.length}, of them unlike the stream ${differing.length}`);
print(
  `shortest time between edits ${gaps.length === 0 ? 'none' : `${Math.round(Math.min(...gaps) / 100) / 10} s`}, last: ${/\d+ of \d+/.exec(lastShown(night))?.[0]}`,
);
for (const line of differing) print(line);
process.exit(differing.length === 0 && told.length === night.events.length + 1 ? 0 : 1);
