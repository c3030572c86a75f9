import type { Component, Media } from './component.ts';
import { messageFlag, type StoredFile, type StoredMessage } from './message.ts';

/** A message as an app sends it; the official description has been checked. */
export interface MessagePayload {
  readonly content?: string | null;
  readonly embeds?: readonly object[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly AttachmentPayload[] | null;
}

/** Names and describes an upload (by its number), or keeps an attachment the message has (by its id). */
export interface AttachmentPayload {
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
export type MessageContent = Pick<StoredMessage, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>;

/** The flags an app may set on an edit; the others were decided with the first response. */
const editableFlags = messageFlag.suppressEmbeds | messageFlag.componentsV2;

/**
 * Puts a new payload's parts in place: files get addresses, `attachment://` names become those addresses, components
 * get the numbers and the defaults that Discord fills in.
 */
export function newContent(payload: MessagePayload, uploads: readonly Upload[], storeFile: StoreFile): MessageContent {
  const attachments = uploads.map((upload) => storeFile(upload, attachmentFor(upload, payload)));
  return {
    content: payload.content ?? '',
    embeds: payload.embeds ?? [],
    components: settled(payload.components ?? [], attachments),
    attachments,
    flags: payload.flags ?? 0,
  };
}

/** Applies an edit: what the payload leaves out stays, attachments stay unless it lists which to keep. */
export function editedContent(
  before: MessageContent,
  payload: MessagePayload,
  uploads: readonly Upload[],
  storeFile: StoreFile,
): MessageContent {
  const kept = keptAttachments(before, payload);
  const attachments = [...kept, ...uploads.map((upload) => storeFile(upload, attachmentFor(upload, payload)))];
  return {
    content: payload.content === undefined ? before.content : (payload.content ?? ''),
    embeds: payload.embeds === undefined ? before.embeds : (payload.embeds ?? []),
    components: payload.components === undefined ? before.components : settled(payload.components ?? [], attachments),
    attachments,
    flags: before.flags | ((payload.flags ?? 0) & editableFlags),
  };
}

export type StoreFile = (upload: Upload, described: AttachmentPayload | undefined) => StoredFile;

/** The attachments of a message that an edit leaves on it. */
export function keptAttachments(before: MessageContent, payload: MessagePayload): readonly StoredFile[] {
  if (payload.attachments === undefined) return before.attachments;
  const named = new Set((payload.attachments ?? []).map(({ id }) => String(id)));
  return before.attachments.filter(({ id }) => named.has(id));
}

/** Whether nothing of it would be seen. */
export function isEmptyContent({ content, embeds, components, attachments }: MessageContent): boolean {
  return content.trim() === '' && embeds.length === 0 && components.length === 0 && attachments.length === 0;
}

function attachmentFor(upload: Upload, payload: MessagePayload): AttachmentPayload | undefined {
  return payload.attachments?.find(({ id }) => String(id) === upload.key);
}

function settled(components: readonly Component[], files: readonly StoredFile[]): readonly Component[] {
  const taken = new Set<number>();
  let last = 0;
  const nextNumber = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const settle = (component: Component): Component => {
    const id = component.id ?? 0;
    const numbered = { ...component, id: id === 0 ? nextNumber() : id };
    taken.add(numbered.id);
    return withParts(numbered, settle, files);
  };
  return components.map(settle);
}

function withParts<T extends Component>(
  component: T,
  settle: (inner: Component) => Component,
  files: readonly StoredFile[],
): Component {
  const described = 'description' in component ? component.description : null;
  const inner = (components: readonly Component[]) => components.map(settle);
  const parts = {
    ...component,
    ...('components' in component ? { components: inner(component.components) } : {}),
    ...('accessory' in component ? { accessory: settle(component.accessory) } : {}),
    ...(component.type === 17 ? { accent_color: component.accent_color ?? null, spoiler: false } : {}),
    ...(component.type === 14 ? { divider: component.divider ?? true } : {}),
    ...(component.type === 11
      ? { media: settledMedia(component.media, files), description: described ?? null, spoiler: false }
      : {}),
    ...(component.type === 13
      ? { file: settledMedia(component.file, files), ...fileFacts(component.file, files) }
      : {}),
    ...(component.type === 12
      ? {
          items: component.items.map((item) => ({
            spoiler: false,
            ...item,
            description: item.description ?? null,
            media: settledMedia(item.media, files),
          })),
        }
      : {}),
  };
  return parts as Component;
}

const attachmentScheme = 'attachment://';

/** The file an address such as `attachment://chart.png` means. */
export function referencedName({ url }: Media): string | undefined {
  return url.startsWith(attachmentScheme) ? url.slice(attachmentScheme.length) : undefined;
}

function settledMedia(media: Media, files: readonly StoredFile[]): Media {
  const file = files.find(({ name }) => name === referencedName(media));
  if (file === undefined) return { id: '0', proxy_url: media.url, ...media } as Media;
  const shown = {
    id: file.id,
    url: file.url,
    proxy_url: file.url,
    width: null,
    height: null,
    content_type: file.contentType,
    attachment_id: file.id,
  };
  return shown;
}

function fileFacts(media: Media, files: readonly StoredFile[]) {
  const file = files.find(({ name }) => name === referencedName(media));
  return { name: file?.name ?? null, size: file?.bytes.byteLength ?? null, spoiler: false };
}
