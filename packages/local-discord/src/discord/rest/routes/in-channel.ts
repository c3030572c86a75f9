import type { StoredMessage } from '../../messages/message.ts';
import type { PermissionName } from '../../world/app-rights.ts';
import { holds, PERMISSION } from '../../world/permissions.ts';
import type { DiscordState } from '../../world/state.ts';
import { type Place, placeWithChannel } from '../../world/world.ts';
import { type Answer, REFUSALS } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';

export type InChannel = (place: Place, request: ApiRequest, state: DiscordState) => Answer | Promise<Answer>;
export type OnMessage = (
  message: StoredMessage,
  place: Place,
  request: ApiRequest,
  state: DiscordState,
) => Answer | Promise<Answer>;

/** Where only a person installed the app, it is not a member and sees no channel. */
export function inChannel(answer: InChannel): Route['answer'] {
  return (request, state) => {
    const place = placeWithChannel(request.params.channel ?? '');
    if (place === undefined || !state.rights.isOpen(place)) return REFUSALS.unknownChannel;
    const seen = place.installedFor === 0 && mayDo(state, place, 'viewChannel');
    return seen ? answer(place, request, state) : REFUSALS.missingAccess;
  };
}

/** For routes about one message. Private answers are not reached this way. */
export function onMessage(answer: OnMessage): Route['answer'] {
  return inChannel((place, request, state) => {
    const message = state.messages.find(place.channelId, request.params.message ?? '');
    return message === undefined || message.ephemeral
      ? REFUSALS.unknownMessage
      : answer(message, place, request, state);
  });
}

/** Whether the app may do this there. In direct messages nobody needs permissions. */
export function mayDo({ rights }: DiscordState, place: Place, ...names: readonly PermissionName[]): boolean {
  if (place.context !== 0) return true;
  return names.every((name) => holds(rights.of(place), PERMISSION[name]));
}
