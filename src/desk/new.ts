import { electionId } from '../facts/schema/basics.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from './desk-command.ts';
import { writeElectionFolder } from './folder-writing.ts';
import { workedExample } from './worked-example.ts';

/** Starts an election's folder with an invented example of everything, which passes the checks. */
export const newElection: DeskCommand = {
  name: 'new',
  usage: 'ID [--out DIR]',
  summary: 'start the folder of an election with worked examples (in DIR, "data" where not given)',
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { out: { type: 'string' } });
    const id = electionIdOf(positionals);
    const year = Number(/(?:19|20)\d{2}/.exec(id)?.[0] ?? new Date().getFullYear());
    const directory = values.out ?? 'data';
    const { path } = await writeElectionFolder(directory, id, workedExample(id, year));
    out(`${path} holds an invented example of everything: put the real facts in its place.\n`);
    out(`docs/data.md tells how. Check with: npm run data -- check ${path}\n`);
    return EXIT.done;
  },
};

/** @throws UsageError unless there is exactly one id, of the right form */
export function electionIdOf(words: readonly (string | undefined)[]): string {
  const [id] = words;
  if (id === undefined || words.length > 1) throw new UsageError('give one id, such as azerbaijan-2024-presidential');
  const checked = electionId.safeParse(id);
  if (!checked.success) throw new UsageError(`"${id}": ${checked.error.issues[0]?.message ?? 'not an id'}`);
  return id;
}
