import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/desk/import.ts';
import { runDesk } from './run-desk.ts';

const OPEN_ELECTIONS = 'county,precinct,office,district,party,candidate,votes';
const DEMOCRACY_CLUB =
  'person_id,person_name,election_id,ballot_paper_id,election_date,party_name,party_id,post_label,cancelled_poll,seats_contested,votes_cast,elected';

describe('what files say wrongly, and an import used to pass over', () => {
  it('counts a row that is printed twice once, and names its line', async () => {
    const { err, out, tallies } = await imported(OPEN_ELECTIONS, [
      'A,P1,Mayor,,,Bob Sample,50',
      'A,P1,Mayor,,,Bob Sample,50',
      'A,P1,Mayor,,,Ann Example,40',
    ]);
    expect(err).toContain('printed twice, counted once: line 3');
    expect(tallies[0]?.results).toMatchObject([{ votes: 50 }, { votes: 40 }]);
    expect(out).toContain('Mayor: 90 votes; Bob Sample 50, Ann Example 40');
  });

  it('reports the same candidate and place with other votes', async () => {
    const { err } = await imported(OPEN_ELECTIONS, ['A,P1,Mayor,,,Ann Example,40', 'A,P1,Mayor,,,Ann Example,41']);
    expect(err).toContain('with other votes; both were counted: line 3');
  });

  it('warns of more ballots than voters, and of more votes than ballots', async () => {
    const { err } = await imported(OPEN_ELECTIONS, [
      'A,P,Ballots Cast,,,,70',
      'A,P,Registered Voters,,,,60',
      'A,P,Mayor,,,Ann Example,400',
      'A,P,Mayor,,,Bob Sample,379',
    ]);
    expect(err).toContain('70 voters are more than the 60 registered');
    expect(err).toContain('779 valid votes are more than the 70 voters');
  });

  it('keeps a winner without a poll as elected unopposed', async () => {
    const { tallies } = await imported(DEMOCRACY_CLUB, [
      '1,Ann Example,local.x.2018-05-03,local.x.nonsuch.2018-05-03,2018-05-03,Party A,PP1,Nonsuch,False,1,1800,t',
      '5,Eve Fifth,local.x.2018-05-03,local.x.bridge.2018-05-03,2018-05-03,Independent,ynmp-party:2,Bridge,True,1,,t',
    ]);
    expect(tallies.flatMap(({ results }) => results)).toContainEqual(
      expect.objectContaining({ candidate: 'eve-fifth', outcome: 'unopposed' }),
    );
  });
});

interface Tallies {
  readonly tallies: readonly { readonly results: readonly object[] }[];
}

async function imported(header: string, rows: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  const file = join(folder, 'results.csv');
  await writeFile(file, `${[header, ...rows].join('\n')}\n`);
  const told = await runDesk(importFile, file, '--id', 'sample-2018', '--out', folder, '--date', '2018-05-03');
  expect(told.code).toBe(0);
  const text = await readFile(join(folder, 'sample-2018', 'tallies.json'), 'utf8');
  return { ...told, ...(JSON.parse(text) as Tallies) };
}
