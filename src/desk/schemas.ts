import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_FOLDER } from '../facts/reading/data-directory.ts';
import { jsonSchemas } from '../facts/schema/json-schemas.ts';
import { type DeskCommand, EXIT, readArguments } from './desk-command.ts';

/** Writes the JSON Schemas that editors read. */
export const schemas: DeskCommand = {
  name: 'schemas',
  usage: '[DIR]',
  summary: 'write the JSON Schemas for editors to DIR/schema (DIR is "data" where not given)',
  async run(args, { out }) {
    const [directory = 'data'] = readArguments(args, {}).positionals;
    const folder = await writeSchemas(directory);
    out(`wrote the schemas to ${folder}\n`);
    return EXIT.done;
  },
};

/**
 * @param directory holds elections
 * @returns where the schemas are
 */
export async function writeSchemas(directory: string): Promise<string> {
  const folder = join(directory, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
  return folder;
}
