import type { StoredMessage } from '../../messages/message.ts';
import { addReaction, removeReaction } from '../../messages/reactions.ts';
import type { DiscordState } from '../../world/state.ts';
import { EVERYBODY, type Place } from '../../world/world.ts';
import { type Answer, DONE, ok, REFUSALS } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';
import { mayDo, onMessage } from './in-channel.ts';

const REACTIONS = '/channels/:channel/messages/:message/reactions';
const ONE = `${REACTIONS}/:emoji`;
/** Different reactions a message takes. */
const MOST_REACTIONS = 20;

/** Reactions under messages. */
export const REACTION_ROUTES: readonly Route[] = [
  { method: 'PUT', path: `${ONE}/@me`, answer: onMessage(addOwn) },
  { method: 'DELETE', path: `${ONE}/@me`, answer: onMessage(removeOf((_request, state) => state.app.id)) },
  { method: 'DELETE', path: `${ONE}/:user`, answer: onMessage(removeOf(({ params }) => params.user ?? '')) },
  { method: 'GET', path: ONE, answer: onMessage(whoReacted) },
  { method: 'DELETE', path: ONE, answer: onMessage(clear) },
  { method: 'DELETE', path: REACTIONS, answer: onMessage(clear) },
];

function addOwn(message: StoredMessage, place: Place, { params }: ApiRequest, state: DiscordState): Answer {
  const { emoji = '' } = params;
  if (!/\p{Emoji}/u.test(emoji) && !/^\w{2,32}:\d{1,20}$/.test(emoji)) return REFUSALS.unknownEmoji;
  const isNew = !message.reactions.some((reaction) => reaction.emoji === emoji);
  if (!mayDo(state, place, 'readMessageHistory')) return REFUSALS.missingPermissions;
  if (isNew && !mayDo(state, place, 'addReactions')) return REFUSALS.missingPermissions;
  if (isNew && message.reactions.length >= MOST_REACTIONS) return REFUSALS.tooManyReactions;
  addReaction(state, message, { emoji, userId: state.app.id });
  return DONE;
}

function removeOf(user: (request: ApiRequest, state: DiscordState) => string) {
  return (message: StoredMessage, place: Place, request: ApiRequest, state: DiscordState): Answer => {
    const userId = user(request, state);
    if (userId !== state.app.id && !mayDo(state, place, 'manageMessages')) return REFUSALS.missingPermissions;
    removeReaction(state, message, { emoji: request.params.emoji ?? '', userId });
    return DONE;
  };
}

function whoReacted(message: StoredMessage, _place: Place, { params, query }: ApiRequest): Answer {
  const reaction = message.reactions.find(({ emoji }) => emoji === params.emoji);
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 25) || 25, 1), 100);
  return ok(EVERYBODY.filter(({ id }) => reaction?.userIds.includes(id)).slice(0, limit));
}

/** Takes all reactions away, or all of one emoji. */
function clear(message: StoredMessage, place: Place, { params }: ApiRequest, state: DiscordState): Answer {
  if (!mayDo(state, place, 'manageMessages')) return REFUSALS.missingPermissions;
  const { emoji } = params;
  const reactions = emoji === undefined ? [] : message.reactions.filter((reaction) => reaction.emoji !== emoji);
  state.messages.mark(message, { reactions });
  const event = emoji === undefined ? 'MESSAGE_REACTION_REMOVE_ALL' : 'MESSAGE_REACTION_REMOVE_EMOJI';
  const where = { channel_id: place.channelId, message_id: message.id, guild_id: place.guildId };
  state.gateway.dispatch(
    event,
    { ...where, ...(emoji === undefined ? {} : { emoji: { id: null, name: emoji } }) },
    place.guildId,
  );
  return DONE;
}
