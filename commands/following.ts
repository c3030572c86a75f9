import { followingCard } from '../src/cards/answers/night/following-card.ts';
import { noticeCard } from '../src/cards/answers/question-cards.ts';
import { message } from '../src/cards/model/words.ts';
import { command } from '../src/command/command.ts';

/** What this server follows, and where. */
export default command({
  name: 'following',
  description: 'command.following',
  access: { serversOnly: true },
  options: {},
  answer(_values, { catalog, knowledge, asker }) {
    if (asker.server === undefined) return noticeCard(message('servers-only'));
    if (knowledge.server?.unreadable === true) return noticeCard(message('store.failed'));
    return followingCard(catalog, knowledge.server?.follows ?? []);
  },
});
