import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Catalog } from '../catalog.ts';
import { checkRecords, type Depth } from '../checks/records.ts';
import { Election } from '../election.ts';
import { deepFreeze } from '../freezing.ts';
import { error, type Problem } from '../problem.ts';
import { SCHEMA_FOLDER } from '../schema/json-schemas.ts';
import { type FolderRead, readElectionFolder } from './election-folder.ts';

export type Loaded =
  | { readonly ok: true; readonly catalog: Catalog; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type LoadedElection =
  | { readonly ok: true; readonly election: Election; readonly hash: string; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Folders read at once: enough to keep the disk busy, few enough to bound the memory a thousand elections take. */
const FOLDERS_AT_ONCE = 8;

/**
 * Loads every election of every directory. A later directory is layered over the earlier ones: an election with the
 * same id takes the earlier one's place, whole.
 * @param directories each holds one folder per election
 * @param depth whether to look for warnings as well
 * @returns the frozen catalog, or every problem found in one report
 */
export async function loadCatalog(directories: readonly string[], depth: Depth = 'all'): Promise<Loaded> {
  const layers = await Promise.all(directories.map((directory) => loadDirectory(directory, depth)));
  const folders = layers.flat();
  const problems = folders.flatMap((folder) => (folder.ok ? [] : folder.problems));
  if (problems.length > 0) return { ok: false, problems };
  const sound = folders.filter((folder) => folder.ok);
  if (sound.length === 0) return { ok: false, problems: [error(directories.join(', '), '', 'holds no election')] };
  const byId = new Map(sound.map((folder) => [folder.election.id, folder]));
  const version = createHash('sha256');
  for (const folder of [...byId.values()].toSorted((a, b) => (a.election.id < b.election.id ? -1 : 1)))
    version.update(folder.hash);
  return {
    ok: true,
    catalog: new Catalog(
      [...byId.values()].map(({ election }) => election),
      version.digest('hex').slice(0, 12),
    ),
    warnings: sound.flatMap(({ warnings }) => warnings),
  };
}

async function loadDirectory(directory: string, depth: Depth): Promise<readonly LoadedElection[]> {
  let names: readonly string[];
  try {
    names = await electionFolderNames(directory);
  } catch {
    return [failed(directory, 'no such data directory')];
  }
  if (names.length === 0 && existsSync(join(directory, 'election.json')))
    return [failed(directory, 'is the folder of one election; give the directory it lies in')];
  const loaded: LoadedElection[] = [];
  for (let from = 0; from < names.length; from += FOLDERS_AT_ONCE) {
    const batch = names.slice(from, from + FOLDERS_AT_ONCE);
    loaded.push(...(await Promise.all(batch.map((name) => loadElection(join(directory, name), name, depth)))));
  }
  return loaded;
}

/** Folders beside the elections: their schemas, and the published sets, which are read otherwise. */
const NO_ELECTIONS: ReadonlySet<string> = new Set([SCHEMA_FOLDER, 'collections']);

/**
 * The folders of a data directory that hold elections: all but the schemas and those whose name begins with a dot.
 * @throws when the directory cannot be read
 */
export async function electionFolderNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && !NO_ELECTIONS.has(name))
    .toSorted();
}

/**
 * Loads one election's folder.
 * @param path where it is
 * @param name the folder's name, which is the election's id
 * @param depth whether to look for warnings as well
 * @returns the frozen election, or every problem found in any of its files
 */
export async function loadElection(path: string, name: string, depth: Depth = 'all'): Promise<LoadedElection> {
  let read: FolderRead;
  try {
    read = await readElectionFolder(path);
  } catch {
    return failed(path, 'cannot be read as a folder');
  }
  const problems = [
    ...read.problems,
    ...misnamed(path, name, read.draft.about?.id),
    ...checkRecords(read.draft, path, depth).map((problem) => ({
      ...problem,
      path: read.relocate(problem.path),
      reason: read.relocate(problem.reason),
    })),
  ];
  if (read.records === undefined || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems };
  return { ok: true, election: new Election(deepFreeze(read.records)), hash: read.hash, warnings: problems };
}

function misnamed(path: string, name: string, id: string | undefined): readonly Problem[] {
  if (id === undefined || id === name) return [];
  return [error(join(path, 'election.json'), 'election.id', `"${id}" is not the name of its folder, "${name}"`)];
}

function failed(file: string, reason: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [error(file, '', reason)] };
}
