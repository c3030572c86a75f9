import { describe, expect, it } from 'vitest';
import { createKeptCosts } from '../src/compare/kept-costs.ts';

const BEYOND = Number.POSITIVE_INFINITY;

describe('costs kept while a query is answered', () => {
  it('are nothing until worked out', () => {
    expect(createKeptCosts(10).get(1, 3, 2)).toBeUndefined();
  });

  it('are given back as they were', () => {
    const kept = createKeptCosts(10);
    expect(kept.keep(1, 3, 2, 0.75)).toBe(0.75);
    expect(kept.get(1, 3, 2)).toBe(0.75);
    expect(kept.get(1, 3, 0.5)).toBe(BEYOND);
  });

  it('beyond a limit are known up to that limit and must be worked out for a wider one', () => {
    const kept = createKeptCosts(10);
    kept.keep(1, 3, 1.3, BEYOND);
    expect(kept.get(1, 3, 1.3)).toBe(BEYOND);
    expect(kept.get(1, 3, 1)).toBe(BEYOND);
    expect(kept.get(1, 3, 2.4)).toBeUndefined();
  });

  it('of one word asked for are never those of another, not even in the same place', () => {
    const kept = createKeptCosts(10);
    for (let serial = 1; serial <= 9; serial++) kept.keep(serial, 3, 2, serial / 10);
    expect(kept.get(1, 3, 2)).toBeUndefined();
    expect(kept.get(9, 3, 2)).toBeCloseTo(0.9);
    expect(kept.get(2, 3, 2)).toBeCloseTo(0.2);
  });
});
