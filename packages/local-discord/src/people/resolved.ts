import { attachmentObject, type StoredFile } from '../discord/messages/message.ts';
import type { AppRights } from '../discord/world/app-rights.ts';
import {
  EVERY_WHO,
  EVERYBODY,
  PEOPLE,
  type Place,
  permissionsOf,
  placeWithChannel,
  ROLES,
  type Who,
} from '../discord/world/world.ts';
import { appMemberObject, memberObject, roleObject } from '../discord/world/world-objects.ts';

/** What an interaction's ids and files mean, sent along in full so that the app need not ask. */
export interface Mentioned {
  /** Ids of people, roles and channels, in any order. */
  readonly ids: readonly string[];
  readonly files: readonly StoredFile[];
}

/** The `resolved` part of an interaction, or nothing where there is nothing to resolve. */
export function resolvedData(
  { ids, files }: Mentioned,
  place: Place,
  who: Who,
  rights?: AppRights,
): object | undefined {
  const users = EVERYBODY.filter(({ id }) => ids.includes(id));
  const roles = ROLES.filter(({ id }) => ids.includes(id));
  const channels = ids.flatMap((id) => placeWithChannel(id) ?? []);
  const parts: readonly (readonly [string, Readonly<Record<string, object>>])[] = [
    ['users', byId(users)],
    ['members', place.guildId === undefined ? {} : Object.fromEntries(users.flatMap(({ id }) => resolvedMember(id)))],
    ['roles', byId(roles.map(roleObject))],
    ['channels', byId(channels.map((channel) => resolvedChannel(channel, who, rights)))],
    ['attachments', byId(files.map((file) => attachmentObject(file, true)))],
  ];
  const filled = parts.filter(([, entries]) => Object.keys(entries).length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}

/** Members come without their user, which stands beside them. */
function resolvedMember(id: string): readonly (readonly [string, object])[] {
  const who = EVERY_WHO.find((one) => PEOPLE[one].id === id);
  const app = EVERYBODY.find((user) => user.id === id && user.bot === true);
  const member = who === undefined ? app && appMemberObject(app) : memberObject(who);
  if (member === undefined) return [];
  const { user: _user, deaf: _deaf, mute: _mute, ...partial } = member;
  return [[id, partial]];
}

/** A channel with what the person and, beside it, the app may do there. */
function resolvedChannel(place: Place, who: Who, rights: AppRights | undefined) {
  const { channelId, name, channelType } = place;
  return {
    id: channelId,
    name,
    type: channelType,
    permissions: permissionsOf(who).toString(),
    app_permissions: (rights?.of(place) ?? place.appPermissions).toString(),
    parent_id: null,
    flags: 0,
    last_message_id: null,
  };
}
