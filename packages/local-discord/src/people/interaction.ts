import type { APIInteraction } from 'discord.js';
import { COMMAND_KIND, type CommandOption, OPTION_KIND, type RegisteredCommand } from '../discord/world/command.ts';
import { apiMessage, type StoredMessage } from '../discord/world/message.ts';
import {
  APPLICATION_ID,
  type Asker,
  EVERYBODY,
  PEOPLE,
  PLACES,
  type Place,
  permissionsOf,
  placeWithChannel,
  type Who,
} from '../discord/world/world.ts';
import { channelObject, memberObject } from '../discord/world/world-objects.ts';
import type { OptionValue } from './option-value.ts';
import type { Invocation } from './typed-line.ts';

/** What names one interaction. Given from outside, so that the same question can make the same JSON. */
export interface InteractionNames {
  readonly id: string;
  readonly token: string;
}

/** A command with its values as an interaction, as Discord sends one. */
export function commandInteraction(
  invocation: Invocation,
  command: RegisteredCommand,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const options = optionData(invocation, command.options ?? [], undefined);
  return build(2, commandData(command, options), asker, names);
}

/** The question for choices while a person types the option `focused`. */
export function autocompleteInteraction(
  invocation: Invocation,
  focused: { option: string; typed: string },
  command: RegisteredCommand,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  return build(4, commandData(command, optionData(invocation, command.options ?? [], focused)), asker, names);
}

/** A command chosen on a message. The message travels along with its content. */
export function messageCommandInteraction(
  command: RegisteredCommand,
  message: StoredMessage,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const resolved = { messages: { [message.id]: apiMessage(message) } };
  const data = { id: command.id, name: command.name, type: COMMAND_KIND.message, target_id: message.id, resolved };
  return build(2, data, asker, names);
}

/** A pressed button, or a select with its chosen values. `componentType` and `number` are the component's. */
export function componentInteraction(
  press: {
    message: StoredMessage;
    customId: string;
    componentType: number;
    number?: number;
    values?: readonly string[];
  },
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const { message, customId, componentType, number, values } = press;
  const data = { custom_id: customId, component_type: componentType, id: number ?? 0, ...(values ? { values } : {}) };
  return build(3, data, asker, names, { message: apiMessage(message) });
}

/** A filled-in modal: its custom id and what was written in each field. */
export function modalInteraction(
  submission: { customId: string; fields: readonly ModalField[]; message?: StoredMessage },
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const components = submission.fields.map((field, index) =>
    field.labelled
      ? { type: 18, id: index * 2 + 1, component: fieldData(field, index * 2 + 2) }
      : { type: 1, id: index * 2 + 1, components: [fieldData(field, index * 2 + 2)] },
  );
  const message = submission.message ? { message: apiMessage(submission.message) } : {};
  return build(5, { custom_id: submission.customId, components }, asker, names, message);
}

/** One field of a modal with what the person put there: text, or the values picked. */
export interface ModalField {
  readonly customId: string;
  readonly type: number;
  /** Whether it stands in a label (as new modals do) or in an action row. */
  readonly labelled: boolean;
  readonly value: string | readonly string[];
}

function fieldData({ customId, type, value }: ModalField, id: number): object {
  return { type, id, custom_id: customId, ...(typeof value === 'string' ? { value } : { values: value }) };
}

function build(type: number, data: object, asker: Asker, names: InteractionNames, extra: object = {}): APIInteraction {
  const who = asker.who ?? 'member';
  const place = PLACES[asker.where ?? 'server'];
  const interaction: object = {
    version: 1,
    id: names.id,
    token: names.token,
    application_id: APPLICATION_ID,
    type,
    data,
    ...placeData(place, who),
    ...extra,
    locale: asker.locale ?? 'en-US',
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: integrationOwners(place, who),
    app_permissions: place.appPermissions.toString(),
    context: place.context,
  };
  return interaction as APIInteraction;
}

/** For whom the app is installed there: 0 a server (`0` stands for the bot's own messages), 1 a person. */
export function integrationOwners(place: Place, who: Who): Record<string, string> {
  if (place.installedFor === 1) return { 1: PEOPLE[who].id };
  return { 0: place.guildId ?? '0' };
}

function placeData(place: Place, who: Who): object {
  const channel = { channel_id: place.channelId, channel: channelObject(place, who) };
  if (place.guildId === undefined) return { ...channel, user: PEOPLE[who] };
  const guild = { id: place.guildId, locale: 'en-US', features: [] };
  return { ...channel, guild_id: place.guildId, guild, guild_locale: 'en-US', member: memberObject(who) };
}

function commandData(command: RegisteredCommand, options: readonly OptionData[]): object {
  const resolved = resolvedData(options);
  return {
    id: command.id,
    name: command.name,
    type: COMMAND_KIND.slash,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(options.length === 0 ? {} : { options }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}

interface OptionData {
  readonly name: string;
  readonly type: number;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly OptionData[];
}

function optionData(
  { path = [], options = {} }: Invocation,
  known: readonly CommandOption[],
  focused: { option: string; typed: string } | undefined,
): OptionData[] {
  const [group, ...deeper] = path;
  if (group !== undefined) {
    const inner = known.find(({ name }) => name === group);
    const data = optionData({ command: '', path: deeper, options }, inner?.options ?? [], focused);
    return [{ name: group, type: inner?.type ?? OPTION_KIND.subcommand, options: data }];
  }
  const given = Object.entries(options).map(([name, value]) => ({ name, type: typeOf(name, value, known), value }));
  if (focused === undefined) return given;
  const others = given.filter(({ name }) => name !== focused.option);
  const type = typeOf(focused.option, focused.typed, known);
  return [...others, { name: focused.option, type, value: focused.typed, focused: true }];
}

function typeOf(name: string, value: OptionValue, known: readonly CommandOption[]): number {
  const option = known.find((candidate) => candidate.name === name);
  if (option !== undefined) return option.type;
  if (typeof value === 'boolean') return OPTION_KIND.boolean;
  return typeof value === 'number' ? OPTION_KIND.number : OPTION_KIND.string;
}

/** People and channels among the options travel along in full. */
function resolvedData(options: readonly OptionData[]): object | undefined {
  const values = options.flatMap(withInner);
  const ids = (kind: number) => values.flatMap(({ type, value }) => (type === kind ? [String(value)] : []));
  const users = EVERYBODY.filter(({ id }) => ids(OPTION_KIND.user).includes(id));
  const channels = ids(OPTION_KIND.channel).flatMap((id) => placeWithChannel(id) ?? []);
  if (users.length === 0 && channels.length === 0) return undefined;
  return {
    ...(users.length === 0 ? {} : { users: Object.fromEntries(users.map((user) => [user.id, user])) }),
    ...(channels.length === 0 ? {} : { channels: Object.fromEntries(channels.map(resolvedChannel)) }),
  };
}

function withInner(option: OptionData): OptionData[] {
  return [option, ...(option.options ?? []).flatMap(withInner)];
}

function resolvedChannel({ channelId, name, channelType }: Place): [string, object] {
  const permissions = permissionsOf('member').toString();
  return [channelId, { id: channelId, name, type: channelType, permissions, parent_id: null }];
}
