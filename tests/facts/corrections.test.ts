import { describe, expect, it } from 'vitest';
import { correctionsOf, valueOfField } from '../../src/facts/corrections.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { dataDirectory, soundElection } from './sound-election.ts';

const MENDED = {
  field: 'results.erasmus.votes',
  was: 431,
  corrected: '2024-02-20',
  why: 'Two digits were swapped here.',
};

async function load(corrections: readonly object[]) {
  const election = soundElection();
  Object.assign(election['tallies.json'].tallies[1] ?? {}, { corrections });
  const at = await dataDirectory(election);
  const loaded = await loadCatalog([at.path]);
  await at.remove();
  return loaded;
}

async function reasons(correction: object): Promise<readonly string[]> {
  const loaded = await load([correction]);
  return (loaded.ok ? loaded.warnings : loaded.problems).map(
    ({ severity, path, reason }) => `${severity} ${path}: ${reason}`,
  );
}

describe('a correction', () => {
  it('keeps what the figure was, when it was mended and why', async () => {
    const loaded = await load([MENDED]);
    const final = loaded.ok ? loaded.catalog.elections[0]?.findTally('final') : undefined;
    expect(final && correctionsOf(final, 'erasmus')).toEqual([MENDED]);
  });

  it('is told for its candidate, and, of the whole record, for everybody; newest first', async () => {
    const whole = { field: 'validVotes.value', was: 1018, corrected: '2024-02-21', why: 'A sum was wrong.' };
    const loaded = await load([MENDED, whole]);
    const final = loaded.ok ? loaded.catalog.elections[0]?.findTally('final') : undefined;
    expect(final && correctionsOf(final, 'erasmus').map(({ field }) => field)).toEqual([
      'validVotes.value',
      'results.erasmus.votes',
    ]);
    expect(final && correctionsOf(final, 'more-thomas').map(({ field }) => field)).toEqual(['validVotes.value']);
    expect(final && correctionsOf(final)).toHaveLength(2);
  });

  it.each([
    [
      'of a field the record does not have',
      { ...MENDED, field: 'results.erasmus.vote' },
      'error tallies[1].corrections[0].field: this record has no "results.erasmus.vote"; did you mean "results.erasmus.votes"?',
    ],
    [
      'that changed nothing',
      { ...MENDED, was: 413 },
      'warning tallies[1].corrections[0].was: results.erasmus.votes is 413 still',
    ],
    [
      'from after the last review',
      { ...MENDED, corrected: '2024-03-02' },
      'warning tallies[1].corrections[0].corrected: 2024-03-02 is after the day the data was reviewed, 2024-03-01 (election.reviewed)',
    ],
    [
      'with a source that does not exist',
      { ...MENDED, sources: ['gazete'] },
      'error tallies[1].corrections[0].sources[0]: no source has the id "gazete"; did you mean "gazette"?',
    ],
  ])('%s is refused or warned of', async (_, correction, expected) => {
    expect(await reasons(correction)).toEqual([expected]);
  });
});

describe('the field of a correction', () => {
  const record = { percent: 51, processed: { counted: 7 }, results: [{ candidate: 'ali.v2', votes: 3 }] };

  it.each([
    ['percent', 51],
    ['processed.counted', 7],
    ['results.ali.v2.votes', 3],
    ['results.ali.votes', undefined],
    ['toString', undefined],
    ['percent.toFixed', undefined],
  ])('%s', (field, value) => {
    expect(valueOfField(record, field)).toBe(value);
  });
});
