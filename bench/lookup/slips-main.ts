import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { tell } from './slips-and-strangers.ts';
import { percent, table } from './tables.ts';

/*
 * npm run bench -- lookup/slips-main [--all]
 * Slips and strangers in the short lists of the elections of people, see slips-and-strangers.ts. With --all, who was answered.
 */

const { values: options } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const loaded = await loadCatalog(['data'], 'errors', { pack: 'dist/catalog' });
if (!loaded.ok) throw new Error('the data cannot be used');
const { catalog } = loaded;
const lists = catalog.curated.filter(({ candidates }) => candidates.some(({ kind }) => kind === 'person'));
const told = lists.map((election) => tell(catalog, election));
process.stdout.write(
  `${table(
    [
      'list',
      'people',
      'one slip right %',
      'two slips right %',
      'slips wrong',
      'relatives answered',
      'strangers answered',
    ],
    told.map((each) => [
      each.election,
      String(each.people),
      percent(each.slipsRight, each.slips),
      percent(each.twoSlipsRight, each.twoSlips),
      String(each.slipsWrong),
      `${each.relativesAnswered.length} of ${each.relatives}`,
      `${each.strangersAnswered.length} of ${each.strangers}`,
    ]),
  )}\n`,
);
if (options.all)
  for (const { relativesAnswered, strangersAnswered } of told)
    process.stdout.write(`${[...relativesAnswered, ...strangersAnswered].join('\n')}\n`);
