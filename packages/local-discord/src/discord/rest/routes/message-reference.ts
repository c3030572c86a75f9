import type { MessageReference } from '../../messages/message.ts';
import { invalidForm } from '../../rules/form-error.ts';
import type { DiscordState } from '../../world/state.ts';
import type { Place } from '../../world/world.ts';
import { type Answer, REFUSALS, refuse } from '../api-answer.ts';
import { mayDo } from './in-channel.ts';

/** What a new message answers to or passes on, as the app names it. */
export interface ReferencePayload {
  readonly type?: number | null;
  readonly message_id: string;
  readonly channel_id?: string | null;
  readonly fail_if_not_exists?: boolean | null;
}

type Found =
  | { readonly ok: true; readonly reference?: MessageReference }
  | { readonly ok: false; readonly answer: Answer };

const UNKNOWN_REPLY = refuse(
  400,
  invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]),
);

/** Finds the message that a reply or a forward is about. */
export function readReference(given: ReferencePayload | null | undefined, place: Place, state: DiscordState): Found {
  if (given === undefined || given === null) return { ok: true };
  const message = state.messages.find(given.channel_id ?? place.channelId, given.message_id);
  if (given.type === 1) {
    if (message === undefined) return { ok: false, answer: REFUSALS.unknownMessage };
    const readable = message.author.id === state.app.id || state.gateway.allows('MessageContent');
    return readable
      ? { ok: true, reference: { type: 1, message } }
      : { ok: false, answer: REFUSALS.forwardWithoutContent };
  }
  if (!mayDo(state, place, 'readMessageHistory')) return { ok: false, answer: REFUSALS.replyWithoutHistory };
  if (message !== undefined && message.channelId === place.channelId) {
    return { ok: true, reference: { type: 0, message } };
  }
  return given.fail_if_not_exists === false ? { ok: true } : { ok: false, answer: UNKNOWN_REPLY };
}
