import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the schemas, beside the elections. */
export const SCHEMA_FOLDER = 'schema';
/** The folder of the published data sets, beside the elections. */
const COLLECTIONS_FOLDER = 'collections';
/** The folder of nights to live again, beside the elections. */
const STREAMS_FOLDER = 'streams';

const OTHER_FOLDERS: ReadonlySet<string> = new Set([SCHEMA_FOLDER, COLLECTIONS_FOLDER, STREAMS_FOLDER]);

export function collectionsFolder(directory: string): string {
  return join(directory, COLLECTIONS_FOLDER);
}

/**
 * The folders of a data directory that hold elections: all but the schemas, the published sets, the nights to live
 * again, and those whose name begins with a dot.
 * @throws when the directory cannot be read
 */
export async function electionFolderNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && !OTHER_FOLDERS.has(name))
    .toSorted();
}
