import { PermissionFlagsBits } from 'discord-api-types/v10';
import { followLabel, unfollowedCard, whichFollowCard } from '../src/cards/answers/night/following-card.ts';
import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { message } from '../src/cards/model/words.ts';
import { command } from '../src/command/command.ts';
import { plainOption } from '../src/command/options/plain-option.ts';
import { allowed } from '../src/command/rights.ts';

/** Ends a follow. With one there is nothing to choose. */
export default command({
  name: 'unfollow',
  description: 'command.unfollow',
  access: { rights: PermissionFlagsBits.ManageMessages, serversOnly: true },
  options: {
    followed: plainOption('string', 'option.followed', {
      complete: (_typed, { catalog, follows = [] }) =>
        follows.map((follow) => ({ label: followLabel(catalog, follow), value: follow.id })),
    }),
  },
  answer({ followed }, { catalog, knowledge, asker }) {
    const right = allowed(asker, 'manage-messages');
    if (!right.ok) return right.card;
    if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
    const follows = knowledge.server?.follows ?? [];
    const [only] = follows;
    const found = follows.find(({ id }) => id === followed) ?? (follows.length === 1 ? only : undefined);
    if (found === undefined) return whichFollowCard(catalog, follows);
    const change = { do: 'unfollow', server: right.server, id: found.id } as const;
    return { card: unfollowedCard(catalog, found), effect: { kind: 'store', change } };
  },
});
