import { describe, expect, it } from 'vitest';
import { rehearse } from '../../src/cli/rehearsal.ts';

describe('a rehearsal', () => {
  it('asks for every name of a short list, a few times each', () => {
    const asked: string[] = [];
    rehearse(
      (query) => asked.push(query),
      [
        { id: '1', name: 'Ann Lee' },
        { id: '2', name: 'Bo Berg' },
      ],
      60_000,
    );
    expect(asked).toContain('Ann Lee');
    expect(asked).toContain('Bo Berg');
    expect(asked.length).toBeLessThan(20);
  });

  it('of a list without names asks nothing', () => {
    const asked: string[] = [];
    rehearse((query) => asked.push(query), [], 60_000);
    expect(asked).toEqual([]);
  });

  it('ends when its time is up', () => {
    let asked = 0;
    rehearse(
      () => asked++,
      Array.from({ length: 1000 }, (_, place) => ({ id: `${place}`, name: 'Ann Lee' })),
      0,
    );
    expect(asked).toBeLessThan(10);
  });
});
