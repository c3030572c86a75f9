import type { SandboxState } from '../world/state.ts';
import { applicationId, bot, everybody, guildId, people, places } from '../world/world.ts';
import { guildObject } from '../world/world-objects.ts';
import { ok, refusals } from './api-answer.ts';
import type { Route } from './route.ts';

const sessionsPerDay = 1000;
const msPerDay = 86_400_000;

/** Who the app is, where its gateway stands, and the server it is in. */
export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, answer: (_, state) => ok({ url: state.gatewayUrl }) },
  { method: 'GET', path: '/gateway/bot', answer: (_, state) => ok(gatewayFacts(state)) },
  { method: 'GET', path: '/users/@me', answer: () => ok(ownUser) },
  { method: 'GET', path: '/users/@me/guilds', answer: () => ok([partialGuild()]) },
  { method: 'POST', path: '/users/@me/channels', answer: () => ok(directChannel()) },
  {
    method: 'GET',
    path: '/users/:user',
    answer: ({ params }) => {
      const user = everybody.find(({ id }) => id === params.user);
      return user === undefined ? refusals.unknownUser : ok(user);
    },
  },
  { method: 'GET', path: '/applications/@me', answer: () => ok(application()) },
  { method: 'GET', path: '/oauth2/applications/@me', answer: () => ok(application()) },
  {
    method: 'GET',
    path: '/guilds/:guild',
    answer: ({ params }) => (params.guild === guildId ? ok(guildObject()) : refusals.unknownGuild),
  },
];

const ownUser = { ...bot, verified: true, mfa_enabled: false, email: null, locale: 'en-US', premium_type: 0 };

function gatewayFacts({ gatewayUrl, gateway }: SandboxState) {
  return {
    url: gatewayUrl,
    shards: 1,
    session_start_limit: {
      total: sessionsPerDay,
      remaining: Math.max(0, sessionsPerDay - gateway.identifies),
      reset_after: msPerDay,
      max_concurrency: 1,
    },
  };
}

function partialGuild() {
  const { id, name, icon, banner, features } = guildObject();
  return { id, name, icon, banner, features, owner: false, permissions: places.server.appPermissions.toString() };
}

function directChannel() {
  return { id: places['bot-dm'].channelId, type: 1, flags: 0, last_message_id: null, recipients: [people.member] };
}

function application() {
  return {
    id: applicationId,
    name: 'Election facts',
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: people.moderator,
    approximate_guild_count: 1,
    approximate_user_install_count: 1,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    integration_types_config: { 0: {}, 1: {} },
  };
}
