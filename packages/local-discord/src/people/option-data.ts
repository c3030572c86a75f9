import { contentTypeOf, type GivenFile } from '../discord/messages/given-file.ts';
import type { StoredFile } from '../discord/messages/message.ts';
import { type CommandOption, OPTION_KIND, type RegisteredCommand } from '../discord/world/command.ts';
import type { OptionValue } from './option-value.ts';
import type { Mentioned } from './resolved.ts';
import type { Invocation } from './typed-line.ts';

/** One option of an interaction, as Discord writes it. */
interface OptionData {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly OptionData[];
}

export interface Focused {
  readonly option: string;
  readonly typed: string;
}

/** A command's options as Discord sends them, and what they mention. */
export interface Options {
  readonly options: readonly OptionData[];
  readonly mentioned: Mentioned;
}

const MENTIONS: readonly number[] = [OPTION_KIND.user, OPTION_KIND.channel, OPTION_KIND.role, OPTION_KIND.mentionable];

/** Writes a person's values as options; files become attachments that are mentioned by their id. */
export function optionsOf(invocation: Invocation, command: RegisteredCommand, focused?: Focused): Options {
  const files = new Map<string, StoredFile>();
  const plain = Object.fromEntries(
    Object.entries(invocation.options ?? {}).map(([name, value]) => [name, plainValue(value, files)]),
  );
  const options = optionData({ path: invocation.path ?? [], values: plain }, command.options ?? [], focused);
  const ids = options.flatMap(withInner).flatMap(({ type, value }) => (MENTIONS.includes(type) ? [String(value)] : []));
  return { options, mentioned: { ids, files: [...files.values()] } };
}

type PlainValues = Readonly<Record<string, string | number | boolean>>;

function plainValue(value: OptionValue, files: Map<string, StoredFile>): string | number | boolean {
  if (typeof value !== 'object') return value;
  // A path was read before this, or there is no such file.
  if (!('bytes' in value)) return value.path;
  const file = storedFile(value, String(files.size + 1));
  files.set(file.id, file);
  return file.id;
}

/** A file that is served nowhere carries its bytes in its address. */
function storedFile({ name, bytes, contentType, id, url }: GivenFile, fallbackId: string): StoredFile {
  const type = contentTypeOf(name, contentType);
  const inline = () => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return { id: id ?? fallbackId, name, bytes, contentType: type, url: url ?? inline() };
}

function optionData(
  { path, values }: { readonly path: readonly string[]; readonly values: PlainValues },
  known: readonly CommandOption[],
  focused: Focused | undefined,
): readonly OptionData[] {
  const [group, ...deeper] = path;
  if (group !== undefined) {
    const inner = known.find(({ name }) => name === group);
    const options = optionData({ path: deeper, values }, inner?.options ?? [], focused);
    return [{ name: group, type: inner?.type ?? OPTION_KIND.subcommand, options }];
  }
  const given = Object.entries(values).map(([name, value]) => ({ name, type: typeOf(name, value, known), value }));
  if (focused === undefined) return given;
  const others = given.filter(({ name }) => name !== focused.option);
  const type = typeOf(focused.option, focused.typed, known);
  return [...others, { name: focused.option, type, value: focused.typed, focused: true }];
}

function typeOf(name: string, value: string | number | boolean, known: readonly CommandOption[]): number {
  const option = known.find((candidate) => candidate.name === name);
  if (option !== undefined) return option.type;
  if (typeof value === 'boolean') return OPTION_KIND.boolean;
  return typeof value === 'number' ? OPTION_KIND.number : OPTION_KIND.string;
}

function withInner(option: OptionData): readonly OptionData[] {
  return [option, ...(option.options ?? []).flatMap(withInner)];
}
