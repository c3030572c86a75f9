import { draftOf } from '../../facts/checks/draft.ts';
import { checkRecords } from '../../facts/checks/records.ts';
import { Election } from '../../facts/election.ts';
import { deepFreeze } from '../../facts/freezing.ts';
import { type ElectionFileName, electionFileNames, requiredFiles } from '../../facts/record-kinds.ts';
import { electionFiles, type FileContents, recordsOf } from '../../facts/schema/files.ts';

/** An election as `data/` would hold it: its files by name. */
export type Files = Readonly<Record<string, unknown>>;

/** Most candidates, counts and other records of a kind. */
const RECORDS_MAX = 500;
const PLACES_MAX = 5_000;

export type Checked =
  | { readonly ok: true; readonly election: Election; readonly warnings: number }
  | { readonly ok: false; readonly reason: string };

/** Checks an election as strictly as those that come with the bot. @param id the id it has in its server */
export function checkedElection(files: Files, id: string): Checked {
  const stray = Object.keys(files).find((name) => !isFileName(name));
  if (stray !== undefined) return { ok: false, reason: `"${stray.slice(0, 40)}" is no file of an election` };
  const missing = requiredFiles.find((name) => !Object.hasOwn(files, name));
  if (missing !== undefined) return { ok: false, reason: `${missing} is missing` };
  const read: Partial<Record<ElectionFileName, unknown>> = {};
  for (const name of electionFileNames) {
    if (!Object.hasOwn(files, name)) continue;
    const parsed = electionFiles[name].safeParse(files[name]);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return { ok: false, reason: `${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}` };
    }
    read[name] = parsed.data;
  }
  // Each file was read by its own schema.
  const records = recordsOf(read as FileContents);
  if (records === undefined) return { ok: false, reason: 'the files do not make an election' };
  const many = Object.entries(records).find(
    ([list, entries]) => Array.isArray(entries) && entries.length > (list === 'places' ? PLACES_MAX : RECORDS_MAX),
  );
  if (many !== undefined) return { ok: false, reason: `too many ${many[0]}` };
  if (records.about.id !== id) return { ok: false, reason: 'its id changed' };
  const problems = checkRecords(draftOf(records), '', 'all');
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) return { ok: false, reason: `${wrong.path}: ${wrong.reason}` };
  return { ok: true, election: new Election(deepFreeze(records)), warnings: problems.length };
}

function isFileName(name: string): name is ElectionFileName {
  return electionFileNames.some((known) => known === name);
}
