import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check.ts';
import { ownCatalog } from './catalog.ts';

const catalog = await ownCatalog();

const said = (text: string): readonly string[] =>
  checkText(text, catalog).findings.map(({ stated, finding }) => `${stated.value} ${finding}`);

describe('a year in brackets', () => {
  it.each([
    'Ilham Aliyev 92.12% (86.02% in 2018)',
    'Ilham Aliyev: 92.12% (2018: 86.02%)',
    'Ильхам Алиев 92,12% (86,02% в 2018 году)',
    "İlham Aliyev %92,12 (2018'de %86,02)",
    'İlham Əliyev 92,12% (2018-ci ildə 86,02%)',
    'Ilham Aliyev: 92,12 Prozent (2018: 86,02 Prozent)',
  ])('is of what stands in them: %s', (text) => {
    expect(said(text)).toEqual(['92.12 matches', '86.02 matches']);
  });

  it('leaves the figure outside them to this election', () => {
    expect(said('Ilham Aliyev - 92.12% (+6.1 on 2018)')).toEqual(['92.12 matches']);
    expect(said('Turnout in Azerbaijan 76.43% (74.30% in 2018)')).toEqual(['76.43 matches', '74.3 matches']);
    expect(said('AfD 20.8% (10.4% in 2021)')).toContain('20.8 matches');
    expect(said('Labour 411 seats (202 in 2019)')).toContain('411 matches');
  });
});

describe('the base of a share', () => {
  it.each([
    ['Ilham Aliyev took 92.12% of 4.96 million votes', ['92.12 matches']],
    ['Zahid Oruj took 2.17% of the 4,957,967 votes', ['2.17 matches']],
    ['Labour won 411 of 650 seats with 33.7% of 28.8 million votes', ['411 matches', '33.7 matches']],
    ['Putin won 87.28% of 87.6 million votes cast', ['87.28 matches']],
  ])('is nobody’s figure: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a ratio', () => {
  it.each([
    'Ilham Aliyev got 92 out of 100 votes',
    '92 of every 100 voters chose Ilham Aliyev',
    'Ильхам Алиев получил 92 из 100 голосов',
  ])('is a share: %s', (text) => {
    expect(said(text)).toEqual(['92 matches']);
  });

  it('is no number of people', () => {
    expect(said('Two in three voters turned out').join()).not.toContain('differs');
    expect(said('76 of every 100 voters turned out').join()).not.toContain('differs');
    expect(said('1 in 7 voters chose Reform UK')).toEqual(['14.29 matches']);
  });
});

describe('numbers in words', () => {
  it.each([
    ['Ilham Aliyev won four point five seven million votes', ['4570000 matches']],
    ['Ilham Aliyev won ninety-two point one two percent', ['92.12 matches']],
    ['Zahid Oruj won two point one seven percent', ['2.17 matches']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('other forms of numbers', () => {
  it('are read, or left alone', () => {
    expect(said('Ilham Aliyev won 0.9212 of the vote')).toEqual(['92.12 matches']);
    expect(said('Ilham Aliyev won 92·12%')).toEqual(['92.12 matches']);
    expect(said('Zahid Oruj won 1.07632e5 votes')).toEqual([]);
    expect(said('a 411-seat haul for Labour')).toEqual(['411 matches']);
  });

  it('are no figures where they are changes or shares of seats', () => {
    expect(said('AfD +10.4, Linke +3.9, FDP -7.1')).toEqual([]);
    expect(said('Labour won 63% of the seats').join()).not.toMatch(/matches|differs/);
    expect(said('Labour gained 211 seats')).toEqual([]);
  });
});

describe('rounding', () => {
  it('does not cross the line that decides who gets in', () => {
    expect(said('BSW got 5%')).toEqual([]);
    expect(said('BSW got 4.98%')).toEqual(['4.98 matches']);
    expect(said('The BSW got 5% in the German election of 2025')).toEqual(['5 differs']);
  });
});

describe('one letter of a name', () => {
  it('makes another person', () => {
    expect(said('Elşad Musayev 0.66%, Elşən Musayev 0.66%')[0]).toBe('0.66 matches');
    expect(said('Elşən Musayev 0.66%').join()).not.toContain('matches');
  });
});

describe('a surname that two people bear', () => {
  it('is not given to whichever makes a bound come true', () => {
    for (const text of ['Aliyev got less than 90%', 'Aliyev received under 50%', 'Aliyev did worse than 1%'])
      expect(said(text), text).toEqual([]);
  });
});

describe('a place that follows', () => {
  it('is a place all the same', () => {
    expect(said('Aliyev got 92.12% in Baku').join()).not.toContain('matches');
    expect(said('SPD 33.5%, CDU 19.8%, Greens 11.6% in Hamburg').join()).not.toContain('matches');
  });
});

describe('a number beside a claim that is not in the data', () => {
  it('is not confirmed for itself', () => {
    expect(said('Ilham Aliyev won all 125 constituencies')).toEqual([]);
  });
});
