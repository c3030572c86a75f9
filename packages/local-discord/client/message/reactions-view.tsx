import { PEOPLE } from '../../src/discord/world/world.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { usePage } from '../page-context.ts';

/** The reactions under a message; a press adds one's own or takes it back. */
export function ReactionsView({ message }: { readonly message: ShownMessage }) {
  const { perform, who } = usePage();
  const { reactions, channelId, id } = message;
  if (reactions.length === 0) return null;
  return (
    <ul class="reactions" aria-label="Reactions">
      {reactions.map(({ emoji, userIds }) => {
        const name = emoji.split(':')[0] ?? emoji;
        return (
          <li key={emoji}>
            <button
              type="button"
              class="reaction"
              aria-label={`${name}, ${userIds.length}`}
              aria-pressed={userIds.includes(PEOPLE[who].id)}
              onClick={() => void perform({ do: 'react', channelId, messageId: id, emoji })}
            >
              <span aria-hidden="true">{name}</span> {userIds.length}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
