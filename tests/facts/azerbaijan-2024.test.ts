import { describe, expect, it } from 'vitest';
import { pollFigure, shareSum, tallyFigure, validVotesFigure } from '../../src/facts/figures.ts';
import {
  candidateNamed,
  election,
  FEBRUARY_8,
  FEBRUARY_9,
  found,
  numberOf,
  pollNamed,
  shareOf,
  sourceIds,
  tallyNamed,
} from './azerbaijan-2024.ts';

describe('the history of the count', () => {
  it('has five counts, each superseding the one before', () => {
    const history = election.history(found(election.contests[0]).id);
    expect(history.map(({ id }) => id)).toEqual([
      'cec-54.47',
      'cec-93.35',
      'cec-100',
      'cec-final-protocol',
      'court-validated',
    ]);
    expect(history.map((tally) => election.predecessor(tally)?.id)).toEqual([
      undefined,
      'cec-54.47',
      'cec-93.35',
      'cec-100',
      'cec-final-protocol',
    ]);
  });

  it.each([
    ['cec-54.47', 'unofficial-partial', 'preliminary', 'cec'],
    ['cec-93.35', 'unofficial-partial', 'preliminary', 'cec'],
    ['cec-100', 'unofficial-complete', 'preliminary', 'cec'],
    ['cec-final-protocol', 'certified', 'official', 'cec'],
    ['court-validated', 'certified', 'official', 'constitutional-court'],
  ])('knows %s as %s, %s, of %s', (id, status, kind, authority) => {
    expect(tallyNamed(id)).toMatchObject({ status, kind, authority, complete: true });
  });

  it('lets the votes of Ilham Aliyev fall from the complete count to the final protocol', () => {
    const votes = ['cec-100', 'cec-final-protocol'].map((id) =>
      numberOf(tallyFigure(election, tallyNamed(id), candidateNamed('aliyev-ilham'), 'votes')),
    );
    expect(votes).toEqual([
      [4_577_693, 'votes'],
      [4_567_458, 'votes'],
    ]);
    expect(tallyNamed('cec-final-protocol').stationsAnnulled).toBe(11);
  });

  it.each([
    ['mustafa-fazil', [1.99, 2, 1.98, 1.99, 1.99]],
    ['aliyev-fuad', [0.48, 0.53, 0.53, 0.54, 0.54]],
  ])('keeps each share that was printed for %s', (candidate, shares) => {
    expect(election.tallies.map((tally) => shareOf(tally, candidate).quantity)).toMatchObject(
      shares.map((value) => ({ value })),
    );
  });

  it('prints no votes for the first count, and does not make them up', () => {
    expect(tallyFigure(election, tallyNamed('cec-54.47'), candidateNamed('oruj-zahid'), 'votes')).toBeUndefined();
  });

  it.each([
    ['cec-93.35', 4_651_473, 'printed'],
    ['cec-100', 4_969_114, 'computed'],
    ['cec-final-protocol', 4_957_967, 'computed'],
    ['court-validated', 4_957_967, 'computed'],
  ])('says of %s how its %d valid votes are known', (id, value, basis) => {
    const tally = tallyNamed(id);
    expect(numberOf(validVotesFigure(election, tally))).toEqual([value, 'votes']);
    expect(tally.validVotes?.basis).toBe(basis);
    expect(tally.results.reduce((sum, { votes = 0 }) => sum + votes, 0)).toBe(value);
  });

  it('names a winner only where the court has confirmed the result', () => {
    const outcomes = election.tallies.flatMap(({ id, results }) =>
      results.flatMap(({ candidate, outcome }) => (outcome === undefined ? [] : [[id, candidate, outcome]])),
    );
    expect(outcomes).toEqual([['court-validated', 'aliyev-ilham', 'winner']]);
  });
});

describe('the exit polls', () => {
  it.each([
    ['oracle-2024', 93.9],
    ['src-2024', 92.4],
    ['rey-2024', 92.6],
  ])('of %s gives Ilham Aliyev %d %, in both articles', (id, percent) => {
    const share = pollFigure(election, pollNamed(id), candidateNamed('aliyev-ilham'));
    expect(numberOf(share)).toEqual([percent, 'percent']);
    expect(sourceIds(share)).toEqual(expect.arrayContaining([FEBRUARY_8, FEBRUARY_9]));
  });

  it.each(['oracle-2024', 'src-2024', 'rey-2024'])('of %s takes the other six shares from other pages', (id) => {
    const others = election.candidates.filter((candidate) => candidate.id !== 'aliyev-ilham');
    const cited = others.flatMap((candidate) => sourceIds(pollFigure(election, pollNamed(id), candidate.id)));
    expect(others).toHaveLength(6);
    expect(cited).not.toContain(FEBRUARY_8);
    expect(cited).not.toContain(FEBRUARY_9);
  });

  it.each([
    ['oracle-2024', 100, 'not-disclosed'],
    ['src-2024', 99.7, 'not-disclosed'],
    ['rey-2024', 96.12, 'all-asked'],
  ])('of %s has seven shares that add up to %d, on the base %s', (id, sum, base) => {
    const poll = pollNamed(id);
    expect(poll.results).toHaveLength(7);
    expect(shareSum(poll)).toBe(sum);
    expect(poll.base).toBe(base);
  });

  it('says what Rey did not disclose, and that 3.15 % declined', () => {
    expect(pollNamed('rey-2024')).toMatchObject({
      sample: null,
      marginOfErrorPoints: null,
      refused: { percent: 3.15 },
    });
  });

  it('keeps both sizes of a sample that two pages print', () => {
    expect(pollNamed('src-2024').sample?.map(({ value }) => value)).toEqual([5012, 5016]);
  });

  it('has Oracle Advisory Group work with the League, under the names of both articles', () => {
    const [league] = pollNamed('oracle-2024').partners.map((id) => election.pollster(id));
    expect(league?.spellings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Citizens' Labor Rights Protection League",
        'League for the Protection of Labor Rights of Citizens',
      ]),
    );
  });
});

describe('the turnout', () => {
  it('is known through the day, revised and final', () => {
    const contest = found(election.contests[0]).id;
    expect(election.turnoutOf(contest).map(({ percent, stage }) => [percent, stage])).toEqual([
      [19.44, 'during-voting'],
      [38.57, 'during-voting'],
      [60.54, 'during-voting'],
      [70.85, 'during-voting'],
      [76.73, 'close'],
      [76.43, 'preliminary'],
      [76.43, 'final'],
    ]);
  });

  it('is known for three parts of the country', () => {
    const parts = election.turnout.flatMap(({ reportingUnit, percent, about }) =>
      reportingUnit === undefined ? [] : [[percent, about, reportingUnit.rank]],
    );
    expect(parts).toEqual(
      expect.arrayContaining([
        [80, 'over', undefined],
        [83.36, 'exactly', 'highest'],
        [59.8, 'exactly', 'lowest'],
      ]),
    );
    expect(parts).toHaveLength(3);
  });
});

describe('names', () => {
  it('are kept in every spelling that was seen', () => {
    expect(election.candidates.map(({ id, spellings }) => [id, spellings.length])).toEqual([
      ['aliyev-ilham', 12],
      ['oruj-zahid', 12],
      ['mustafa-fazil', 8],
      ['hasanguliyev-gudrat', 13],
      ['nurullayev-razi', 8],
      ['musayev-elshad', 11],
      ['aliyev-fuad', 8],
    ]);
  });

  it.each([
    ['musayev-elshad', 'Elshad Musaev', FEBRUARY_8],
    ['musayev-elshad', 'Elshad Musayev', FEBRUARY_9],
    ['hasanguliyev-gudrat', 'Qüdrət Həsənquliyev', 'qlobal-2024-02-09'],
    ['oruj-zahid', 'Захид Орудж', 'kommersant-6495183'],
    ['mustafa-fazil', 'Fazıl Mustafa', 'dogruhaber-1000360'],
    ['aliyev-fuad', 'Ֆուադ Ալիև', 'freenews-am'],
  ])('of %s include %s, as %s prints it', (candidate, text, source) => {
    const spelling = election.findCandidate(candidate)?.spellings.find((seen) => seen.text === text);
    expect(spelling?.sources.map((citation) => citation.source)).toContain(source);
  });

  it.each([
    ['rey', ['Rey Monitoring Center', 'Ray Monitoring Center', 'Rəy', 'Public Opinion Monitoring Center']],
    [
      'social-research-center',
      ['"Social Research Center" LLC', 'Sociological Research Center', 'Social Research Center'],
    ],
  ])('of the pollster %s are one firm', (id, names) => {
    const pollster = election.pollsters.find((candidate) => candidate.id === id);
    expect(pollster?.spellings.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  it('keep two parties of the Popular Front apart: one stood, the other boycotted', () => {
    const fronts = election.parties.filter(({ name }) => name.en.includes('Popular Front'));
    const standing = new Set(election.candidates.map(({ party }) => party));
    expect(fronts.map(({ id, name }) => [name.en, standing.has(id)])).toEqual([
      ['Whole Azerbaijan Popular Front Party', true],
      ['Popular Front Party of Azerbaijan', false],
    ]);
    expect(fronts[0]?.entity).not.toBe(fronts[1]?.entity);
    const statement = election.statements.find(({ id }) => id === 'pfpa');
    expect(statement).toMatchObject({
      organisation: 'Popular Front Party of Azerbaijan',
      side: 'opposition',
      candidates: [],
    });
  });
});

describe('everything that was reported', () => {
  it('is there', () => {
    expect({
      sources: election.sources.length,
      statements: election.statements.length,
      disagreements: election.disagreements.length,
      timeline: election.timeline.length,
      turnout: election.turnout.length,
    }).toEqual({ sources: 172, statements: 64, disagreements: 42, timeline: 18, turnout: 10 });
    expect(election.facts.length).toBeGreaterThanOrEqual(33);
  });

  it('quotes nobody with more than twenty words', () => {
    const quotes = election.statements.flatMap(({ quote }) => (quote === null ? [] : [quote.text]));
    expect(quotes.length).toBeGreaterThan(50);
    expect(quotes.filter((text) => text.split(/\s+/u).length > 20)).toEqual([]);
  });

  it('tells of the dispute in the words of both sides', () => {
    expect(election.about.disputed?.note.en).toMatch(/boycotted.*Constitutional Court/su);
  });

  it('uses every source it lists', () => {
    const { sources, ...records } = election;
    const text = JSON.stringify(records);
    expect(sources.filter(({ id }) => !text.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
  });
});
