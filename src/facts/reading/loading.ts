import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Pack, PackedElections } from '../catalog/pack.ts';
import type { PackedFolder } from '../catalog/pack-format.ts';
import { contentHashOf, signatureOf } from '../catalog/signature.ts';
import { Catalog, type CompiledElections } from '../catalog.ts';
import type { Depth } from '../checks/records.ts';
import { Election } from '../election.ts';
import { error, type Problem } from '../problem.ts';
import { collectionsFolder, electionFolderNames } from './data-directory.ts';

export type Loaded =
  | { readonly ok: true; readonly catalog: Catalog; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What need not be read again. */
export interface Kept {
  /** The folder of a catalog that was packed when the program was built. Data sets are loaded only where it is given. */
  readonly pack?: string;
  /** Elections by their folders, kept from one loading to the next. */
  readonly folders?: Map<string, KeptFolder>;
}

/** An election and the state of its files when it was read. */
export interface KeptFolder {
  readonly signature: string;
  readonly depth: Depth;
  readonly folder: SoundFolder;
}

interface SoundFolder {
  readonly ok: true;
  readonly election: Election;
  readonly hash: string;
  readonly warnings: readonly Problem[];
}

type Folder = SoundFolder | { readonly ok: false; readonly problems: readonly Problem[] };

interface Loading extends Kept {
  readonly depth: Depth;
  readonly packed: Pack | undefined;
}

/** Folders read at once: enough to keep the disk busy, few enough to bound the memory a thousand elections take. */
const FOLDERS_AT_ONCE = 8;

/**
 * Loads every election of every directory. A later directory is layered over the earlier ones: an election with the
 * same id takes the earlier one's place, whole. A folder that was packed or kept, and has not changed since, is not read.
 * @param directories each holds one folder per election
 * @param depth whether to look for warnings as well; a pack holds none, so it is used for errors alone
 * @returns the frozen catalog, or every problem found in one report
 */
export async function loadCatalog(
  directories: readonly string[],
  depth: Depth = 'all',
  kept: Kept = {},
): Promise<Loaded> {
  const packed = kept.pack === undefined ? undefined : Pack.open(kept.pack);
  const loading: Loading = { ...kept, depth, packed };
  const layers = await Promise.all(directories.map((directory) => loadDirectory(directory, loading)));
  const folders = layers.flat();
  const problems = folders.flatMap((folder) => (folder.ok ? [] : folder.problems));
  if (problems.length > 0) return { ok: false, problems };
  const sound = folders.filter((folder) => folder.ok);
  if (sound.length === 0) return { ok: false, problems: [error(directories.join(', '), '', 'holds no election')] };
  const byId = new Map(sound.map((folder) => [folder.election.id, folder]));
  const curated = [...byId.values()];
  const sets = kept.pack === undefined ? undefined : await loadSets(directories, kept.pack, packed, curated);
  return {
    ok: true,
    catalog: new Catalog(
      curated.map(({ election }) => election),
      versionOf(curated, sets?.hash),
      sets?.elections,
    ),
    warnings: [...sound.flatMap(({ warnings }) => warnings), ...(sets?.problems ?? [])],
  };
}

function versionOf(folders: readonly SoundFolder[], hashOfSets: string | undefined): string {
  const version = createHash('sha256');
  for (const { election, hash } of folders.toSorted((a, b) => (a.election.id < b.election.id ? -1 : 1)))
    version.update(`${election.id} ${hash}\n`);
  return version
    .update(hashOfSets ?? '')
    .digest('hex')
    .slice(0, 12);
}

async function loadDirectory(directory: string, loading: Loading): Promise<readonly Folder[]> {
  let names: readonly string[];
  try {
    names = await electionFolderNames(directory);
  } catch {
    return [failed(directory, 'no such data directory')];
  }
  if (names.length === 0 && existsSync(join(directory, 'election.json')))
    return [failed(directory, 'is the folder of one election; give the directory it lies in')];
  const loaded: Folder[] = [];
  for (let from = 0; from < names.length; from += FOLDERS_AT_ONCE) {
    const batch = names.slice(from, from + FOLDERS_AT_ONCE);
    loaded.push(...(await Promise.all(batch.map((name) => loadFolder(join(directory, name), name, loading)))));
  }
  return loaded;
}

async function loadFolder(path: string, name: string, loading: Loading): Promise<Folder> {
  const signature = await signatureOf(path).catch(() => undefined);
  if (signature === undefined) return failed(path, 'cannot be read as a folder');
  const known = loading.folders?.get(path);
  if (known?.signature === signature && known.depth === loading.depth) return known.folder;
  const folder = (await packedFolder(path, name, signature, loading)) ?? (await readFolder(path, name, loading));
  if (folder.ok) loading.folders?.set(path, { signature, depth: loading.depth, folder });
  else loading.folders?.delete(path);
  return folder;
}

async function packedFolder(
  path: string,
  name: string,
  signature: string,
  { packed, depth }: Loading,
): Promise<SoundFolder | undefined> {
  const found = depth === 'errors' ? packed?.index.curated.find((folder) => folder.name === name) : undefined;
  if (packed === undefined || found === undefined) return undefined;
  if (found.signature !== signature && !(await isSameContent(path, found))) return undefined;
  return { ok: true, election: new Election(packed.recordsOf(found)), hash: found.hash, warnings: [] };
}

/** Files that were only copied or written again have other times and the same bytes. */
async function isSameContent(path: string, { hash }: PackedFolder): Promise<boolean> {
  return (await contentHashOf(path).catch(() => undefined)) === hash;
}

/** Schemas and checks take long to load, and are not needed while nothing has changed. */
async function readFolder(path: string, name: string, { depth }: Loading): Promise<Folder> {
  const { loadElection } = await import('./election-loading.ts');
  const hash = await contentHashOf(path).catch(() => '');
  const loaded = await loadElection(path, name, depth);
  return loaded.ok ? { ok: true, election: loaded.election, hash, warnings: loaded.warnings } : loaded;
}

interface Sets {
  readonly elections: CompiledElections;
  readonly hash: string;
  readonly problems: readonly Problem[];
}

/** The data sets of the last directory that has some: from the pack, or packed anew where they have changed. */
async function loadSets(
  directories: readonly string[],
  folder: string,
  packed: Pack | undefined,
  curated: readonly SoundFolder[],
): Promise<Sets | undefined> {
  const directory = directories.findLast((candidate) => existsSync(collectionsFolder(candidate)));
  if (directory === undefined) return undefined;
  const collections = packed?.index.collections;
  if (packed !== undefined && collections !== undefined) {
    const at = collectionsFolder(directory);
    const isSame = collections.signature === (await signatureOf(at)) || collections.hash === (await contentHashOf(at));
    if (isSame) return setsOf({ pack: packed, problems: [] }, curated);
  }
  const { buildPack } = await import('../catalog/building.ts');
  return setsOf(await buildPack(directory, folder), curated);
}

function setsOf(
  { problems, pack }: { readonly problems: readonly Problem[]; readonly pack: Pack | undefined },
  curated: readonly SoundFolder[],
): Sets | undefined {
  const collections = pack?.index.collections;
  if (pack === undefined || collections === undefined) return undefined;
  const warnings = problems.map((problem): Problem => ({ ...problem, severity: 'warning' }));
  const packed = new Map(pack.index.curated.map(({ name, hash }) => [name, hash]));
  const unchanged = curated.filter(({ election, hash }) => packed.get(election.id) === hash);
  const ids = new Set<string>(unchanged.map(({ election }) => election.id));
  return { elections: new PackedElections(pack, collections, ids), hash: collections.hash, problems: warnings };
}

function failed(file: string, reason: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [error(file, '', reason)] };
}
