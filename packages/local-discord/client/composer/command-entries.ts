import {
  COMMAND_KIND,
  type CommandOption,
  isOffered,
  OPTION_KIND,
  type RegisteredCommand,
} from '../../src/discord/world/command.ts';
import type { Place, Who } from '../../src/discord/world/world.ts';

/** One line of the command list: a command, or a subcommand with its whole name. */
export interface CommandEntry {
  readonly command: string;
  readonly path: readonly string[];
  /** As shown behind the slash, in the person's language where the app gave a name in it. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

interface Localized {
  readonly name: string;
  readonly description?: string | null;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
}

export function localName({ name, name_localizations }: Localized, locale: string): string {
  return name_localizations?.[locale] ?? name;
}

export function localDescription({ description, description_localizations }: Localized, locale: string): string {
  return description_localizations?.[locale] ?? description ?? '';
}

/** What the person may type here, by name. A command of the server hides one of the same name for everywhere. */
export function commandEntries(
  commands: readonly RegisteredCommand[],
  place: Place,
  who: Who,
  locale: string,
): readonly CommandEntry[] {
  const offered = commands.filter((command) => command.type === COMMAND_KIND.slash && isOffered(command, place, who));
  const nearest = offered.filter(
    (command) =>
      command.guild_id !== undefined || !offered.some((other) => other.guild_id && other.name === command.name),
  );
  return nearest
    .flatMap((command) => {
      const name = localName(command, locale);
      return leaves({ command: command.name, path: [], name, node: command }, locale);
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** How far one has come from a command to its subcommands. */
interface Branch {
  readonly command: string;
  readonly path: readonly string[];
  readonly name: string;
  readonly node: Localized & { readonly options?: readonly CommandOption[] | null };
}

function leaves({ command, path, name, node }: Branch, locale: string): readonly CommandEntry[] {
  const inner = (node.options ?? []).filter(
    ({ type }) => type === OPTION_KIND.subcommand || type === OPTION_KIND.group,
  );
  if (inner.length === 0) {
    return [{ command, path, name, description: localDescription(node, locale), options: node.options ?? [] }];
  }
  return inner.flatMap((one) => {
    const deeper = { command, path: [...path, one.name], name: `${name} ${localName(one, locale)}`, node: one };
    return leaves(deeper, locale);
  });
}

/** The entries that fit what was typed behind the slash: names that begin with it first, then those that hold it. */
export function matchingEntries(entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] {
  const wanted = typed.toLowerCase();
  const begin = entries.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const hold = entries.filter((entry) => !begin.includes(entry) && entry.name.toLowerCase().includes(wanted));
  return [...begin, ...hold];
}
