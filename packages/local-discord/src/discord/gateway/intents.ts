/** What a client asks to hear of, https://docs.discord.com/developers/events/gateway#gateway-intents */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** Intents that must be switched on in the developer portal; here by an option. */
export type PrivilegedIntent = 'GuildMembers' | 'GuildPresences' | 'MessageContent';
export const PRIVILEGED_INTENTS: Readonly<
  Record<PrivilegedIntent, { readonly bit: number; readonly applicationFlag: number }>
> = {
  GuildMembers: { bit: INTENT.guildMembers, applicationFlag: 1 << 15 },
  GuildPresences: { bit: INTENT.guildPresences, applicationFlag: 1 << 13 },
  MessageContent: { bit: INTENT.messageContent, applicationFlag: 1 << 19 },
};

/** Which intent an event needs, in a server and in direct messages. Other events reach every session. */
const NEEDED: Readonly<Record<string, { readonly inServer: number; readonly direct: number }>> = {
  ...events(['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE'], INTENT.guildMessages, INTENT.directMessages),
  ...events(
    ['MESSAGE_REACTION_ADD', 'MESSAGE_REACTION_REMOVE', 'MESSAGE_REACTION_REMOVE_ALL', 'MESSAGE_REACTION_REMOVE_EMOJI'],
    INTENT.guildMessageReactions,
    INTENT.directMessageReactions,
  ),
  ...events(['TYPING_START'], INTENT.guildMessageTyping, INTENT.directMessageTyping),
  ...events(['CHANNEL_PINS_UPDATE'], INTENT.guilds, INTENT.directMessages),
};

function events(names: readonly string[], inServer: number, direct: number) {
  return Object.fromEntries(names.map((name) => [name, { inServer, direct }]));
}

/** Whether a session with these intents hears of the event. */
export function hearsOf(intents: number, event: string, inServer: boolean): boolean {
  const needed = NEEDED[event];
  return needed === undefined || (intents & (inServer ? needed.inServer : needed.direct)) !== 0;
}

/** What people wrote, which goes only to those who may read it. */
const CONTENT = { content: '', embeds: [], attachments: [], components: [] };

/**
 * The event as a session with these intents gets it: without the content of messages it may not read. An app reads its
 * own messages, those that name it, and those that come to it directly.
 */
export function readableEvent(intents: number, data: unknown, appId: string): unknown {
  if ((intents & INTENT.messageContent) !== 0 || !isServerMessage(data)) return data;
  const named = data.mentions.some(({ id }) => id === appId);
  return data.author.id === appId || named ? data : { ...data, ...CONTENT };
}

interface ServerMessage {
  readonly guild_id: string;
  readonly author: { readonly id: string };
  readonly mentions: readonly { readonly id: string }[];
}

function isServerMessage(data: unknown): data is ServerMessage {
  if (typeof data !== 'object' || data === null) return false;
  return 'guild_id' in data && data.guild_id !== undefined && 'author' in data && 'mentions' in data;
}
