import { apiMessage, MESSAGE_FLAG, type StoredMessage } from '../world/message.ts';
import { editedContent, type MessagePayload, newContent, type StoreFile } from '../world/message-content.ts';
import type { DiscordState } from '../world/state.ts';
import { BOT, PERMISSION, type Place, placeWithChannel } from '../world/world.ts';
import { channelObject } from '../world/world-objects.ts';
import { type Answer, DONE, ok, REFUSALS, refuse } from './api-answer.ts';
import type { ApiRequest, Route } from './route.ts';

const MESSAGES = '/channels/:channel/messages';

/** Channels and the app's own messages in them. Interactions do not need these. */
export const CHANNEL_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', answer: inChannel((place) => ok(channelObject(place, 'member'))) },
  { method: 'GET', path: MESSAGES, answer: inChannel(list) },
  { method: 'POST', path: MESSAGES, rate: { requests: 5, windowMs: 5000 }, answer: inChannel(post) },
  { method: 'GET', path: `${MESSAGES}/:message`, answer: inChannel(oneMessage((message) => ok(apiMessage(message)))) },
  { method: 'PATCH', path: `${MESSAGES}/:message`, answer: inChannel(oneMessage(edit)) },
  { method: 'DELETE', path: `${MESSAGES}/:message`, answer: inChannel(oneMessage(remove)) },
];

type InChannel = (place: Place, request: ApiRequest, state: DiscordState) => Answer | Promise<Answer>;
type OnMessage = (
  message: StoredMessage,
  place: Place,
  request: ApiRequest,
  state: DiscordState,
) => Answer | Promise<Answer>;

/** Where only a person installed the app, it is not a member and sees no channel. */
function inChannel(answer: InChannel): Route['answer'] {
  return (request, state) => {
    const place = placeWithChannel(request.params.channel ?? '');
    if (place === undefined) return REFUSALS.unknownChannel;
    return place.installedFor === 1 ? REFUSALS.missingAccess : answer(place, request, state);
  };
}

function oneMessage(answer: OnMessage): InChannel {
  return (place, request, state) => {
    const message = state.messages.find(place.channelId, request.params.message ?? '');
    return message === undefined || message.ephemeral
      ? REFUSALS.unknownMessage
      : answer(message, place, request, state);
  };
}

function list({ channelId }: Place, { query }: ApiRequest, state: DiscordState): Answer {
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 50) || 50, 1), 100);
  const newestFirst = state.messages
    .list(channelId)
    .filter(({ ephemeral }) => !ephemeral)
    .reverse();
  return ok(newestFirst.slice(0, limit).map(apiMessage));
}

async function post(place: Place, { payload, uploads }: ApiRequest, state: DiscordState): Promise<Answer> {
  if (place.channelType === 0 && (place.appPermissions & PERMISSION.sendMessages) === 0n) {
    return REFUSALS.missingPermissions;
  }
  const checked = (await state.checker)('message', payload, { uploads });
  if (!checked.ok) return refuse(400, checked.problem);
  const content = newContent(payload as MessagePayload, uploads, filesOf(place, state));
  const flags = content.flags & ~MESSAGE_FLAG.ephemeral;
  const message = state.messages.create({ channelId: place.channelId, author: BOT, content: { ...content, flags } });
  return ok(apiMessage(message));
}

async function edit(
  message: StoredMessage,
  place: Place,
  { payload, uploads }: ApiRequest,
  state: DiscordState,
): Promise<Answer> {
  if (message.author.id !== BOT.id) return REFUSALS.notTheAuthor;
  const checked = (await state.checker)('edit', payload, { uploads, before: message });
  if (!checked.ok) return refuse(400, checked.problem);
  const content = editedContent(message, payload as MessagePayload, uploads, filesOf(place, state));
  return ok(apiMessage(state.messages.change(message, content)));
}

function remove(message: StoredMessage, _place: Place, _request: ApiRequest, state: DiscordState): Answer {
  if (message.author.id !== BOT.id) return REFUSALS.missingPermissions;
  state.messages.remove(message);
  return DONE;
}

function filesOf({ channelId }: Place, state: DiscordState): StoreFile {
  return (upload, described) => state.messages.storeFile(channelId, upload, described);
}
