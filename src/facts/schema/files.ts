import { z } from 'zod';
import type { ElectionRecords } from '../election.ts';
import {
  type ElectionFileName,
  electionFileNames,
  type ListIn,
  listsFrom,
  listsIn,
  type RecordOf,
  recordKinds,
  requiredFiles,
} from '../record-kinds.ts';
import { election } from './election.ts';
import { recordSchemas } from './records.ts';

type Contents<File extends ElectionFileName> = File extends 'election.json'
  ? { readonly election: z.infer<typeof election> }
  : { readonly [List in ListIn<File>]: readonly RecordOf<List>[] };

export type ElectionFiles = { readonly [File in ElectionFileName]: z.ZodType<Contents<File>> };
export type FileContents = { readonly [File in ElectionFileName]?: Contents<File> | undefined };

/** What each file of an election's folder may hold. */
export const electionFiles = Object.fromEntries(
  electionFileNames.map((file) => [file, fileSchema(file)]),
) as unknown as ElectionFiles;

function fileSchema(file: ElectionFileName): z.ZodType {
  const lists = listsIn(file).map((list) => {
    const records = z.array<z.ZodType>(recordSchemas[list]);
    return [list, 'mayBeAbsent' in recordKinds[list] ? records.default([]) : records] as const;
  });
  const own = file === 'election.json' ? { election } : {};
  return z.strictObject({ $schema: z.string().optional(), ...own, ...Object.fromEntries(lists) });
}

/** The records of an election, from what its files hold; nothing while one that must be there is not. */
export function recordsOf(contents: FileContents): ElectionRecords | undefined {
  const { election: about } = contents['election.json'] ?? {};
  if (about === undefined || requiredFiles.some((file) => contents[file] === undefined)) return undefined;
  const lists = listsFrom((list) => {
    const { file, path } = recordKinds[list];
    const content: Readonly<Record<string, unknown>> = contents[file] ?? {};
    const records = content[path];
    return Array.isArray(records) ? records : [];
  });
  return { ...lists, about };
}
