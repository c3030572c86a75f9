import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { error, type Problem } from '../facts/problem.ts';
import { electionFolderNames } from '../facts/reading/data-directory.ts';
import { loadElection } from '../facts/reading/election-loading.ts';
import { findRepeatedFields } from '../facts/reading/json-syntax.ts';
import { checkCollections } from './check-collections.ts';
import { type DeskCommand, EXIT, readArguments } from './desk-command.ts';
import { problemCount, problemTable } from './problem-table.ts';

/** Says everything that is wrong, or looks wrong, with elections. */
export const check: DeskCommand = {
  name: 'check',
  usage: '[DIR…] [--json] [--curated]',
  summary:
    'check elections: schema, references, arithmetic (DIR holds elections, or is one; "data" where not given; --curated leaves published sets out)',
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, curated: { type: 'boolean' } });
    const results: Checked[] = [];
    const directories = positionals.length > 0 ? positionals : ['data'];
    for (const directory of directories) results.push(...(await checkDirectory(directory)));
    const sets = values.curated ? [] : directories.map(checkCollections);
    const problems = [...results, ...sets].flatMap((result) => result.problems);
    const compiled = sets.flatMap(({ elections }) => elections);
    const elections = [...results.flatMap(({ election }) => election ?? []), ...compiled];
    const ok = !problems.some(({ severity }) => severity === 'error');
    if (values.json) out(`${JSON.stringify({ ok, elections, problems }, null, 2)}\n`);
    else {
      if (problems.length > 0) out(`${problemTable(problems)}\n`);
      const howMany = elections.length === 1 ? '1 election' : `${elections.length} elections`;
      out(
        `${howMany}${compiled.length === 0 ? '' : ` (${compiled.length} of published sets)`}: ${problemCount(problems)}\n`,
      );
    }
    return ok ? EXIT.done : EXIT.unsound;
  },
};

interface Checked {
  /** The folder's name; absent when there is no election to check. */
  readonly election?: string;
  readonly problems: readonly Problem[];
}

/** @param directory holds elections, or is the folder of one */
async function checkDirectory(directory: string): Promise<readonly Checked[]> {
  if (existsSync(join(directory, 'election.json')))
    return [await checkElection(directory, basename(resolve(directory)))];
  let names: readonly string[];
  try {
    names = await electionFolderNames(directory);
  } catch {
    return [{ problems: [error(directory, '', 'no such data directory')] }];
  }
  if (names.length === 0) return [{ problems: [error(directory, '', 'holds no election')] }];
  const results: Checked[] = [];
  for (const name of names) results.push(await checkElection(join(directory, name), name));
  return results;
}

async function checkElection(path: string, name: string): Promise<Checked> {
  const loaded = await loadElection(path, name);
  const repeated = await repeatedFields(path);
  const zones = loaded.ok ? unknownZone(path, loaded.election.about.timezone) : [];
  return { election: name, problems: [...repeated, ...zones, ...(loaded.ok ? loaded.warnings : loaded.problems)] };
}

/** Asks Intl, which is too costly at every start of the bot. */
function unknownZone(path: string, zone: string): readonly Problem[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return [];
  } catch {
    return [error(join(path, 'election.json'), 'election.timezone', `there is no time zone "${zone}"`)];
  }
}

/** Too slow for every start of the bot, and nothing a reviewed file can have. */
async function repeatedFields(path: string): Promise<readonly Problem[]> {
  const files = await readdir(path).catch(() => []);
  const problems = files
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map(async (file) => {
      const text = await readFile(join(path, file), 'utf8').catch(() => '{}');
      return findRepeatedFields(text).map(({ line, column, reason }) =>
        error(join(path, file), '', `line ${line}, column ${column}: ${reason}`),
      );
    });
  return (await Promise.all(problems)).flat();
}
