import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import type { MessageKey } from '../cards/wording/en.ts';
import { languageOf, languages, wordingOf } from '../cards/wording/languages.ts';
import type { Access, Command } from '../command/command.ts';
import type { Option } from '../command/option.ts';
import { type CommandEntry, type CommandFamily, commandsOf, isFamily } from '../command/subcommands.ts';
import { LANGUAGE, PRIVATE } from './asking.ts';

const OPTION_TYPE = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  number: ApplicationCommandOptionType.Number,
  boolean: ApplicationCommandOptionType.Boolean,
  user: ApplicationCommandOptionType.User,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  mentionable: ApplicationCommandOptionType.Mentionable,
  attachment: ApplicationCommandOptionType.Attachment,
} as const satisfies Readonly<Record<Option<unknown>['type'], ApplicationCommandOptionType>>;

/** Installed in servers and by people; used in servers, in direct messages and in private channels. */
const INTEGRATION_TYPES = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** The locales Discord translates descriptions to. */
const DISCORD_LOCALES: readonly string[] = Object.values(Locale);

/** A command as Discord lists it. */
export interface CommandPayload {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly [key: string]: unknown;
}

/**
 * Everything Discord needs to list the commands, in every language it shares with the bot.
 * @param everywhere false for one server's list, which may not say where a command can be used
 */
export function commandPayloads(entries: readonly CommandEntry[], everywhere: boolean): readonly CommandPayload[] {
  const menus = commandsOf(entries).flatMap(({ messageMenus, access }) =>
    messageMenus.map(({ name }) => ({ type: ApplicationCommandType.Message, name, ...accessOf(access, everywhere) })),
  );
  const slash = entries.map((entry) => ({
    ...(isFamily(entry) ? familyPayload(entry) : slashPayload(entry)),
    ...accessOf(entry.access, everywhere),
  }));
  return [...slash, ...menus];
}

function accessOf({ rights, serversOnly }: Access, everywhere: boolean) {
  return {
    ...(rights === undefined ? {} : { default_member_permissions: String(rights) }),
    ...(everywhere
      ? serversOnly === true
        ? { integration_types: [ApplicationIntegrationType.GuildInstall], contexts: [InteractionContextType.Guild] }
        : { integration_types: INTEGRATION_TYPES, contexts: CONTEXTS }
      : {}),
  };
}

function slashPayload({ name, description, options }: Command): CommandPayload {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(description),
    options: optionPayloads(options),
  };
}

/** Subcommands by their second word; those of a group stand inside it, by their third. */
function familyPayload({ name, description, subcommands, groups = {} }: CommandFamily): CommandPayload {
  const below = (prefix: string) =>
    subcommands
      .filter((command) => command.name.startsWith(`${prefix} `))
      .filter((command) => !command.name.slice(prefix.length + 1).includes(' '))
      .map((command) => ({
        type: ApplicationCommandOptionType.Subcommand,
        name: command.name.slice(prefix.length + 1),
        ...described(command.description),
        options: optionPayloads(command.options),
      }));
  const grouped = Object.entries(groups).map(([group, about]) => ({
    type: ApplicationCommandOptionType.SubcommandGroup,
    name: group,
    ...described(about),
    options: below(`${name} ${group}`),
  }));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(description),
    options: [...below(name), ...grouped],
  };
}

function optionPayloads(options: Command['options']) {
  const listed = Object.entries(options)
    .filter(([, option]) => option.hidden !== true)
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([name, option]) => optionPayload(name, option));
  const hidden = { type: OPTION_TYPE.boolean, name: PRIVATE, ...described('option.private') };
  return [...listed, languageOption(), hidden];
}

function optionPayload(name: string, option: Option<unknown>) {
  return {
    type: OPTION_TYPE[option.type],
    name,
    ...described(option.description),
    ...(option.required ? { required: true } : {}),
    ...(option.complete === undefined ? {} : { autocomplete: true }),
    ...(option.longest === undefined ? {} : { max_length: option.longest }),
    ...(option.least === undefined ? {} : { min_value: option.least }),
    ...(option.most === undefined ? {} : { max_value: option.most }),
    ...(option.channelTypes === undefined ? {} : { channel_types: option.channelTypes }),
    ...(option.fileTypes === undefined ? {} : { file_types: option.fileTypes }),
    ...(option.choices === undefined ? {} : { choices: choicesOf(option) }),
  };
}

function choicesOf({ type, choices = [] }: Option<unknown>) {
  const isNumber = type === 'integer' || type === 'number';
  return choices.map(({ name, value }) => ({
    name: wordingOf('en', name),
    name_localizations: translationsOf(name),
    value: isNumber ? Number(value) : value,
  }));
}

/** Every language of the bot in its own name, so that one Discord does not know can be chosen too. */
function languageOption() {
  const choices = languages.map((code) => ({ name: wordingOf(code, 'language.name'), value: code }));
  return { type: OPTION_TYPE.string, name: LANGUAGE, ...described('option.language'), choices };
}

function described(key: MessageKey): { description: string; description_localizations: Record<string, string> } {
  return { description: wordingOf('en', key), description_localizations: translationsOf(key) };
}

function translationsOf(key: MessageKey): Record<string, string> {
  const translations = DISCORD_LOCALES.map((locale) => [locale, languageOf(locale)] as const)
    .filter(([, language]) => language !== 'en')
    .map(([locale, language]) => [locale, wordingOf(language, key)] as const);
  return Object.fromEntries(translations);
}
