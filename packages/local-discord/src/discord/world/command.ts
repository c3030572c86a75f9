import { holds, PERMISSION } from './permissions.ts';
import { type Place, permissionsOf, type Who } from './world.ts';

/** A command's option as it was registered. `type` is Discord's number: 1 subcommand, 3 string, 5 boolean and so on. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly Choice[] | null;
  readonly options?: readonly CommandOption[] | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  /** For channels: the kinds that may be picked, by Discord's numbers. */
  readonly channel_types?: readonly number[] | null;
  /** For attachments: `image`, `video`, `audio`, or endings such as `.csv`. */
  readonly file_types?: readonly string[] | null;
}

/** What a person picks from: shown by name, sent as value. */
export interface Choice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly value: string | number;
}

/** A command as the app sends it for registration. */
export interface CommandBody {
  readonly name: string;
  /** 1 typed with a slash (the default), 2 on a person, 3 on a message. */
  readonly type?: number | null;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly CommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly dm_permission?: boolean | null;
  readonly nsfw?: boolean | null;
}

/** A command as Discord holds it. */
export interface RegisteredCommand extends CommandBody {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly description: string;
  readonly default_member_permissions: string | null;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[] | null;
  readonly guild_id?: string;
}

export const COMMAND_KIND = { slash: 1, user: 2, message: 3 } as const;
export const OPTION_KIND = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** The command as Discord would hold it after registration, under the given id. */
export function asRegistered(
  body: CommandBody,
  given: { id: string; version?: string; applicationId: string; guildId?: string },
): RegisteredCommand {
  const { default_member_permissions: permissions, ...rest } = body;
  return {
    ...rest,
    id: given.id,
    application_id: given.applicationId,
    version: given.version ?? given.id,
    type: body.type ?? COMMAND_KIND.slash,
    description: body.description ?? '',
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    integration_types: body.integration_types ?? [0],
    contexts: body.contexts ?? null,
    nsfw: body.nsfw ?? false,
    ...(given.guildId === undefined ? {} : { guild_id: given.guildId }),
  };
}

/**
 * Whether Discord would offer the command to this person in this place: the command must be made for the way the app
 * is installed there, for the kind of place, and for people with the person's permissions.
 */
export function isOffered(command: RegisteredCommand, place: Place, who: Who): boolean {
  if (command.guild_id !== undefined) {
    return place.guildId === command.guild_id && place.installedFor === 0 && mayUse(command, who);
  }
  const inServerOnly = command.contexts === null && command.dm_permission === false;
  const contexts = command.contexts ?? (inServerOnly ? [0] : [0, 1, 2]);
  if (!contexts.includes(place.context) || !command.integration_types.includes(place.installedFor)) return false;
  return place.context !== 0 || mayUse(command, who);
}

function mayUse(command: RegisteredCommand, who: Who): boolean {
  if (command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  // "0" means: only people who administrate the server.
  if (needed === 0n) return holds(permissionsOf(who), PERMISSION.administrator);
  return holds(permissionsOf(who), needed);
}
