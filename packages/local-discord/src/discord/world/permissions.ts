/** Permission bits, https://docs.discord.com/developers/topics/permissions */
export const PERMISSION = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  manageRoles: 1n << 28n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
  pinMessages: 1n << 51n,
} as const;

/** What everybody in a server may do. */
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

export const MODERATOR_PERMISSIONS = MEMBER_PERMISSIONS | PERMISSION.manageMessages | PERMISSION.pinMessages;

/** Discord writes every bit there is for those who administrate a server. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** In a direct message the app holds these and no more. */
export const DIRECT_PERMISSIONS = PERMISSION.attachFiles | PERMISSION.embedLinks | PERMISSION.mentionEveryone;

/** Whether all the needed bits are among those held. */
export function holds(held: bigint, needed: bigint): boolean {
  return (held & needed) === needed;
}
