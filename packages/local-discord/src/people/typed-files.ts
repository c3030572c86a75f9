import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { contentTypeOf, fileProblem, type GivenFile, LARGEST_FILE } from '../discord/messages/given-file.ts';
import type { CommandOption, RegisteredCommand } from '../discord/world/command.ts';
import type { OptionValue } from './option-value.ts';
import type { Invocation } from './typed-line.ts';

type Found<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: string };

/** Reads the files that a typed command names by their paths, as far as the command takes such files. */
export async function readPaths(
  invocation: Invocation,
  command: RegisteredCommand | undefined,
): Promise<Found<{ readonly invocation: Invocation }>> {
  const known = leafOptions(invocation.path ?? [], command?.options ?? []);
  const options: Record<string, OptionValue> = {};
  for (const [name, value] of Object.entries(invocation.options ?? {})) {
    if (typeof value !== 'object' || !('path' in value)) {
      options[name] = value;
      continue;
    }
    const types = known.find((option) => option.name === name)?.file_types ?? [];
    const read = await readGivenFile(value.path, types);
    if (!read.ok) return { ok: false, reason: `${name}: ${read.reason}` };
    options[name] = read.file;
  }
  return { ok: true, invocation: { ...invocation, options } };
}

/** Reads a file of this machine as one a person uploads. */
export async function readGivenFile(
  path: string,
  types: readonly string[] = [],
): Promise<Found<{ readonly file: GivenFile }>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return { ok: false, reason: `there is no file "${path}".` };
  const name = basename(path);
  if (found.size > LARGEST_FILE)
    return { ok: false, reason: `"${name}" is larger than ${LARGEST_FILE / 1024 ** 2} MiB.` };
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { ok: false, reason: `"${path}" cannot be read.` };
  const file = { name, bytes, contentType: contentTypeOf(name) };
  const problem = fileProblem(file, types);
  return problem === undefined ? { ok: true, file } : { ok: false, reason: problem };
}

/** The options of the command or subcommand that a path leads to. */
function leafOptions(path: readonly string[], options: readonly CommandOption[]): readonly CommandOption[] {
  const [step, ...deeper] = path;
  if (step === undefined) return options;
  return leafOptions(deeper, options.find(({ name }) => name === step)?.options ?? []);
}
