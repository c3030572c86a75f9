import { apiMessage, messageFlag, type StoredMessage } from '../world/message.ts';
import { editedContent, type MessagePayload, newContent, type StoreFile } from '../world/message-content.ts';
import type { SandboxState } from '../world/state.ts';
import { bot, type Place, permission, placeWithChannel } from '../world/world.ts';
import { channelObject } from '../world/world-objects.ts';
import { type Answer, done, ok, refusals, refuse } from './api-answer.ts';
import type { ApiRequest, Route } from './route.ts';

const messages = '/channels/:channel/messages';

/** Channels and the app's own messages in them. Interactions do not need these. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', answer: inChannel((place) => ok(channelObject(place, 'member'))) },
  { method: 'GET', path: messages, answer: inChannel(list) },
  { method: 'POST', path: messages, rate: { requests: 5, windowMs: 5000 }, answer: inChannel(post) },
  { method: 'GET', path: `${messages}/:message`, answer: inChannel(oneMessage((message) => ok(apiMessage(message)))) },
  { method: 'PATCH', path: `${messages}/:message`, answer: inChannel(oneMessage(edit)) },
  { method: 'DELETE', path: `${messages}/:message`, answer: inChannel(oneMessage(remove)) },
];

type InChannel = (place: Place, request: ApiRequest, state: SandboxState) => Answer | Promise<Answer>;
type OnMessage = (
  message: StoredMessage,
  place: Place,
  request: ApiRequest,
  state: SandboxState,
) => Answer | Promise<Answer>;

/** Where only a person installed the app, it is not a member and sees no channel. */
function inChannel(answer: InChannel): Route['answer'] {
  return (request, state) => {
    const place = placeWithChannel(request.params.channel ?? '');
    if (place === undefined) return refusals.unknownChannel;
    return place.installedFor === 1 ? refusals.missingAccess : answer(place, request, state);
  };
}

function oneMessage(answer: OnMessage): InChannel {
  return (place, request, state) => {
    const message = state.messages.find(place.channelId, request.params.message ?? '');
    return message === undefined || message.ephemeral
      ? refusals.unknownMessage
      : answer(message, place, request, state);
  };
}

function list({ channelId }: Place, { query }: ApiRequest, state: SandboxState): Answer {
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 50) || 50, 1), 100);
  const newestFirst = state.messages
    .list(channelId)
    .filter(({ ephemeral }) => !ephemeral)
    .reverse();
  return ok(newestFirst.slice(0, limit).map(apiMessage));
}

async function post(place: Place, { payload, uploads }: ApiRequest, state: SandboxState): Promise<Answer> {
  if (place.channelType === 0 && (place.appPermissions & permission.sendMessages) === 0n) {
    return refusals.missingPermissions;
  }
  const checked = (await state.checker)('message', payload, { uploads });
  if (!checked.ok) return refuse(400, checked.problem);
  const content = newContent(payload as MessagePayload, uploads, filesOf(place, state));
  const flags = content.flags & ~messageFlag.ephemeral;
  const message = state.messages.create({ channelId: place.channelId, author: bot, content: { ...content, flags } });
  return ok(apiMessage(message));
}

async function edit(
  message: StoredMessage,
  place: Place,
  { payload, uploads }: ApiRequest,
  state: SandboxState,
): Promise<Answer> {
  if (message.author.id !== bot.id) return refusals.notTheAuthor;
  const checked = (await state.checker)('edit', payload, { uploads, before: message });
  if (!checked.ok) return refuse(400, checked.problem);
  const content = editedContent(message, payload as MessagePayload, uploads, filesOf(place, state));
  return ok(apiMessage(state.messages.change(message, content)));
}

function remove(message: StoredMessage, _place: Place, _request: ApiRequest, state: SandboxState): Answer {
  if (message.author.id !== bot.id) return refusals.missingPermissions;
  state.messages.remove(message);
  return done;
}

function filesOf({ channelId }: Place, state: SandboxState): StoreFile {
  return (upload, described) => state.messages.storeFile(channelId, upload, described);
}
