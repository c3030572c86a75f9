import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('/results', () => {
  it('gives the latest count of every candidate, most votes first', () => {
    const { text } = ask('results');
    expect(text).toContain('92.12% — Ilham Aliyev');
    const places = ['Ilham Aliyev', 'Zahid Oruj', 'Fazil Mustafa', 'Gudrat', 'Razi', 'Elshad', 'Fuad'].map((name) =>
      text.indexOf(`% · ${name}`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('says of an earlier count that there is a later one, and leads to it', () => {
    const early = ask('results', { count: '93,35' });
    expect(early.press('All details').text).toContain('93.35% processed: 6,102 of 6,537 polling stations');
    expect(early.text).toContain('An earlier count. The latest: confirmed by the Constitutional Court');
    expect(early.press('Latest count').text).toContain('official · as of 13 Feb 2024');
  });

  it('tells what changed since the count before', () => {
    const changed = ask('results', { count: '100 % of protocols' }).press('What changed');
    expect(changed.text).toContain('+0.07 points — Ilham Aliyev');
  });

  it('shows where sources differ on a count, and which value stands first', () => {
    const differing = ask('results', { count: 'final protocol' }).press('Where sources differ');
    expect(differing.text).toContain('4,567,458');
    expect(differing.text).toMatch(/Shown first|rank alike/);
  });

  it('lists all counts with their leaders', () => {
    const counts = ask('results').press('All counts').text;
    expect(counts).toContain('54.47% of polling stations · unofficial, partial count');
    expect(counts).toContain('92.1% Ilham Aliyev, 2.2% Zahid Oruj');
  });

  it('puts the parties of the Union under it, and leaves them out of the order', () => {
    const { text } = ask('results', { election: 'germany 2025' }).press('All details');
    expect(text).toMatch(
      /• 28\.5% · CDU\/CSU · 14,160,402 votes · 208 seats\n┃ {3}• 22\.6% · Christian Democratic Union · 11,196,374 votes · 164 seats\n/,
    );
    expect(text).toContain('630 seats in all · threshold: 5%');
  });

  it('shows seats first where seats decide', () => {
    const { text } = ask('results', { election: 'india 2024' });
    expect(text).toContain('292 seats — NDA\n');
    expect(text).toContain('58 seats ahead of INDIA bloc · a majority (272 seats are needed)');
    expect(ask('results', { election: 'india 2024' }).press('All details').text).toMatch(
      /• 234 seats · INDIA bloc\n┃ {3}• 99 seats · Indian National Congress · 136,759,064 votes\n/,
    );
  });

  it('says that the turnout is not reported rather than nothing', () => {
    expect(ask('results', { election: 'india 2024' }).press('All details').text).toContain(
      'Turnout: not reported with this count',
    );
  });

  it('says in words who contests a result and who does not', () => {
    expect(ask('results').text).toContain('The result is contested');
    expect(ask('results').press('All details').text).toMatch(
      /Contested: .*rejected.*The Constitutional Court confirmed/,
    );
    expect(ask('results', { election: 'germany 2025' }).text).not.toContain('contested');
  });
});
