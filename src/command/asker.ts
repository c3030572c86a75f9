/** Who asks, and from where: what a command may know of it. Ids are Discord's, as text. */
export interface Asker {
  /** Discord's locale of the asker, one the bot can write in. */
  readonly locale: string;
  readonly person: Person | undefined;
  readonly server: string | undefined;
  readonly channel: string | undefined;
  /** The ids of the asker's roles in this server. */
  readonly roles: readonly string[];
  /** The bot's own id, for the link that adds it to a server. */
  readonly application: string;
  /** The server installed the app; false where only the asker did. */
  readonly isMember: boolean;
  /** Whether the asker holds a permission in this channel, by Discord's bit. False outside of servers. */
  readonly may: (permission: bigint) => boolean;
  /** The same for the app; true where Discord does not say. */
  readonly appMay: (permission: bigint) => boolean;
  /** Files and channels that options name by their ids. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly channels: ReadonlyMap<string, Channel>;
}

export interface Person {
  readonly id: string;
  /** As the place shows it: nickname, display name or user name. */
  readonly name: string;
}

/** A file somebody handed in. Its address is Discord's, and ends to work after a day. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
  readonly contentType: string | undefined;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  /** What the app may do there, as Discord's bits; absent where Discord does not say. */
  readonly appPermissions: string | undefined;
}

/** Nobody in particular: who asks in tests and in the terminal. */
export const nobody: Asker = {
  locale: 'en',
  person: undefined,
  server: undefined,
  channel: undefined,
  roles: [],
  application: '',
  isMember: false,
  may: () => false,
  appMay: () => true,
  attachments: new Map(),
  channels: new Map(),
};
