import { apiMessage, MESSAGE_FLAG, type StoredMessage } from '../../messages/message.ts';
import { editedContent, type MessagePayload, newContent, type StoreFile } from '../../messages/message-content.ts';
import type { DiscordState } from '../../world/state.ts';
import type { Place } from '../../world/world.ts';
import { channelObject } from '../../world/world-objects.ts';
import { type Answer, DONE, ok, REFUSALS, refuse } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';
import { inChannel, mayDo, onMessage } from './in-channel.ts';
import { type ReferencePayload, readReference } from './message-reference.ts';

const MESSAGES = '/channels/:channel/messages';
/** Bounds of a bulk deletion, and how old its messages may be. */
const BULK = { least: 2, most: 100, oldestMs: 14 * 86_400_000 } as const;

/** Channels and the app's own messages in them. Interactions do not need these. */
export const CHANNEL_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', answer: inChannel((place) => ok(channelObject(place, 'member'))) },
  { method: 'POST', path: '/channels/:channel/typing', answer: inChannel(startTyping) },
  { method: 'GET', path: MESSAGES, answer: inChannel(list) },
  { method: 'POST', path: MESSAGES, rate: { requests: 5, windowMs: 5000 }, answer: inChannel(post) },
  { method: 'POST', path: `${MESSAGES}/bulk-delete`, answer: inChannel(bulkDelete) },
  { method: 'GET', path: `${MESSAGES}/:message`, answer: onMessage((message) => ok(apiMessage(message))) },
  { method: 'PATCH', path: `${MESSAGES}/:message`, answer: onMessage(edit) },
  { method: 'DELETE', path: `${MESSAGES}/:message`, answer: onMessage(remove) },
];

interface NewMessage extends MessagePayload {
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: ReferencePayload | null;
}

function startTyping(place: Place, _request: ApiRequest, state: DiscordState): Answer {
  if (!mayDo(state, place, 'sendMessages')) return REFUSALS.missingPermissions;
  const payload = { channel_id: place.channelId, user_id: state.app.id, timestamp: Math.floor(Date.now() / 1000) };
  state.gateway.dispatch('TYPING_START', payload, place.guildId);
  return DONE;
}

/** Newest first, at most a hundred; `before`, `after` and `around` are ids. */
function list(place: Place, { query }: ApiRequest, state: DiscordState): Answer {
  if (!mayDo(state, place, 'readMessageHistory')) return ok([]);
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 50) || 50, 1), 100);
  const bound = (name: string) =>
    /^\d{1,20}$/.test(query.get(name) ?? '') ? BigInt(query.get(name) ?? '') : undefined;
  const [before, after] = [bound('before'), bound('after')];
  const found = state.messages
    .list(place.channelId)
    .filter(
      ({ ephemeral, id }) => !ephemeral && BigInt(id) < (before ?? BigInt(id) + 1n) && BigInt(id) > (after ?? -1n),
    );
  const chosen = after === undefined ? found.slice(-limit) : found.slice(0, limit);
  return ok(chosen.toReversed().map(apiMessage));
}

async function post(place: Place, { payload, uploads }: ApiRequest, state: DiscordState): Promise<Answer> {
  if (!mayDo(state, place, 'sendMessages')) return REFUSALS.missingPermissions;
  if (uploads.length > 0 && !mayDo(state, place, 'attachFiles')) return REFUSALS.missingPermissions;
  const checked = (await state.checker)('message', payload, { uploads });
  if (!checked.ok) return refuse(400, checked.problem);
  const { nonce, enforce_nonce, message_reference, ...body } = payload as NewMessage;
  const mark = nonce === undefined || nonce === null ? undefined : String(nonce);
  const known =
    mark !== undefined && enforce_nonce === true
      ? state.messages.findByNonce(place.channelId, state.app.id, mark)
      : undefined;
  if (known !== undefined) return ok(apiMessage(known));
  const found = readReference(message_reference, place, state);
  if (!found.ok) return found.answer;
  const content = newContent(body, uploads, filesOf(place, state));
  const message = state.messages.create({
    channelId: place.channelId,
    author: state.app,
    content: { ...content, flags: content.flags & ~MESSAGE_FLAG.ephemeral },
    ...(mark === undefined ? {} : { nonce: mark }),
    ...(found.reference === undefined ? {} : { reference: found.reference }),
  });
  return ok(apiMessage(message));
}

async function edit(
  message: StoredMessage,
  place: Place,
  { payload, uploads }: ApiRequest,
  state: DiscordState,
): Promise<Answer> {
  if (message.author.id !== state.app.id) return REFUSALS.notTheAuthor;
  const checked = (await state.checker)('edit', payload, { uploads, before: message });
  if (!checked.ok) return refuse(400, checked.problem);
  const content = editedContent(message, payload as MessagePayload, uploads, filesOf(place, state));
  return ok(apiMessage(state.messages.change(message, content)));
}

function remove(message: StoredMessage, place: Place, _request: ApiRequest, state: DiscordState): Answer {
  const own = message.author.id === state.app.id;
  if (!own && (place.context !== 0 || !mayDo(state, place, 'manageMessages'))) return REFUSALS.missingPermissions;
  state.messages.remove(message);
  return DONE;
}

function bulkDelete(place: Place, { payload }: ApiRequest, state: DiscordState): Answer {
  if (place.context !== 0 || !mayDo(state, place, 'manageMessages')) return REFUSALS.missingPermissions;
  const { messages: ids } = (payload ?? {}) as { messages?: unknown };
  if (!Array.isArray(ids) || ids.length < BULK.least || ids.length > BULK.most) return REFUSALS.wrongBulkCount;
  const found = ids.flatMap((id) => state.messages.find(place.channelId, String(id)) ?? []);
  if (found.some(({ timestamp }) => Date.now() - Date.parse(timestamp) > BULK.oldestMs)) return REFUSALS.tooOldForBulk;
  for (const message of found) state.messages.remove(message);
  return DONE;
}

function filesOf({ channelId }: Place, state: DiscordState): StoreFile {
  return (upload, described) => state.messages.storeFile(channelId, upload, described);
}
