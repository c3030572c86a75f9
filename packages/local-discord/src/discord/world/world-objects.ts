import type { APIUser } from 'discord.js';
import type { AppRights } from './app-rights.ts';
import { MEMBER_PERMISSIONS } from './permissions.ts';
import {
  APP_ROLE,
  EVERY_WHO,
  FRIEND,
  GUILD_ID,
  PEOPLE,
  PLACES,
  type Place,
  permissionsOf,
  ROLES,
  type Role,
  rolesOf,
  type Who,
} from './world.ts';

/** The channel as an interaction carries it: a part of the whole. */
export function channelObject(place: Place, who: Who) {
  const common = { id: place.channelId, type: place.channelType, flags: 0, last_message_id: null };
  if (place.channelType === 1) return { ...common, recipients: [PEOPLE[who]] };
  if (place.channelType === 3) {
    const recipients = [...Object.values(PEOPLE), FRIEND].filter(({ id }) => id !== PEOPLE[who].id);
    return { ...common, name: place.name, icon: null, owner_id: FRIEND.id, recipients };
  }
  return {
    ...common,
    name: place.name,
    guild_id: place.guildId,
    permissions: permissionsOf(who).toString(),
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
  };
}

/** The person as a member of a server, with what they may do in the channel. */
export function memberObject(who: Who) {
  return {
    user: PEOPLE[who],
    nick: null,
    avatar: null,
    banner: null,
    roles: [...rolesOf(who)],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    permissions: permissionsOf(who).toString(),
  };
}

export function roleObject({ id, name, permissions, position }: Role) {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: id !== GUILD_ID,
    flags: 0,
  };
}

/** The app as a member of the server. */
export function appMemberObject(app: APIUser) {
  return { ...memberObject('member'), user: app, roles: [APP_ROLE] };
}

/** The app, and what it may do: more than members by a role of its own, less where something was taken from it. */
export interface AppInServer {
  readonly app: APIUser;
  readonly rights: AppRights;
}

/** The server's roles, with the one that came with the app. */
export function serverRoles({ app, rights }: AppInServer) {
  const name = app.global_name ?? app.username;
  const own = { id: APP_ROLE, name, permissions: rights.granted | MEMBER_PERMISSIONS, position: 1 };
  return [
    ...ROLES.map(roleObject),
    { ...roleObject(own), managed: true, mentionable: false, tags: { bot_id: app.id } },
  ];
}

/** The server's channels, with what the app may not do in each. */
export function serverChannels({ rights }: AppInServer) {
  const here = Object.values(PLACES).filter((place) => place.guildId === GUILD_ID && rights.isOpen(place));
  return here.map((place) => {
    const denied = (rights.granted | MEMBER_PERMISSIONS) & ~rights.of(place);
    const overwrite = { id: APP_ROLE, type: 0, allow: '0', deny: denied.toString() };
    return { ...channelObject(place, 'member'), permission_overwrites: denied === 0n ? [] : [overwrite] };
  });
}

/** The server in full, as GUILD_CREATE brings it to clients that asked for guild events. */
export function guildObject(appInServer: AppInServer) {
  return {
    id: GUILD_ID,
    name: 'Local server',
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: PEOPLE.administrator.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: serverRoles(appInServer),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: EVERY_WHO.length + 1,
    voice_states: [],
    members: [appMemberObject(appInServer.app), ...EVERY_WHO.map(memberObject)],
    channels: serverChannels(appInServer),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
