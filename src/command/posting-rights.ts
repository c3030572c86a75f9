import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Card } from '../cards/model/card.ts';
import { channelMention, joined, message } from '../cards/model/words.ts';
import type { MessageKey } from '../cards/wording/en.ts';
import type { Asker } from './asker.ts';

/** What posting by itself needs in a channel. */
const NEEDED = [
  [PermissionFlagsBits.ViewChannel, 'permission.view'],
  [PermissionFlagsBits.SendMessages, 'permission.send'],
  [PermissionFlagsBits.AttachFiles, 'permission.attach'],
] as const satisfies readonly (readonly [bigint, MessageKey])[];
const ALL = NEEDED.reduce((bits, [bit]) => bits | bit, 0n);

/** What the bot lacks to post in a channel, with the link that mends it; nothing where it may. */
export function missingRightsCard(asker: Asker, channel: string): Card | undefined {
  const missing = NEEDED.filter(([bit]) => !mayThere(asker, channel, bit));
  if (missing.length === 0) return undefined;
  const permissions = joined(
    ', ',
    missing.map(([, key]) => message(key)),
  );
  const url = new URL('https://discord.com/oauth2/authorize');
  url.search = new URLSearchParams({
    client_id: asker.application,
    scope: 'bot applications.commands',
    permissions: String(ALL),
    guild_id: asker.server ?? '',
  }).toString();
  return {
    tone: 'notice',
    blocks: [{ kind: 'line', words: message('follow.needs', { channel: channelMention(channel), permissions }) }],
    actions: [{ kind: 'link', label: message('follow.add-bot'), url: url.href }],
  };
}

/** A channel that was named comes with the bot's rights there; of the asker's own they come with the question. */
function mayThere(asker: Asker, channel: string, bit: bigint): boolean {
  const named = asker.channels.get(channel)?.appPermissions;
  if (named !== undefined) {
    const held = /^\d{1,30}$/.test(named) ? BigInt(named) : 0n;
    return (held & PermissionFlagsBits.Administrator) !== 0n || (held & bit) !== 0n;
  }
  return channel === asker.channel ? asker.isMember && asker.appMay(bit) : asker.isMember;
}
