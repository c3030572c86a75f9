import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createNameIndex, type NameEntry, type NameIndex } from '../lookup/name-index.ts';

const USAGE = 'usage: lookup --names FILE [--complete]   (queries on stdin, one a line)';

function fail(message: string): never {
  process.stderr.write(`lookup: ${message}\n`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { names: { type: 'string' }, complete: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

function readEntries(file: string): NameEntry[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as NameEntry);
  } catch (error) {
    return fail(`cannot read names from ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function answer(index: NameIndex, query: string, complete: boolean) {
  if (complete) return { outcome: 'complete', matches: index.complete(query) };
  const verdict = index.find(query);
  switch (verdict.outcome) {
    case 'found':
      return { outcome: verdict.outcome, matches: [verdict.match] };
    case 'ambiguous':
      return { outcome: verdict.outcome, matches: verdict.matches };
    case 'none':
      return { outcome: verdict.outcome, matches: verdict.suggestions };
  }
}

const options = readOptions();
if (options.names === undefined) fail(`--names is missing; ${USAGE}`);
const index = createNameIndex(readEntries(options.names));
for await (const query of createInterface({ input: process.stdin })) {
  const started = performance.now();
  const { outcome, matches } = answer(index, query, options.complete);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  process.stdout.write(`${JSON.stringify({ query, outcome, matches, ms })}\n`);
}
