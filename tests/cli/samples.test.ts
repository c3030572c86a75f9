import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check.ts';
import { SAMPLES } from '../../src/cli/samples.ts';
import { catalog } from '../facts/shipped-catalog.ts';

const checked = (text: string) =>
  checkText(text, catalog, { defaultElectionId: 'azerbaijan-2024-presidential' }).findings;

describe('the sample messages of the local Discord', () => {
  it.each(SAMPLES.map(({ text }) => text))('hold a figure that the data knows: %s', (text) => {
    expect(checked(text).map((found) => 'known' in found)).toContain(true);
  });

  it('show each of the findings there are for a known figure', () => {
    const findings = SAMPLES.flatMap(({ text }) => checked(text)).map(({ finding }) => finding);

    expect(new Set(findings)).toEqual(new Set(['matches', 'earlier', 'differs']));
  });
});
