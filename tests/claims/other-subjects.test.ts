import { describe, expect, it } from 'vitest';
import { otherSubjects } from '../../bench/check/other-subjects.ts';
import { checkText } from '../../src/claims/check.ts';
import { ownCatalog } from './catalog.ts';

const catalog = await ownCatalog();
const SENTENCES = 10_000;
const SEED = 20_240_207;
/** Ten thousand texts take some seconds, on a busy machine many. */
const PATIENCE_MS = 120_000;

describe('ten thousand sentences about other things', () => {
  it(
    'get no figure contradicted',
    () => {
      const wronged = otherSubjects(SENTENCES, SEED).filter((text) =>
        checkText(text, catalog).findings.some(({ finding }) => finding === 'differs'),
      );
      expect(wronged).toEqual([]);
    },
    PATIENCE_MS,
  );
});
