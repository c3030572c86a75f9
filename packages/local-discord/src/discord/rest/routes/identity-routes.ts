import type { DiscordState } from '../../world/state.ts';
import { APPLICATION_ID, EVERYBODY, PEOPLE, PLACES } from '../../world/world.ts';
import { guildObject } from '../../world/world-objects.ts';
import { ok, REFUSALS } from '../api-answer.ts';
import type { Route } from '../route.ts';

const SESSIONS_PER_DAY = 1000;
const MS_PER_DAY = 86_400_000;

/** Who the app is, where its gateway stands, and the server it is in. */
export const IDENTITY_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, answer: (_, state) => ok({ url: state.gatewayUrl }) },
  { method: 'GET', path: '/gateway/bot', answer: (_, state) => ok(gatewayFacts(state)) },
  { method: 'GET', path: '/users/@me', answer: (_, state) => ok({ ...state.app, ...OWN_FACTS }) },
  { method: 'GET', path: '/users/@me/guilds', answer: (_, state) => ok([partialGuild(state)]) },
  { method: 'POST', path: '/users/@me/channels', answer: () => ok(directChannel()) },
  {
    method: 'GET',
    path: '/users/:user',
    answer: ({ params }, { app }) => {
      const user = [app, ...EVERYBODY].find(({ id }) => id === params.user);
      return user === undefined ? REFUSALS.unknownUser : ok(user);
    },
  },
  { method: 'GET', path: '/applications/@me', answer: (_, state) => ok(application(state)) },
  { method: 'GET', path: '/oauth2/applications/@me', answer: (_, state) => ok(application(state)) },
];

const OWN_FACTS = { verified: true, mfa_enabled: false, email: null, locale: 'en-US', premium_type: 0 };

function gatewayFacts({ gatewayUrl, gateway }: DiscordState) {
  return {
    url: gatewayUrl,
    shards: gateway.shards,
    session_start_limit: {
      total: SESSIONS_PER_DAY,
      remaining: Math.max(0, SESSIONS_PER_DAY - gateway.identifies),
      reset_after: MS_PER_DAY,
      max_concurrency: 1,
    },
  };
}

function partialGuild(state: DiscordState) {
  const { id, name, icon, banner, features } = guildObject(state);
  return { id, name, icon, banner, features, owner: false, permissions: state.rights.of(PLACES.server).toString() };
}

function directChannel() {
  return { id: PLACES['bot-dm'].channelId, type: 1, flags: 0, last_message_id: null, recipients: [PEOPLE.member] };
}

function application({ app, gateway, endpoint }: DiscordState) {
  return {
    id: APPLICATION_ID,
    name: app.global_name,
    icon: null,
    description: '',
    type: null,
    flags: gateway.applicationFlags,
    flags_new: String(gateway.applicationFlags),
    bot: app,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: endpoint.publicKey,
    redirect_uris: [],
    interactions_endpoint_url: endpoint.url ?? null,
    role_connections_verification_url: null,
    owner: PEOPLE.administrator,
    approximate_guild_count: 1,
    approximate_user_install_count: 1,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    integration_types_config: { 0: {}, 1: {} },
  };
}
