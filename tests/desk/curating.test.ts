import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../src/desk/check.ts';
import { diff } from '../../src/desk/diff.ts';
import { newElection } from '../../src/desk/new.ts';
import { type DataDirectory, dataDirectory, type SoundElection, soundElection } from '../facts/sound-election.ts';
import { runDesk } from './run-desk.ts';

const ID = 'utopia-2024-presidential';
const opened: DataDirectory[] = [];

async function directory(...elections: readonly SoundElection[]): Promise<DataDirectory> {
  const made = await dataDirectory(...elections);
  opened.push(made);
  return made;
}

afterEach(async () => {
  for (const { remove } of opened.splice(0)) await remove();
});

describe('data check', () => {
  it('passes a sound directory, or the folder of one election', async () => {
    const at = await directory(soundElection(), soundElection('atlantis-2020'));
    expect(await runDesk(check, at.path)).toEqual({ code: 0, out: '2 elections: no problems\n', err: '' });
    expect(await runDesk(check, join(at.path, ID))).toEqual({ code: 0, out: '1 election: no problems\n', err: '' });
  });

  it('groups problems by file, errors first, and fails', async () => {
    const election = soundElection();
    Object.assign(election['tallies.json'].tallies[0] ?? {}, { validVotes: { value: 501, basis: 'printed' } });
    Object.assign(election['tallies.json'].tallies[1] ?? {}, { authority: 'comission' });
    const at = await directory(election);
    const { code, out } = await runDesk(check, at.path);
    expect(code).toBe(1);
    expect(out.replaceAll(at.path, 'data')).toBe(
      [
        `data/${ID}/tallies.json`,
        '  error    tallies[1].authority   no authority has the id "comission"; did you mean "commission"?',
        '  warning  tallies[0].validVotes  the votes of its lines add up to 500, not to the 501 valid votes [votes-sum]',
        '',
        '1 election: 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  it('passes with warnings', async () => {
    const election = soundElection();
    Object.assign(election['tallies.json'].tallies[0] ?? {}, { validVotes: { value: 501, basis: 'printed' } });
    const at = await directory(election);
    expect((await runDesk(check, at.path)).code).toBe(0);
  });

  it('prints JSON for programs', async () => {
    const at = await directory(soundElection());
    await at.write(`${ID}/facts.json`, '{');
    const { out } = await runDesk(check, at.path, '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      elections: [ID],
      problems: [{ severity: 'error', file: join(at.path, ID, 'facts.json'), path: '' }],
    });
  });

  it('finds a field that stands twice, of which JSON keeps only the last', async () => {
    const at = await directory(soundElection());
    await at.write(`${ID}/disagreements.json`, '{ "disagreements": [],\n  "disagreements": [] }');
    expect((await runDesk(check, at.path)).out).toContain(
      'error    line 2, column 3: the field "disagreements" stands here a second time',
    );
  });

  it('refuses a directory that is not there, and an empty one', async () => {
    expect(await runDesk(check, '/no/such/place')).toMatchObject({ code: 1 });
    const at = await directory();
    expect((await runDesk(check, at.path)).out).toContain('holds no election');
  });

  it('does not know other options', async () => {
    await expect(runDesk(check, '--fix')).rejects.toThrow("Unknown option '--fix'");
  });
});

describe('data new', () => {
  it('starts a folder that passes the checks, with its schemas beside it', async () => {
    const at = await directory();
    expect((await runDesk(newElection, 'utopia-2031-parliamentary', '--out', at.path)).code).toBe(0);
    expect(await runDesk(check, at.path)).toEqual({ code: 0, out: '1 election: no problems\n', err: '' });
    expect((await readdir(at.path)).toSorted()).toEqual(['schema', 'utopia-2031-parliamentary']);
    const tallies = await readFile(join(at.path, 'utopia-2031-parliamentary/tallies.json'), 'utf8');
    expect(JSON.parse(tallies)).toMatchObject({ $schema: '../schema/tallies.schema.json' });
    expect(tallies).toContain('\n        { "candidate": "sample-ben", "votes": 402, "percent": 40.2 },\n');
  });

  it('leaves alone what is there', async () => {
    const at = await directory(soundElection());
    const file = join(at.path, ID, 'tallies.json');
    const before = await readFile(file, 'utf8');
    await expect(runDesk(newElection, ID, '--out', at.path)).rejects.toThrow('exists already');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([['Utopia 2031'], ['../utopia'], ['']])('refuses %j as an id', async (id) => {
    await expect(runDesk(newElection, id, '--out', '/no/such/place')).rejects.toThrow('lower-case letters');
  });
});

describe('data diff', () => {
  async function changed(change: (election: SoundElection) => void): Promise<string> {
    const before = await directory(soundElection());
    const election = soundElection();
    change(election);
    const after = await directory(election);
    return (await runDesk(diff, join(before.path, ID), join(after.path, ID))).out;
  }

  it('is silent where only the layout changed', async () => {
    const at = await directory(soundElection());
    const copy = await directory(soundElection());
    const { tallies } = soundElection()['tallies.json'];
    await writeFile(join(copy.path, ID, 'tallies.json'), JSON.stringify({ tallies }));
    expect((await runDesk(diff, join(at.path, ID), join(copy.path, ID))).out).toBe('nothing changed\n');
  });

  it('tells a changed figure in words, and that no correction keeps what it was', async () => {
    const out = await changed((election) => {
      Object.assign(election['tallies.json'].tallies[1]?.results[1] ?? {}, { votes: 414 });
    });
    expect(out).toBe('changed tally final\n  votes of Erasmus: 413 → 414 (+1) — no correction tells what it was\n');
  });

  it('is content with a correction that does', async () => {
    const out = await changed((election) => {
      Object.assign(election['tallies.json'].tallies[1]?.results[1] ?? {}, { votes: 414 });
      const correction = { field: 'results.erasmus.votes', was: 413, corrected: '2024-02-20', why: 'Copied wrongly.' };
      Object.assign(election['tallies.json'].tallies[1] ?? {}, { corrections: [correction] });
    });
    expect(out).toBe('changed tally final\n  votes of Erasmus: 413 → 414 (+1)\n  corrections: added\n');
  });

  it('names what was added and what was removed', async () => {
    const out = await changed((election) => {
      const [statement] = election['statements.json'].statements.splice(0);
      if (statement) election['statements.json'].statements.push({ ...statement, id: 'erasmus-protests' });
    });
    expect(out).toBe('added statement erasmus-protests\nremoved statement erasmus-concedes\n');
  });

  it('does not compare what is broken', async () => {
    const at = await directory(soundElection());
    const broken = await directory(soundElection());
    await broken.write(`${ID}/facts.json`, '{');
    const { code, err } = await runDesk(diff, join(at.path, ID), join(broken.path, ID));
    expect(code).toBe(1);
    expect(err).toContain('not valid JSON');
  });
});
