import { describe, expect, it } from 'vitest';
import { type LabelledQuestion, score } from '../../bench/ask/scoring.ts';
import { catalog } from '../facts/packed-catalog.ts';
import { electionNamed } from '../facts/shipped-catalog.ts';

const defaultElection = electionNamed('azerbaijan-2024-presidential');

function asked(question: string): string {
  const labelled: LabelledQuestion = {
    id: '',
    lang: 'en',
    class: '',
    question,
    expect: 'answer',
    must: [],
    mustNot: [],
  };
  return score(labelled, catalog, defaultElection).short;
}

describe('a name that a curated election shares with those of other years', () => {
  // Seats: House of Commons Library, CBP-8749 and CBP-7979; Bundeswahlleiterin, final result of 2021.
  it.each([
    ['who won uk 2019', 'General election in the United Kingdom, 2019', '365 seats'],
    ['british general election 2017', 'General election in the United Kingdom, 2017', '317 seats'],
    ['bundestag 2021 who won', 'Federal election in Germany, 2021', '206 seats'],
    ['bundestagswahl 2017', 'Federal election in Germany, 2017', 'CDU'],
  ])('%s is about the year that is named', (question, election, figure) => {
    expect(asked(question)).toContain(election);
    expect(asked(question)).toContain(figure);
  });

  it('is not answered of another year when that year is missing', () => {
    expect(asked('who won uk 1899')).toContain('Not in the data: United Kingdom 1899');
  });
});

describe('a place that is also a country', () => {
  it('never makes a third country missing', () => {
    const answer = asked('georgia parliamentary election 2020');
    expect(answer).toContain('Not in the data: georgia parliamentary election 2020');
    expect(answer).not.toContain('Romania');
  });
});

describe('a turnout that cannot be', () => {
  it('is said with the note that one of its figures is wrong', () => {
    const answer = asked('turnout croatia 2020');
    expect(answer).toContain('17,360,065');
    expect(answer).toContain('one of the two figures is wrong');
  });
});
