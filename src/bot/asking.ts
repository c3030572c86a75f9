import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Ask, GivenOptions, View } from '../cards/model/ask.ts';
import { type AskPurpose, readAsk } from '../cards/model/custom-id.ts';
import { languages } from '../cards/wording/languages.ts';
import type { Asker } from '../command/asker.ts';
import type { ChosenMessage } from '../command/command.ts';
import { askerOf, type Place, placeOf } from './asker-of.ts';
import type {
  AutocompleteInteraction,
  CommandInteraction,
  ComponentInteraction,
  FormInteraction,
  Interaction,
  InteractionAddress,
  OptionData,
} from './interaction.ts';
import { chosenMessage } from './target-message.ts';

/** An interaction, read once at the door: what is asked, by whom and where. Nothing behind it knows Discord's shape. */
export interface Asking<R extends Request = Request> {
  readonly address: InteractionAddress;
  readonly request: R;
  readonly asker: Asker;
  readonly place: Place;
  /** The language that was asked for: in the command, or by the button or menu that was pressed. */
  readonly language: string | undefined;
}

export type Request = CommandRequest | MessageRequest | AutocompleteRequest | PressRequest | FormRequest | Unreadable;

export interface CommandRequest {
  readonly kind: 'command';
  /** With its subcommand: `follow start`. */
  readonly command: string;
  readonly options: GivenOptions;
  /** The asker wants the answer to be for all to see. */
  readonly inPublic: boolean;
}

export interface MessageRequest {
  readonly kind: 'message-command';
  readonly command: string;
  readonly chosen: ChosenMessage | undefined;
}

export interface AutocompleteRequest {
  readonly kind: 'autocomplete';
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly options: GivenOptions;
}

export interface PressRequest {
  readonly kind: 'press';
  readonly purpose: AskPurpose;
  readonly ask: Ask;
  readonly message: PressedMessage;
}

export interface FormRequest {
  readonly kind: 'form';
  readonly purpose: AskPurpose;
  readonly ask: Ask;
  /** What was filled in, by the names of the fields. */
  readonly fields: GivenOptions;
  /** The message whose button opened the form; a command has none. */
  readonly message: PressedMessage | undefined;
}

/** A button, menu or form that cannot be read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly what: 'button' | 'form';
  readonly reason: 'another-version' | 'unreadable';
}

export interface PressedMessage {
  readonly id: string | undefined;
  /** The interaction it was the answer to. */
  readonly madeBy: string | undefined;
  /** Only the one who pressed sees it. */
  readonly hidden: boolean;
  readonly components: readonly unknown[];
}

/** The options every command has beside its own: the language of the answer, and who sees it. */
export const LANGUAGE = 'language';
export const PRIVATE = 'private';

/** Longest option text that is looked up; Discord allows 6,000 characters. */
export const OPTION_TEXT_MAX = 500;

export function askingOf(interaction: Interaction): Asking {
  const { id, token } = interaction;
  const { request, language } = requestOf(interaction);
  return {
    address: { id, token },
    request,
    asker: askerOf(interaction),
    place: placeOf(interaction),
    language: languages.find((code) => code === language),
  };
}

/** What is asked for, in a word, for logs. */
export function nameOf({ request }: Asking): string {
  if (request.kind === 'unreadable') return `unreadable-${request.what}`;
  if ('ask' in request) return `${request.purpose}:${request.ask.command}`;
  return request.command;
}

interface Read {
  readonly request: Request;
  readonly language?: string | undefined;
}

function requestOf(interaction: Interaction): Read {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.Message
        ? { request: messageRequest(interaction) }
        : commandRequest(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return autocompleteRequest(interaction);
    case InteractionType.MessageComponent:
      return pressRequest(interaction);
    case InteractionType.ModalSubmit:
      return formRequest(interaction);
  }
}

function commandRequest({ data }: CommandInteraction): Read {
  const { command, options: given } = innermost(data.name, data.options);
  const { [LANGUAGE]: language, [PRIVATE]: hidden, ...options } = optionsOf(given);
  return { request: { kind: 'command', command, options, inPublic: hidden === 'false' }, language };
}

function messageRequest({ data, guild_id, channel_id }: CommandInteraction): MessageRequest {
  const id = data.target_id ?? '';
  const message = data.resolved?.messages?.[id];
  const address = channel_id === undefined ? undefined : { server: guild_id, channel: channel_id, message: id };
  return {
    kind: 'message-command',
    command: data.name,
    chosen: message === undefined ? undefined : chosenMessage(message, address),
  };
}

function autocompleteRequest({ data }: AutocompleteInteraction): Read {
  const { command, options: given } = innermost(data.name, data.options);
  const focused = given.find((option) => option.focused === true);
  const { [LANGUAGE]: language, ...options } = optionsOf(given.filter((option) => option !== focused));
  const typed = String(focused?.value ?? '').slice(0, OPTION_TEXT_MAX);
  return { request: { kind: 'autocomplete', command, option: focused?.name ?? '', typed, options }, language };
}

/** The question behind a press: the entry chosen in a menu, or the button itself. */
function pressRequest({ data, message }: ComponentInteraction): Read {
  const read = readAsk(data.values[0] ?? data.custom_id);
  if (!read.ok) return { request: { kind: 'unreadable', what: 'button', reason: read.reason } };
  const { purpose, ask } = read;
  return { request: { kind: 'press', purpose, ask, message: pressed(message) }, language: ask.view?.language };
}

function formRequest({ data, message }: FormInteraction): Read {
  const read = readAsk(data.custom_id);
  if (!read.ok) return { request: { kind: 'unreadable', what: 'form', reason: read.reason } };
  const components = data.components.flatMap(({ component, components = [] }) =>
    component === undefined ? components : [component],
  );
  const filled = components.flatMap(({ custom_id, value, values }) => {
    const given = values === undefined ? String(value ?? '') : values.join(',');
    return given === '' ? [] : [[custom_id, given] as const];
  });
  const { purpose, ask } = read;
  const fields = Object.fromEntries(filled);
  return {
    request: { kind: 'form', purpose, ask, fields, message: message === undefined ? undefined : pressed(message) },
    language: ask.view?.language,
  };
}

function pressed({ id, flags, components, interaction_metadata }: ComponentInteraction['message']): PressedMessage {
  return { id, madeBy: interaction_metadata?.id, hidden: (flags & MessageFlags.Ephemeral) !== 0, components };
}

interface Innermost {
  readonly command: string;
  readonly options: readonly OptionData[];
}

/** A command with the subcommand that was chosen: its options stand inside. */
function innermost(name: string, options: readonly OptionData[]): Innermost {
  const [only] = options;
  if (
    only?.type !== ApplicationCommandOptionType.Subcommand &&
    only?.type !== ApplicationCommandOptionType.SubcommandGroup
  )
    return { command: name, options };
  return innermost(`${name} ${only.name}`, only.options ?? []);
}

function optionsOf(options: readonly OptionData[]): GivenOptions {
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)] as const])),
  );
}

/** How the answer to a request is to be shown. */
export function viewOf({ request, language }: Asking): View {
  return { ...('ask' in request ? request.ask.view : {}), language };
}
