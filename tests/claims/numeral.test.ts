import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/claims/text/numbers/numeral.ts';

describe('a written number', () => {
  it.each([
    ['92', 92, 1],
    ['92.12', 92.12, 0.01],
    ['92,12', 92.12, 0.01],
    ['4,567,458', 4_567_458, 1],
    ['4.567.458', 4_567_458, 1],
    ['6 478 623', 6_478_623, 1],
    ['6\u00a0478\u00a0623', 6_478_623, 1],
    ["6'537", 6537, 1],
    ['1,234.5', 1234.5, 0.1],
    ['1.234,56', 1234.56, 0.01],
    ['0.125', 0.125, 0.001],
  ])('%s is read', (written, value, step) => {
    const numeral = readNumeral(written);
    expect(numeral?.value).toBeCloseTo(value, 9);
    expect(numeral?.step).toBeCloseTo(step, 9);
  });

  it('may be thousands or three decimals, and keeps both readings', () => {
    expect(readNumeral('6.537')).toMatchObject({ value: 6.537, otherwise: { value: 6537, step: 1 } });
    expect(readNumeral('6,537')).toMatchObject({ value: 6537, otherwise: { value: 6.537 } });
  });

  it.each(['1,2,3', '1.2.3', '12,34,567', '1,2.3,4', '9999999999999', ''])('%s is no number', (written) => {
    expect(readNumeral(written)).toBeUndefined();
  });
});
