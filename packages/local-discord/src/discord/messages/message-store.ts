import type { APIUser } from 'discord.js';
import {
  type InteractionTrace,
  MESSAGE_FLAG,
  type MessageReference,
  type StoredFile,
  type StoredMessage,
} from './message.ts';
import type { AttachmentPayload, MessageContent, Upload } from './message-content.ts';

/** What happened to a message. */
export interface MessageChange {
  readonly kind: 'created' | 'changed' | 'marked' | 'deleted';
  readonly message: StoredMessage;
}

interface Draft {
  readonly channelId: string;
  readonly author: APIUser;
  readonly content: MessageContent;
  readonly visibleTo?: string;
  readonly interaction?: InteractionTrace;
  readonly reference?: MessageReference;
  readonly nonce?: string;
}

const KEPT_PER_CHANNEL = 300;
/** "The past few minutes", say the docs. */
const NONCE_REMEMBERED_MS = 3 * 60_000;

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

  /** The message this author marked with a nonce, if it is young enough for Discord to remember. */
  findByNonce(channelId: string, authorId: string, nonce: string): StoredMessage | undefined {
    const oldest = Date.now() - NONCE_REMEMBERED_MS;
    return this.list(channelId).findLast(
      (message) => message.nonce === nonce && message.author.id === authorId && Date.parse(message.timestamp) >= oldest,
    );
  }

  /** The file an address of the stand-in means. */
  findFile(channelId: string, fileId: string): StoredFile | undefined {
    return this.list(channelId)
      .flatMap(({ attachments }) => attachments)
      .find(({ id }) => id === fileId);
  }

  create({ content, ...facts }: Draft): StoredMessage {
    const message: StoredMessage = {
      id: this.#nextId(),
      ...content,
      ...flagFacts(content.flags),
      timestamp: new Date().toISOString(),
      editedTimestamp: null,
      pinned: false,
      reactions: [],
      ...facts,
    };
    this.#channel(message.channelId).set(message.id, message);
    this.#forgetOldest(message.channelId);
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

  /** Pins a message or takes the pin out, puts a reaction on it or takes it off. That is no edit. */
  mark(before: StoredMessage, marks: Partial<Pick<StoredMessage, 'pinned' | 'reactions'>>): StoredMessage {
    const message: StoredMessage = { ...before, ...marks };
    this.#channel(before.channelId).set(message.id, message);
    this.#tell({ kind: 'marked', message });
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
