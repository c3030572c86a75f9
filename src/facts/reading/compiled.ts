import { Collections, type CompiledElection } from '../../collections/collections.ts';
import type { ElectionContent } from '../../collections/content.ts';
import type { Collection, ElectionRecords } from '../election.ts';
import { error, type Problem } from '../problem.ts';
import { type ElectionFileName, electionFileNames } from '../record-kinds.ts';
import { electionFiles, type FileContents, recordsOf } from '../schema/files.ts';
import { schemaProblems } from './schema-problems.ts';

/** An election of a published set, checked by the schema of the curated ones. */
export interface CompiledRecords {
  readonly id: string;
  readonly collection: Collection;
  /** The id of the curated election that this is, and to which it adds what that one lacks. */
  readonly addsTo?: string | undefined;
  /** Absent when the schema refuses something. */
  readonly records: ElectionRecords | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The elections of all published sets, each built when it is asked for.
 * @param folder `data/collections`
 */
export function* readCollections(folder: string): Generator<CompiledRecords> {
  for (const compiled of new Collections(folder).elections()) yield recordsFrom(compiled, folder);
}

/** Checks what was built of one election by the schema. */
export function recordsFrom({ id, content, collection, addsTo }: CompiledElection, folder: string): CompiledRecords {
  const given = filesOf(content);
  const problems: Problem[] = [];
  const contents = Object.fromEntries(
    electionFileNames.map((file) => {
      const { success, data, error: refusal } = electionFiles[file].safeParse(given[file]);
      if (!success)
        problems.push(
          ...schemaProblems(`${folder}/${collection.name} ${id} ${file}`, given[file], electionFiles[file], refusal),
        );
      return [file, data];
    }),
  );
  // Each value was checked by the schema of its file.
  const records = problems.length === 0 ? recordsOf(contents as FileContents) : undefined;
  const wrongId =
    records !== undefined && records.about.id !== id ? [error(collection.name, 'id', `"${id}" is not the id`)] : [];
  return { id, collection, addsTo, records, problems: [...problems, ...wrongId] };
}

function filesOf(content: ElectionContent): Readonly<Record<ElectionFileName, object>> {
  const { election, candidates, parties, places, tallies, turnout, sources, disagreements } = content;
  return {
    'election.json': { election },
    'candidates.json': { candidates, parties },
    'places.json': { places },
    'tallies.json': { tallies },
    'turnout.json': { turnout },
    'exit-polls.json': { exitPolls: [], pollsters: [] },
    'statements.json': { statements: [] },
    'facts.json': { facts: [] },
    'timeline.json': { timeline: [] },
    'sources.json': { sources },
    'disagreements.json': { disagreements },
  };
}
