import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check.ts';
import { constructionsOf } from '../../src/claims/languages/cues.ts';
import type { Language } from '../../src/claims/languages/lexicon.ts';
import { ownCatalog } from './catalog.ts';

const catalog = await ownCatalog();
const LANGUAGES: readonly Language[] = ['en', 'az', 'ru', 'tr', 'de'];

const kindsOf = (text: string): readonly string[] => checkText(text, catalog).findings.map(({ finding }) => finding);

describe.each(LANGUAGES)('a construction with a licence to contradict, in %s', (language) => {
  const constructions = constructionsOf(language);

  it.each(constructions.map(({ form, says }) => [form, says] as const))('%s is contradicted in “%s”', (_, says) => {
    expect(kindsOf(says)).toContain('differs');
  });

  it.each(constructions.map(({ form, not }) => [form, not] as const))('%s is not in “%s”', (_, not) => {
    expect(kindsOf(not)).not.toContain('differs');
  });
});
