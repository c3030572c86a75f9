import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCommands } from '../../src/bot/command-folder.ts';
import { QUESTIONS } from '../../src/cards/model/ask.ts';
import { commandsOf } from '../../src/command/subcommands.ts';

const commands = commandsOf(await loadCommands(join(import.meta.dirname, '../../commands')));

it('has a line of questions for every command, and a command for every line', () => {
  expect(commands.map(({ name }) => name).toSorted()).toEqual(Object.keys(QUESTIONS).toSorted());
});

it.each(commands.map((command) => [command.name, command] as const))(
  'names the options of /%s as it has them',
  (name, command) => {
    expect(Object.keys(command.options).toSorted()).toEqual([...QUESTIONS[name]].toSorted());
  },
);
