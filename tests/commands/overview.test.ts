import { describe, expect, it } from 'vitest';
import { catalog } from '../facts/shipped-catalog.ts';
import { ask } from './asking.ts';

describe('/elections', () => {
  it('lists every election, newest first, with what the data holds of it', () => {
    const { text, labels } = ask('elections');
    expect(text).toContain(`${catalog.elections.length} elections in the data`);
    expect(text).toContain('4 Jul 2024');
    expect(labels).toEqual(expect.arrayContaining(['Federal election in Germany, 2025']));
    expect(text.indexOf('Germany, 2025')).toBeLessThan(text.indexOf('Georgia, 2024'));
  });

  it('leads to the result of each', () => {
    expect(ask('elections').press('Federal election in Germany, 2025').text).toContain('28.5% — CDU/CSU');
  });
});

describe('/help', () => {
  const { text } = ask('help');

  it('names the data it answers from', () => {
    expect(text).toContain(`Data ${catalog.version}, reviewed`);
  });

  it('says what it never does and what it keeps', () => {
    const rules = ask('help').press('What it never does').text;
    expect(rules).toContain('It never takes a side');
    expect(rules).toContain('It keeps no questions');
  });

  it('gives examples that work', () => {
    expect(text).toContain('/candidate Zahid Oruj');
    expect(ask('candidate', { name: 'Zahid Oruj' }).text).toContain('2.17%');
  });
});
