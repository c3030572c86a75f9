import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { buildPack } from '../../src/facts/catalog/building.ts';
import { type ReadFolder, writePack } from '../../src/facts/catalog/packing.ts';
import { contentHashOf, signatureOf } from '../../src/facts/catalog/signature.ts';
import { collectionsFolder, electionFolderNames } from '../../src/facts/reading/data-directory.ts';
import { loadElection } from '../../src/facts/reading/election-loading.ts';
import { syntheticSet, writeSyntheticElections } from './synthetic.ts';

/** How long the data takes to load, and how much memory: read record by record, and from the packed catalog. */
const LOAD_ONCE = fileURLToPath(new URL('./load-once.js', import.meta.url));
const ROUNDS = 7;
/** Loading a thousand elections has to fit into this much of V8's heap. */
const HEAP_MB = 512;
/** The start may not notice how many elections the data sets hold. */
const MANY = 5000;
const DATA = resolve('data');

const run = promisify(execFile);
const measured = z.object({
  milliseconds: z.number(),
  cpu: z.number(),
  elections: z.number(),
  candidates: z.number(),
  peakMb: z.number(),
});

const scratch = await mkdtemp(join(tmpdir(), 'election-facts-bench-'));
try {
  const read = await measure(ROUNDS, DATA);
  const pack = join(scratch, 'pack');
  await buildPack(DATA, pack);
  const packed = await measure(ROUNDS, DATA, pack);
  const many = await measure(ROUNDS, ...(await manyPacked()));
  const byHand = join(scratch, 'by-hand');
  await writeSyntheticElections(byHand, 1000, 100);
  const thousand = await measure(1, byHand);
  process.stdout.write(
    [
      `Each load in a process of its own, on Node ${process.versions.node}; the median of ${ROUNDS}, of the last row one.`,
      '',
      '| | elections | candidates | time | CPU | peak memory (RSS) | allowed |',
      '|---|---|---|---|---|---|---|',
      `| shipped, made by hand, read | ${row(read)} | 300 ms |`,
      `| shipped, with data sets, from the pack | ${row(packed)} | less than read |`,
      `| the same with ${MANY.toLocaleString('en')} invented elections packed | ${row(many)} | the same time |`,
      `| 1,000 invented, made by hand, read | ${row(thousand)} | a heap of ${HEAP_MB} MB |`,
      '',
    ].join('\n'),
  );
} finally {
  await rm(scratch, { recursive: true });
}

/** The shipped elections made by hand, beside a data set of many invented ones. @returns directory and pack */
async function manyPacked(): Promise<readonly [directory: string, pack: string]> {
  const [directory, pack] = [join(scratch, 'many'), join(scratch, 'pack-of-many')];
  const folder = collectionsFolder(directory);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'made.txt'), `${MANY} elections`);
  const curated: ReadFolder[] = [];
  for (const name of await electionFolderNames(DATA)) {
    const path = join(directory, name);
    await symlink(join(DATA, name), path);
    const loaded = await loadElection(path, name, 'errors');
    if (!loaded.ok) throw new Error(`${name} is not sound`);
    curated.push({
      name,
      signature: await signatureOf(path),
      hash: await contentHashOf(path),
      records: loaded.records,
    });
  }
  const [signature, hash] = [await signatureOf(folder), await contentHashOf(folder)];
  await writePack(pack, curated, { signature, hash, elections: syntheticSet(MANY, 20) });
  return [directory, pack];
}

/** @returns the run of median time */
async function measure(rounds: number, ...args: readonly string[]) {
  const runs: z.infer<typeof measured>[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(process.execPath, [`--max-old-space-size=${HEAP_MB}`, LOAD_ONCE, ...args]);
    runs.push(measured.parse(JSON.parse(stdout)));
  }
  const middle = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(rounds / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function row({ elections, candidates, milliseconds, cpu, peakMb }: z.infer<typeof measured>): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return `${whole(elections)} | ${whole(candidates)} | ${whole(milliseconds)} ms | ${whole(cpu)} ms | ${whole(peakMb)} MB`;
}
