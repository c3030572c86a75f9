import type { APIUser } from 'discord.js';
import { APPLICATION_ID, EVERY_WHO, GUILD_ID } from '../world/world.ts';
import { appMemberObject, memberObject } from '../world/world-objects.ts';
import type { GatewaySession } from './gateway-session.ts';
import { INTENT } from './intents.ts';

/** What a client is told once it has a session. */
export function readyEvent(session: GatewaySession, app: APIUser, resumeUrl: string, applicationFlags: number) {
  return {
    v: 10,
    user: { ...app, verified: true, mfa_enabled: false, email: null },
    user_settings: {},
    guilds: session.hears(GUILD_ID) ? [{ id: GUILD_ID, unavailable: true }] : [],
    relationships: [],
    private_channels: [],
    presences: [],
    guild_join_requests: [],
    auth: {},
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id: APPLICATION_ID, flags: applicationFlags },
    _trace: ['local-discord'],
  };
}

/**
 * The members a client asked for (op 8): all of them, those whose names begin so, or those with these ids.
 * @returns nothing where the whole list is asked for without the intent
 */
export function membersChunk(session: GatewaySession, app: APIUser, asked: Readonly<Record<string, unknown>>) {
  const ids = [asked.user_ids].flat().filter((id): id is string => typeof id === 'string');
  const query = typeof asked.query === 'string' ? asked.query.toLowerCase() : '';
  const wantsAll = ids.length === 0 && query === '';
  if (asked.guild_id !== GUILD_ID || (wantsAll && (session.intents & INTENT.guildMembers) === 0)) return undefined;
  const members = [appMemberObject(app), ...EVERY_WHO.map(memberObject)].filter(({ user }) =>
    ids.length > 0 ? ids.includes(user.id) : user.username.startsWith(query),
  );
  return {
    guild_id: GUILD_ID,
    members,
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids.filter((id) => !members.some(({ user }) => user.id === id)),
    ...(typeof asked.nonce === 'string' ? { nonce: asked.nonce } : {}),
  };
}
