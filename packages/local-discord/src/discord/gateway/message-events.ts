import { apiMessage } from '../messages/message.ts';
import type { MessageChange } from '../messages/message-store.ts';
import { EVERY_WHO, PEOPLE, placeWithChannel } from '../world/world.ts';
import { memberObject } from '../world/world-objects.ts';
import type { Gateway } from './gateway.ts';

const EVENTS = { created: 'MESSAGE_CREATE', changed: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const;

/** Tells the clients of what happens to messages in channels the app is in. Private answers are nobody else's. */
export function tellOfMessage(gateway: Gateway, { kind, message }: MessageChange): void {
  const place = placeWithChannel(message.channelId);
  if (kind === 'marked' || message.ephemeral || message.loading || place === undefined || place.installedFor === 1)
    return;
  const { guildId } = place;
  const guild = guildId === undefined ? {} : { guild_id: guildId };
  if (kind === 'deleted') {
    const gone = { id: message.id, channel_id: message.channelId, ...guild };
    gateway.dispatch(EVENTS.deleted, gone, guildId);
    return;
  }
  const who = EVERY_WHO.find((one) => PEOPLE[one].id === message.author.id);
  const member = guildId === undefined || who === undefined ? {} : { member: memberObject(who) };
  gateway.dispatch(
    EVENTS[kind],
    { ...apiMessage(message), ...guild, ...member, channel_type: place.channelType },
    guildId,
  );
}
