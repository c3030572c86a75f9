import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { Catalog } from './catalog.ts';
import { checkRecords } from './checks/records.ts';
import { Election, type ElectionRecords } from './election.ts';
import { deepFreeze } from './freezing.ts';
import { readJsonFile } from './json-file.ts';
import { error, type Problem } from './problem.ts';
import { type ElectionFileName, electionFileNames, electionFiles, requiredFiles } from './schema/files.ts';

export type Loaded =
  | { readonly ok: true; readonly catalog: Catalog; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Holds the JSON Schemas beside the elections. */
const SCHEMA_FOLDER = 'schema';

type Contents = { [Name in ElectionFileName]?: z.infer<(typeof electionFiles)[Name]> };
type Folder =
  | { readonly ok: true; readonly election: Election; readonly hash: string; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads every election of every directory. A later directory is layered over the earlier ones: an election with the
 * same id takes the earlier one's place, whole.
 * @param directories each holds one folder per election
 * @returns the frozen catalog, or every problem found in one report
 */
export async function loadCatalog(directories: readonly string[]): Promise<Loaded> {
  const layers = await Promise.all(directories.map(loadDirectory));
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

async function loadDirectory(directory: string): Promise<readonly Folder[]> {
  let names: string[];
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    names = entries
      .filter(
        (entry) =>
          (entry.isDirectory() || entry.isSymbolicLink()) &&
          !entry.name.startsWith('.') &&
          entry.name !== SCHEMA_FOLDER,
      )
      .map((entry) => entry.name);
  } catch {
    return [{ ok: false, problems: [error(directory, '', 'no such data directory')] }];
  }
  return await Promise.all(names.toSorted().map((name) => loadElection(join(directory, name), name)));
}

/**
 * Loads one election's folder.
 * @param path where it is
 * @param name the folder's name, which is the election's id
 */
export async function loadElection(path: string, name: string): Promise<Folder> {
  const present = new Set((await readdir(path)).filter((file) => file.endsWith('.json')));
  const problems: Problem[] = [...present]
    .filter((file) => !(file in electionFiles))
    .map((file) =>
      error(join(path, file), '', `not a file of an election; these are: ${electionFileNames.join(', ')}`),
    );
  const contents: Contents = {};
  const hash = createHash('sha256');
  const wanted = electionFileNames.filter((file) => present.has(file) || requiredFiles.includes(file));
  const reads = await Promise.all(
    wanted.map((file) => readJsonFile<unknown>(join(path, file), join(path, file), electionFiles[file])),
  );
  reads.forEach((read, index) => {
    const file = wanted[index];
    if (file === undefined) return;
    if (!read.ok) problems.push(...read.problems);
    else {
      hash.update(file).update(read.text);
      Object.assign(contents, { [file]: read.value });
    }
  });
  const records = problems.length === 0 ? assemble(contents) : undefined;
  if (records === undefined) return { ok: false, problems };
  if (records.about.id !== name) {
    return {
      ok: false,
      problems: [
        error(
          join(path, 'election.json'),
          'election.id',
          `"${records.about.id}" is not the name of its folder, "${name}"`,
        ),
      ],
    };
  }
  const found = checkRecords(records, path);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ok: false, problems: found };
  return { ok: true, election: new Election(deepFreeze(records)), hash: hash.digest('hex'), warnings: found };
}

function assemble(contents: Contents): ElectionRecords | undefined {
  const { 'election.json': election, 'candidates.json': people, 'sources.json': origin } = contents;
  if (election === undefined || people === undefined || origin === undefined) return undefined;
  return {
    about: election.election,
    candidates: people.candidates,
    parties: people.parties,
    tallies: contents['tallies.json']?.tallies ?? [],
    turnout: contents['turnout.json']?.turnout ?? [],
    exitPolls: contents['exit-polls.json']?.exitPolls ?? [],
    pollsters: contents['exit-polls.json']?.pollsters ?? [],
    statements: contents['statements.json']?.statements ?? [],
    facts: contents['facts.json']?.facts ?? [],
    timeline: contents['timeline.json']?.timeline ?? [],
    sources: origin.sources,
    disagreements: contents['disagreements.json']?.disagreements ?? [],
  };
}
