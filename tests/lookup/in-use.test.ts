import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Graded, grade, readQueries } from '../../bench/lookup/in-use.ts';
import { catalog as packed } from '../facts/packed-catalog.ts';
import { catalog as byHand, electionNamed } from '../facts/shipped-catalog.ts';

const first = electionNamed('azerbaijan-2024-presidential');

/** Those kept aside were only asked once the lookup was made; the last are of all elections, not of those made by hand. */
describe.each([
  ['in-use', byHand],
  ['kept-aside', byHand],
  ['further', packed],
  ['compiled', packed],
] as const)('queries as people type them, %s', (file, catalog) => {
  const text = readFileSync(new URL(`queries/${file}.tsv`, import.meta.url), 'utf8');
  const graded = readQueries(text).map((asked) => grade(asked, catalog, first));
  const shown = (all: readonly Graded[]) => all.map(({ asked, came }) => `${asked.query} → ${came}`);

  it('never end in somebody else', () => {
    expect(shown(graded.filter(({ grade: of }) => of === 'wrong'))).toEqual([]);
  });

  it('end right, or with the right one offered, in 97 of 100', () => {
    const missed = graded.filter(({ grade: of }) => of === 'missed');
    expect(missed.length / graded.length, shown(missed).join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('are mostly answered, not offered', () => {
    expect(graded.filter(({ grade: of }) => of === 'right').length / graded.length).toBeGreaterThanOrEqual(0.85);
  });
});
