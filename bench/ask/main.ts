import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askCard } from '../../src/cards/answers/ask/ask-card.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { Election } from '../../src/facts/election.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { readQuestion } from '../../src/questions/reading/read.ts';
import { slowestOfHostile } from './hostile.ts';
import { type LabelledQuestion, type Scored, score } from './scoring.ts';

const DEFAULT_ELECTION = 'azerbaijan-2024-presidential';
const OWN = 'tests/questions';
const RUNS = 20;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(OWN)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => `${OWN}/${name}`);
const PACK = 'dist/catalog';
const loaded = await loadCatalog(['data'], 'errors', existsSync(PACK) ? { pack: PACK } : {});
const defaultElection = loaded.ok ? loaded.catalog.find(DEFAULT_ELECTION) : undefined;
if (loaded.ok && defaultElection !== undefined) {
  for (const file of files) report(file, loaded.catalog, defaultElection);
  const slowest = slowestOfHostile(loaded.catalog, defaultElection).toFixed(1);
  process.stdout.write(`Ten thousand hostile questions: none broke anything, the slowest took ${slowest} ms.\n`);
} else process.exitCode = 1;

/** Questions as a JSON list, or one to a line. */
function readQuestions(file: string): readonly LabelledQuestion[] {
  const text = readFileSync(file, 'utf8').trim();
  return text.startsWith('[') ? JSON.parse(text) : text.split('\n').map((line) => JSON.parse(line));
}

function report(file: string, catalog: Catalog, election: Election): void {
  const scored = readQuestions(file).map((asked) => score(asked, catalog, election));
  process.stdout.write(`## ${file}\n\n`);
  table(
    ['class', 'questions', 'right', 'refused', 'wrong'],
    rowsBy(scored, ({ asked }) => asked.class),
  );
  table(
    ['language', 'questions', 'right', 'refused', 'wrong'],
    rowsBy(scored, ({ asked }) => asked.lang),
  );
  table(
    ['kind', 'questions', 'right', 'refused', 'wrong'],
    rowsBy(scored, ({ asked }) => (asked.expect === 'no' ? 'no answer there' : 'answerable')),
  );
  if (values.misses === true) for (const one of scored) printMiss(one);
  times(scored, catalog, election);
}

function rowsBy(scored: readonly Scored[], keyOf: (one: Scored) => string): readonly (readonly string[])[] {
  return [...new Set(scored.map(keyOf))].map((key) => {
    const group = scored.filter((one) => keyOf(one) === key);
    const share = (verdict: Scored['verdict']): string => {
      const number = group.filter((one) => one.verdict === verdict).length;
      return `${number} (${((100 * number) / group.length).toFixed(1)} %)`;
    };
    return [key, String(group.length), share('right'), share('refused'), share('wrong')];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function printMiss({ asked, verdict, reply, short }: Scored): void {
  if (verdict === 'right') return;
  process.stdout.write(
    `${verdict} ${asked.id} ${asked.class} (${asked.expect}, got ${reply}): ${asked.question}\n    ${short.replaceAll('\n', '\n    ').slice(0, 600)}\n`,
  );
}

/** Milliseconds of processor time from the text to the card, with everything loaded. */
function times(scored: readonly Scored[], catalog: Catalog, election: Election): void {
  const each = scored.map(({ asked }) => {
    const start = process.cpuUsage();
    for (let run = 0; run < RUNS; run++)
      askCard(
        readQuestion(asked.question, { catalog, defaultElection: election, language: asked.lang }),
        catalog,
        asked.lang,
      );
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / RUNS;
  });
  const ordered = each.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0).toFixed(2);
  process.stdout.write(
    `Processor time of a question: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms, longest ${at(1)} ms.\n\n`,
  );
}
