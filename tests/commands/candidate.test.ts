import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('/candidate', () => {
  const zahid = ask('candidate', { name: 'zahid' });

  it('shows the latest count large, with its votes, status and moment', () => {
    expect(zahid.text).toContain('┃ 2.17% · 107,632 votes\n┃ 2nd of 7 · 89.95 points behind Ilham Aliyev\n');
    expect(zahid.text).toContain('confirmed by the Constitutional Court · official · as of 13 Feb 2024');
  });

  it('tells how the count moved, first to last, the date before the figure', () => {
    const { text } = zahid.press('All counts');
    expect(text).toContain('7 Feb 2024 · 54.47% of polling stations: 2.2% · Trend News Agency');
    expect(text).toContain('8 Feb 2024, 03:13 (UTC+4) · 93.35% of polling stations: 2.19% · 101,851 votes');
  });

  it('tells what changed from count to count', () => {
    const counts = zahid.press('All counts');
    expect(counts.text).toContain(
      '100% of protocols: 2.17% · 107,877 votes · since the count before: −0.02 points, +6,026 votes',
    );
  });

  it('gives each exit poll and its difference to the count', () => {
    expect(zahid.press('Exit polls').text).toContain('Rey Monitoring Center: 0.37% · count: 2.17%, −1.8 points');
  });

  it('leads to all statements, page by page', () => {
    const ilham = ask('candidate', { name: 'ilham aliyev' });
    const statements = ilham.press('Statements');
    expect(statements.text).toMatch(/1–2 of \d+/);
    expect(statements.press('More').press('Back').text).toBe(statements.text);
  });

  it('asks which of two who share a name', () => {
    const aliyev = ask('candidate', { name: 'aliyev' });
    expect(aliyev.labels).toEqual(['Ilham Aliyev', 'Fuad Aliyev']);
    expect(aliyev.press('Fuad Aliyev').text).toContain('0.54%');
  });

  it('shows nobody else for a name that nobody bears', () => {
    const obama = ask('candidate', { name: 'obama' });
    expect(obama.text).toContain('“obama” is not in the data');
    expect(obama.text).not.toMatch(/\d%/);
  });

  it('lists every source of the answer, page by page', () => {
    const sources = zahid.press('Sources');
    expect(sources.text).toMatch(/All \d+ sources of this answer/);
    expect(sources.text).toContain('news agency · English');
    expect(sources.press('Answer').text).toBe(zahid.text);
  });

  it('offers the other candidates, and the same person in another election', () => {
    expect(zahid.labels).toEqual(
      expect.arrayContaining(['Early presidential election in Azerbaijan, 2018', 'Razi Nurullayev']),
    );
  });

  it('says that a list within an alliance is a part of it', () => {
    expect(ask('candidate', { name: 'bjp' }).text).toContain('part of National Democratic Alliance');
  });

  it('puts a range of seats beside the count, not a difference', () => {
    expect(ask('candidate', { name: 'bjp' }).press('Exit polls').text).toContain(
      'CNX: 319 to 338 seats · count: 240, 79 below the range',
    );
  });
});
