import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeElectionFolder } from '../../src/desk/folder-writing.ts';
import { importFile } from '../../src/desk/import.ts';
import type { Election } from '../../src/facts/election.ts';
import { loadElection } from '../../src/facts/reading/election-loading.ts';
import { type Ran, runDesk } from './run-desk.ts';

/** Candidates of Democracy Club on two days. */
const DAYS = [
  'person_id,person_name,ballot_paper_id,election_date,votes_cast',
  '1,Ada,local.alba.2023-05-04,2023-05-04,5',
  '2,Ben,local.bora.2024-05-02,2024-05-02,6',
].join('\n');
const SAMPLES = new URL('samples/', import.meta.url).pathname;
let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'election-facts-import-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
});

async function importSample(sample: string, ...options: readonly string[]): Promise<Ran> {
  return await runDesk(importFile, join(SAMPLES, sample), '--id', 'imported', '--out', out, ...options);
}

/** Imports what stands in a file made for the test. */
async function importText(name: string, content: string | Uint8Array, ...options: readonly string[]): Promise<Ran> {
  await mkdir(join(out, '.files'), { recursive: true });
  const file = join(out, '.files', name);
  await writeFile(file, content);
  return await runDesk(importFile, file, '--id', 'imported', '--out', out, ...options);
}

async function imported(): Promise<Election> {
  const loaded = await loadElection(join(out, 'imported'), 'imported');
  if (!loaded.ok) throw new Error('what was imported does not load');
  expect(loaded.warnings).toEqual([]);
  return loaded.election;
}

/** The lines of a count: `Ada Núñez 1230`. */
function table(election: Election, contest: string): readonly string[] {
  const tally = election.findTally(contest);
  return (tally?.results ?? []).map(({ candidate, votes, percent, about }) => {
    const number = votes ?? `${percent} %`;
    return `${election.candidate(candidate).name.en} ${number}${about === 'exactly' ? '' : ` (${about})`}`;
  });
}

describe('a file of OpenElections', () => {
  const FILE = '20241105__ut__general__precinct.csv';

  it('is added up over precincts and ballot lines; printed sums of counties are not counted twice', async () => {
    await importSample(FILE);
    expect(table(await imported(), 'president')).toEqual([
      'Ada Núñez 1230',
      'Sample, Ben 1215',
      'Write-ins 5',
      'Over votes 1',
      'Under votes 15',
    ]);
  });

  it('keeps pseudo-candidates apart', async () => {
    await importSample(FILE);
    const election = await imported();
    expect(election.candidates.map(({ id, kind }) => `${id} ${kind}`)).toContain('under-votes ballots');
    expect(election.candidates.map(({ name }) => name.en)).not.toContain('Registered Voters');
    expect(election.turnout).toMatchObject([{ voters: 2520, registered: 3500 }]);
  });

  it('reports each row it could not use, with its line and the reason', async () => {
    const { code, err, out: said } = await importSample(FILE);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'not used: votes is no whole number (first found: "*"): lines 26-27, 30',
      'not used: no office: line 28',
      'not used: no candidate: line 29',
      'not used: more cells than the header has columns: line 31',
      'left aside: 1 row: a part of the ballots cast',
      'left aside: 1 row: a straight-party vote, which is in the votes of the contests',
      'the printed sum was taken: President, Sample, Ben, Alba: 725, though its rows add up to 720',
      '',
    ]);
    expect(said).toContain('2 contests from 31 rows; 6 rows not used');
  });

  it('does not call a count complete of which rows could not be used', async () => {
    await importSample(FILE);
    const house = (await imported()).findTally('state-house-7');
    expect(house?.complete).toBe(false);
    expect(house?.validVotes).toBeUndefined();
    expect(house?.note?.en).toContain('votes may be missing');
  });

  it('takes the day from its name, and says where everything is from', async () => {
    await importSample(FILE);
    const election = await imported();
    expect(election.about.dates).toEqual(['2024-11-05']);
    expect(election.sources[0]).toMatchObject({ publisher: 'OpenElections', title: FILE });
    expect(election.sources[0]?.note).toMatch(/31 rows, SHA-256 [0-9a-f]{64}\.$/);
    expect(election.about.note?.en).toContain('not reviewed yet');
  });

  const rows = [
    'County,Party,Candidate,Office,District,Total Votes',
    'Alba,DEM,Ada Example,Governor,,1',
    'Bora,DEM,Ada Example,Governor,,2',
  ];

  it.each([
    ['columns in another order, under other names', rows.join('\n')],
    ['semicolons', rows.join('\n').replaceAll(',', ';')],
    ['tabs and the line ends of Windows', rows.join('\r\n').replaceAll(',', '\t')],
    ['a byte-order mark', `\uFEFF${rows.join('\n')}`],
    ['UTF-16', Buffer.from(`\uFEFF${rows.join('\n')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(rows.join('\n'), 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${rows.join('\n')}`, 'utf16le').swap16()],
  ])('is read with %s', async (_, content) => {
    await importText('20221108__ut__general.csv', content);
    expect(table(await imported(), 'governor')).toEqual(['Ada Example 3']);
  });

  it('adds up ways of voting where no column has their sum', async () => {
    await importText(
      '20221108__ut__general__county.csv',
      'county,office,district,candidate,party,election_day,early_voting,mail\nAlba,Governor,,Ada Example,DEM,10,"1,200",\n',
    );
    expect(table(await imported(), 'governor')).toEqual(['Ada Example 1210']);
  });

  it('makes no candidate of a row without one, nor a contest of numbers that are no votes', async () => {
    await importText(
      '20221108__ut__general.csv',
      'county,office,district,party,candidate,votes\nAlba,Registered Voters,,,,*\nAlba,Governor,,DEM,Ada,7\n',
    );
    const election = await imported();
    expect(election.contests.map(({ id }) => id)).toEqual(['governor']);
    expect(election.candidates.map(({ name }) => name.en)).toEqual(['Ada']);
  });

  it('keeps the contests of a primary apart by party', async () => {
    await importText(
      '20220301__ut__primary.csv',
      'county,office,district,party,candidate,votes\nAlba,Governor,,DEM,Ada,1\nAlba,Governor,,REP,Ben,2\n',
    );
    expect((await imported()).contests.map(({ id }) => id)).toEqual(['governor-dem', 'governor-rep']);
  });
});

describe('a file of the MIT Election Lab', () => {
  it('is read in windows-1252 where it is not UTF-8, for one year, without adding totals to their parts', async () => {
    await importSample('medsl-county.csv', '--date', '2020-11-03');
    expect(table(await imported(), 'us-president')).toEqual(['ADA NUÑEZ 1200', 'BEN SAMPLE 1210 (over)', 'OTHER 5']);
  });

  it('asks for the day, which is not in it', async () => {
    const { code, err } = await importSample('medsl-county.csv');
    expect(code).toBe(1);
    expect(err).toContain('give the day with --date YYYY-MM-DD');
    expect(await readdir(out)).toEqual([]);
  });
});

describe('a file of Democracy Club', () => {
  it('gives candidates, and votes where they were collected', async () => {
    await importSample('democracy-club.csv');
    const election = await imported();
    expect(table(election, 'north-alba-council')).toEqual(['Ada Example 812', 'Ben Sample 688', 'Cora Lane 401']);
    expect(election.findContest('south-alba-council')?.candidates).toEqual(['dan-moor', 'eve-nash']);
    expect(election.findTally('south-alba-council')).toBeUndefined();
    expect(election.findTally('north-alba-council')?.results[0]).toMatchObject({ outcome: 'winner' });
    expect(election.turnout).toMatchObject([{ voters: 1500, registered: 4200 }]);
  });
});

describe('a file of FiveThirtyEight polls', () => {
  it('keeps polls before the vote as what pollsters said, never as exit polls', async () => {
    await importSample('fivethirtyeight-polls.csv');
    const election = await imported();
    expect(election.exitPolls).toEqual([]);
    expect(election.facts.map(({ attribution, value, unit }) => `${attribution}: ${value} ${unit}`)).toEqual([
      'Example Research: 48 percent',
      'Example Research: 44.5 percent',
      'Sample, Sons & Co.: 46 percent',
      'Sample, Sons & Co.: 49 percent',
    ]);
    expect(table(election, '2022-sen-g-ut')).toEqual(['Ada Example 51.2 %', 'Ben Sample 47.9 %']);
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['another table', 'x.csv', 'name,age\nAda,7\n', 'no known kind of table: its columns are name, age'],
    ['nothing', 'x.csv', '', 'the file is empty'],
    ['a header alone', 'x.csv', 'county,office,candidate,votes\n', 'no row names a candidate of a contest'],
    [
      'no day',
      'x.csv',
      'county,office,candidate,votes\nAlba,Governor,Ada,1\n',
      'the day of the vote is not in the file',
    ],
    ['XML', 'x.xml', '<ElectionReport/>', 'XML is not read'],
    ['a spreadsheet', 'x.xlsx', 'PK', 'save it as CSV'],
    ['votes of several days', 'x.csv', DAYS, 'the file holds votes of 2 days (2023-05-04, 2024-05-02…): choose one'],
    ['a quotation mark that never closes', 'x.csv', `office,candidate,votes\n"${'x'.repeat(1_100_000)}`, 'line 2'],
    ['broken JSON', 'x.json', '{', 'not JSON'],
    ['other JSON', 'x.json', '{"Status":"final"}', 'no report of NIST SP 1500-100 version 2'],
  ])('is refused with the reason: %s', async (_, name, content, reason) => {
    const { code, err } = await importText(name, content);
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(err).toContain('nothing was written');
    expect(await readdir(out)).toEqual(['.files']);
  });

  it('is told when the format asked for is another', async () => {
    const { err } = await importSample('democracy-club.csv', '--format', 'medsl');
    expect(err).toContain('not a table of medsl');
    expect(err).toContain('it looks like democracy-club');
  });

  it('is no file', async () => {
    expect((await importSample('no-such.csv')).err).toContain('there is no such file');
  });

  it.each([
    [['--status', 'final'], '--status is one of unofficial-partial'],
    [['--date', '5 November'], '--date is a day such as'],
    [['--format', 'xlsx'], 'there is no format "xlsx"'],
    [['--timezone', 'Baku'], '--timezone is one such as Asia/Baku'],
  ])('is not tried with %j', async (options, reason) => {
    await expect(importSample('medsl-county.csv', ...options)).rejects.toThrow(reason);
  });
});

describe('writing a folder', () => {
  it('clears away what a killed run left, and leaves alone what a running one writes', async () => {
    await mkdir(join(out, '.unfinished-999999999-killed'));
    await mkdir(join(out, `.unfinished-${process.ppid}-running`));
    await importSample('democracy-club.csv');
    expect((await readdir(out)).toSorted()).toEqual([`.unfinished-${process.ppid}-running`, 'imported', 'schema']);
  });

  it('leaves nothing behind of what does not load', async () => {
    await expect(writeElectionFolder(out, 'broken', { 'sources.json': { sources: [] } })).rejects.toThrow(
      'does not load',
    );
    expect(await readdir(out)).toEqual([]);
  });

  it('writes into no folder that is there', async () => {
    await importSample('democracy-club.csv');
    const before = await readFile(join(out, 'imported/election.json'), 'utf8');
    await expect(importSample('democracy-club.csv')).rejects.toThrow('exists already');
    expect(await readFile(join(out, 'imported/election.json'), 'utf8')).toBe(before);
  });
});
