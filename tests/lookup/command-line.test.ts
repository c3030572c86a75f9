import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const LOOKUP = join(import.meta.dirname, '../../dist/src/cli/lookup.js');
const folder = mkdtempSync(join(tmpdir(), 'lookup-'));
const names = join(folder, 'names.jsonl');
writeFileSync(
  names,
  `${JSON.stringify({ id: '1', name: 'Ann Lee', aliases: ['Энн Ли'] })}\n\n${JSON.stringify({ id: '2', name: 'Ann Berg' })}\n`,
);
afterAll(() => rmSync(folder, { recursive: true }));

function lookup(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LOOKUP, ...args], { input, encoding: 'utf8' });
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stderr, answers };
}

describe('the lookup command', () => {
  it('answers each line from a list of names', () => {
    const { status, answers } = lookup(['--names', names], 'ann lee\nann\nbob\n\nЭнн Ли\n');
    expect(status).toBe(0);
    expect(answers.map(({ query, outcome }) => [query, outcome])).toEqual([
      ['ann lee', 'found'],
      ['ann', 'ambiguous'],
      ['bob', 'none'],
      ['', 'none'],
      ['Энн Ли', 'found'],
    ]);
    expect(answers[0]).toEqual({
      query: 'ann lee',
      outcome: 'found',
      matches: [{ id: '1', name: 'Ann Lee', score: 1 }],
      ms: expect.any(Number),
    });
  });

  it('answers as autocomplete would', () => {
    const { answers } = lookup(['--names', names, '--complete'], 'an\nber\n');
    expect(answers.map(({ matches }) => matches.map(({ id }: { id: string }) => id))).toEqual([['1', '2'], ['2']]);
  });

  it.each([
    ['candidate', 'musaev', 'found', 'musayev-elshad'],
    ['pollster', 'rey', 'found', 'rey'],
    ['party', 'yap', 'found', 'new-azerbaijan-party'],
    ['fact', 'turnout', 'found', 'turnout'],
    ['election', 'azerbaijan 2024', 'found', 'azerbaijan-2024-presidential'],
  ])('knows the kind %s', (kind, query, outcome, id) => {
    const { answers } = lookup(['--kind', kind], `${query}\n`);
    expect(answers[0]).toMatchObject({ outcome, matches: [{ id }] });
  });

  it('knows who spoke', () => {
    const { answers } = lookup(['--kind', 'speaker', '--election', 'azerbaijan-2024-presidential'], 'zakharova\n');
    expect(answers[0]).toMatchObject({ outcome: 'found', matches: [{ name: 'Maria Zakharova' }] });
  });

  it('finds who stood elsewhere when the default election does not know them', () => {
    const { answers } = lookup(['--kind', 'candidate'], 'putin\n');
    expect(answers[0]).toMatchObject({ outcome: 'found', matches: [{ id: 'putin-vladimir' }] });
  });

  it.each([
    [[], '--kind or --names is missing'],
    [['--kind', 'planet'], 'not "planet"'],
    [['--kind', 'party', '--election', 'nowhere-1900'], 'no election "nowhere-1900"'],
    [['--names', '/nowhere/names.jsonl'], 'cannot read /nowhere/names.jsonl'],
    [['--names', names, '--kind', 'party'], 'in place of'],
    [['--whatever'], '--whatever'],
  ])('refuses %j with a clear line and exit code 2', (args, reason) => {
    const { status, stderr, answers } = lookup(args, 'ann\n');
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toContain(reason);
    expect(answers).toEqual([]);
  });

  it('says which line of a list is broken', () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, '{"id":"1","name":"Ann"}\n{"id":2}\n');
    const { status, stderr } = lookup(['--names', broken], '');
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
  });
});
