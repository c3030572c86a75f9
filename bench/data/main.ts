import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeSyntheticElections } from './synthetic.ts';

/** How long the data takes to load, and how much memory: what is shipped, and a thousand invented elections. */
const LOAD_ONCE = fileURLToPath(new URL('./load-once.js', import.meta.url));
const ROUNDS = 7;
/** Loading a thousand elections has to fit into this much of V8's heap. */
const HEAP_MB = 512;

const run = promisify(execFile);
const measured = z.object({
  milliseconds: z.number(),
  elections: z.number(),
  candidates: z.number(),
  peakMb: z.number(),
});

const shipped = await measure('data', ROUNDS);
const directory = await mkdtemp(join(tmpdir(), 'election-facts-bench-'));
try {
  await writeSyntheticElections(directory, 1000, 100);
  const many = await measure(directory, 1);
  process.stdout.write(
    [
      `Each load in a process of its own, on Node ${process.versions.node}; the shipped data is the median of ${ROUNDS}.`,
      '',
      '| | elections | candidates | time | peak memory (RSS) | allowed |',
      '|---|---|---|---|---|---|',
      `| shipped data | ${row(shipped)} | 300 ms |`,
      `| synthetic data | ${row(many)} | a heap of ${HEAP_MB} MB |`,
      '',
    ].join('\n'),
  );
} finally {
  await rm(directory, { recursive: true });
}

/** @returns the run of median time */
async function measure(data: string, rounds: number) {
  const runs: z.infer<typeof measured>[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(process.execPath, [`--max-old-space-size=${HEAP_MB}`, LOAD_ONCE, data]);
    runs.push(measured.parse(JSON.parse(stdout)));
  }
  const middle = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(rounds / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function row({ elections, candidates, milliseconds, peakMb }: z.infer<typeof measured>): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return `${whole(elections)} | ${whole(candidates)} | ${whole(milliseconds)} ms | ${whole(peakMb)} MB`;
}
