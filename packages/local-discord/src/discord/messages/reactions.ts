import type { DiscordState } from '../world/state.ts';
import { placeWithChannel } from '../world/world.ts';
import type { Reaction, StoredMessage } from './message.ts';
import { emojiObject } from './message.ts';

/** Whose reaction, and with which emoji. */
export interface ReactionOf {
  readonly emoji: string;
  readonly userId: string;
}

/** The message with this reaction; one that is there already stays. */
export function addReaction(state: DiscordState, message: StoredMessage, { emoji, userId }: ReactionOf): void {
  const known = message.reactions.find((reaction) => reaction.emoji === emoji);
  if (known?.userIds.includes(userId)) return;
  const added: Reaction = { emoji, userIds: [...(known?.userIds ?? []), userId] };
  const reactions = known
    ? message.reactions.map((reaction) => (reaction === known ? added : reaction))
    : [...message.reactions, added];
  state.messages.mark(message, { reactions });
  tell(state, 'MESSAGE_REACTION_ADD', message, { emoji, userId });
}

/** The message without this reaction. */
export function removeReaction(state: DiscordState, message: StoredMessage, { emoji, userId }: ReactionOf): void {
  const known = message.reactions.find((reaction) => reaction.emoji === emoji);
  if (!known?.userIds.includes(userId)) return;
  const reactions = message.reactions
    .map((reaction) =>
      reaction === known ? { emoji, userIds: known.userIds.filter((id) => id !== userId) } : reaction,
    )
    .filter(({ userIds }) => userIds.length > 0);
  state.messages.mark(message, { reactions });
  tell(state, 'MESSAGE_REACTION_REMOVE', message, { emoji, userId });
}

/** As a person's press on a reaction does: puts it there, or takes it back. */
export function toggleReaction(state: DiscordState, message: StoredMessage, reaction: ReactionOf): void {
  const own = message.reactions.some(
    ({ emoji, userIds }) => emoji === reaction.emoji && userIds.includes(reaction.userId),
  );
  (own ? removeReaction : addReaction)(state, message, reaction);
}

function tell(
  state: DiscordState,
  event: string,
  { id, channelId, author }: StoredMessage,
  reaction: ReactionOf,
): void {
  const guild = placeWithChannel(channelId)?.guildId;
  const payload = {
    user_id: reaction.userId,
    channel_id: channelId,
    message_id: id,
    ...(guild === undefined ? {} : { guild_id: guild }),
    message_author_id: author.id,
    emoji: emojiObject(reaction.emoji),
    burst: false,
    type: 0,
  };
  state.gateway.dispatch(event, payload, guild);
}
