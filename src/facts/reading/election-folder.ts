import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Draft, draftOf } from '../checks/draft.ts';
import { didYouMean } from '../checks/nearest.ts';
import type { ElectionRecords } from '../election.ts';
import { error, type Problem } from '../problem.ts';
import { type ElectionFileName, electionFileNames, requiredFiles } from '../record-kinds.ts';
import { electionFiles, type FileContents, recordsOf } from '../schema/files.ts';
import { type Read, readJsonFile } from './json-file.ts';
import { salvage } from './salvage.ts';

export interface FolderRead {
  /** Absent when a file is missing, broken or refused by its schema. */
  readonly records: ElectionRecords | undefined;
  /** What can be checked across records, also in a broken folder. */
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** Puts the places of a broken folder's draft in the terms of its files. */
  readonly relocate: (text: string) => string;
  readonly hash: string;
}

/** Says where an election's counts come from as they are counted; no record of it. */
const FEED_FILE = 'feed.json';

/**
 * Reads and validates all files of an election's folder, each by itself.
 * @throws when the folder cannot be listed
 */
export async function readElectionFolder(path: string): Promise<FolderRead> {
  const present = new Set(
    (await readdir(path)).filter((file) => file.endsWith('.json') && !file.startsWith('.') && file !== FEED_FILE),
  );
  const wanted = electionFileNames.filter((file) => present.has(file) || requiredFiles.includes(file));
  const reads = new Map<ElectionFileName, Read<unknown>>(
    await Promise.all(
      wanted.map(async (file) => {
        const read = await readJsonFile<unknown>(join(path, file), join(path, file), electionFiles[file]);
        return [file, read] as const;
      }),
    ),
  );
  const problems = [
    ...[...present].filter((file) => !(file in electionFiles)).map((file) => strayFile(join(path, file), file)),
    ...[...reads.values()].flatMap((read) => (read.ok ? [] : read.problems)),
  ];
  const hash = hashOf(reads);
  const records = problems.length === 0 ? assemble(reads) : undefined;
  if (records !== undefined) return { records, draft: draftOf(records), problems, relocate: (text) => text, hash };
  return { records, problems, hash, ...salvageFrom(reads) };
}

function strayFile(path: string, file: string): Problem {
  const hint = didYouMean(file, electionFileNames) || `; these are: ${electionFileNames.join(', ')}`;
  return error(path, '', `not a file of an election${hint}`);
}

function hashOf(reads: ReadonlyMap<ElectionFileName, Read<unknown>>): string {
  const hash = createHash('sha256');
  for (const [file, read] of reads) if (read.ok) hash.update(file).update(read.text);
  return hash.digest('hex');
}

function salvageFrom(reads: ReadonlyMap<ElectionFileName, Read<unknown>>) {
  const texts = new Map<ElectionFileName, unknown>();
  const unread = new Set<ElectionFileName>();
  for (const [file, read] of reads) {
    const json = read.ok ? (JSON.parse(read.text) as unknown) : read.json;
    if (json === undefined) unread.add(file);
    else texts.set(file, json);
  }
  return salvage(texts, unread);
}

/** Each value was checked by the schema of its file, which is what makes the one assertion here true. */
function assemble(reads: ReadonlyMap<ElectionFileName, Read<unknown>>): ElectionRecords | undefined {
  const contents = Object.fromEntries([...reads].map(([file, read]) => [file, read.ok ? read.value : undefined]));
  return recordsOf(contents as FileContents);
}
