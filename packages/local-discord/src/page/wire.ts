import type { StoredFile, StoredMessage } from '../discord/messages/message.ts';
import type { Choice, RegisteredCommand } from '../discord/world/command.ts';
import type { ModalFrame } from '../discord/world/modal.ts';
import type { LoggedPayload } from '../discord/world/payload-log.ts';

/** A file as the page hears of it: its bytes stay where they are served. */
export type ShownFile = Omit<StoredFile, 'bytes'> & { readonly size: number };
export type ShownMessage = Omit<StoredMessage, 'attachments'> & { readonly attachments: readonly ShownFile[] };

/** What the page is told, as it happens. The first event is always the snapshot. */
export type PageEvent =
  | {
      readonly kind: 'snapshot';
      readonly commands: readonly RegisteredCommand[];
      readonly messages: readonly ShownMessage[];
      readonly payloads: readonly LoggedPayload[];
      readonly data: DataStatus;
      readonly slowness: Slowness;
      /** The app's name, as people see it. */
      readonly appName: string;
      /** Where files of messages come from, as `http://127.0.0.1:PORT`. */
      readonly fileOrigin: string;
    }
  | { readonly kind: 'message'; readonly change: 'created' | 'changed' | 'deleted'; readonly message: ShownMessage }
  | { readonly kind: 'payload'; readonly payload: LoggedPayload }
  | { readonly kind: 'commands'; readonly commands: readonly RegisteredCommand[] }
  | { readonly kind: 'data'; readonly data: DataStatus }
  | { readonly kind: 'slowness'; readonly slowness: Slowness };

/** How the line between the app and Discord is held back. */
export type Slowness = 'none' | 'slow' | 'too-slow';

/** What goes wrong once. */
export type Mishap =
  | 'drop-gateway'
  | 'reconnect'
  | 'invalidate-session'
  | 'rate-limit'
  | 'rate-limit-page'
  | 'server-error'
  | 'cut';

/** What the app says of the data it answers from. */
export type DataStatus =
  | { readonly state: 'unknown' }
  | {
      readonly state: 'sound' | 'broken';
      /** Of the data that is served. */
      readonly version: string;
      readonly records: string;
      /** Milliseconds since 1970: when the files were last read. */
      readonly readAt: number;
      /** For broken files: why the older data goes on serving. For sound ones: what somebody should look at. */
      readonly problems: readonly DataProblem[];
    };

export interface DataProblem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** What became of a action. */
export type Reply =
  | { readonly kind: 'done' }
  | { readonly kind: 'answered'; readonly messageId: string; readonly ms: number; readonly answeredMs: number }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[]; readonly ms: number }
  | { readonly kind: 'modal'; readonly modal: ShownModal }
  | { readonly kind: 'no-response' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'not-sent'; readonly reason: string };

export interface ShownModal {
  /** Names the form when it is sent. */
  readonly id: string;
  readonly title: string;
  readonly components: readonly ModalFrame[];
}
