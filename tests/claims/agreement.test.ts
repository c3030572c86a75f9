import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type Stated } from '../../src/claims/comparing/agreement.ts';

const share = (value: number, about: Stated['about'] = 'exactly', step = stepOf(value)): Stated => ({
  value,
  step,
  about,
  isShare: true,
});
const count = (value: number, about: Stated['about'] = 'exactly', step = 1): Stated => ({
  value,
  step,
  about,
  isShare: false,
});
const known = (value: number) => ({ kind: 'exact', value, unit: 'percent', about: 'exactly' }) as const;

function stepOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 10 ** -decimals.length;
}

describe('a stated share and a known one', () => {
  it.each([
    [92, 92.12],
    [92.1, 92.12],
    [92.12, 92.12],
    [2, 1.99],
    [2, 2],
    [0.5, 0.54],
  ])('%d is how one rounds %d', (stated, value) => {
    expect(agreement(share(stated), known(value))).toBe('agrees');
  });

  it.each([
    [93, 92.12],
    [91, 92.12],
    [1.98, 1.99],
    [92.13, 92.12],
    [29.12, 92.12],
    [90, 92.12],
  ])('%d is not how one rounds %d', (stated, value) => {
    expect(agreement(share(stated), known(value))).toBe('differs');
  });

  it('is left alone where digits were cut off', () => {
    expect(agreement(share(1.9), known(1.99))).toBe('unclear');
    expect(agreement(share(92), known(92.6))).toBe('unclear');
  });

  it('agrees with every rounding of itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 2 }), (thousandths, decimals) => {
        const value = thousandths / 1000;
        const rounded = Number(value.toFixed(decimals));
        expect(agreement(share(rounded, 'exactly', 10 ** -decimals), known(value))).toBe('agrees');
      }),
    );
  });

  it.each([
    ['over', 92, 92.12, 'agrees'],
    ['over', 93, 92.12, 'differs'],
    ['under', 3, 2.17, 'agrees'],
    ['under', 2, 2.17, 'unclear'],
    ['under', 1, 2.17, 'differs'],
    ['approximately', 92, 92.12, 'agrees'],
    ['approximately', 90, 92.12, 'agrees'],
    ['approximately', 80, 92.12, 'differs'],
    ['nearly', 93, 92.6, 'agrees'],
    ['nearly', 93, 92.9, 'agrees'],
    ['nearly', 80, 92.12, 'differs'],
  ] as const)('%s %d of %d: %s', (about, stated, value, expected) => {
    expect(agreement(share(stated, about), known(value))).toBe(expected);
  });
});

describe('a stated count and a known one', () => {
  it.each([
    ['over', 90_000, 1, 90_372],
    ['exactly', 4_570_000, 10_000, 4_567_458],
    ['approximately', 4_600_000, 100_000, 4_567_458],
    ['exactly', 90_000, 1, 90_372],
  ] as const)('%s %d (to the nearest %d) agrees with %d', (about, stated, step, value) => {
    expect(agreement(count(stated, about, step), known(value))).toBe('agrees');
  });

  it.each([
    [4_567_459, 4_567_458],
    [4_657_458, 4_567_458],
    [4_577_693, 4_567_458],
  ])('%d differs from %d', (stated, value) => {
    expect(agreement(count(stated), known(value))).toBe('differs');
  });

  it('may be round beyond use, and is then left alone', () => {
    expect(agreement(count(1_000_000, 'exactly', 1_000_000), known(1_400_000))).toBe('unclear');
    expect(agreement(count(100_000), known(90_372))).toBe('unclear');
  });
});

describe('a source that gives a bound or a range', () => {
  it('is not refuted by a number above its bound', () => {
    const over = { kind: 'exact', value: 90_000, unit: 'people', about: 'over' } as const;
    expect(agreement(count(90_372), over)).toBe('agrees');
    expect(agreement(count(120_000), over)).toBe('unclear');
  });

  it('holds a range against its ends, and a number against the range', () => {
    const range = { kind: 'range', min: 361, max: 401, unit: 'seats' } as const;
    expect(agreement({ ...count(361), max: 401 }, range)).toBe('agrees');
    expect(agreement({ ...count(350), max: 401 }, range)).toBe('differs');
    expect(agreement(count(380), range)).toBe('agrees');
    expect(agreement(count(410), range)).toBe('differs');
  });
});
