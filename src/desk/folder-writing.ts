import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../facts/problem.ts';
import { SCHEMA_FOLDER } from '../facts/reading/data-directory.ts';
import { loadElection } from '../facts/reading/election-loading.ts';
import type { ElectionFileName } from '../facts/record-kinds.ts';
import { schemaFileName } from '../facts/schema/json-schemas.ts';
import { UsageError } from './desk-command.ts';
import { jsonText } from './json-text.ts';
import { writeSchemas } from './schemas.ts';

/** What stands in each file of an election's folder, without `$schema`. */
export type ElectionFilesContent = { readonly [Name in ElectionFileName]?: object };

export interface Written {
  readonly path: string;
  /** Warnings; errors throw. */
  readonly warnings: readonly Problem[];
}

/** A name beginning with a dot: the loader and the checks pass over it. */
const UNFINISHED = /^\.unfinished-(\d+)-/;

/**
 * Writes an election's folder, all of it or nothing: beside its place under a name nobody reads, checked there, then
 * renamed. What a killed run left behind is cleared away by the next.
 * @param directory holds elections
 * @throws UsageError when the folder is there already; Error when the content does not load, which is a defect
 */
export async function writeElectionFolder(
  directory: string,
  id: string,
  content: ElectionFilesContent,
): Promise<Written> {
  const path = join(directory, id);
  if (existsSync(path)) throw new UsageError(`${path} exists already`);
  await mkdir(directory, { recursive: true });
  await clearAbandoned(directory);
  const unfinished = join(directory, `.unfinished-${process.pid}-${id}`);
  const giveUp = () => rmSync(unfinished, { recursive: true, force: true });
  const interrupted = (signal: NodeJS.Signals) => {
    giveUp();
    process.removeListener(signal, interrupted);
    process.kill(process.pid, signal);
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    await mkdir(unfinished);
    for (const [name, value] of Object.entries(content)) {
      const $schema = `../${SCHEMA_FOLDER}/${schemaFileName(name)}`;
      await writeFile(join(unfinished, name), jsonText({ $schema, ...value }));
    }
    const loaded = await loadElection(unfinished, id);
    const inPlace = (problem: Problem) => ({ ...problem, file: problem.file.replace(unfinished, path) });
    if (!loaded.ok) throw new Unloadable(loaded.problems.map(inPlace));
    await rename(unfinished, path);
    if (!existsSync(join(directory, SCHEMA_FOLDER))) await writeSchemas(directory);
    return { path, warnings: loaded.warnings.map(inPlace) };
  } finally {
    giveUp();
    process.removeListener('SIGINT', interrupted).removeListener('SIGTERM', interrupted);
  }
}

/** What was to be written does not pass the checks of the loader. */
export class Unloadable extends Error {
  override readonly name = 'Unloadable';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('what was to be written does not load');
    this.problems = problems;
  }
}

/** Removes what runs left behind that were killed without a chance to do so. */
async function clearAbandoned(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const pid = UNFINISHED.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(directory, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}
