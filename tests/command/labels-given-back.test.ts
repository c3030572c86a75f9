import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/bot/command-folder.ts';
import { languages } from '../../src/cards/wording/languages.ts';
import { nobody } from '../../src/command/asker.ts';
import { type Command, type CommandAnswer, isCard } from '../../src/command/command.ts';
import { namedChoices } from '../../src/command/labels.ts';
import { commandsOf } from '../../src/command/subcommands.ts';
import { catalog } from '../facts/packed-catalog.ts';

const commands = commandsOf(await loadCommands(join(import.meta.dirname, '../../commands')));
const defaultElection = catalog.find('azerbaijan-2024-presidential') ?? catalog.elections[0];
if (defaultElection === undefined) throw new Error('there is no election');
const knowledge = { catalog, defaultElection };
const context = (locale: string) => ({ knowledge, asker: { ...nobody, locale } });

/** Beginnings that bring namesakes, other elections, places, counts and lists of every kind. */
const TYPED = ['', 'a', 'al', 'aliyev', 'smith', 'green', 'lab', 'us', 'germ', 'turn', 'rahul', 'пут', '93', 'com'];
/** Choices of a list that are typed back; all of them are looked at for equal labels. */
const TYPED_BACK = 5;

const lists = commands.flatMap((command) =>
  Object.entries(command.options).flatMap(([key, option]) =>
    option.complete === undefined ? [] : [{ command, key, title: `/${command.name} ${key}` }],
  ),
);

/** What else the command cannot answer without: the first thing it offers. */
function others(command: Command, key: string, locale: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(command.options).flatMap(([other, { required, complete }]) => {
      if (!required || other === key) return [];
      const [first] = complete === undefined ? [] : command.complete(other, '', {}, context(locale));
      return [[other, first?.value ?? 'Ilham Aliyev got 92%']];
    }),
  );
}

/** What a person reads: buttons and pages keep what was typed. */
function shownOf(answer: CommandAnswer): unknown {
  const shown = isCard(answer) ? answer.blocks : 'card' in answer ? answer.card.blocks : answer;
  return JSON.parse(JSON.stringify(shown, (key, value) => (key === 'pages' || key === 'ask' ? undefined : value)));
}

describe.each(lists)('the list of $title', ({ command, key }) => {
  const shown = TYPED.flatMap((typed) =>
    languages.map((locale) => ({
      typed,
      locale,
      choices: namedChoices(command.complete(key, typed, {}, context(locale)), locale),
    })),
  );

  it('has no two equal lines in any language', () => {
    for (const { typed, choices } of shown) {
      const names = choices.map(({ name }) => name);
      expect(names.length, typed).toBe(new Set(names).size);
    }
  });

  it('answers to a line typed back as to the line chosen', () => {
    for (const { typed, locale, choices } of shown) {
      const beside = others(command, key, locale);
      const answer = (given: string) => shownOf(command.run({ ...beside, [key]: given }, context(locale)));
      for (const { name, value } of choices.slice(0, TYPED_BACK)) {
        expect(answer(name), `“${typed}” in ${locale}: “${name}”`).toEqual(answer(value));
      }
    }
  });
});
