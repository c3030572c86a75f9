import { InteractionResponseType } from 'discord-api-types/v10';
import type { Card } from '../cards/model/card.ts';
import { message } from '../cards/model/words.ts';
import type { Answer } from './answer.ts';
import type { PressedMessage } from './asking.ts';
import type { Audience } from './permissions.ts';
import { repost } from './reposting.ts';
import { localeFor, messageAnswer, privateNotice, type ShownTo } from './showing.ts';

type Sharing = ShownTo & { readonly audience: Audience };

/** Posts an answer for all to see, with who shared it; refused to those who may not. */
export function share(card: Card, to: Sharing): Answer {
  const refused = refusedSharing(to);
  if (refused !== undefined) return refused;
  return messageAnswer(card, to, { private: false, shareable: false, sharedBy: nameOfPerson(to) });
}

/** The same for an answer no button can ask for again: its message is posted as it stands. */
export function shareAsShown({ components }: PressedMessage, to: Sharing): Answer {
  const refused = refusedSharing(to);
  if (refused !== undefined) return refused;
  const data = repost(components, nameOfPerson(to), localeFor(to));
  if (data === undefined) return privateNotice(message('button.unreadable'), to);
  return { type: InteractionResponseType.ChannelMessageWithSource, data, pictures: [] };
}

function refusedSharing(to: Sharing): Answer | undefined {
  const { mayShare, mayPost } = to.audience;
  if (!mayShare) return privateNotice(message('share.not-allowed'), to);
  return mayPost ? undefined : privateNotice(message('share.no-permission'), to);
}

function nameOfPerson({ asking }: ShownTo): string {
  return asking.asker.person?.name ?? '';
}
