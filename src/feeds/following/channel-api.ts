import type { AnswerFile } from '../../bot/answering/response.ts';
import type { StopReason } from '../../store/follows.ts';

/** What became of something sent to a channel. */
export type Sent =
  | { readonly ok: true; readonly id: string }
  /** It will never be taken: the channel or the message is gone, or the bot may not post. */
  | { readonly ok: false; readonly gone: StopReason }
  /** Not this time: the network, Discord itself, too many requests. */
  | { readonly ok: false; readonly gone: undefined };

/** What the bot may do in channels by itself, without anybody asking. */
export interface ChannelApi {
  /** @param nonce Discord posts the same one once within some minutes */
  readonly post: (channel: string, body: object, nonce: string, files: readonly AnswerFile[]) => Promise<Sent>;
  readonly edit: (channel: string, message: string, body: object, files: readonly AnswerFile[]) => Promise<Sent>;
  /** A private message to one person; refused where that person wants none. */
  readonly tell: (person: string, body: object) => Promise<void>;
}
