import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkText } from '../claims/check.ts';
import { findingJson } from '../claims/report-json.ts';
import type { Catalog } from '../facts/catalog.ts';
import { problemLine } from '../facts/problem.ts';
import { loadCatalog } from '../facts/reading/loading.ts';
import { environmentOrFail } from './startup.ts';

const USAGE = `usage: npm run --silent check -- [--json] [--election ID] [--data DIR]...
  Reads a message per line and writes a line of JSON for each: what figures it states, held against the data.
  --json         each line is {"id": …, "text": "…"}
  --election ID  the election meant where a message does not say (default: DEFAULT_ELECTION)
  --data DIR     a directory of elections (default: data); may be given several times`;

interface Message {
  readonly id: unknown;
  readonly text: string;
}

await run();

async function run(): Promise<void> {
  const options = readOptions();
  if (options === undefined) return;
  const loaded = await loadCatalog(options.directories);
  if (!loaded.ok) {
    fail(loaded.problems.map(problemLine).join('\n'), 1);
    return;
  }
  const { catalog } = loaded;
  if (options.election !== undefined && catalog.find(options.election) === undefined) {
    fail(`no election "${options.election}"; these are: ${catalog.elections.map(({ id }) => id).join(', ')}`, 2);
    return;
  }
  const asked = options.election ?? environmentOrFail().DEFAULT_ELECTION;
  await answerLines(catalog, options.json, catalog.find(asked) === undefined ? undefined : asked);
}

async function answerLines(catalog: Catalog, json: boolean, election: string | undefined): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (json && line.trim() === '') continue;
    const message = json ? readMessage(line) : { id: number, text: line };
    if (message === undefined) {
      fail(`line ${number}: not {"id": …, "text": "…"}`, 1);
      continue;
    }
    const report = checkText(message.text, catalog, election === undefined ? {} : { defaultElectionId: election });
    process.stdout.write(`${JSON.stringify({ id: message.id, findings: report.findings.map(findingJson) })}\n`);
  }
}

function readMessage(line: string): Message | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null || !('text' in read) || typeof read.text !== 'string')
      return undefined;
    return { id: 'id' in read ? read.id : null, text: read.text };
  } catch {
    return undefined;
  }
}

function readOptions():
  | { readonly json: boolean; readonly election: string | undefined; readonly directories: readonly string[] }
  | undefined {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        election: { type: 'string' },
        data: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    });
    if (values.help === true) {
      process.stdout.write(`${USAGE}\n`);
      return undefined;
    }
    return { json: values.json ?? false, election: values.election, directories: values.data ?? ['data'] };
  } catch (problem) {
    fail(`${problem instanceof Error ? problem.message : String(problem)}\n${USAGE}`, 2);
    return undefined;
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
