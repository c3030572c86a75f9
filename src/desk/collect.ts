import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Naming } from '../collections/naming.ts';
import { georgiaParliament } from './collect/georgia/parliament.ts';
import { germanyBundestag } from './collect/germany/bundestag.ts';
import { indiaLokSabha } from './collect/india/lok-sabha.ts';
import { parlgov } from './collect/parlgov/parlgov.ts';
import type { Collector } from './collect/parts/collector.ts';
import { Entities } from './collect/parts/entities.ts';
import { noteExceptions } from './collect/parts/exceptions.ts';
import { TableSet } from './collect/parts/table-set.ts';
import { polandPresident } from './collect/presidents/poland.ts';
import { taiwanPresident } from './collect/presidents/taiwan.ts';
import { ukGeneral } from './collect/uk/general.ts';
import { usHouse, usSenate } from './collect/us/congress.ts';
import { usCounties } from './collect/us/counties.ts';
import { usPresident } from './collect/us/president.ts';
import { type DeskCommand, EXIT, readArguments, UsageError } from './desk-command.ts';

const collectors: readonly Collector[] = [
  parlgov,
  usPresident,
  usSenate,
  usHouse,
  usCounties,
  ukGeneral,
  germanyBundestag,
  indiaLokSabha,
  georgiaParliament,
  taiwanPresident,
  polandPresident,
];

/** Imports a published set again: the same files give the same bytes. */
export const collect: DeskCommand = {
  name: 'collect',
  usage: 'NAME --from DIR [--out DIR]',
  summary: 'import a published set into data/collections/NAME, byte for byte the same each time',
  async run(args, { out }) {
    const text = { type: 'string' } as const;
    const { values, positionals } = readArguments(args, { from: text, out: text });
    const collector = collectors.find(({ about }) => about.name === positionals[0]);
    if (collector === undefined || positionals.length > 1)
      throw new UsageError(`give one set: ${collectors.map(({ about }) => about.name).join(', ')}`);
    if (values.from === undefined || !existsSync(values.from))
      throw new UsageError('--from is the folder with the files of the set');
    const home = values.out ?? join('data', 'collections');
    const tables = new TableSet();
    collector.collect(values.from, tables, new Entities(home));
    noteExceptions(tables, collector, new Naming(home));
    const folder = join(home, collector.about.name);
    tables.write(folder, collector.about, collector.faults);
    out(
      `${folder}: ${tables.rows('elections').length} elections, ${tables.rows('places').length} places, ${tables.rows('results').length} results\n`,
    );
    return EXIT.done;
  },
};
