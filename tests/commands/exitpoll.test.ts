import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('/exitpoll', () => {
  it('gives the shares, their base and their sum, and the difference to the count', () => {
    const { text } = ask('exitpoll', { pollster: 'rey' }).press('All shares');
    expect(text).toContain('92.6% · Ilham Aliyev · count: 92.12%, +0.48 points');
    expect(text).toContain('Base: all who were asked. The shares add up to 96.12%.');
    expect(text).toContain(
      'Mean difference over 7 candidates, as printed: 0.88 points. Renormalised to 100 %: 1.42 points.',
    );
  });

  it('names what was not disclosed', () => {
    expect(ask('exitpoll', { pollster: 'rey' }).press('How it was done').text).toMatch(/Not disclosed:.*sample size/);
  });

  it('tells on a page of its own how the poll was done', () => {
    const method = ask('exitpoll', { pollster: 'rey' }).press('How it was done').text;
    expect(method).toContain('3.15% declined to take part.');
    expect(method).not.toContain('Mean difference');
  });

  it('shows a range of seats as a range, and where the count lies beside it', () => {
    const { text } = ask('exitpoll', { pollster: 'axis my india' }).press('All shares');
    expect(text).toContain('361 to 401 seats · NDA · count: 292, 69 below the range');
    expect(text).toContain('8 to 20 seats · Others · count: 17, inside the range');
  });

  it('tells the two estimates of one firm apart', () => {
    const polls = ask('exitpoll', { election: 'germany 2025' });
    expect(polls.text).toContain('Infratest dimap · projection');
    expect(polls.press('Infratest dimap · projection').text).toContain('Projection: Infratest dimap');
  });

  it('turns the pages of eleven polls', () => {
    const polls = ask('exitpoll', { election: 'india 2024' });
    expect(polls.text).toMatch(/1–\d of 11/);
    expect(polls.press('More').text).not.toContain('Axis My India\n');
  });

  it('follows one candidate through all polls', () => {
    const { text } = ask('exitpoll', { candidate: 'razi' });
    expect(text).toContain('Exit polls: Razi Nurullayev');
    expect(text).toContain('1.16% · Razi Nurullayev · count: 0.8%, +0.36 points');
  });
});
