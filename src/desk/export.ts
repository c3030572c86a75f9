import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadElection } from '../facts/reading/election-loading.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from './desk-command.ts';
import { electionIdOf } from './new.ts';
import { nistExport } from './nist-export.ts';
import { problemTable } from './problem-table.ts';

/** Writes the counts of an election in the common format of NIST SP 1500-100. */
export const exportCounts: DeskCommand = {
  name: 'export',
  usage: 'ID [--format nist-cdf] [--data DIR] [--out FILE]',
  summary: 'write the latest counts as NIST SP 1500-100 JSON (to the terminal where no FILE is given)',
  async run(args, { out, err }) {
    const text = { type: 'string' } as const;
    const { values, positionals } = readArguments(args, { format: text, data: text, out: text });
    if ((values.format ?? 'nist-cdf') !== 'nist-cdf') throw new UsageError('the one format is nist-cdf');
    const id = electionIdOf(positionals);
    const loaded = await loadElection(join(values.data ?? 'data', id), id);
    if (!loaded.ok) {
      err(problemTable(loaded.problems));
      return EXIT.unsound;
    }
    const exported = nistExport(loaded.election, new Date().toISOString());
    for (const reason of exported.omitted) err(`left out: ${reason}\n`);
    if (!exported.ok) {
      err('nothing to write: shares and seats alone do not fit the format\n');
      return EXIT.unsound;
    }
    const json = `${JSON.stringify(exported.report, null, 2)}\n`;
    if (values.out === undefined) out(json);
    else await writeFile(values.out, json);
    return EXIT.done;
  },
};
