import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/bot/command-folder.ts';
import { newElection } from '../../src/desk/new.ts';
import { showElection } from '../../src/desk/show.ts';
import { electionFolderNames } from '../../src/facts/reading/data-directory.ts';
import { dataDirectory } from '../facts/sound-election.ts';
import { runDesk } from './run-desk.ts';

const show = showElection(() => loadCommands(new URL('../../commands', import.meta.url).pathname));

describe('data show', () => {
  it('prints each count, exit poll and candidate of an election as its card', async () => {
    const at = await dataDirectory();
    await runDesk(newElection, 'utopia-2031', '--out', at.path);
    const { code, out } = await runDesk(show, 'utopia-2031', '--data', at.path);
    await at.remove();
    expect(code).toBe(0);
    const headlines = out.split('\n').flatMap((line) => /^── (\S+ \S+) ─/.exec(line)?.[1] ?? []);
    expect(headlines).toEqual([
      '/results count:final',
      '/results count:half',
      '/exitpoll poll:example-research-exit',
      '/candidate name:example-ada',
      '/candidate name:sample-ben',
      '/candidate name:against-all',
    ]);
    expect(out).toContain('Corrected on 20 Jun 2031: votes of Ben Sample, was 420, now 402.');
  });

  it('shows nothing of what does not load', async () => {
    const at = await dataDirectory();
    await at.write('broken/election.json', '{');
    const { code, out, err } = await runDesk(show, 'broken', '--data', at.path);
    await at.remove();
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('not valid JSON');
  });
});

describe('the shipped elections', () => {
  it('can each be shown whole', async () => {
    const data = new URL('../../data', import.meta.url).pathname;
    const ids = await electionFolderNames(data);
    for (const id of ids) {
      const { code, out } = await runDesk(show, id, '--data', data);
      expect([id, code, out.includes(`/results`)]).toEqual([id, 0, true]);
    }
    expect(ids.length).toBeGreaterThanOrEqual(8);
  });
});
