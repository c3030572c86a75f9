import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, standing } from '../../src/facts/standing.ts';
import { type CountLine, countOf } from './count-of.ts';

const order = (lines: readonly CountLine[], decidedBy?: 'votes' | 'seats') => {
  const { election, tally } = countOf(lines, decidedBy);
  return linesOf(standing(election, tally)).map(({ candidate }) => candidate as string);
};

describe('the standing of a count', () => {
  it('never holds the votes of one line against the share of another', () => {
    const lines = [
      { candidate: 'gakharia', percent: 8.229, votes: 145_205 },
      { candidate: 'strong-georgia', percent: 9.02 },
    ];
    expect(order(lines)).toEqual(['strong-georgia', 'gakharia']);
  });

  it('is by the number that most lines have', () => {
    const lines = [
      { candidate: 'first', votes: 10, percent: 1 },
      { candidate: 'second', votes: 30 },
      { candidate: 'third', votes: 20 },
    ];
    expect(order(lines)).toEqual(['second', 'third', 'first']);
  });

  it('puts seats before shares where seats decide', () => {
    const lines = [
      { candidate: 'popular', seats: 5, percent: 40 },
      { candidate: 'seated', seats: 9, percent: 30 },
      { candidate: 'without', percent: 35 },
    ];
    expect(order(lines, 'seats')).toEqual(['seated', 'popular', 'without']);
  });

  it('leaves "against all" at its rank, and others and spoiled ballots at the end', () => {
    const lines = [
      { candidate: 'spoiled', kind: 'ballots', percent: 60 },
      { candidate: 'others', kind: 'rest', percent: 20 },
      { candidate: 'small', percent: 3 },
      { candidate: 'against-all', kind: 'option', percent: 5 },
      { candidate: 'large', percent: 12 },
    ] as const;
    expect(order(lines)).toEqual(['large', 'against-all', 'small', 'others', 'spoiled']);
  });

  it('puts the lists of an alliance under it, and alone where the count does not name it', () => {
    const part = { candidate: 'csu', componentOf: 'union', percent: 6 };
    const other = { candidate: 'spd', percent: 16 };
    expect(order([part, other, { candidate: 'union', percent: 28 }])).toEqual(['union', 'csu', 'spd']);
    expect(order([part, other])).toEqual(['spd', 'csu']);
  });

  it('names all that are level as leading, and the winner by lot before its equal', () => {
    const { election, tally } = countOf([
      { candidate: 'simonds', votes: 11_608 },
      { candidate: 'yancey', votes: 11_608, outcome: 'winner' },
      { candidate: 'third', votes: 5 },
    ]);
    const { leaders, winners } = standing(election, tally);
    expect(leaders.map(({ candidate }) => candidate)).toEqual(['yancey', 'simonds']);
    expect(winners.map(({ candidate }) => candidate)).toEqual(['yancey']);
  });

  it('does not call equal shares a tie where the votes differ', () => {
    const { election, tally } = countOf([
      { candidate: 'less', votes: 50_001, percent: 50 },
      { candidate: 'more', votes: 50_002, percent: 50 },
    ]);
    expect(standing(election, tally).leaders.map(({ candidate }) => candidate)).toEqual(['more']);
  });

  it('names everybody elected where a count has several winners', () => {
    const { election, tally } = countOf([
      { candidate: 'a', votes: 3, outcome: 'winner' },
      { candidate: 'b', votes: 2, outcome: 'winner' },
      { candidate: 'c', votes: 1 },
    ]);
    expect(standing(election, tally).winners.map(({ candidate }) => candidate)).toEqual(['a', 'b']);
  });

  it('has nobody leading where no line has a number', () => {
    const { election, tally } = countOf([{ candidate: 'alone', outcome: 'winner' }]);
    const { leaders, measure, winners } = standing(election, tally);
    expect({ leaders, measure }).toEqual({ leaders: [], measure: undefined });
    expect(winners).toHaveLength(1);
  });

  it('holds every line once, in descending order of its measure, however the lines come', () => {
    const number = fc.option(fc.nat(50), { nil: undefined });
    const line = fc.record({ votes: number, percent: number, seats: number });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('votes', 'seats'), (given, by) => {
        const { election, tally } = countOf(
          given.map((numbers, index) => ({ candidate: `c${index}`, ...numbers })),
          by,
        );
        const stands = standing(election, tally);
        const lines = linesOf(stands);
        expect(lines.map(({ candidate }) => candidate).toSorted()).toEqual(
          tally.results.map(({ candidate }) => candidate).toSorted(),
        );
        const { measure } = stands;
        if (measure === undefined) return;
        const values = lines.map((result) => result[measure] ?? -1);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }),
    );
  });
});
