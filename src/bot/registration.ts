import type { MessageKey } from '../cards/wording/en.ts';
import { languageOf, languages, wordingOf } from '../cards/wording/languages.ts';
import type { Command } from '../command/command.ts';
import { LANGUAGE } from './language.ts';

/** Application command types and option types, from Discord's documentation of application commands. */
const TYPE = { slash: 1, message: 3 } as const;
const OPTION_TYPE = { string: 3, boolean: 5 } as const;
/** Installed in servers and by people; used in servers, in direct messages and in private channels. */
const INTEGRATION_TYPES = [0, 1] as const;
const CONTEXTS = [0, 1, 2] as const;

/** The locales Discord translates descriptions to: https://docs.discord.com/developers/reference#locales */
const DISCORD_LOCALES: readonly string[] =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

/** A command as Discord lists it. */
export interface CommandPayload {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly [key: string]: unknown;
}

/**
 * Everything Discord needs to list the commands, in every language it shares with the bot.
 * @param everywhere false for one server's list, which may not say where a command can be used
 */
export function commandPayloads(commands: readonly Command[], everywhere: boolean): readonly CommandPayload[] {
  const where = everywhere ? { integration_types: INTEGRATION_TYPES, contexts: CONTEXTS } : {};
  return commands.flatMap((command) => [
    { ...slashPayload(command), ...where },
    ...(command.messageMenu === undefined ? [] : [{ type: TYPE.message, name: command.messageMenu.name, ...where }]),
  ]);
}

function slashPayload({ name, description, options }: Command): CommandPayload {
  const listed = Object.entries(options)
    .filter(([, option]) => option.hidden !== true)
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([optionName, option]) => ({
      type: OPTION_TYPE[option.type],
      name: optionName,
      ...described(option.description),
      ...(option.required ? { required: true } : {}),
      ...(option.complete === undefined ? {} : { autocomplete: true }),
    }));
  const hidden = { type: OPTION_TYPE.boolean, name: 'private', ...described('option.private') };
  return { type: TYPE.slash, name, ...described(description), options: [...listed, languageOption(), hidden] };
}

/** Every language of the bot in its own name, so that one Discord does not know can be chosen too. */
function languageOption() {
  const choices = languages.map((code) => ({ name: wordingOf(code, 'language.name'), value: code }));
  return { type: OPTION_TYPE.string, name: LANGUAGE, ...described('option.language'), choices };
}

function described(key: MessageKey): { description: string; description_localizations: Record<string, string> } {
  const translations = DISCORD_LOCALES.map((locale) => [locale, languageOf(locale)] as const)
    .filter(([, language]) => language !== 'en')
    .map(([locale, language]) => [locale, wordingOf(language, key)] as const);
  return { description: wordingOf('en', key), description_localizations: Object.fromEntries(translations) };
}

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
export async function register(api: CommandApi, where: Registration, commands: readonly Command[]): Promise<boolean> {
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
  'required',
  'autocomplete',
  'value',
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
