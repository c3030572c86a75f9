import { Collections, type CompiledElection } from '../../collections/collections.ts';
import type { ElectionContent } from '../../collections/content.ts';
import { merged } from '../../collections/merging.ts';
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

function recordsFrom({ id, content, collection, addsTo }: CompiledElection, folder: string): CompiledRecords {
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

/** A curated election with what a published set adds to it: places, who stands only there, and where the two differ. */
export function extended(curated: ElectionRecords, addition: ElectionRecords): ElectionRecords {
  const { election, ...lists } = merged(contentOf(curated), contentOf(addition));
  // Merging makes lists of records of both, and disagreements in the form of the schema; it invents nothing else.
  return { ...curated, ...lists, about: election } as unknown as ElectionRecords;
}

/** Records that were read have the fields that merging looks at under the same names as files. */
function contentOf({ about, ...lists }: ElectionRecords): ElectionContent {
  return { ...lists, election: about } as unknown as ElectionContent;
}
