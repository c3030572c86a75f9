import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandEntry } from '../command/subcommands.ts';

/** Adding a command is adding a file: each module of the folder exports one as its default. */
const COMMAND_FILE = /^[a-z0-9-]+\.(?:ts|js)$/;

/** @param folder where the command files stand */
export async function loadCommands(folder: string): Promise<readonly CommandEntry[]> {
  const names = (await readdir(folder)).filter((name) => COMMAND_FILE.test(name)).toSorted();
  return await Promise.all(
    names.map(async (name) => {
      const module: { default: CommandEntry } = await import(pathToFileURL(join(folder, name)).href);
      return module.default;
    }),
  );
}
