import type { CommandEntry } from '../command/subcommands.ts';
import { commandPayloads } from './command-payloads.ts';

/** The part of discord.js's REST client that registration needs. */
export interface CommandApi {
  readonly get: (route: `/${string}`, options?: { query?: URLSearchParams }) => Promise<unknown>;
  readonly put: (route: `/${string}`, options: { body: unknown }) => Promise<unknown>;
}

export interface Registration {
  readonly applicationId: string;
  /** One server, where changes show at once; absent: everywhere. */
  readonly guildId: string | undefined;
}

/**
 * Makes Discord's list equal to the bot's commands; writes only when something differs.
 * @returns whether anything was written
 */
export async function register(
  api: CommandApi,
  where: Registration,
  commands: readonly CommandEntry[],
): Promise<boolean> {
  const everywhere = where.guildId === undefined;
  const payloads = commandPayloads(commands, everywhere);
  const route = routeOf(where);
  const listed = await api.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(listed) && fingerprint(listed, everywhere) === fingerprint(payloads, everywhere)) return false;
  await api.put(route, { body: payloads });
  return true;
}

/** Takes the bot's commands off Discord's list. */
export async function unregister(api: CommandApi, where: Registration): Promise<void> {
  await api.put(routeOf(where), { body: [] });
}

function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  const scope = guildId === undefined ? '' : `/guilds/${guildId}`;
  return `/applications/${applicationId}${scope}/commands`;
}

const COMPARED = [
  'type',
  'name',
  'description',
  'description_localizations',
  'name_localizations',
  'default_member_permissions',
  'required',
  'autocomplete',
  'value',
  'max_length',
  'min_value',
  'max_value',
  'channel_types',
  'file_types',
] as const;
/** Said of global commands only; for a server's Discord fills in its own. */
const WHERE = ['integration_types', 'contexts'] as const;

/** Lists inside of a command and of its options. */
const NESTED = ['options', 'choices'] as const;

/** What both sides say of a command, in one spelling: Discord adds ids, versions and defaults, and drops empty lists. */
function fingerprint(commands: readonly unknown[], everywhere: boolean): string {
  const compared = everywhere ? [...COMPARED, ...WHERE] : COMPARED;
  return JSON.stringify(
    commands
      .map((command) => normalised(command, compared))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
}

function normalised(given: unknown, compared: readonly string[]): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const record = new Map<string, unknown>(Object.entries(given));
  return [
    ...compared.map((key) => [key, plain(record.get(key))] as const).filter(([, value]) => value !== undefined),
    ...NESTED.map((key) => [key, parts(record.get(key))] as const),
  ];
}

function parts(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given.map((part) => normalised(part, COMPARED)) : [];
}

/** `false`, `null`, `''`, `{}` and `[]` are Discord's way of saying that nothing was given. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.toSorted();
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : entries;
}
