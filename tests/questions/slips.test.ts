import { describe, expect, it } from 'vitest';
import { isSlip } from '../../src/questions/reading/slips.ts';

describe('a slip', () => {
  it.each([
    ['tunrout', 'turnout', true],
    ['gremany', 'germany', true],
    ['azerbaijn', 'azerbaijan', true],
    ['leeds', 'leads', true],
    ['baku', 'balu', false],
    ['georgia', 'germany', false],
    ['putin', 'turin', false],
  ])('of %s for %s is one: %s', (typed, meant, is) => {
    expect(isSlip(typed, meant)).toBe(is);
  });
});
