import { basename } from 'node:path';
import { readElectionFolder } from '../facts/reading/election-folder.ts';
import { changesBetween, type RecordChange } from './changes.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from './desk-command.ts';
import { problemTable } from './problem-table.ts';

/** Says in words what changed between two versions of an election, for the review of a correction. */
export const diff: DeskCommand = {
  name: 'diff',
  usage: 'BEFORE AFTER',
  summary: 'say what changed between two versions of the folder of an election',
  async run(args, { out, err }) {
    const [before, after, ...more] = readArguments(args, {}).positionals;
    if (before === undefined || after === undefined || more.length > 0) throw new UsageError('give two folders');
    const [older, newer] = await Promise.all([read(before), read(after)]);
    const problems = [...older.problems, ...newer.problems];
    if (problems.length > 0) {
      err(problemTable(problems));
      return EXIT.unsound;
    }
    const changes = changesBetween(older.draft, newer.draft);
    out(changes.length === 0 ? 'nothing changed\n' : changes.map(changeText).join(''));
    return EXIT.done;
  },
};

async function read(folder: string) {
  try {
    return await readElectionFolder(folder);
  } catch {
    throw new UsageError(`${basename(folder)} cannot be read as the folder of an election (${folder})`);
  }
}

function changeText({ kind, id, what, lines }: RecordChange): string {
  return `${what} ${kind} ${id}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
