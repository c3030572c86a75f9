import type { APIInteraction } from 'discord.js';
import { apiMessage, type StoredMessage } from '../discord/messages/message.ts';
import type { AppRights } from '../discord/world/app-rights.ts';
import { COMMAND_KIND, type RegisteredCommand } from '../discord/world/command.ts';

import { APPLICATION_ID, type Asker, PEOPLE, PLACES, type Place, type Who } from '../discord/world/world.ts';
import { channelObject, memberObject } from '../discord/world/world-objects.ts';
import type { FilledModal } from './modal-filling.ts';
import { type Focused, type Options, optionsOf } from './option-data.ts';
import { resolvedData } from './resolved.ts';
import type { Invocation } from './typed-line.ts';

/** What names one interaction. Given from outside, so that the same question can make the same JSON. */
export interface InteractionNames {
  readonly id: string;
  readonly token: string;
  /** What the app may do now, where that was changed on purpose. */
  readonly rights?: AppRights;
}

/** A command with its values as an interaction, as Discord sends one. */
export function commandInteraction(
  invocation: Invocation,
  command: RegisteredCommand,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  return build(
    { type: 2, data: commandData(command, optionsOf(invocation, command), asker, names.rights) },
    asker,
    names,
  );
}

/** The question for choices while a person types the option `focused`. */
export function autocompleteInteraction(
  { focused, ...invocation }: Invocation & { readonly focused: Focused },
  command: RegisteredCommand,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  return build(
    { type: 4, data: commandData(command, optionsOf(invocation, command, focused), asker, names.rights) },
    asker,
    names,
  );
}

/** A command chosen on a message. The message travels along with its content. */
export function messageCommandInteraction(
  command: RegisteredCommand,
  message: StoredMessage,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const resolved = { messages: { [message.id]: apiMessage(message) } };
  return build({ type: 2, data: targetData(command, message.id, resolved) }, asker, names);
}

/** A command chosen on a person, who travels along. */
export function userCommandInteraction(
  command: RegisteredCommand,
  userId: string,
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const resolved = resolvedData({ ids: [userId], files: [] }, placeOf(asker), whoOf(asker)) ?? {};
  return build({ type: 2, data: targetData(command, userId, resolved) }, asker, names);
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
  const ids = componentType >= 5 && componentType <= 8 ? (values ?? []) : [];
  const resolved = resolvedData({ ids, files: [] }, placeOf(asker), whoOf(asker), names.rights);
  const data = {
    custom_id: customId,
    component_type: componentType,
    id: number ?? 0,
    ...(values ? { values } : {}),
    ...(resolved === undefined ? {} : { resolved }),
  };
  return build({ type: 3, data: data, message: apiMessage(message) }, asker, names);
}

/** A filled-in modal: its custom id and what was put in each field. */
export function modalInteraction(
  { customId, components, mentioned, message }: FilledModal & { readonly message?: StoredMessage },
  asker: Asker,
  names: InteractionNames,
): APIInteraction {
  const resolved = resolvedData(mentioned, placeOf(asker), whoOf(asker), names.rights);
  const data = { custom_id: customId, components, ...(resolved === undefined ? {} : { resolved }) };
  const from = message === undefined ? {} : { message: apiMessage(message) };
  return build({ type: 5, data, ...from }, asker, names);
}

/** What an interaction is about; `message` where it came from one. */
interface Matter {
  readonly type: number;
  readonly data: object;
  readonly message?: object;
}

function build({ type, data, message }: Matter, asker: Asker, names: InteractionNames): APIInteraction {
  const who = whoOf(asker);
  const place = placeOf(asker);
  const interaction: object = {
    version: 1,
    id: names.id,
    token: names.token,
    application_id: APPLICATION_ID,
    type,
    data,
    ...placeData(place, who),
    ...(message === undefined ? {} : { message }),
    locale: asker.locale ?? 'en-US',
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: integrationOwners(place, who),
    app_permissions: (names.rights?.of(place) ?? place.appPermissions).toString(),
    context: place.context,
  };
  return interaction as APIInteraction;
}

/** For whom the app is installed there: 0 a server (`0` stands for the bot's own messages), 1 a person. */
export function integrationOwners(place: Place, who: Who): Record<string, string> {
  if (place.installedFor === 1) return { 1: PEOPLE[who].id };
  return { 0: place.guildId ?? '0' };
}

function placeOf({ where = 'server' }: Asker): Place {
  return PLACES[where];
}

function whoOf({ who = 'member' }: Asker): Who {
  return who;
}

function placeData(place: Place, who: Who): object {
  const channel = { channel_id: place.channelId, channel: channelObject(place, who) };
  if (place.guildId === undefined) return { ...channel, user: PEOPLE[who] };
  const guild = { id: place.guildId, locale: 'en-US', features: [] };
  return { ...channel, guild_id: place.guildId, guild, guild_locale: 'en-US', member: memberObject(who) };
}

function commandData(
  command: RegisteredCommand,
  { options, mentioned }: Options,
  asker: Asker,
  rights: AppRights | undefined,
): object {
  const resolved = resolvedData(mentioned, placeOf(asker), whoOf(asker), rights);
  return {
    ...commandFacts(command),
    ...(options.length === 0 ? {} : { options }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}

function targetData(command: RegisteredCommand, targetId: string, resolved: object): object {
  return { ...commandFacts(command), target_id: targetId, resolved };
}

function commandFacts({ id, name, type = COMMAND_KIND.slash, guild_id }: RegisteredCommand): object {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}
