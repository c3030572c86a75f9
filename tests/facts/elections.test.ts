import { describe, expect, it } from 'vitest';
import { compareAsOf } from '../../src/facts/as-of.ts';
import type { Election } from '../../src/facts/election.ts';
import { candidateNamed, catalog, electionNamed, found, warnings } from './shipped-catalog.ts';

const electionIds = [
  'azerbaijan-2018-presidential',
  'azerbaijan-2024-presidential',
  'belarus-2025-presidential',
  'georgia-2024-parliamentary',
  'germany-2025-bundestag',
  'india-2024-lok-sabha',
  'russia-2024-presidential',
  'uk-2024-general',
];

describe('the eight elections', () => {
  it('load together', () => {
    expect(catalog.elections.map(({ id }) => id).toSorted()).toEqual(electionIds);
  });

  it('leave no warning unexplained', () => {
    expect(warnings).toEqual([]);
  });

  it.each(electionIds)('%s has its counts in order of time, each after the one it supersedes', (id) => {
    const { tallies } = electionNamed(id);
    const later = tallies.slice(1);
    expect(later.map(({ supersedes }) => supersedes)).toEqual(tallies.slice(0, -1).map((tally) => tally.id));
    expect(later.every((tally, index) => compareAsOf(tally.asOf, found(tallies[index]).asOf) >= 0)).toBe(true);
  });

  it.each(electionIds)('%s ends with an official count', (id) => {
    expect(electionNamed(id).tallies.at(-1)).toMatchObject({ status: 'certified', kind: 'official' });
  });

  it.each(electionIds)('%s uses every source it lists', (id) => {
    const election = electionNamed(id);
    const { sources, ...records } = recordsOf(election);
    const text = JSON.stringify(records);
    expect(sources.filter((source) => !text.includes(`"source":"${source.id}"`)).map((source) => source.id)).toEqual(
      [],
    );
  });

  it.each(electionIds)('%s has a source behind every count, poll, fact and statement', (id) => {
    const election = electionNamed(id);
    const records = [...election.tallies, ...election.turnout, ...election.exitPolls, ...election.facts];
    const cited = [...records, ...election.statements].map(({ sources }) => sources);
    expect(cited.every((sources) => sources.every(({ source }) => election.source(source).url !== ''))).toBe(true);
    expect(Math.min(...cited.map(({ length }) => length))).toBeGreaterThan(0);
  });

  it.each(electionIds)('%s names everybody in the four languages people read', (id) => {
    const election = electionNamed(id);
    const named = [election.about, ...election.contests, ...election.candidates, ...election.parties];
    const missing = named.filter(({ name }) => ['en', 'az', 'ru', 'tr'].some((code) => name[code] === undefined));
    expect(missing.map(({ id: nameless }) => nameless)).toEqual([]);
  });

  it.each(electionIds)('%s lets more than one side speak', (id) => {
    expect(new Set(electionNamed(id).statements.map(({ side }) => side)).size).toBeGreaterThan(2);
  });

  it('says which results are disputed, and what the authorities answer', () => {
    const disputed = catalog.elections.filter(({ about }) => about.disputed !== null).map(({ id }) => id);
    expect(disputed.toSorted()).toEqual([
      'azerbaijan-2018-presidential',
      'azerbaijan-2024-presidential',
      'belarus-2025-presidential',
      'georgia-2024-parliamentary',
      'russia-2024-presidential',
    ]);
  });
});

describe('people across elections', () => {
  it.each(['aliyev-ilham', 'oruj-zahid', 'hasanguliyev-gudrat', 'nurullayev-razi'])(
    'finds %s of 2024 in 2018 as well',
    (candidate) => {
      const of2024 = electionNamed('azerbaijan-2024-presidential');
      const others = catalog.otherCandidacies(of2024, candidateNamed(of2024, candidate));
      expect(others.map(({ heading, candidate: other }) => [heading.id, other])).toEqual([
        ['azerbaijan-2018-presidential', candidate],
      ]);
    },
  );

  it('keeps the second surname of Sardar Jalaloglu', () => {
    const { spellings } = candidateNamed(electionNamed('azerbaijan-2018-presidential'), 'jalaloglu-sardar');
    expect(spellings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Sardar Mammadov', 'Sərdar Məmmədov', 'Сардар Джалалоглу']),
    );
  });

  it('keeps the quoted and the plain form of a Georgian list', () => {
    const { spellings } = candidateNamed(electionNamed('georgia-2024-parliamentary'), 'georgian-dream');
    expect(spellings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['„ქართული ოცნება“', 'ქართული ოცნება', 'Georgian Dream']),
    );
  });
});

function recordsOf(election: Election) {
  const { about, candidates, parties, tallies, turnout, exitPolls, pollsters } = election;
  const { statements, facts, timeline, disagreements, sources } = election;
  const records = { about, candidates, parties, tallies, turnout, exitPolls, pollsters };
  return { ...records, statements, facts, timeline, disagreements, sources };
}
