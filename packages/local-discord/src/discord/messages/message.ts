import type { APIAttachment, APIMessage, APIUser } from 'discord.js';
import { APPLICATION_ID, EVERYBODY } from '../world/world.ts';
import type { Component } from './component.ts';

/** Message flags, https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const MESSAGE_FLAG = { suppressEmbeds: 4, ephemeral: 64, loading: 128, componentsV2: 32_768 } as const;

/** A file that hangs on a message. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Alt text. */
  readonly description?: string;
  /** Where the stand-in serves it. */
  readonly url: string;
}

/** Which interaction a message answers. */
export interface InteractionTrace {
  readonly id: string;
  /** 2 a command, 3 a button or select, 5 a modal. */
  readonly type: 2 | 3 | 5;
  readonly user: APIUser;
  readonly owners: Readonly<Record<string, string>>;
  /** The command's name, shown above the answer. */
  readonly name?: string;
  /** For commands on a message: that message. */
  readonly targetMessageId?: string;
  /** For commands on a person: that person's id. */
  readonly targetUserId?: string;
  /** For buttons and selects: the message they stand on. */
  readonly pressedMessageId?: string;
  /** For later messages: the first answer. */
  readonly originalId?: string;
}

/** A message in a channel. It never changes; an edit puts another in its place. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: APIUser;
  readonly content: string;
  readonly components: readonly Component[];
  readonly embeds: readonly object[];
  readonly flags: number;
  readonly ephemeral: boolean;
  /** Who sees it when it is ephemeral: a user's id. */
  readonly visibleTo?: string;
  /** Deferred: "the app is thinking". */
  readonly loading: boolean;
  readonly attachments: readonly StoredFile[];
  /** ISO 8601. */
  readonly timestamp: string;
  readonly editedTimestamp: string | null;
  readonly interaction?: InteractionTrace;
  readonly pinned: boolean;
  readonly reactions: readonly Reaction[];
  /** Whom the message calls, as far as the app allowed it. */
  readonly pings: Pings;
  /** The message it replies to or forwards. */
  readonly reference?: MessageReference;
  /** The app's own mark, by which it knows the message again. */
  readonly nonce?: string;
}

/** The part of a message that names people, roles or everybody, so that they are called. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}
export const NO_PINGS: Pings = { users: [], roles: [], everyone: false };

export interface Reaction {
  /** A sign of Unicode, or `name:id`. */
  readonly emoji: string;
  readonly userIds: readonly string[];
}

export interface MessageReference {
  /** 0 a reply, 1 a forward. */
  readonly type: 0 | 1;
  readonly message: StoredMessage;
}

/** The message as the API answers it. */
export function apiMessage(message: StoredMessage): APIMessage {
  const fromApp = message.author.id === APPLICATION_ID;
  const shown: object = {
    id: message.id,
    type: messageType(message),
    channel_id: message.channelId,
    author: message.author,
    content: message.content,
    timestamp: message.timestamp,
    edited_timestamp: message.editedTimestamp,
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: EVERYBODY.filter(({ id }) => message.pings.users.includes(id)),
    mention_roles: message.pings.roles,
    attachments: message.attachments.map((file) => attachmentObject(file, message.ephemeral)),
    embeds: message.embeds,
    components: message.components,
    pinned: message.pinned,
    flags: message.flags,
    ...(message.reactions.length === 0 ? {} : { reactions: message.reactions.map(reactionObject) }),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.reference === undefined ? {} : apiReference(message.reference)),
    ...(fromApp ? { application_id: APPLICATION_ID } : {}),
    ...(message.interaction ? apiTrace(message.interaction) : {}),
  };
  return shown as APIMessage;
}

function messageType({ interaction, reference }: StoredMessage): number {
  if (interaction !== undefined) return replyType(interaction);
  return reference?.type === 0 ? 19 : 0;
}

/** 20 an answer to a slash command, 23 to a command from a menu, 19 to anything else. */
function replyType({ type, targetMessageId, targetUserId }: InteractionTrace): number {
  if (type !== 2) return 19;
  return targetMessageId === undefined && targetUserId === undefined ? 20 : 23;
}

function apiReference({ type, message }: MessageReference): object {
  const reference = { message_reference: { type, message_id: message.id, channel_id: message.channelId } };
  if (type === 0) return { ...reference, referenced_message: apiMessage(message) };
  const { content, embeds, components, attachments, timestamp, flags } = apiMessage(message);
  return {
    ...reference,
    message_snapshots: [{ message: { content, embeds, components, attachments, timestamp, flags } }],
  };
}

function reactionObject({ emoji, userIds }: Reaction): object {
  return {
    emoji: emojiObject(emoji),
    count: userIds.length,
    count_details: { burst: 0, normal: userIds.length },
    burst_colors: [],
    me: userIds.includes(APPLICATION_ID),
    me_burst: false,
  };
}

/** An emoji as objects have it, from how addresses write it. */
export function emojiObject(emoji: string): { id: string | null; name: string } {
  const [name = emoji, id] = emoji.split(':');
  return { id: id ?? null, name };
}

function apiTrace(trace: InteractionTrace): object {
  const { id, type, user, owners } = trace;
  const common = { id, type, user, authorizing_integration_owners: owners };
  const original = trace.originalId === undefined ? {} : { original_response_message_id: trace.originalId };
  const pressed = trace.pressedMessageId === undefined ? {} : { interacted_message_id: trace.pressedMessageId };
  const target = trace.targetMessageId === undefined ? {} : { target_message_id: trace.targetMessageId };
  const command = trace.name === undefined ? {} : { interaction: { id, type, name: trace.name, user } };
  return {
    webhook_id: APPLICATION_ID,
    interaction_metadata: { ...common, ...original, ...pressed, ...target, ...targetUser(trace) },
    ...command,
  };
}

function targetUser({ targetUserId }: InteractionTrace): object {
  const found = EVERYBODY.find(({ id }) => id === targetUserId);
  return found === undefined ? {} : { target_user: found };
}

/** A file as the API tells of it. */
export function attachmentObject(file: StoredFile, ephemeral: boolean): APIAttachment {
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.byteLength,
    url: file.url,
    proxy_url: file.url,
    content_type: file.contentType,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(ephemeral ? { ephemeral: true } : {}),
  };
}
