import { describe, expect, it } from 'vitest';
import { factFigure, processedFigure, tallyFigure } from '../../src/facts/figures.ts';
import {
  candidateNamed,
  election,
  FEBRUARY_8,
  FEBRUARY_9,
  factsOf,
  found,
  numberOf,
  shareOf,
  sourceIds,
  tallyNamed,
  wordingOf,
} from './azerbaijan-2024.ts';

describe('the count of 8 February, at 93.35 %', () => {
  it.each([
    ['aliyev-ilham', 92.05],
    ['oruj-zahid', 2.19],
    ['nurullayev-razi', 0.8],
    ['mustafa-fazil', 2],
    ['musayev-elshad', 0.67],
    ['hasanguliyev-gudrat', 1.76],
    ['aliyev-fuad', 0.53],
  ])('gives %s %d %, as Trend printed on 8 February', (candidate, percent) => {
    const share = shareOf(tallyNamed('cec-93.35'), candidate);
    expect(numberOf(share)).toEqual([percent, 'percent']);
    expect(share.completeness).toMatchObject({ kind: 'count', status: 'unofficial-partial' });
    expect(share.asOf).toMatchObject({ kind: 'at', at: '2024-02-08T03:13+04:00' });
    expect(sourceIds(share)).toContain(FEBRUARY_8);
    expect(sourceIds(share)).not.toContain(FEBRUARY_9);
  });

  it('shows the commission itself before the agencies', () => {
    expect(shareOf(tallyNamed('cec-93.35'), 'oruj-zahid').sources[0].id).toBe('msk-1285');
  });

  it('had processed 6,102 of 6,537 polling stations, which Trend calls ballots', () => {
    const tally = tallyNamed('cec-93.35');
    expect(numberOf(processedFigure(election, tally))).toEqual([93.35, 'percent']);
    expect(sourceIds(processedFigure(election, tally))).toEqual(expect.arrayContaining(['msk-1285', FEBRUARY_8]));
    expect(tally.processed).toMatchObject({ unit: 'polling-stations', counted: 6102, total: 6537 });
    expect(wordingOf(tally, FEBRUARY_8)).toContain('ballots');
  });

  it('is not put into the mouth of an issuer by the article of 8 February', () => {
    const cited = tallyNamed('cec-93.35').sources.find(({ source }) => source === FEBRUARY_8);
    expect(cited?.covers).toEqual(['vote-share', 'processed']);
    expect(cited?.note).toMatch(/^Names no issuer/);
  });
});

describe('the complete count, at 100 %', () => {
  it.each([
    ['aliyev-ilham', 92.12],
    ['oruj-zahid', 2.17],
    ['nurullayev-razi', 0.8],
    ['mustafa-fazil', 1.98],
    ['musayev-elshad', 0.66],
    ['hasanguliyev-gudrat', 1.72],
    ['aliyev-fuad', 0.53],
  ])('gives %s %d %, as Trend printed on 9 February', (candidate, percent) => {
    const share = shareOf(tallyNamed('cec-100'), candidate);
    expect(numberOf(share)).toEqual([percent, 'percent']);
    expect(share.completeness).toMatchObject({ kind: 'count', status: 'unofficial-complete' });
    expect(share.asOf).toMatchObject({ kind: 'at', at: '2024-02-09T09:00+04:00' });
    expect(share.attribution.issuer.en).toBe('Central Election Commission of Azerbaijan');
    expect(sourceIds(share)).toContain(FEBRUARY_9);
    expect(sourceIds(share)).not.toContain(FEBRUARY_8);
  });

  it('had processed 100 %, which Trend says of ballots', () => {
    const tally = tallyNamed('cec-100');
    expect(numberOf(processedFigure(election, tally))).toEqual([100, 'percent']);
    expect(sourceIds(processedFigure(election, tally))).toContain(FEBRUARY_9);
    expect(tally.processed?.unit).toBe('protocols');
    expect(wordingOf(tally, FEBRUARY_9)).toContain('ballots');
  });

  it('takes no number of votes from an article that printed shares only', () => {
    const votes = tallyFigure(election, tallyNamed('cec-100'), candidateNamed('aliyev-ilham'), 'votes');
    expect(numberOf(votes)).toEqual([4_577_693, 'votes']);
    expect(sourceIds(votes)).toEqual(['qlobal-2024-02-09', 'ispd-azerbaijan']);
  });

  it('leaves out the page that misprints the votes of Razi Nurullayev', () => {
    const votes = tallyFigure(election, tallyNamed('cec-100'), candidateNamed('nurullayev-razi'), 'votes');
    expect(numberOf(votes)).toEqual([39_797, 'votes']);
    expect(sourceIds(votes)).toEqual(['qlobal-2024-02-09']);
  });
});

describe('the other figures and facts of the two articles', () => {
  it.each([
    ['registered-voters', 6_478_623, 'voters', 'exactly', FEBRUARY_8],
    ['polling-stations', 6537, 'polling-stations', 'exactly', FEBRUARY_8],
    ['observers', 90_000, 'people', 'over', FEBRUARY_8],
    ['polling-stations-retaken-areas', 26, 'polling-stations', 'exactly', FEBRUARY_9],
    ['registered-candidates', 7, 'candidates', 'exactly', FEBRUARY_9],
  ])('%s: %d %s (%s), with the article as its source', (measure, value, unit, about, source) => {
    const figures = factsOf(measure).map((fact) => found(factFigure(election, fact)));
    const printed = figures.find((figure) => numberOf(figure)[0] === value);
    expect(printed?.quantity).toEqual({ kind: 'exact', value, unit, about });
    expect(sourceIds(printed)).toContain(source);
  });

  it('keeps the exact number of observers before the rounded ones', () => {
    expect(factsOf('observers').map(({ value, about }) => [value, about])).toEqual([
      [90_372, 'exactly'],
      [90_000, 'over'],
      [90_300, 'over'],
    ]);
  });

  it('knows from both that the vote covered the whole territory, and from one that it was the first to', () => {
    const [fact] = factsOf('whole-territory');
    const notes = fact?.sources.map(({ source, note }) => [source, note ?? '']);
    expect(notes).toContainEqual([FEBRUARY_9, expect.stringMatching(/^For the first time/)]);
    expect(notes).toContainEqual([FEBRUARY_8, expect.stringContaining('not that it was the first')]);
  });

  it('has the vote on 7 February from both', () => {
    const day = election.timeline.find(({ id }) => id === 'voting-day');
    expect(day?.at).toMatchObject({ kind: 'at', at: '2024-02-07' });
    expect(day?.sources.map(({ source }) => source)).toEqual(expect.arrayContaining([FEBRUARY_8, FEBRUARY_9]));
  });

  it.each([
    ['russia-mfa', 'foreign-government', 'Russian Foreign Ministry', '2024-02-09', FEBRUARY_9],
    ['korotchenko', 'expert', 'Caspian Institute for Strategic Studies', '2024-02-08', FEBRUARY_8],
  ])('keeps what %s said as a statement, with its side', (id, side, organisation, at, source) => {
    const statement = election.statements.find((candidate) => candidate.id === id);
    expect(statement).toMatchObject({ side, organisation, said: { at }, quote: { translated: true } });
    expect(statement?.sources.map((citation) => citation.source)).toEqual([source]);
  });

  it('tells the date line of an article from the date of its page', () => {
    expect(election.source(found(election.sources.find(({ id }) => id === FEBRUARY_8)).id)).toMatchObject({
      dateline: '2024-02-08',
      published: '2024-02-11',
    });
  });
});
