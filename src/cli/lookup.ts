import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Answer, type Asked, catalogLookup, isKind, KINDS, namesLookup, type Source } from './lookup-sources.ts';
import { dataDirectories } from './project.ts';
import { environmentOrFail, failStart } from './startup.ts';

const USAGE = `usage: npm run --silent lookup -- --kind ${KINDS.join('|')} [--election ID] [--data DIR] [--complete]
       npm run --silent lookup -- --names FILE [--complete]
One query a line on stdin; one answer a line, as JSON, on stdout.`;

/** Answers each line of stdin from the data or from a list of names. Exit code 2 for arguments that cannot be used. */
try {
  const options = readArguments();
  const source = await sourceFor(options);
  if (!source.ok && source.fault === 'arguments') usage(source.reasons.join('; '));
  if (!source.ok) throw new Error(['the data cannot be used', ...source.reasons].join('\n'));
  for await (const query of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(answer(source.lookup, query, options.complete))}\n`);
  }
} catch (cause) {
  failStart(cause);
}

async function sourceFor({ names, kind, election, data, complete }: ReturnType<typeof readArguments>): Promise<Source> {
  if (names !== undefined) {
    if (kind !== undefined || election !== undefined || data !== undefined)
      usage('--names takes a list in place of --kind, --election and --data');
    return namesLookup(names, complete);
  }
  if (kind === undefined) usage('--kind or --names is missing');
  if (!isKind(kind)) usage(`--kind takes ${KINDS.join(', ')}; not "${kind}"`);
  const environment = environmentOrFail();
  return catalogLookup(kind, dataDirectories(data ?? environment.DATA_DIR), election, environment.DEFAULT_ELECTION);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        names: { type: 'string' },
        kind: { type: 'string' },
        election: { type: 'string' },
        data: { type: 'string' },
        complete: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    return usage(cause instanceof Error ? cause.message : String(cause));
  }
}

function answer(lookup: Asked, query: string, typing: boolean) {
  const started = performance.now();
  const { outcome, matches } = typing ? completed(lookup, query) : lookup.find(query);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return { query, outcome, matches, ms };
}

/** A list under an input has no verdict of its own: several choices are a question, none is none. */
function completed(lookup: Asked, query: string): Answer {
  const matches = lookup.complete(query);
  const outcome = matches.length === 0 ? 'none' : matches.length === 1 ? 'found' : 'ambiguous';
  return { outcome, matches };
}

function usage(reason: string): never {
  process.stderr.write(`lookup: ${reason}\n${USAGE}\n`);
  process.exit(2);
}
