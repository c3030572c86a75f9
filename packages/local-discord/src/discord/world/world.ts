import type { APIUser } from 'discord.js';

/** Who asks, from where, and in which language. Everything has a default: a member in the server, in English. */
export interface Asker {
  readonly who?: Who;
  readonly where?: Where;
  /** A locale Discord knows, such as `de` or `en-US`. */
  readonly locale?: string;
}
export type Who = 'member' | 'moderator';
export type Where = 'server' | 'bot-dm' | 'private-channel' | 'read-only-channel' | 'foreign-server';

/** Permission bits, https://docs.discord.com/developers/topics/permissions */
export const PERMISSION = {
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;

export const MEMBER_PERMISSIONS =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readMessageHistory |
  PERMISSION.useExternalEmojis |
  PERMISSION.useApplicationCommands |
  PERMISSION.sendMessagesInThreads |
  PERMISSION.useExternalApps;
/** In a direct message the app holds these and no more. */
const DIRECT_PERMISSIONS = PERMISSION.attachFiles | PERMISSION.embedLinks | PERMISSION.mentionEveryone;

export const APPLICATION_ID = '1310000000000000001';
export const GUILD_ID = '1310000000000000010';
export const FOREIGN_GUILD_ID = '1310000000000000011';

export const BOT = user(APPLICATION_ID, 'election-facts', 'Election facts', true);
export const PEOPLE = {
  member: user('1310000000000000100', 'leyla', 'Leyla'),
  moderator: user('1310000000000000101', 'tom', 'Tom'),
} as const satisfies Record<Who, APIUser>;
/** The third person in the private channel. */
export const FRIEND = user('1310000000000000102', 'ines', 'Inês');
export const EVERYBODY: readonly APIUser[] = [BOT, PEOPLE.member, PEOPLE.moderator, FRIEND];

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
    name: 'elections',
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
    name: 'Election facts',
    channelType: 1,
    context: 1,
    installedFor: 0,
    appPermissions: DIRECT_PERMISSIONS | PERMISSION.useExternalEmojis,
  },
  'private-channel': {
    where: 'private-channel',
    channelId: '1310000000000000023',
    name: 'Election night',
    channelType: 3,
    context: 2,
    installedFor: 1,
    appPermissions: DIRECT_PERMISSIONS,
  },
  'foreign-server': {
    where: 'foreign-server',
    channelId: '1310000000000000024',
    name: 'general',
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

/** What this person may do in a server's channel, as Discord writes it: a decimal number in a string. */
export function permissionsOf(who: Who): bigint {
  return who === 'moderator' ? MEMBER_PERMISSIONS | PERMISSION.manageMessages : MEMBER_PERMISSIONS;
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
