import { fileURLToPath } from 'node:url';
import { type Measured, measureBot } from './process.ts';

/** This bot beside a bare discord.js bot, in turn, through the same stand-in for Discord. Ratios are what counts. */
const BARE = fileURLToPath(new URL('./bare-bot.js', import.meta.url));
const OWN = fileURLToPath(new URL('../../bundle/src/main.js', import.meta.url));
const ROUNDS = 5;
const NAMES = ['zahid', 'ilham aliyev', 'Гасангулиев', 'musaev', 'nurulayev', 'fuad', 'mustafa'];
/** The first questions warm both up and are not counted. */
const WARM_UP = 20;
const questions = Array.from({ length: 120 }, (_, turn) => NAMES[turn % NAMES.length] ?? '');

const bare: Measured[] = [];
const own: Measured[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await measureBot(BARE, { questions, idleMs: 3_000 }));
  own.push(await measureBot(OWN, { questions, idleMs: 3_000 }));
}

const ready = compared((measured) => measured.readyMs);
const memory = compared((measured) => measured.rssMb);
const response = compared(({ responseMs }) => median(responseMs.slice(WARM_UP)));
process.stdout.write(
  [
    `Medians of ${ROUNDS} runs each, in turn, through the local Discord on Node ${process.versions.node}.`,
    '',
    '| | bare discord.js bot | this bot | compared | allowed |',
    '|---|---|---|---|---|',
    `| ready | ${ready.bare.toFixed(0)} ms | ${ready.own.toFixed(0)} ms | ${ready.ratio.toFixed(2)} times | 1.5 times |`,
    `| idle memory (RSS) | ${memory.bare.toFixed(0)} MB | ${memory.own.toFixed(0)} MB | ${memory.ratio.toFixed(2)} times | 1.25 times |`,
    `| first response, median | ${response.bare.toFixed(2)} ms | ${response.own.toFixed(2)} ms | ${(response.own - response.bare).toFixed(2)} ms more | 5 ms more |`,
    '',
  ].join('\n'),
);

function compared(of: (measured: Measured) => number): { bare: number; own: number; ratio: number } {
  const [a, b] = [median(bare.map(of)), median(own.map(of))];
  return { bare: a, own: b, ratio: b / a };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
