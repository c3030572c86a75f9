import { settledComponents, settledEmbeds } from '../rules/settled-components.ts';
import type { Component } from './component.ts';
import { MESSAGE_FLAG, type StoredFile, type StoredMessage } from './message.ts';
import { type AllowedMentions, messagePings } from './pings.ts';

/** A message as an app sends it; the official description has been checked. */
export interface MessagePayload {
  readonly content?: string | null;
  readonly embeds?: readonly object[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly AttachmentPayload[] | null;
  readonly allowed_mentions?: AllowedMentions | null;
}

/** Names and describes an upload (by its number), or keeps an attachment the message has (by its id). */
export interface AttachmentPayload {
  /** Numbers are taken, too. */
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
}

/** A file as it came in: `files[0]` has the key `0`. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The parts of a message an app writes. */
export type MessageContent = Pick<
  StoredMessage,
  'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'pings'
>;
/** A message's parts before an edit. Whom it calls is read anew. */
export type ContentBefore = Omit<MessageContent, 'pings'>;

/** The flags an app may set on an edit; the others were decided with the first response. */
const EDITABLE_FLAGS = MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.componentsV2;

/**
 * Puts a new payload's parts in place: files get addresses, `attachment://` names become those addresses, components
 * get the numbers and the defaults that Discord fills in.
 */
export function newContent(payload: MessagePayload, uploads: readonly Upload[], storeFile: StoreFile): MessageContent {
  const attachments = uploads.map((upload) => storeFile(upload, attachmentFor(upload, payload)));
  const content = payload.content ?? '';
  const components = settledComponents(payload.components ?? [], attachments);
  return {
    content,
    embeds: settledEmbeds(payload.embeds ?? [], attachments),
    components,
    attachments,
    flags: payload.flags ?? 0,
    pings: messagePings({ content, components }, payload.allowed_mentions),
  };
}

/** Applies an edit: what the payload leaves out stays, attachments stay unless it lists which to keep. */
export function editedContent(
  before: ContentBefore,
  payload: MessagePayload,
  uploads: readonly Upload[],
  storeFile: StoreFile,
): MessageContent {
  const kept = keptAttachments(before, payload);
  const attachments = [...kept, ...uploads.map((upload) => storeFile(upload, attachmentFor(upload, payload)))];
  const content = payload.content === undefined ? before.content : (payload.content ?? '');
  const components =
    payload.components === undefined ? before.components : settledComponents(payload.components ?? [], attachments);
  return {
    content,
    embeds: payload.embeds === undefined ? before.embeds : settledEmbeds(payload.embeds ?? [], attachments),
    components,
    attachments,
    flags: before.flags | ((payload.flags ?? 0) & EDITABLE_FLAGS),
    pings: messagePings({ content, components }, payload.allowed_mentions),
  };
}

export type StoreFile = (upload: Upload, described: AttachmentPayload | undefined) => StoredFile;

/** The attachments of a message that an edit leaves on it, with the descriptions it gives them. */
export function keptAttachments(before: ContentBefore, payload: MessagePayload): readonly StoredFile[] {
  if (payload.attachments === undefined) return before.attachments;
  const named = new Map((payload.attachments ?? []).map((attachment) => [String(attachment.id), attachment]));
  return before.attachments.flatMap((file) => {
    const given = named.get(file.id);
    return given === undefined ? [] : [described(file, given.description)];
  });
}

/** `null` takes a description away; nothing leaves it as it was. */
function described({ description: before, ...file }: StoredFile, given: string | null | undefined): StoredFile {
  const description = given === undefined ? before : given;
  return description ? { ...file, description } : file;
}

/** Whether nothing of it would be seen. */
export function isEmptyContent({ content, embeds, components, attachments }: ContentBefore): boolean {
  return content.trim() === '' && embeds.length === 0 && components.length === 0 && attachments.length === 0;
}

function attachmentFor(upload: Upload, payload: MessagePayload): AttachmentPayload | undefined {
  return payload.attachments?.find(({ id }) => String(id) === upload.key);
}
