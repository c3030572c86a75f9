import { z } from 'zod';
import { electionFileNames } from '../record-kinds.ts';
import { about, asOf, citation, count, exceptions, isoDate, language, percent } from './basics.ts';
import { electionFiles } from './files.ts';

/** Shared pieces become definitions with a name and a hint, which an editor shows while somebody types. */
const pieces = z.registry<{ id: string; description: string }>();
pieces.add(about, { id: 'about', description: 'How exact the number was meant to be, in the words of the source.' });
pieces.add(asOf, {
  id: 'asOf',
  description:
    'The moment the figure describes, as exactly as it was printed: "2024-02-07", "2024-02-08T03:13+04:00", or "not-stated" where no page says.',
});
pieces.add(citation, {
  id: 'citation',
  description:
    'The id of a source, or an object that also says which measures of this record the source prints ("covers").',
});
pieces.add(count, { id: 'count', description: 'A whole number of votes, voters, seats or the like.' });
pieces.add(exceptions, {
  id: 'exceptions',
  description: 'Checks of this record that fail for a known reason; the reason is told to whoever reviews the data.',
});
pieces.add(isoDate, { id: 'date', description: 'A day such as "2024-02-07".' });
pieces.add(language, { id: 'language', description: 'A language code such as "az".' });
pieces.add(percent, { id: 'percent', description: 'From 0 to 100, with the decimals that were printed.' });

/** `election.json` is described by `election.schema.json`. */
export function schemaFileName(file: string): string {
  return file.replace(/\.json$/, '.schema.json');
}

/**
 * The JSON Schema of each file of an election's folder, generated from the schema the loader checks with, so that an
 * editor completes and underlines while somebody types. Rules beyond JSON Schema (twenty words, dangling ids) are the
 * loader's alone.
 * @returns the text of each schema by the name of its file
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    electionFileNames.map((file) => {
      const schema = z.toJSONSchema(electionFiles[file], { io: 'input', metadata: pieces });
      return [schemaFileName(file), `${JSON.stringify({ title: file, ...schema }, null, 2)}\n`];
    }),
  );
}
