import type { APIUser } from 'discord.js';
import type { InteractionTrace, StoredFile, StoredMessage } from './message.ts';
import { MESSAGE_FLAG } from './message.ts';
import type { AttachmentPayload, MessageContent, Upload } from './message-content.ts';

/** What happened to a message. */
export interface MessageChange {
  readonly kind: 'created' | 'changed' | 'deleted';
  readonly message: StoredMessage;
}

interface Draft {
  readonly channelId: string;
  readonly author: APIUser;
  readonly content: MessageContent;
  readonly visibleTo?: string;
  readonly interaction?: InteractionTrace;
}

const KEPT_PER_CHANNEL = 300;

/** The messages of all channels. The oldest of a channel fall out once it holds too many. */
export class MessageStore {
  #channels = new Map<string, Map<string, StoredMessage>>();
  #listeners = new Set<(change: MessageChange) => void>();
  #nextId: () => string;
  #fileBase: () => string;

  /** @param fileBase Address under which the stand-in serves files. */
  constructor(nextId: () => string, fileBase: () => string) {
    this.#nextId = nextId;
    this.#fileBase = fileBase;
  }

  /** The messages of a channel, oldest first. */
  list(channelId: string): readonly StoredMessage[] {
    return [...(this.#channels.get(channelId)?.values() ?? [])];
  }

  find(channelId: string, id: string): StoredMessage | undefined {
    return this.#channels.get(channelId)?.get(id);
  }

  /** The file an address of the stand-in means. */
  findFile(channelId: string, fileId: string): StoredFile | undefined {
    return this.list(channelId)
      .flatMap(({ attachments }) => attachments)
      .find(({ id }) => id === fileId);
  }

  create({ channelId, author, content, visibleTo, interaction }: Draft): StoredMessage {
    const message: StoredMessage = {
      id: this.#nextId(),
      channelId,
      author,
      ...content,
      ...flagFacts(content.flags),
      timestamp: new Date().toISOString(),
      editedTimestamp: null,
      ...(visibleTo === undefined ? {} : { visibleTo }),
      ...(interaction === undefined ? {} : { interaction }),
    };
    this.#channel(channelId).set(message.id, message);
    this.#forgetOldest(channelId);
    this.#tell({ kind: 'created', message });
    return message;
  }

  /** Puts the edited message in the place of the old one. A deferred answer counts as new, not as edited. */
  change(before: StoredMessage, content: MessageContent): StoredMessage {
    const flags = content.flags & ~MESSAGE_FLAG.loading;
    const message: StoredMessage = {
      ...before,
      ...content,
      flags,
      ...flagFacts(flags),
      editedTimestamp: before.loading ? null : new Date().toISOString(),
    };
    this.#channel(before.channelId).set(message.id, message);
    this.#tell({ kind: 'changed', message });
    return message;
  }

  remove(message: StoredMessage): void {
    this.#channels.get(message.channelId)?.delete(message.id);
    this.#tell({ kind: 'deleted', message });
  }

  /** Gives an upload its id and address. */
  storeFile(channelId: string, upload: Upload, described: AttachmentPayload | undefined): StoredFile {
    const id = this.#nextId();
    const name = described?.filename ?? upload.name;
    const description = described?.description ?? undefined;
    return {
      id,
      name,
      contentType: upload.contentType,
      bytes: upload.bytes,
      url: `${this.#fileBase()}/${channelId}/${id}/${encodeURIComponent(name)}`,
      ...(description === undefined ? {} : { description }),
    };
  }

  /** Calls back on every change from now on; the returned function ends that. */
  subscribe(listener: (change: MessageChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: MessageChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #channel(channelId: string): Map<string, StoredMessage> {
    const known = this.#channels.get(channelId) ?? new Map<string, StoredMessage>();
    this.#channels.set(channelId, known);
    return known;
  }

  #forgetOldest(channelId: string): void {
    const messages = this.#channel(channelId);
    const oldest = messages.keys().next().value;
    if (messages.size > KEPT_PER_CHANNEL && oldest !== undefined) messages.delete(oldest);
  }
}

function flagFacts(flags: number): Pick<StoredMessage, 'ephemeral' | 'loading'> {
  return { ephemeral: (flags & MESSAGE_FLAG.ephemeral) !== 0, loading: (flags & MESSAGE_FLAG.loading) !== 0 };
}
