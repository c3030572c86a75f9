import { randomBytes } from 'node:crypto';
import type { AskPurpose } from '../cards/model/ask.ts';
import type { Card } from '../cards/model/card.ts';
import { DISCORD_LIMITS, MESSAGE_FLAGS } from '../cards/model/discord-limits.ts';
import { message, text, type Words } from '../cards/model/words.ts';
import { shortened } from '../cards/render/markup.ts';
import { Writer } from '../cards/render/writing.ts';
import type { Command, GivenOptions } from '../command/command.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { type Answer, CALLBACK } from './answer.ts';
import {
  type AutocompleteInteraction,
  askOf,
  COMMAND_TYPE,
  type CommandInteraction,
  type ComponentInteraction,
  INTERACTION,
  type Interaction,
  OPTION_TEXT_MAX,
} from './interaction.ts';
import { localeOf } from './language.ts';
import { type Audience, audienceOf } from './permissions.ts';
import { share, shareAsShown } from './sharing.ts';
import { messageAnswer, privateNotice, updateAnswer } from './showing.ts';
import { textOfMessage } from './target-message.ts';

export interface Knowledge {
  readonly catalog: Catalog;
  readonly defaultElection: Election;
}

export interface Router {
  /** Answers any interaction. Never throws: a fault becomes a private answer with an error id, and is reported. */
  readonly answer: (interaction: Interaction) => Answer;
}

/** Told of what went wrong inside; the asker only sees the id. */
export type ReportFault = (fault: {
  readonly errorId: string;
  readonly command: string;
  readonly cause: unknown;
}) => void;

type Commands = ReadonlyMap<string, Command>;

/**
 * Interaction JSON in, answer JSON out. It knows nothing of sockets, so the gateway, the terminal and the tests are
 * served by the same one.
 * @param knowledge asked for each interaction, since the catalog is replaced when files change
 */
export function createRouter(
  commands: readonly Command[],
  knowledge: () => Knowledge,
  reportFault: ReportFault,
): Router {
  const byName = new Map(commands.map((command) => [command.name, command]));
  return {
    answer(interaction) {
      try {
        return route(interaction, byName, knowledge());
      } catch (cause) {
        const errorId = randomBytes(4).toString('hex');
        reportFault({ errorId, command: nameOf(interaction), cause });
        if (interaction.type === INTERACTION.autocomplete)
          return { type: CALLBACK.autocomplete, data: { choices: [] } };
        return privateNotice(interaction, message('fault', { id: text(errorId) }));
      }
    },
  };
}

/** What an interaction asks for, in a word, for logs. */
export function nameOf(interaction: Interaction): string {
  if (interaction.type !== INTERACTION.component) return interaction.data.name;
  const read = askOf(interaction);
  return read.ok ? `${read.purpose}:${read.ask.command}` : 'unreadable-button';
}

function route(interaction: Interaction, commands: Commands, knowledge: Knowledge): Answer {
  switch (interaction.type) {
    case INTERACTION.command:
      return answerCommand(interaction, commands, knowledge);
    case INTERACTION.autocomplete:
      return answerAutocomplete(interaction, commands, knowledge);
    case INTERACTION.component:
      return answerComponent(interaction, commands, knowledge);
  }
}

function answerCommand(interaction: CommandInteraction, commands: Commands, knowledge: Knowledge): Answer {
  if (interaction.data.type === COMMAND_TYPE.message) return answerMessageCommand(interaction, commands, knowledge);
  const command = commands.get(interaction.data.name);
  if (command === undefined)
    return privateNotice(interaction, message('command.unknown', { name: text(interaction.data.name) }));
  const given = optionsOf(interaction.data.options);
  const tooLong = Object.entries(given).find(([name, value]) => value.length > longestOf(command, name));
  if (tooLong !== undefined) {
    return privateNotice(interaction, message('input.too-long', { value: longestOf(command, tooLong[0]) }));
  }
  const missing = Object.entries(command.options).find(
    ([name, option]) => option.required && given[name] === undefined,
  );
  if (missing !== undefined) return privateNotice(interaction, message('option.missing', { name: text(missing[0]) }));
  const card = command.run(given, knowledge);
  const audience = audienceOf(interaction);
  const wantsPublic = given.private === 'false';
  if (wantsPublic && !audience.alone) {
    if (audience.mayShare && audience.mayPost)
      return messageAnswer(card, interaction, { private: false, shareable: false });
    return messageAnswer(withLine(card, refusal(audience)), interaction, { private: true, shareable: false });
  }
  return messageAnswer(card, interaction, { private: !audience.alone, shareable: audience.mayShare });
}

function longestOf(command: Command, option: string): number {
  return command.options[option]?.longest ?? OPTION_TEXT_MAX;
}

/** A command chosen on a message answers to its text: privately, as usual, since there are no options to say otherwise. */
function answerMessageCommand(interaction: CommandInteraction, commands: Commands, knowledge: Knowledge): Answer {
  const { name, target_id: target = '', resolved } = interaction.data;
  const menu = [...commands.values()].find(({ messageMenu }) => messageMenu?.name === name)?.messageMenu;
  const chosen = resolved?.messages?.[target];
  if (menu === undefined || chosen === undefined) {
    return privateNotice(interaction, message('command.unknown', { name: text(name) }));
  }
  const audience = audienceOf(interaction);
  const card = menu.run(textOfMessage(chosen), knowledge);
  return messageAnswer(card, interaction, { private: !audience.alone, shareable: audience.mayShare });
}

/** Why an answer does not go to the channel. */
function refusal({ mayShare }: Audience): Words {
  return mayShare ? message('share.no-permission') : message('public.not-allowed');
}

function answerAutocomplete(interaction: AutocompleteInteraction, commands: Commands, knowledge: Knowledge): Answer {
  const focused = interaction.data.options.find((option) => option.focused === true);
  const command = commands.get(interaction.data.name);
  if (focused === undefined || command === undefined) return { type: CALLBACK.autocomplete, data: { choices: [] } };
  const given = optionsOf(interaction.data.options.filter((option) => option !== focused));
  const choices = command.complete(focused.name, String(focused.value).slice(0, OPTION_TEXT_MAX), given, knowledge);
  const writer = new Writer({ locale: localeOf(interaction), markup: 'plain' });
  return {
    type: CALLBACK.autocomplete,
    data: {
      choices: choices
        .filter(({ value }) => value.length <= DISCORD_LIMITS.choiceValue)
        .slice(0, DISCORD_LIMITS.choices)
        .map(({ label, value }) => ({ name: shortened(writer.write(label), DISCORD_LIMITS.choiceName), value })),
    },
  };
}

function answerComponent(interaction: ComponentInteraction, commands: Commands, knowledge: Knowledge): Answer {
  const read = askOf(interaction);
  if (!read.ok) {
    const key = read.reason === 'another-version' ? 'button.from-another-version' : 'button.unreadable';
    return privateNotice(interaction, message(key));
  }
  if (read.purpose === 'repost') return shareAsShown(interaction);
  const command = commands.get(read.ask.command);
  if (command === undefined) return privateNotice(interaction, message('button.from-another-version'));
  const { options, page } = read.ask;
  const card = command.run(options, { ...knowledge, page });
  return read.purpose === 'share' ? share(card, interaction) : turn(card, interaction, read.purpose);
}

/** A press on one's own private card turns it over; a press on a card others see answers the one who pressed. */
function turn(card: Card, interaction: ComponentInteraction, purpose: AskPurpose): Answer {
  const audience = audienceOf(interaction);
  const own = audience.alone || (interaction.message.flags & MESSAGE_FLAGS.ephemeral) !== 0;
  if (purpose === 'turn' && own) return updateAnswer(card, interaction, audience.mayShare);
  return messageAnswer(card, interaction, { private: !audience.alone, shareable: audience.mayShare });
}

function withLine(card: Card, words: Words): Card {
  return { ...card, blocks: [...card.blocks, { kind: 'small', words }] };
}

function optionsOf(options: CommandInteraction['data']['options']): GivenOptions {
  return Object.fromEntries(options.map(({ name, value }) => [name, String(value)]));
}
