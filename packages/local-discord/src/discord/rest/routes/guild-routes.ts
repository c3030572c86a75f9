import type { DiscordState } from '../../world/state.ts';
import { EVERY_WHO, GUILD_ID, PEOPLE } from '../../world/world.ts';
import { appMemberObject, guildObject, memberObject, serverChannels, serverRoles } from '../../world/world-objects.ts';
import { type Answer, ok, REFUSALS } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';

const GUILD = '/guilds/:guild';

/** The server, its channels, roles and members, to be read. */
export const GUILD_ROUTES: readonly Route[] = [
  { method: 'GET', path: GUILD, answer: inGuild((_, state) => ok({ ...guildObject(state), members: undefined })) },
  { method: 'GET', path: `${GUILD}/channels`, answer: inGuild((_, state) => ok(serverChannels(state))) },
  { method: 'GET', path: `${GUILD}/roles`, answer: inGuild((_, state) => ok(serverRoles(state))) },
  { method: 'GET', path: `${GUILD}/roles/:role`, answer: inGuild(role) },
  { method: 'GET', path: `${GUILD}/members`, answer: inGuild(allMembers) },
  { method: 'GET', path: `${GUILD}/members/search`, answer: inGuild(searchMembers) },
  { method: 'GET', path: `${GUILD}/members/:user`, answer: inGuild(member) },
  {
    method: 'GET',
    path: '/users/@me/guilds/:guild/member',
    answer: inGuild((_, state) => ok(appMemberObject(state.app))),
  },
];

type InGuild = (request: ApiRequest, state: DiscordState) => Answer;

function inGuild(answer: InGuild): Route['answer'] {
  return (request, state) => (request.params.guild === GUILD_ID ? answer(request, state) : REFUSALS.unknownGuild);
}

function role({ params }: ApiRequest, state: DiscordState): Answer {
  const found = serverRoles(state).find(({ id }) => id === params.role);
  return found === undefined ? REFUSALS.unknownRole : ok(found);
}

/** The whole list needs the intent for members, also here. */
function allMembers({ query }: ApiRequest, state: DiscordState): Answer {
  if (!state.gateway.allows('GuildMembers')) return REFUSALS.missingAccess;
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 1) || 1, 1), 1000);
  return ok(members(state).slice(0, limit));
}

function searchMembers({ query }: ApiRequest, state: DiscordState): Answer {
  const wanted = (query.get('query') ?? '').toLowerCase();
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 1) || 1, 1), 1000);
  const found = members(state).filter(({ user }) =>
    [user.username, user.global_name ?? ''].some((name) => name.toLowerCase().startsWith(wanted)),
  );
  return ok(found.slice(0, limit));
}

function member({ params }: ApiRequest, { app }: DiscordState): Answer {
  if (params.user === app.id) return ok(appMemberObject(app));
  const who = EVERY_WHO.find((one) => PEOPLE[one].id === params.user);
  return who === undefined ? REFUSALS.unknownMember : ok(memberObject(who));
}

function members({ app }: DiscordState) {
  return [appMemberObject(app), ...EVERY_WHO.map(memberObject)];
}
