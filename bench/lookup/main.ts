import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createNameIndex } from '@election-facts/names';
import { type BenchData, cutTo, readBench } from './bench-data.ts';
import { CONTENDERS, type Contender } from './libraries.ts';
import { measureHonesty, measureRecall, sample } from './quality.ts';
import { createJudge, type Judge } from './rules.ts';
import { buildAndWeigh, timeQueries } from './speed.ts';
import { honestyTable, percent, type Result, recallTable, speedTable } from './tables.ts';

/*
 * npm run bench -- lookup [--bench DIR] [--sizes 1000,10000,100000] [--only NAME,…] [--write docs/lookup.md]
 * Prints the tables as Markdown; with --write also puts them between the marks in that file.
 */

const { values: options } = parseArgs({
  options: {
    bench: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    write: { type: 'string' },
  },
});

/** Queries asked of each class to those that take longer than a person waits. */
const SAMPLES: readonly { readonly from: number; readonly most: number }[] = [
  { from: 50_000, most: 4 },
  { from: 5_000, most: 20 },
];
const RUNS = 3;
const MARK = '<!-- bench -->';

const sizes = options.sizes.split(',').map(Number);
const data = readBench(options.bench, Math.max(...sizes));
const contenders = CONTENDERS.filter(({ name }) => options.only?.split(',').includes(name) ?? true);
const report = [
  `Measured on ${data.about}, ${data.queries.length} queries, Node ${process.versions.node}.`,
  '',
  '### Honesty',
  '',
  honestyTable(sizes.map((size) => [size, honestyAt(data, size)])),
  ...sizes.flatMap((size) => sectionFor(data, size)),
  ...aliasSection(data),
].join('\n');
process.stdout.write(`${report}\n`);
if (options.write !== undefined) writeBetweenMarks(options.write, report);

function honestyAt(bench: BenchData, size: number) {
  const { entries, queries } = cutTo(bench, size);
  return measureHonesty(createNameIndex(entries), queries, createJudge(entries));
}

function sectionFor(bench: BenchData, size: number): readonly string[] {
  const { entries: list, queries } = cutTo(bench, size);
  const judge = createJudge(list);
  const most = SAMPLES.find(({ from }) => size >= from)?.most;
  const results = contenders.map((contender): Result => {
    const isSampled = contender.slow === true && most !== undefined;
    const asked = isSampled ? sample(queries, most) : queries;
    process.stderr.write(`${contender.name} on ${size} names\n`);
    const { rank, buildMs, megabytes } = buildAndWeigh(contender, list);
    const recall = measureRecall(rank, asked, judge);
    const times = timeQueries(rank, queriesOf(contender, asked), isSampled ? 1 : RUNS);
    return {
      name: contender.name,
      recall,
      sampled: isSampled ? most : undefined,
      speed: { buildMs, megabytes, ...times },
    };
  });
  const heading = `### ${size.toLocaleString('en')} names`;
  const onSample = most === undefined ? [] : ['', onTheSample(list, sample(queries, most), judge, most)];
  return ['', heading, '', recallTable(results), ...onSample, '', speedTable(results)];
}

/** A sample may be easier than the whole: what this lookup makes of the same queries that the slow ones were asked. */
function onTheSample(list: BenchData['entries'], asked: BenchData['queries'], judge: Judge, most: number): string {
  const index = createNameIndex(list);
  const recall = measureRecall((query, limit) => index.rank(query, limit).map(({ id }) => id), asked, judge);
  const short = [...recall].filter(([, { first, asked: all }]) => first < all);
  const classes = short.map(
    ([name, { first, amongFive, asked: all }]) => `${name} ${percent(first, all)} / ${percent(amongFive, all)}`,
  );
  return `Of the ${most} a class, election-facts brings all first, except in: ${classes.join(', ') || 'none'}.`;
}

function queriesOf({ slow }: Contender, asked: Parameters<typeof sample>[0]): readonly string[] {
  return (slow === true ? sample(asked, 4) : asked).map(({ query }) => query);
}

/** Every spelling stored: each must bring its person first, or somebody with the very same spelling. */
function aliasSection({ withAliases }: BenchData): readonly string[] {
  if (withAliases.length === 0) return [];
  const index = createNameIndex(withAliases);
  const spellings = withAliases.flatMap(({ id, name, aliases = [] }) =>
    [name, ...aliases].map((text) => ({ id, text })),
  );
  const bearers = new Map<string, Set<string>>();
  for (const { id, text } of spellings) bearers.set(text, (bearers.get(text) ?? new Set()).add(id));
  const asked = spellings.filter((_, place) => place % 7 === 0);
  const right = asked.filter(({ text }) => bearers.get(text)?.has(index.rank(text, 1)[0]?.id ?? '') === true).length;
  return [
    '',
    '### Spellings stored as aliases, any script',
    '',
    `${withAliases.length.toLocaleString('en')} people with ${spellings.length.toLocaleString('en')} spellings: of ` +
      `${asked.length.toLocaleString('en')} asked, ${percent(right, asked.length)} % bring their person first.`,
  ];
}

function writeBetweenMarks(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const [before = '', , after = ''] = readFileSync(file, 'utf8').split(MARK);
  writeFileSync(file, `${before}${MARK}\n\n${text}\n\n${MARK}${after}`);
}
