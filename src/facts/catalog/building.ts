import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readCollections } from '../reading/compiled.ts';
import { collectionsFolder, electionFolderNames } from '../reading/data-directory.ts';
import { loadElection } from '../reading/election-loading.ts';
import { Pack } from './pack.ts';
import { type Packed, type ReadFolder, type ReadSets, writePack } from './packing.ts';
import { contentHashOf, signatureOf } from './signature.ts';

export interface Built {
  readonly pack: Pack | undefined;
  readonly elections: number;
  /** Why elections of the directory are not in the pack. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks all elections of a data directory, made by hand and of data sets, and packs them.
 * @param folder where the pack is put; where that cannot be written, a temporary folder stands in
 */
export async function buildPack(directory: string, folder: string, code?: string): Promise<Built> {
  const curated: ReadFolder[] = [];
  const problems: Problem[] = [];
  for (const name of await electionFolderNames(directory)) {
    const path = join(directory, name);
    const [signature, hash] = [await signatureOf(path), await contentHashOf(path)];
    const loaded = await loadElection(path, name, 'errors');
    if (loaded.ok) curated.push({ name, signature, hash, records: loaded.records });
    else problems.push(...loaded.problems);
  }
  const sets = await setsOf(collectionsFolder(directory));
  const written = await writeSomewhere(folder, (at) => writePack(at, curated, sets, code));
  return {
    pack: Pack.open(written.folder),
    elections: written.elections,
    problems: [...problems, ...written.problems],
  };
}

/** Whether a pack holds what a data directory holds now, as this program reads it. */
export async function isPacked(directory: string, folder: string, code: string): Promise<boolean> {
  const index = Pack.open(folder)?.index;
  if (index === undefined || index.code !== code) return false;
  const names = await electionFolderNames(directory);
  if (names.join() !== index.curated.map(({ name }) => name).join()) return false;
  for (const { name, hash } of index.curated) if ((await contentHashOf(join(directory, name))) !== hash) return false;
  const sets = collectionsFolder(directory);
  return existsSync(sets) ? index.collections?.hash === (await contentHashOf(sets)) : index.collections === undefined;
}

async function setsOf(folder: string): Promise<ReadSets | undefined> {
  if (!existsSync(folder)) return undefined;
  const [signature, hash] = [await signatureOf(folder), await contentHashOf(folder)];
  return { signature, hash, elections: readCollections(folder) };
}

async function writeSomewhere(folder: string, write: (folder: string) => Promise<Packed>) {
  try {
    return { folder, ...(await write(folder)) };
  } catch (cause) {
    if (!isUnwritable(cause)) throw cause;
    const other = await mkdtemp(join(tmpdir(), 'election-facts-catalog-'));
    return { folder: other, ...(await write(other)) };
  }
}

function isUnwritable(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['EACCES', 'EROFS', 'EPERM'].includes(String(cause.code));
}
