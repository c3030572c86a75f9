import { spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStream } from '../../src/feeds/replay/stream.ts';
import { Store } from '../../src/store/store.ts';
import { quantile, usageOf } from '../bot/processor-time.ts';
import { Crowd } from './crowd.ts';

/**
 * `npm run bench -- night [CHANNELS]`: so many channels follow one election; a tick with an event comes. How long until
 * all have it, within Discord's limits, and how long those wait meanwhile who ask?
 */
const root = join(import.meta.dirname, '../../..');
const channels = Number(process.argv[2] ?? 1_000);
/** People who ask in a second, in the busiest hour. */
const QUESTIONS_PER_SECOND = 20;
const PATIENCE_MS = 180_000;
const QUESTIONS: readonly (readonly [command: string, options: Readonly<Record<string, string>>])[] = [
  ['results', { election: 'uk-2019-general' }],
  ['candidate', { election: 'uk-2019-general', name: 'labour' }],
  ['results', { election: 'uk-2019-general', place: 'newcastle-upon-tyne-central' }],
  ['candidate', { name: 'zahid' }],
  ['results', {}],
  ['exitpoll', { pollster: 'rey' }],
  ['places', { election: 'uk-2019-general' }],
  ['fact', { topic: 'turnout' }],
];

const print = (line: string) => process.stdout.write(`${line}\n`);
const read = await readStream(join(root, 'data/streams/uk-2019'));
if (!read.ok) throw new Error(read.reason);
const { stream } = read;
const folder = mkdtempSync(join(tmpdir(), 'election-facts-night-'));
const storeFile = join(folder, 'store.db');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');

function showCounts(count: number): void {
  writeFileSync(join(folder, 'counts.json'), JSON.stringify({ counts: stream.ticks.slice(0, count) }));
}

async function follow(): Promise<void> {
  const store = new Store({ kind: 'file', path: storeFile });
  for (let channel = 0; channel < channels; channel++)
    await store.follows.add(
      {
        guild: String(1_000_000 + channel),
        channel: String(2_000_000 + channel),
        election: stream.election.id,
        place: '',
        role: '',
        language: ['en', 'ru', 'az', 'tr', 'de'][channel % 5] ?? 'en',
        setter: '1',
      },
      Date.now(),
    );
  await store.close();
}

interface Asked {
  readonly port: number;
  readonly key: KeyObject;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks over HTTP as Discord does. @returns milliseconds until the answer was there */
async function ask({ port, key }: Asked, number: number): Promise<number> {
  const [name, options] = QUESTIONS[number % QUESTIONS.length] ?? ['results', {}];
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  const body = JSON.stringify({
    id: String(1_000 + number),
    token: `t${number}`,
    application_id: '1',
    type: 2,
    version: 1,
    locale: ['en-GB', 'ru', 'tr', 'de'][number % 4],
    context: 0,
    guild_id: String(1_000_000 + (number % 50)),
    channel_id: '5',
    app_permissions: '52224',
    entitlements: [],
    authorizing_integration_owners: {},
    member: { user: { id: '9', username: 'asker', discriminator: '0', avatar: null }, permissions: '3072', roles: [] },
    data: { id: '1', name, type: 1, options: given },
  });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const headers = {
    'content-length': Buffer.byteLength(body),
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
    'x-signature-timestamp': timestamp,
  };
  const started = performance.now();
  const sent = request({ agent, port, host: '127.0.0.1', path: '/interactions', method: 'POST', headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
  return performance.now() - started;
}

/** Asks so many a second while something goes on. */
async function askingWhile<T>(
  asked: Asked,
  going: Promise<T>,
): Promise<{ readonly value: T; readonly times: number[] }> {
  const times: number[] = [];
  const failures: unknown[] = [];
  let number = 0;
  const timer = setInterval(() => {
    number += 1;
    ask(asked, number).then(
      (time) => times.push(time),
      (cause: unknown) => failures.push(cause),
    );
  }, 1_000 / QUESTIONS_PER_SECOND);
  const value = await going;
  clearInterval(timer);
  if (failures.length > 0) print(`${failures.length} questions failed: ${String(failures[0])}`);
  return { value, times };
}

async function until(holds: () => boolean): Promise<number> {
  const started = Date.now();
  while (!holds()) {
    if (Date.now() - started > PATIENCE_MS) throw new Error('it took longer than three minutes');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return Date.now() - started;
}

function timesLine(times: readonly number[]): string {
  const [p50, p99, most] = [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)];
  return `${times.length} answers: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, slowest ${most.toFixed(0)} ms`;
}

const crowd = new Crowd();
const apiUrl = await crowd.listen();
cpSync(join(root, 'data/streams/uk-2019', stream.election.id), join(folder, stream.election.id), { recursive: true });
const feed = {
  ...stream.feed,
  source: { kind: 'file', path: 'counts.json' },
  format: { kind: 'counts' },
  everySeconds: 5,
};
writeFileSync(join(folder, 'feeds.json'), JSON.stringify({ feeds: [feed] }));
/** The lead passes with this tick: one event, and one more count. */
const eventAt = stream.ticks.findIndex(({ processed }) => (processed?.counted ?? 0) === 101);
showCounts(eventAt);
await follow();
const port = 20_000 + Math.floor(Math.random() * 20_000);
const child = spawn(process.execPath, [join(root, 'dist/bundle/src/main.js')], {
  env: {
    PATH: process.env.PATH,
    DISCORD_PUBLIC_KEY: publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex'),
    DISCORD_TOKEN: 'bench',
    DISCORD_API_URL: apiUrl,
    DATA_DIR: `${join(root, 'data')},${folder}`,
    STORE_FILE: storeFile,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'error',
  },
  stdio: ['ignore', 'inherit', 'inherit'],
});
try {
  const asked = { port, key: privateKey };
  await until(() => crowd.taken > 0);
  for (let number = 0; number < 40; number++) await ask(asked, number);
  const each = (count: number) => [...crowd.byChannel.values()].filter((seen) => seen.length >= count).length;
  const begun = await askingWhile(
    asked,
    until(() => each(1) === channels),
  );
  print(`${channels} channels have their message and the first figures: ${Math.round(begun.value / 1_000)} s`);
  print(`  meanwhile ${timesLine(begun.times)}`);
  await until(() =>
    [...crowd.byChannel.values()].every((seen) => seen.some(({ kind }) => kind === 'edit') || seen.length > 1),
  );
  await new Promise((resolve) => setTimeout(resolve, 35_000));
  const before = crowd.taken;
  const turnedAway = crowd.turnedAway;
  const from = Date.now();
  showCounts(eventAt + 1);
  const edited = () =>
    [...crowd.byChannel.values()].filter((seen) => seen.some(({ kind, at }) => kind === 'edit' && at > from)).length;
  const told = () =>
    [...crowd.byChannel.values()].filter((seen) => seen.some(({ kind, at }) => kind === 'post' && at > from)).length;
  let allTold = 0;
  const tick = await askingWhile(
    asked,
    until(() => {
      if (allTold === 0 && told() === channels) allTold = Date.now() - from;
      return edited() === channels && allTold > 0;
    }),
  );
  print(
    `a tick with an event: posted in all channels after ${Math.round(allTold / 1_000)} s, every message edited after ${Math.round(tick.value / 1_000)} s`,
  );
  print(
    `  ${crowd.taken - before} requests, ${crowd.turnedAway - turnedAway} turned away with 429, busiest second ${crowd.busiest}`,
  );
  print(`  meanwhile ${timesLine(tick.times)}`);
  const usage = await usageOf(child.pid);
  print(`  the bot: ${JSON.stringify(usage)}`);
} finally {
  child.kill('SIGKILL');
  crowd.close();
  rmSync(folder, { recursive: true, force: true });
}
