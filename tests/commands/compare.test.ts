import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

const compare = (first: string, second: string, election?: string) =>
  ask('compare', { first, second, ...(election === undefined ? {} : { election }) });

describe('/compare', () => {
  it('puts two candidates side by side in every count and exit poll', () => {
    const card = compare('ilham', 'zahid');
    const { text } = card;
    expect(text).toContain('92.12% · 2.17%');
    expect(text).toContain('Ilham Aliyev: 1st of 7 · Zahid Oruj: 2nd of 7');
    expect(text).toContain('Difference: +89.95 points · +4,459,826 votes');
    expect(card.press('All counts').text).toContain(
      '8 Feb 2024, 03:13 (UTC+4) · 93.35% of polling stations: 92.05% · 2.19%',
    );
    expect(card.press('Exit polls').text).toContain('Rey Monitoring Center: 92.6% · 0.37%');
  });

  it('tells what changed between two counts, from the earlier to the later, however they are named', () => {
    const { text } = compare('protocols', '93.35');
    expect(text).toContain('Ilham Aliyev: 92.05% → 92.12% · +0.07 points');
    expect(compare('93.35', 'protocols').text).toBe(text);
    expect(compare('protocols', '93.35').press('All details').text).toContain(
      '4,281,625 → 4,577,693 votes · +296,068 votes',
    );
  });

  it('says that a number was not reported rather than that it changed', () => {
    expect(compare('54.47', '93.35').press('All details').text).toContain('not reported → 4,281,625 votes');
  });

  it('compares an exit poll with the count that was asked for', () => {
    const { text } = compare('rey', '93.35').press('All shares');
    expect(text).toContain('92.6% · Ilham Aliyev · count: 92.05%, +0.55 points');
    expect(text).toContain('Compared with: 93.35% of polling stations');
  });

  it('understands the result as the latest count', () => {
    expect(compare('oracle', 'result').press('All shares').text).toContain(
      'Compared with: confirmed by the Constitutional Court',
    );
  });

  it('puts two exit polls side by side, each with its difference', () => {
    const { text } = compare('rey', 'oracle');
    expect(text).toContain('Ilham Aliyev: 92.6% · 93.9% · count: 92.12%');
    expect(text).toContain('+0.48 points · +1.78 points');
  });

  it('asks back when one side may mean several', () => {
    const which = compare('aliyev', 'oruj');
    expect(which.labels).toEqual(['Ilham Aliyev', 'Fuad Aliyev']);
    expect(which.press('Fuad Aliyev').text).toContain('0.54% · 2.17%');
  });

  it('looks where both sides are known, not where one name happens to occur', () => {
    expect(compare('labour', 'conservative').text).toContain('411 seats · 121 seats');
  });

  it('does not compare a candidate with a count', () => {
    const unlike = compare('ilham', '93.35');
    expect(unlike.text).toContain('Two candidates can be compared');
    expect(unlike.labels).toEqual(['Ilham Aliyev', '93.35% of polling stations']);
  });

  it('does not compare a thing with itself', () => {
    expect(compare('ilham', 'ilham').text).toContain('the same thing twice');
  });

  it('says that it knows no such name', () => {
    expect(compare('ilham', 'xyzzy').text).toContain('No candidate, count or exit poll “xyzzy” is in the data');
  });
});
