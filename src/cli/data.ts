import { loadCommands } from '../bot/command-folder.ts';
import { check } from '../desk/check.ts';
import { collect } from '../desk/collect.ts';
import { compare } from '../desk/compare.ts';
import { type DeskCommand, EXIT, type Terminal, UsageError } from '../desk/desk-command.ts';
import { diff } from '../desk/diff.ts';
import { exportCounts } from '../desk/export.ts';
import { importFile } from '../desk/import.ts';
import { list } from '../desk/list.ts';
import { newElection } from '../desk/new.ts';
import { schemas } from '../desk/schemas.ts';
import { showElection } from '../desk/show.ts';
import { commandFolder } from './project.ts';
import { reports } from './reports.ts';
import { verify } from './verify.ts';

const show = showElection(() => loadCommands(commandFolder));

/** The curator's tools, in the order of the help. */
const commands: readonly DeskCommand[] = [
  check,
  list,
  compare,
  collect,
  newElection,
  show,
  diff,
  importFile,
  exportCounts,
  verify,
  reports,
  schemas,
];

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
};

// Whoever reads may stop early: `npm run data -- check | head`.
process.stdout.on('error', () => process.exit());

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const asked = name === undefined || name === 'help' || name === '--help';
    if (!asked) terminal.err(`data: there is no "${name}"\n`);
    terminal[asked ? 'out' : 'err'](help());
    return asked ? EXIT.done : EXIT.usage;
  }
  try {
    return await command.run(args, terminal);
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    terminal.err(`data ${command.name}: ${failure.message}\nusage: npm run data -- ${call(command)}\n`);
    return EXIT.usage;
  }
}

function help(): string {
  const lines = commands.map((command) => `  ${call(command)}\n      ${command.summary}`);
  return `usage: npm run data -- COMMAND …\n\n${lines.join('\n')}\n`;
}

function call({ name, usage }: DeskCommand): string {
  return `${name} ${usage}`.trim();
}
