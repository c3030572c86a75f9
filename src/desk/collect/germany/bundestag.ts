import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../collections/csv.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows } from '../parts/input.ts';
import type { TableSet } from '../parts/table-set.ts';
import { KergCount, type KergFile } from './kerg.ts';
import { GermanParties } from './parties.ts';

const FILES: readonly KergFile[] = [
  {
    file: 'kerg2-2021-final-2021-10-14.csv.gz',
    year: '2021',
    dates: '2021-09-26',
    count: 'final-2021',
    stage: { stage: 'final result', status: 'certified', kind: 'official', as_of: '2021-10-14T15:11+02:00' },
    published: '2021-10-14',
    seats: 736,
    note: 'The first final result, before the vote was repeated in part of Berlin on 11 February 2024.',
  },
  {
    file: 'kerg2-2025-preliminary-2025-02-24.csv.gz',
    year: '2025',
    dates: '2025-02-23',
    count: 'preliminary-2025',
    stage: {
      stage: 'preliminary result',
      status: 'unofficial-complete',
      kind: 'preliminary',
      as_of: '2025-02-24T04:08+01:00',
    },
    published: '2025-02-24',
    seats: 630,
  },
  {
    file: 'kerg2-2025-final-2025-03-14.csv.gz',
    year: '2025',
    dates: '2025-02-23',
    count: 'final-2025',
    stage: {
      stage: 'final result',
      status: 'certified',
      kind: 'official',
      as_of: '2025-03-14T10:50+01:00',
      supersedes: 'preliminary-2025',
    },
    published: '2025-03-14',
    seats: 630,
  },
];
/** What the two counts are called in the languages of the cards. */
const STAGE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'final result': {
    name_ru: 'окончательный результат',
    name_az: 'yekun nəticə',
    name_tr: 'kesin sonuç',
    name_de: 'endgültiges Ergebnis',
  },
  'preliminary result': {
    name_ru: 'предварительный результат',
    name_az: 'ilkin nəticə',
    name_tr: 'geçici sonuç',
    name_de: 'vorläufiges Ergebnis',
  },
};
/** Lines above the header. */
const PREAMBLE = 9;
const SAME_AS: Readonly<Record<string, string>> = { '2025': 'germany-2025-bundestag' };

/** Bundestag 2021 and 2025 by Land and constituency, first and second votes. */
export const germanyBundestag: Collector = {
  about: {
    name: 'germany-bundestag',
    title: 'Bundestag elections, Die Bundeswahlleiterin',
    description:
      'Bundestag 2021 (final) and 2025 (preliminary and final): first and second votes by Land and constituency. No seats in the files.',
    version: 'kerg2 of 2021-10-14, 2025-02-24, 2025-03-14',
    created: '2026-12-01',
    exceptions: {
      'totals-fall': 'Between the preliminary and the final count votes were corrected in both directions.',
    },
    attribution: '© Die Bundeswahlleiterin, Wiesbaden 2025; © Der Bundeswahlleiter, Wiesbaden 2021',
    licence: {
      name: 'DL-DE-BY-2.0',
      title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      path: 'https://www.govdata.de/dl-de/by-2-0',
    },
    origins: [
      {
        title: 'Die Bundeswahlleiterin, open data',
        path: 'https://www.bundeswahlleiterin.de/bundestagswahlen/2025/ergebnisse/opendata.html',
      },
      {
        title: 'zykure/wahlergebnisse, commit 02bed3622e7ef1056c4432fb078c10bc19ebf532',
        path: 'https://github.com/zykure/wahlergebnisse',
      },
      {
        title: 'tatyanabortnik/bundestagswahl-2025-results-explorer, commit 9fb4b45b82ba5397565108738bbd84fb8f64ff8f',
        path: 'https://github.com/tatyanabortnik/bundestagswahl-2025-results-explorer',
      },
      {
        title: 'julianrosenberger/VisualizationSDU, commit 51ce0de780098f14b2ad3cad1b6c030310ef80c5',
        path: 'https://github.com/julianrosenberger/VisualizationSDU',
      },
    ],
  },
  faults: [],
  collect(from, into, { inputs }) {
    into.add('authorities', {
      id: 'bundeswahlleiterin',
      role: 'election-commission',
      name: 'Federal Returning Officer',
      name_de: 'Die Bundeswahlleiterin',
      name_ru: 'Федеральный избирательный комиссар',
      name_az: 'Federal Seçki Rəhbəri',
      name_tr: 'Federal Seçim Müdürü',
    });
    addLaender(inputs, into);
    for (const file of FILES) {
      addElection(into, file);
      const parties = new GermanParties(inputs, into, `germany-${file.year}-bundestag`);
      const count = new KergCount(into, file, parties);
      for (const row of readRows(from, file.file, { delimiter: ';', preamble: PREAMBLE })) count.add(row);
      count.write();
    }
  },
};

function addLaender(inputs: string, into: TableSet): void {
  for (const { number, code = '', ...names } of readCsv(readFileSync(join(inputs, 'de-laender.csv'), 'utf8')))
    into.add('places', {
      id: `de-${code.toLowerCase()}`,
      type: 'state',
      ...names,
      codes: `iso:DE-${code} ags:${number}`,
    });
}

function addElection(into: TableSet, { file, year, dates, count, stage, published, seats, note }: KergFile): void {
  const source = `bwl-${count}`;
  into.add('sources', {
    id: source,
    publisher: 'Die Bundeswahlleiterin',
    title: `kerg2.csv, ${stage.stage}`,
    kind: 'primary',
    language: 'de',
    url: `https://www.bundeswahlleiterin.de/bundestagswahlen/${year}/ergebnisse/opendata.html`,
    published,
    retrieved: germanyBundestag.about.created,
    note: `dl-de/by-2-0; ${file.replace('.gz', '')}`,
  });
  into.add('stages', { id: count, ...stage, ...STAGE_NAMES[stage.stage], authority: 'bundeswahlleiterin', source });
  const election = `germany-${year}-bundestag`;
  if (into.has('elections', election)) return;
  into.add('elections', {
    id: election,
    kind: 'bundestag',
    country: 'DE',
    dates,
    same_as: SAME_AS[year],
    sources: source,
    source_key: 'kerg2',
    note,
  });
  into.add('contests', { election, id: 'second-votes', kind: 'bundestag-list', decided_by: 'seats', seats });
  into.add('contests', { election, id: 'first-votes', kind: 'bundestag-constituency' });
}
