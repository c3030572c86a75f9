import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import { writableLocale } from '../cards/wording/languages.ts';
import type { Asker, Attachment, Channel, Person } from '../command/asker.ts';
import type { Interaction, ResolvedData } from './interaction.ts';

/** `alone`: a conversation with the bot. `private`: between people, without a server. */
export type Place = 'server' | 'alone' | 'private';

export function placeOf({ context, guild_id }: Interaction): Place {
  switch (context ?? undefined) {
    case InteractionContextType.Guild:
      return 'server';
    case InteractionContextType.BotDM:
      return 'alone';
    case InteractionContextType.PrivateChannel:
      return 'private';
    default:
      return guild_id === undefined ? 'alone' : 'server';
  }
}

/** Who asks, from what Discord sends along: the bits already count overwrites of the channel. */
export function askerOf(interaction: Interaction): Asker {
  const { locale, guild_id, channel_id, member, app_permissions } = interaction;
  const resolved = 'resolved' in interaction.data ? interaction.data.resolved : undefined;
  return {
    locale: writableLocale(locale),
    person: personOf(interaction),
    server: guild_id,
    channel: channel_id,
    roles: member?.roles ?? [],
    application: interaction.application_id,
    isMember:
      interaction.authorizing_integration_owners?.[String(ApplicationIntegrationType.GuildInstall)] !== undefined,
    may: (permission) => holds(member?.permissions, permission),
    appMay: (permission) => app_permissions === undefined || holds(app_permissions, permission),
    attachments: attachmentsOf(resolved),
    channels: channelsOf(resolved),
  };
}

function personOf({ member, user }: Interaction): Person | undefined {
  const person = member?.user ?? user;
  if (person === undefined || person === null) return undefined;
  return { id: person.id, name: member?.nick ?? person.global_name ?? person.username };
}

/** Whether bits hold a permission; those of administrators hold every one. */
function holds(bits: string | undefined, permission: bigint): boolean {
  if (bits === undefined || !/^\d{1,30}$/.test(bits)) return false;
  const held = BigInt(bits);
  return (held & PermissionFlagsBits.Administrator) !== 0n || (held & permission) !== 0n;
}

function attachmentsOf(resolved: ResolvedData | undefined): ReadonlyMap<string, Attachment> {
  return new Map(
    Object.entries(resolved?.attachments ?? {}).map(([id, { filename, size, url, content_type }]) => [
      id,
      { id, name: filename, bytes: size, url, contentType: content_type },
    ]),
  );
}

function channelsOf(resolved: ResolvedData | undefined): ReadonlyMap<string, Channel> {
  return new Map(
    Object.entries(resolved?.channels ?? {}).map(([id, { name, type, app_permissions }]) => [
      id,
      { id, name: name ?? '', type, appPermissions: app_permissions },
    ]),
  );
}
