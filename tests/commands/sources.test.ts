import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('/sources', () => {
  it('lists primary sources first, and what each is cited for', () => {
    const { text } = ask('sources');
    expect(text).toContain('172 sources');
    expect(text).toMatch(/primary source · English\n┃ Cited for: 1 count/);
  });

  it('tells of one source what its records are', () => {
    const { text } = ask('sources', { source: 'msk-1285' });
    expect(text).toContain('Count “93.35% of polling stations”');
    expect(text).toContain('published 8 Feb 2024');
  });

  it('finds a publisher by name and by the address of its pages', () => {
    expect(ask('sources', { source: 'turan' }).text).toMatch(/┃ Turan\n.*\n┃ \d+ sources/);
    expect(ask('sources', { source: 'msk.gov.az' }).text).toContain('Central Election Commission of Azerbaijan');
  });

  it('shows every value where sources differ, the first one with the reason why', () => {
    const differing = ask('sources').press('Where sources differ').text;
    expect(differing).toContain('Shown first is what the best source gives');
    expect(differing).toMatch(/1–\d of 42/);
  });

  it('shows where one publisher differs from others', () => {
    expect(ask('sources', { source: 'qlobal-2024-02-09' }).press('Where sources differ').press('More').text).toContain(
      '3,561',
    );
  });

  it('needs no tab for its own sources', () => {
    expect(ask('sources').labels.filter((label) => label === 'Sources')).toHaveLength(0);
  });
});
