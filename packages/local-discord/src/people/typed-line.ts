import { COMMAND_KIND, type CommandOption, OPTION_KIND, type RegisteredCommand } from '../discord/world/command.ts';
import { mentionables, readEntity } from './entities.ts';
import { nearestNames } from './nearest-names.ts';
import { type OptionValue, readOptionValue } from './option-value.ts';

/** A command with the values a person gave it. */
export interface Invocation {
  readonly command: string;
  /** Subcommand group and subcommand, where the command has them. */
  readonly path?: readonly string[];
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** What a typed line means. Problems are told in words the person can act on. */
export type TypedLine =
  | { readonly kind: 'command'; readonly invocation: Invocation }
  /** A command on a message; `text` is what was typed after its name. */
  | { readonly kind: 'message-command'; readonly command: string; readonly text: string }
  /** A command on a person. */
  | { readonly kind: 'user-command'; readonly command: string; readonly userId: string }
  | { readonly kind: 'problem'; readonly reason: string };

/** What could be completed at the end of a line. */
export type LineEnd =
  | { readonly kind: 'command'; readonly names: readonly string[] }
  | {
      readonly kind: 'option';
      readonly command: string;
      readonly path: readonly string[];
      readonly option: CommandOption;
      /** The text typed for the option so far, and where in the line it begins. */
      readonly typed: string;
      readonly start: number;
      /** The options before it, as far as they can be read. */
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  | { readonly kind: 'nothing' };

interface Leaf {
  readonly command: RegisteredCommand;
  readonly path: readonly string[];
  readonly options: readonly CommandOption[];
  /** Where in the line the options begin. */
  readonly start: number;
}

interface Segment {
  /** Absent for the text in front of the first named option. */
  readonly option?: CommandOption;
  readonly text: string;
  readonly start: number;
}

type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/**
 * Reads a line as a person types it in Discord: `/results election:azerbaijan-2024 private:yes`. A value runs to the
 * next `option:` that the command knows, so `17:00` and `https://…` stay whole. Text that names no option goes to the
 * command's main option: its first text option, or the first it cannot do without. The slash may be left out.
 * @param locale Lets the person use the names the app gave its options in that language.
 */
export function readTypedLine(line: string, commands: readonly RegisteredCommand[], locale?: string): TypedLine {
  const fromMenu = readMenuCommand(line, commands);
  if (fromMenu !== undefined) return fromMenu;
  const leaf = findLeaf(line, commands, locale);
  if (!leaf.ok) return { kind: 'problem', reason: leaf.reason };
  const options = readOptions(line, leaf.value, locale);
  if (!options.ok) return { kind: 'problem', reason: options.reason };
  const { command, path } = leaf.value;
  return { kind: 'command', invocation: { command: command.name, path, options: options.value } };
}

/** Finds what a person is typing at the end of the line: a command's name or an option's value. */
export function readLineEnd(line: string, commands: readonly RegisteredCommand[], locale?: string): LineEnd {
  const leaf = findLeaf(line, commands, locale);
  const stillNaming = !/^\s*\/?\S+\s/.test(line);
  if (stillNaming) return { kind: 'command', names: namesStartingWith(line, commands) };
  if (!leaf.ok) return { kind: 'nothing' };
  const segments = splitOptions(line, leaf.value, locale);
  const last = segments.at(-1);
  const option = last?.option ?? mainOption(leaf.value.options);
  if (option === undefined) return { kind: 'nothing' };
  const { command, path } = leaf.value;
  const start = last?.start ?? line.length;
  return {
    kind: 'option',
    command: command.name,
    path,
    option,
    typed: last?.text ?? '',
    start,
    options: readableOptions(segments.slice(0, -1), leaf.value.options),
  };
}

/** A command from the menu of a message or a person: its name, and what it is used on. */
function readMenuCommand(line: string, commands: readonly RegisteredCommand[]): TypedLine | undefined {
  const text = line.trim().replace(/^\//, '');
  const named = commands
    .filter(({ name }) => startsWithName(text, name))
    .sort((a, b) => rank(b, line) - rank(a, line))[0];
  if (named === undefined || named.type === COMMAND_KIND.slash) return undefined;
  const target = text.slice(named.name.length).trim();
  if (named.type === COMMAND_KIND.message) return { kind: 'message-command', command: named.name, text: target };
  const person = readEntity(target, mentionables(OPTION_KIND.user)?.entities ?? []);
  if (person !== undefined) return { kind: 'user-command', command: named.name, userId: person.id };
  return { kind: 'problem', reason: `${named.name} works on a person: type ${named.name} @name.` };
}

/** With a slash the slash command is meant; without one the longer name, and a slash command before its namesake. */
function rank({ type, name }: RegisteredCommand, line: string): number {
  const isSlash = type === COMMAND_KIND.slash;
  return isSlash && line.trimStart().startsWith('/') ? Number.POSITIVE_INFINITY : name.length + (isSlash ? 0.5 : 0);
}

function startsWithName(text: string, name: string): boolean {
  const next = text.charAt(name.length);
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase() && (next === '' || /\s/.test(next));
}

function findLeaf(line: string, commands: readonly RegisteredCommand[], locale: string | undefined): Found<Leaf> {
  const slash = commands.filter(({ type }) => type === COMMAND_KIND.slash);
  const word = nextWord(line, 0);
  const name = word.text.replace(/^\//, '');
  const command = slash.find((candidate) => isNamed(candidate, name, locale));
  if (command === undefined) return { ok: false, reason: unknownCommand(name, commands) };
  let options = command.options ?? [];
  let end = word.end;
  const path: string[] = [];
  while (options.some(isGroup)) {
    const next = nextWord(line, end);
    const group = options.find((option) => isNamed(option, next.text, locale));
    if (group === undefined) {
      const known = options.map((option) => option.name).join(', ');
      return { ok: false, reason: `/${[command.name, ...path].join(' ')} needs one of: ${known}.` };
    }
    path.push(group.name);
    options = group.options ?? [];
    end = next.end;
  }
  return { ok: true, value: { command, path, options, start: end } };
}

function unknownCommand(name: string, commands: readonly RegisteredCommand[]): string {
  const shown = commands.map((command) => (command.type === COMMAND_KIND.slash ? `/${command.name}` : command.name));
  if (name === '') return `Type a command: ${shown.join(', ')}.`;
  if (shown.length === 0) return `There is no command /${name}: the app has registered none here.`;
  const near = nearestNames(`/${name}`, shown, 3);
  return near.length > 0
    ? `There is no command /${name}. Did you mean ${near.join(' or ')}?`
    : `There is no command /${name}. There are ${shown.join(', ')}.`;
}

function readOptions(line: string, leaf: Leaf, locale: string | undefined): Found<Record<string, OptionValue>> {
  const values: Record<string, OptionValue> = {};
  for (const segment of splitOptions(line, leaf, locale)) {
    const option = segment.option ?? mainOption(leaf.options);
    if (option === undefined) return { ok: false, reason: noPlaceFor(segment.text, leaf) };
    if (Object.hasOwn(values, option.name)) return { ok: false, reason: `${option.name}: was given twice.` };
    const value = readOptionValue(segment.text, option);
    if (!value.ok) return value;
    values[option.name] = value.value;
  }
  const missing = leaf.options.find((option) => option.required === true && !Object.hasOwn(values, option.name));
  if (missing !== undefined) {
    const usage = `/${[leaf.command.name, ...leaf.path].join(' ')} ${missing.name}:…`;
    return {
      ok: false,
      reason: `${missing.name} is required: ${missing.description.replace(/\.$/, '')}. Type ${usage}`,
    };
  }
  return { ok: true, value: values };
}

function noPlaceFor(text: string, leaf: Leaf): string {
  const usage = `/${[leaf.command.name, ...leaf.path].join(' ')}`;
  const known = leaf.options.map((option) => `${option.name}:`).join(', ');
  return known === '' ? `${usage} takes no options.` : `${usage} has no option for "${text}". It knows ${known}.`;
}

/** Cuts a line into the text of each named option, and the text in front of the first. */
function splitOptions(line: string, leaf: Leaf, locale: string | undefined): Segment[] {
  const names = new Map<string, CommandOption>();
  for (const option of leaf.options) {
    for (const name of namesOf(option, locale)) names.set(name.toLowerCase(), option);
  }
  const marks = [...line.slice(leaf.start).matchAll(/(?<=^|\s)([^\s:]{1,32}):/gu)].flatMap((match) => {
    const option = names.get((match[1] ?? '').toLowerCase());
    return option ? [{ option, from: leaf.start + match.index, to: leaf.start + match.index + match[0].length }] : [];
  });
  const front = segment(line, leaf.start, marks[0]?.from ?? line.length);
  const named = marks.map((mark, index) => ({
    ...segment(line, mark.to, marks[index + 1]?.from ?? line.length),
    option: mark.option,
  }));
  return front.text === '' ? named : [front, ...named];
}

function segment(line: string, from: number, to: number): Segment {
  const raw = line.slice(from, to);
  return { text: raw.trim(), start: from + (raw.length - raw.trimStart().length) };
}

function readableOptions(
  segments: readonly Segment[],
  options: readonly CommandOption[],
): Readonly<Record<string, OptionValue>> {
  const readable = segments.flatMap(({ option = mainOption(options), text }) => {
    if (option === undefined) return [];
    const value = readOptionValue(text, option);
    return value.ok ? [[option.name, value.value] as const] : [];
  });
  return Object.fromEntries(readable);
}

function namesStartingWith(line: string, commands: readonly RegisteredCommand[]): string[] {
  const typed = line.trim().replace(/^\//, '').toLowerCase();
  return commands
    .filter(({ type, name }) => type === COMMAND_KIND.slash && name.startsWith(typed))
    .map(({ name }) => name);
}

function mainOption(options: readonly CommandOption[]): CommandOption | undefined {
  return options.find(({ type }) => type === OPTION_KIND.string) ?? options.find(({ required }) => required === true);
}

function isGroup(option: CommandOption): boolean {
  return option.type === OPTION_KIND.subcommand || option.type === OPTION_KIND.group;
}

type Named = Pick<CommandOption, 'name' | 'name_localizations'>;

function isNamed(thing: Named, typed: string, locale: string | undefined): boolean {
  return namesOf(thing, locale).some((name) => name.toLowerCase() === typed.toLowerCase());
}

function namesOf({ name, name_localizations }: Named, locale: string | undefined): string[] {
  const translated = locale === undefined ? undefined : name_localizations?.[locale];
  return translated === undefined ? [name] : [name, translated];
}

function nextWord(line: string, from: number): { text: string; end: number } {
  const rest = line.slice(from);
  const text = rest.trimStart().split(/\s/, 1)[0] ?? '';
  return { text, end: from + (rest.length - rest.trimStart().length) + text.length };
}
