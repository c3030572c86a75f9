import type { APIMessage, APIUser } from 'discord.js';
import type { Component } from './component.ts';
import { APPLICATION_ID } from './world.ts';

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
}

/** The message as the API answers it. */
export function apiMessage(message: StoredMessage): APIMessage {
  const fromApp = message.author.id === APPLICATION_ID;
  const shown: object = {
    id: message.id,
    type: message.interaction === undefined ? 0 : replyType(message.interaction),
    channel_id: message.channelId,
    author: message.author,
    content: message.content,
    timestamp: message.timestamp,
    edited_timestamp: message.editedTimestamp,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.attachments.map((file) => apiAttachment(file, message.ephemeral)),
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags,
    ...(fromApp ? { application_id: APPLICATION_ID } : {}),
    ...(message.interaction ? apiTrace(message.interaction) : {}),
  };
  return shown as APIMessage;
}

/** 20 an answer to a slash command, 23 to a command on a message, 19 to anything else. */
function replyType({ type, targetMessageId }: InteractionTrace): number {
  if (type !== 2) return 19;
  return targetMessageId === undefined ? 20 : 23;
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
    interaction_metadata: { ...common, ...original, ...pressed, ...target },
    ...command,
  };
}

function apiAttachment(file: StoredFile, ephemeral: boolean): object {
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
