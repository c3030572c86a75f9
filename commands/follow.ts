import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { followStartedCard } from '../src/cards/answers/night/following-card.ts';
import { command } from '../src/command/command.ts';
import { electionOption } from '../src/command/options/election-option.ts';
import { placeOption } from '../src/command/options/place-option.ts';
import { plainOption } from '../src/command/options/plain-option.ts';
import { missingRightsCard } from '../src/command/posting-rights.ts';
import { allowed } from '../src/command/rights.ts';

/** A message in a channel that is kept up to date. */
export default command({
  name: 'follow',
  description: 'command.follow',
  access: { rights: PermissionFlagsBits.ManageMessages, serversOnly: true },
  options: {
    election: electionOption(),
    place: placeOption(),
    channel: plainOption('channel', 'option.follow-channel', {
      channelTypes: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    }),
    role: plainOption('role', 'option.follow-role'),
  },
  answer({ channel: named, role, place }, { election, knowledge, asker }) {
    const right = allowed(asker, 'manage-messages');
    if (!right.ok) return right.card;
    const channel = named ?? knowledge.server?.settings.followChannel ?? asker.channel ?? '';
    const missing = missingRightsCard(asker, channel);
    if (missing !== undefined) return missing;
    // A role is mentioned by the bot in the asker's name, so it takes what mentioning it oneself would take.
    const mentioned = asker.may(PermissionFlagsBits.MentionEveryone) ? (role ?? '') : '';
    const follow = {
      guild: right.server,
      channel,
      election: election.id,
      place: place?.id ?? '',
      role: mentioned,
      language: knowledge.preferences?.language ?? asker.locale,
      setter: asker.person?.id ?? '',
    };
    const card = followStartedCard(election, place, { channel, live: knowledge.live?.has(election.id) === true });
    return { card, effect: { kind: 'store', change: { do: 'follow', follow } } };
  },
});
