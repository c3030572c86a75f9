import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { type Grade, type Graded, grade, readQueries } from './in-use.ts';

/*
 * npm run bench -- lookup/in-use-main [FILE ...] [--all]
 * Asks queries of the kinds people type, through the options of the commands, and prints how they end; see in-use.ts.
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const files =
  positionals.length > 0 ? positionals : ['tests/lookup/queries/in-use.tsv', 'tests/lookup/queries/kept-aside.tsv'];
const loaded = await loadCatalog(['data'], 'errors', { pack: 'dist/catalog' });
if (!loaded.ok) throw new Error('the data cannot be used');
const { catalog } = loaded;
const first = catalog.find('azerbaijan-2024-presidential') ?? catalog.elections[0];
if (first === undefined) throw new Error('there is no election');
for (const file of files) {
  const graded = readQueries(readFileSync(file, 'utf8')).map((asked) => grade(asked, catalog, first));
  for (const each of graded) if (options.all || each.grade !== 'right') process.stdout.write(`${line(each)}\n`);
  const share = (of: Grade) => graded.filter((each) => each.grade === of).length;
  const good = (100 * (share('right') + share('offered'))) / Math.max(1, graded.length);
  process.stdout.write(
    `${file}: ${graded.length} queries, ${share('right')} right, ${share('offered')} offered (${good.toFixed(1)} %), ` +
      `${share('missed')} missed, ${share('wrong')} wrong\n`,
  );
}

function line({ asked, grade: of, came }: Graded): string {
  return `${of.padEnd(8)}${asked.election ?? '-'} ${asked.kind} “${asked.query}” wants ${asked.outcome} ${asked.expected.join(' | ')}; came ${came}`;
}
