import { OPTION_KIND } from '../discord/world/command.ts';
import { EVERYBODY, GUILD_ID, PLACES, ROLES } from '../discord/world/world.ts';

/** Somebody or something a person can point at: a person, a channel, a role. */
export interface Entity {
  readonly id: string;
  readonly kind: 'user' | 'channel' | 'role';
  /** As it is shown in lists. */
  readonly label: string;
  /** What people type for it, in lower case. */
  readonly names: readonly string[];
}

const USERS: readonly Entity[] = EVERYBODY.map(({ id, username, global_name }) => ({
  id,
  kind: 'user',
  label: global_name ?? username,
  names: [username, global_name ?? username].map((name) => name.toLowerCase()),
}));
const CHANNELS: readonly (Entity & { readonly type: number })[] = Object.values(PLACES).map(
  ({ channelId, name, channelType }) => ({
    id: channelId,
    kind: 'channel',
    label: `#${name}`,
    names: [name.toLowerCase()],
    type: channelType,
  }),
);
/** Only the server's own channels are offered; a typed line may name any. */
const SERVER_CHANNELS = CHANNELS.filter(({ id }) =>
  Object.values(PLACES).some(({ channelId, guildId }) => channelId === id && guildId === GUILD_ID),
);
const ROLE_ENTITIES: readonly Entity[] = ROLES.map(({ id, name }) => ({
  id,
  kind: 'role',
  label: name.startsWith('@') ? name : `@${name}`,
  names: [name.replace(/^@/, '').toLowerCase()],
}));

/** What an option of this type takes, where it takes people, channels or roles. */
export function mentionables(
  optionType: number,
  channelTypes?: readonly number[],
): { readonly title: string; readonly entities: readonly Entity[] } | undefined {
  switch (optionType) {
    case OPTION_KIND.user:
      return { title: 'a person', entities: USERS };
    case OPTION_KIND.channel:
      return { title: 'a channel', entities: ofTypes(CHANNELS, channelTypes) };
    case OPTION_KIND.role:
      return { title: 'a role', entities: ROLE_ENTITIES };
    case OPTION_KIND.mentionable:
      return { title: 'a person or role', entities: [...USERS, ...ROLE_ENTITIES] };
    default:
      return undefined;
  }
}

/** What a select of this component type offers: 5 people, 6 roles, 7 people and roles, 8 channels. */
export function selectable(componentType: number, channelTypes?: readonly number[] | null): readonly Entity[] {
  if (componentType === 8) return ofTypes(SERVER_CHANNELS, channelTypes ?? undefined);
  if (componentType === 6) return ROLE_ENTITIES;
  return componentType === 7 ? [...USERS, ...ROLE_ENTITIES] : USERS;
}

/** The one a person means: by id, by name, or as a mention. */
export function readEntity(text: string, entities: readonly Entity[]): Entity | undefined {
  const wanted = text
    .replace(/^<(?:@[!&]?|#)(\d+)>$/, '$1')
    .replace(/^[@#]/, '')
    .toLowerCase();
  return entities.find(({ id, names }) => id === wanted || names.includes(wanted));
}

function ofTypes(channels: typeof CHANNELS, types: readonly number[] | undefined): readonly Entity[] {
  return types === undefined || types.length === 0 ? channels : channels.filter(({ type }) => types.includes(type));
}
