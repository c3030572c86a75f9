import { apiMessage, type StoredMessage } from '../../messages/message.ts';
import type { DiscordState } from '../../world/state.ts';
import type { Place } from '../../world/world.ts';
import { type Answer, DONE, ok, REFUSALS } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';
import { inChannel, mayDo, onMessage } from './in-channel.ts';

const MOST_PINS = 250;

/** Pinned messages: the addresses of 2025, and the older ones that do the same. */
export const PIN_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel/messages/pins', answer: inChannel(list) },
  ...['/channels/:channel/messages/pins/:message', '/channels/:channel/pins/:message'].flatMap((path): Route[] => [
    { method: 'PUT', path, answer: onMessage(pin) },
    { method: 'DELETE', path, answer: onMessage(unpin) },
  ]),
  { method: 'GET', path: '/channels/:channel/pins', answer: inChannel(listOfOld) },
];

function pinned({ channelId }: Place, { messages }: DiscordState): readonly StoredMessage[] {
  return messages
    .list(channelId)
    .filter((message) => message.pinned)
    .toReversed();
}

function list(place: Place, { query }: ApiRequest, state: DiscordState): Answer {
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 50) || 50, 1), 50);
  const all = pinned(place, state);
  const items = all.slice(0, limit).map((message) => ({ pinned_at: message.timestamp, message: apiMessage(message) }));
  return ok({ items, has_more: all.length > limit });
}

function listOfOld(place: Place, _request: ApiRequest, state: DiscordState): Answer {
  return ok(pinned(place, state).map(apiMessage));
}

function pin(message: StoredMessage, place: Place, _request: ApiRequest, state: DiscordState): Answer {
  if (!mayDo(state, place, 'pinMessages')) return REFUSALS.missingPermissions;
  if (pinned(place, state).length >= MOST_PINS) return REFUSALS.tooManyPins;
  return mark(message, place, true, state);
}

function unpin(message: StoredMessage, place: Place, _request: ApiRequest, state: DiscordState): Answer {
  return mayDo(state, place, 'pinMessages') ? mark(message, place, false, state) : REFUSALS.missingPermissions;
}

function mark(message: StoredMessage, place: Place, isPinned: boolean, state: DiscordState): Answer {
  if (message.pinned === isPinned) return DONE;
  state.messages.mark(message, { pinned: isPinned });
  const payload = {
    channel_id: place.channelId,
    guild_id: place.guildId,
    last_pin_timestamp: new Date().toISOString(),
  };
  state.gateway.dispatch('CHANNEL_PINS_UPDATE', payload, place.guildId);
  return DONE;
}
