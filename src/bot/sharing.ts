import type { Card } from '../cards/model/card.ts';
import { message } from '../cards/model/words.ts';
import { type Answer, CALLBACK } from './answer.ts';
import type { ComponentInteraction, Interaction } from './interaction.ts';
import { localeOf } from './language.ts';
import { audienceOf } from './permissions.ts';
import { repost } from './reposting.ts';
import { messageAnswer, privateNotice } from './showing.ts';

/** Posts an answer for all to see, with who shared it; refused to those who may not. */
export function share(card: Card, interaction: ComponentInteraction): Answer {
  const refused = refusedSharing(interaction);
  if (refused !== undefined) return refused;
  return messageAnswer(card, interaction, { private: false, shareable: false, sharedBy: displayName(interaction) });
}

/** The same for an answer no button can ask for again: its message is posted as it stands. */
export function shareAsShown(interaction: ComponentInteraction): Answer {
  const refused = refusedSharing(interaction);
  if (refused !== undefined) return refused;
  const data = repost(interaction.message.components, displayName(interaction), localeOf(interaction));
  if (data === undefined) return privateNotice(interaction, message('button.unreadable'));
  return { type: CALLBACK.message, data, pictures: [] };
}

function refusedSharing(interaction: ComponentInteraction): Answer | undefined {
  const { mayShare, mayPost } = audienceOf(interaction);
  if (!mayShare) return privateNotice(interaction, message('share.not-allowed'));
  return mayPost ? undefined : privateNotice(interaction, message('share.no-permission'));
}

function displayName({ member, user }: Interaction): string {
  const person = member?.user ?? user;
  return member?.nick ?? person?.global_name ?? person?.username ?? '';
}
