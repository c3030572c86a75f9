import { join } from 'node:path';
import type { ElectionRecords } from '../facts/election.ts';
import { readCollections } from '../facts/reading/compiled.ts';
import { electionFolderNames } from '../facts/reading/data-directory.ts';
import { loadElection } from '../facts/reading/election-loading.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from './desk-command.ts';

/** Says which elections there are, how much is known of each, and under which licence. */
export const list: DeskCommand = {
  name: 'list',
  usage: '[--data DIR] [--json]',
  summary: 'list the elections: counts, places, rows, licences of published sets',
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' }, json: { type: 'boolean' } });
    if (positionals.length > 0) throw new UsageError('takes no names; give --data DIR');
    const directory = values.data ?? 'data';
    const listed = [...(await curatedIn(directory)), ...compiledIn(directory)];
    if (values.json) {
      out(`${JSON.stringify(listed, null, 2)}\n`);
      return EXIT.done;
    }
    for (const one of listed) out(`${lineOf(one)}\n`);
    const total = (field: 'counts' | 'places' | 'rows') => listed.reduce((sum, one) => sum + one[field], 0);
    out(`${listed.length} elections, ${total('counts')} counts, ${total('places')} places, ${total('rows')} rows\n`);
    return EXIT.done;
  },
};

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly tier: 'curated' | 'compiled';
  readonly set?: string;
  readonly licence?: string;
  /** The curated election it adds places to. */
  readonly addsTo?: string;
  readonly counts: number;
  readonly places: number;
  /** Lines of all counts. */
  readonly rows: number;
}

async function curatedIn(directory: string): Promise<readonly Listed[]> {
  const names = await electionFolderNames(directory).catch(() => {
    throw new UsageError(`no such data directory: ${directory}`);
  });
  const loaded = await Promise.all(names.map((name) => loadElection(join(directory, name), name, 'errors')));
  return loaded.flatMap((one) => (one.ok ? [{ ...sizeOf(one.election.records), tier: 'curated' as const }] : []));
}

function* compiledIn(directory: string): Generator<Listed> {
  for (const { records, collection, addsTo } of readCollections(join(directory, 'collections'))) {
    if (records === undefined) continue;
    yield {
      ...sizeOf(records),
      tier: 'compiled',
      set: collection.name,
      licence: collection.licence,
      ...(addsTo === undefined ? {} : { addsTo }),
    };
  }
}

/** How much is known of one election: its counts, those of its places, and their lines. */
function sizeOf({ about, tallies, places }: ElectionRecords) {
  const rows = tallies.reduce((sum, { results }) => sum + results.length, 0);
  return { id: about.id, name: about.name.en, counts: tallies.length, places: places.length, rows };
}

function lineOf({ id, name, tier, set, licence, counts, places, rows }: Listed): string {
  return [
    id.padEnd(34),
    name,
    tier === 'curated' ? 'curated' : `${set}, ${licence}`,
    `${counts} counts, ${places} places, ${rows} rows`,
  ].join('  ');
}
