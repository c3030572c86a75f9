import { fileURLToPath } from 'node:url';
import { bundledBareBot } from './bundled-bare-bot.ts';
import { type Load, startEndpoint } from './endpoint-load.ts';
import { type Measured, measureBot, type Question } from './process.ts';
import { median, quantile } from './processor-time.ts';

/**
 * This bot beside a bare discord.js bot, as written and bundled, and beside a bare endpoint, in turn and in one run.
 * Ratios are what counts; processor time rather than the clock, since the machine may be busy with other things.
 */
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BARE = file('./bare-bot.js');
const BARE_ENDPOINT = file('./bare-endpoint.js');
const OWN = file('../../bundle/src/main.js');
const RUNS = 3;
const IDLE_MS = 10_000;

const candidate = (name: string): Question => ({ command: 'candidate', options: { name } });
const NAMES = ['zahid', 'ilham aliyev', 'Гасангулиев', 'musaev', 'nurulayev', 'fuad', 'mustafa'];
const EACH: readonly Question[] = [
  candidate('zahid'),
  { command: 'results', options: {} },
  { command: 'exitpoll', options: {} },
  { command: 'compare', options: { first: 'zahid', second: 'fuad' } },
  { command: 'statement', options: { about: 'zahid' } },
  { command: 'fact', options: { topic: 'turnout' } },
  { command: 'sources', options: {} },
  { command: 'check', options: { text: 'Ilham Aliyev won 92.12% of the vote' } },
  { command: 'elections', options: {} },
  { command: 'help', options: {} },
];

const bundled = await bundledBareBot();
const bare: Measured[] = [];
const bareBundled: Measured[] = [];
const own: Measured[] = [];
const everyCommand: Measured[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const candidates = { questions: NAMES.map(candidate), rounds: 15, idleMs: IDLE_MS };
  bare.push(await measureBot(BARE, candidates));
  bareBundled.push(await measureBot(bundled, candidates));
  own.push(await measureBot(OWN, candidates));
  everyCommand.push(await measureBot(OWN, { questions: EACH, rounds: 100, idleMs: 0 }));
}

const of = (measured: readonly Measured[], what: (one: Measured) => number) => median(measured.map(what));
const row = (name: string, unit: string, what: (one: Measured) => number, digits = 0) => {
  const [a, b, c] = [of(bare, what), of(bareBundled, what), of(own, what)];
  const shown = [a, b, c].map((value) => `${value.toFixed(digits)} ${unit}`);
  return `| ${[name, ...shown, (c / a).toFixed(2), (c / b).toFixed(2)].join(' | ')} |`;
};
const p99 = ({ later }: Measured) =>
  quantile(
    later.map(({ wallMs }) => wallMs),
    0.99,
  );

print([
  `Medians of ${RUNS} runs, in turn, through the local Discord, on Node ${process.versions.node}.`,
  '',
  '| | bare bot | bare bot, bundled | this bot | times the bare | times the bundled |',
  '|---|---|---|---|---|---|',
  row('processor time until ready', 'ms', ({ ready }) => ready.cpuMs),
  row('idle memory after 10 s', 'MB', ({ idle }) => idle.rssMb),
  row('processor time of a `/candidate` over the gateway', 'ms', ({ cpuMsPerAnswer }) => cpuMsPerAnswer, 2),
  row('first response, p99 by the clock', 'ms', p99, 1),
  row('dropped answers', '', ({ dropped }) => dropped),
  '',
  `After 100 of each of ${EACH.length} commands: ${of(everyCommand, ({ used }) => used.rssMb).toFixed(0)} MB, ` +
    `${(of(everyCommand, ({ used }) => used.rssMb) / of(bareBundled, ({ idle }) => idle.rssMb)).toFixed(2)} times the bundled bare bot at rest; ` +
    `dropped ${of(everyCommand, ({ dropped }) => dropped)}.`,
  '',
  '| first answer of a new process | by the clock | processor time |',
  '|---|---|---|',
  ...EACH.map(({ command }, at) => {
    const firsts = everyCommand.map(({ first }) => first[at]);
    const clock = median(firsts.map((one) => one?.wallMs ?? Number.NaN));
    const cpu = median(firsts.map((one) => one?.cpuMs ?? Number.NaN));
    return `| \`/${command}\` | ${clock.toFixed(1)} ms | ${cpu.toFixed(0)} ms |`;
  }),
  '',
]);

/** As Discord posts it; an id of its own makes each a new interaction. */
function body(id: number, name: string): string {
  return JSON.stringify({
    id: String(id),
    token: `token-${id}`,
    application_id: '1',
    type: 2,
    locale: 'en-GB',
    data: { id: '1', name: 'candidate', type: 1, options: [{ name: 'name', type: 3, value: name }] },
    user: { id: '2', username: 'somebody' },
    context: 1,
  });
}

const pings = Array.from({ length: 3_000 }, () => '{"type":1}');
const same = Array.from({ length: 3_000 }, (_, id) => body(id, NAMES[id % NAMES.length] ?? ''));
/** Each asked once: a slip nobody made before. */
const fresh = Array.from({ length: 600 }, (_, id) => body(id, `zahid ${'x'.repeat(id % 7)}${id.toString(36)}`));

async function loaded(script: string): Promise<readonly Load[]> {
  const endpoint = await startEndpoint(script);
  const loads = [await endpoint.load(pings), await endpoint.load(same), await endpoint.load(fresh)];
  endpoint.stop();
  return loads;
}

const [floor, mine] = [await loaded(BARE_ENDPOINT), await loaded(OWN)];
const compared = (name: string, at: number) => {
  const [a, b] = [floor[at], mine[at]];
  if (a === undefined || b === undefined) return '';
  const shown = [`${a.cpuUs.toFixed(0)} µs`, `${b.cpuUs.toFixed(0)} µs`, (b.cpuUs / a.cpuUs).toFixed(2)];
  return `| ${[name, ...shown, `${b.p99Ms.toFixed(1)} ms`, b.failed].join(' | ')} |`;
};
print([
  'Over HTTP, 16 requests at once, processor time of the server for one; beside `node:http` with a checked signature.',
  '',
  '| | bare endpoint | this bot | times | p99 by the clock | failed |',
  '|---|---|---|---|---|---|',
  compared('PING', 0),
  compared('answers that are kept', 1),
  compared('answers that are new', 2),
  '',
]);

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
