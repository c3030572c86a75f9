import { parseArgs } from 'node:util';
import { checkText } from '../../src/claims/check.ts';
import type { FindingKind } from '../../src/claims/finding.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { hostileTexts } from './hostile-texts.ts';
import { type LabelledMessage, readMessages } from './messages.ts';
import { messagesWronged, type Scored, score, tally } from './scoring.ts';
import { upperBound } from './upper-bound.ts';

const KINDS: readonly FindingKind[] = ['matches', 'earlier', 'other-source', 'differs', 'not-in-data'];
const OWN = ['own', 'world', 'aside', 'kinds'].map((name) => `tests/claims/messages/${name}.json`);
const RUNS = 200;

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, quick: { type: 'boolean' } },
  allowPositionals: true,
});
const loaded = await loadCatalog(['data']);
if (loaded.ok) await report(loaded.catalog, positionals.length > 0 ? positionals : OWN);
else process.exitCode = 1;

async function report(catalog: Catalog, files: readonly string[]): Promise<void> {
  const all: LabelledMessage[] = [];
  for (const file of files) {
    const messages = await readMessages(file);
    process.stdout.write(`## ${file}\n\n`);
    printScores(
      messages.map((message) => score(message, catalog)),
      values.misses === true,
    );
    all.push(...messages);
  }
  if (values.quick !== true) printTimes(catalog, all);
}

function printScores(scored: readonly Scored[], misses: boolean): void {
  const head = ['messages', 'expected', 'recall', 'precision', 'wrong', 'wrong differs'];
  print(
    ['class', ...head],
    rowsBy(scored, ({ message }) => message.class),
  );
  print(
    ['language', ...head],
    rowsBy(scored, ({ message }) => message.lang),
  );
  print(
    ['finding', 'expected', 'recall', 'wrong', 'precision'],
    KINDS.map((kind) => kindRow(scored, kind)),
  );
  print(
    ['all', ...head],
    rowsBy(scored, () => 'all'),
  );
  printWronged(scored);
  if (misses) for (const one of scored) printMisses(one);
}

/** The figure that matters: how many of a thousand messages are wrongly contradicted. */
function printWronged(scored: readonly Scored[]): void {
  for (const kind of ['differs', 'matches'] as const) {
    const wronged = messagesWronged(scored, kind);
    const perThousand = (rate: number): string => (1000 * rate).toFixed(1);
    process.stdout.write(
      `wrong "${kind}": ${wronged} of ${scored.length} messages, ${perThousand(wronged / scored.length)} per thousand, ` +
        `at most ${perThousand(upperBound(wronged, scored.length))} (95 %)\n`,
    );
  }
  process.stdout.write('\n');
}

function rowsBy(scored: readonly Scored[], keyOf: (one: Scored) => string): readonly (readonly string[])[] {
  return [...new Set(scored.map(keyOf))].map((key) => {
    const group = scored.filter((one) => keyOf(one) === key);
    const { messages, expected, found, wrong } = tally(group);
    const differs = tally(group, 'differs').wrong;
    const precision = percent(found, found + wrong);
    return [
      key,
      String(messages),
      String(expected),
      percent(found, expected),
      precision,
      String(wrong),
      String(differs),
    ];
  });
}

function kindRow(scored: readonly Scored[], kind: FindingKind): readonly string[] {
  const { expected, found, wrong } = tally(scored, kind);
  return [kind, String(expected), percent(found, expected), String(wrong), percent(found, found + wrong)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function printMisses({ message, missed, wrong }: Scored): void {
  if (missed.length + wrong.length === 0) return;
  const lost = missed.map(([value, measure, subject, finding]) => `  missed ${subject} ${measure} ${value} ${finding}`);
  const extra = wrong.map(
    ({ words, subject, measure, finding }) => `  WRONG "${words.text}" ${subject?.id} ${measure} ${finding}`,
  );
  process.stdout.write(`${message.id} (${message.class}): ${message.text}\n${[...lost, ...extra].join('\n')}\n`);
}

/** Median time of a 2,000-character message made of the bench's own, once the code is warm, and of each hostile text. */
function printTimes(catalog: Catalog, messages: readonly LabelledMessage[]): void {
  const all = messages.map(({ text }) => text).join('\n');
  const timedRuns = (): readonly number[] =>
    Array.from({ length: RUNS }, (_, run) => {
      const at = Math.floor((run * (all.length - 2000)) / RUNS);
      return timed(() => checkText(all.slice(at, at + 2000), catalog));
    });
  timedRuns();
  const before = process.cpuUsage();
  const times = timedRuns().toSorted((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000 / RUNS;
  const median = times[RUNS / 2] ?? 0;
  const p99 = times[Math.floor(RUNS * 0.99)] ?? 0;
  process.stdout.write(
    `2,000 characters: median ${median.toFixed(2)} ms, 99th percentile ${p99.toFixed(2)} ms, ${processor.toFixed(2)} ms of processor time each\n\n`,
  );
  print(
    ['hostile text', 'characters', 'ms', 'findings'],
    hostileTexts.map(({ name, text }) => {
      let findings = 0;
      const time = timed(() => {
        findings = checkText(text, catalog).findings.length;
      });
      return [name, String(text.length), time.toFixed(0), String(findings)];
    }),
  );
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
