import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names, sizes and times of the files of a folder, its own folders included. While it stays the same, so do the files.
 * @throws when the folder cannot be read
 */
export async function signatureOf(folder: string): Promise<string> {
  const described = await Promise.all(
    (await filesOf(folder)).map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
  return createHash('sha256').update(described.join('\n')).digest('hex').slice(0, 24);
}

/** A hash of names and contents, for files that were copied or written again without a change. */
export async function contentHashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await filesOf(folder)) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 24);
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
