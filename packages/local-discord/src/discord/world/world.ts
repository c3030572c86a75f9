import type { APIUser } from 'discord.js';
import {
  ALL_PERMISSIONS,
  DIRECT_PERMISSIONS,
  MEMBER_PERMISSIONS,
  MODERATOR_PERMISSIONS,
  PERMISSION,
} from './permissions.ts';

/** Who asks, from where, and in which language. Everything has a default: a member in the server, in English. */
export interface Asker {
  readonly who?: Who;
  readonly where?: Where;
  /** A locale Discord knows, such as `de` or `en-US`. */
  readonly locale?: string;
}
export type Who = 'member' | 'moderator' | 'administrator';
export type Where = 'server' | 'bot-dm' | 'private-channel' | 'read-only-channel' | 'foreign-server';

export const APPLICATION_ID = '1310000000000000001';
export const GUILD_ID = '1310000000000000010';
const FOREIGN_GUILD_ID = '1310000000000000011';

/** The app, under the name it has until it is given another. */
export const BOT = appUser('Local app');
export const PEOPLE = {
  member: user('1310000000000000100', 'leyla', 'Leyla'),
  moderator: user('1310000000000000101', 'tom', 'Tom'),
  administrator: user('1310000000000000103', 'noor', 'Noor'),
} as const satisfies Record<Who, APIUser>;
/** The third person in the private channel; not in the server. */
export const FRIEND = user('1310000000000000102', 'ines', 'Inês');
export const EVERYBODY: readonly APIUser[] = [BOT, ...Object.values(PEOPLE), FRIEND];
export const EVERY_WHO: readonly Who[] = ['member', 'moderator', 'administrator'];

/** A role of the server. The one with the server's own id is everybody's. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
}
export const MODERATOR_ROLE = '1310000000000000031';
const ADMINISTRATOR_ROLE = '1310000000000000032';
/** The role that came with the app. */
export const APP_ROLE = '1310000000000000033';
export const ROLES: readonly Role[] = [
  { id: GUILD_ID, name: '@everyone', permissions: MEMBER_PERMISSIONS, position: 0 },
  { id: MODERATOR_ROLE, name: 'Moderators', permissions: MODERATOR_PERMISSIONS, position: 1 },
  { id: ADMINISTRATOR_ROLE, name: 'Administrators', permissions: PERMISSION.administrator, position: 2 },
];
const ROLES_OF: Readonly<Record<Who, readonly string[]>> = {
  member: [],
  moderator: [MODERATOR_ROLE],
  administrator: [ADMINISTRATOR_ROLE],
};
const PERMISSIONS_OF: Readonly<Record<Who, bigint>> = {
  member: MEMBER_PERMISSIONS,
  moderator: MODERATOR_PERMISSIONS,
  administrator: ALL_PERMISSIONS,
};

/** A place where a person can type, and what Discord knows of it. */
export interface Place {
  readonly where: Where;
  readonly channelId: string;
  readonly name: string;
  /** 0 text channel of a server, 1 direct message, 3 group message. */
  readonly channelType: 0 | 1 | 3;
  /** 0 server, 1 direct message with the bot, 2 any other private channel. */
  readonly context: 0 | 1 | 2;
  readonly guildId?: string;
  /** 0 installed for the server, 1 installed by the person who asks. */
  readonly installedFor: 0 | 1;
  readonly appPermissions: bigint;
}

export const PLACES: Readonly<Record<Where, Place>> = {
  server: {
    where: 'server',
    channelId: '1310000000000000020',
    name: 'general',
    channelType: 0,
    context: 0,
    guildId: GUILD_ID,
    installedFor: 0,
    appPermissions: MEMBER_PERMISSIONS,
  },
  'read-only-channel': {
    where: 'read-only-channel',
    channelId: '1310000000000000021',
    name: 'announcements',
    channelType: 0,
    context: 0,
    guildId: GUILD_ID,
    installedFor: 0,
    appPermissions: MEMBER_PERMISSIONS & ~PERMISSION.sendMessages & ~PERMISSION.sendMessagesInThreads,
  },
  'bot-dm': {
    where: 'bot-dm',
    channelId: '1310000000000000022',
    name: 'Local app',
    channelType: 1,
    context: 1,
    installedFor: 0,
    appPermissions: DIRECT_PERMISSIONS | PERMISSION.useExternalEmojis,
  },
  'private-channel': {
    where: 'private-channel',
    channelId: '1310000000000000023',
    name: 'Friends',
    channelType: 3,
    context: 2,
    installedFor: 1,
    appPermissions: DIRECT_PERMISSIONS,
  },
  'foreign-server': {
    where: 'foreign-server',
    channelId: '1310000000000000024',
    name: 'elsewhere',
    channelType: 0,
    context: 0,
    guildId: FOREIGN_GUILD_ID,
    installedFor: 1,
    appPermissions: MEMBER_PERMISSIONS,
  },
};

/** The place with this channel, if there is one. */
export function placeWithChannel(channelId: string): Place | undefined {
  return Object.values(PLACES).find((place) => place.channelId === channelId);
}

/** What this person may do in a server's channel. */
export function permissionsOf(who: Who): bigint {
  return PERMISSIONS_OF[who];
}

/** The roles this person was given, besides everybody's. */
export function rolesOf(who: Who): readonly string[] {
  return ROLES_OF[who];
}

/** The app as a user, under this name. */
export function appUser(name: string): APIUser {
  return user(APPLICATION_ID, 'local-app', name, true);
}

function user(id: string, username: string, name: string, isBot = false): APIUser {
  const none: number = 0;
  return {
    id,
    username,
    global_name: name,
    avatar: null,
    discriminator: '0',
    public_flags: none,
    flags: none,
    ...(isBot ? { bot: true } : {}),
    primary_guild: null,
  };
}
