import { afterEach, describe, expect, it } from 'vitest';
import type { Election } from '../../src/facts/election.ts';
import { tallyFigure } from '../../src/facts/figures.ts';
import { problemLine } from '../../src/facts/problem.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { type DataDirectory, dataDirectory, type SoundElection, soundElection } from './sound-election.ts';

const ID = 'utopia-2024-presidential';
const made: DataDirectory[] = [];
afterEach(async () => {
  for (const directory of made.splice(0)) await directory.remove();
});

async function loaded(change: (election: SoundElection) => void = () => {}) {
  const sound = soundElection();
  change(sound);
  const directory = await dataDirectory(sound);
  made.push(directory);
  return { read: await loadCatalog([directory.path]), at: `${directory.path}/${ID}/` };
}

async function utopia(change?: (election: SoundElection) => void): Promise<Election> {
  const { read } = await loaded(change);
  const election = read.ok ? read.catalog.find(ID) : undefined;
  if (election === undefined) throw new Error(read.ok ? 'no election' : read.problems.map(problemLine).join('\n'));
  return election;
}

async function complaints(change: (election: SoundElection) => void): Promise<readonly string[]> {
  const { read, at } = await loaded(change);
  return (read.ok ? read.warnings : read.problems).map((problem) => problemLine(problem).replaceAll(at, ''));
}

const north = (election: SoundElection) => election['tallies.json'].tallies[2];

describe('a count of a place', () => {
  it('is never taken for the count of the whole', async () => {
    const election = await utopia();
    const { id } = election.mainContest;
    expect(election.tallies.map((tally) => tally.id)).toEqual(['half', 'final']);
    expect(election.latestTally(id)?.id).toBe('final');
    expect(election.findTally('final.ut-n')).toBeUndefined();
    expect(election.turnoutOf(id).map((report) => report.id)).toEqual(['final-turnout']);
  });

  it('is found by its contest and its place', async () => {
    const election = await utopia();
    const { id } = election.mainContest;
    const place = election.findPlace('ut-n');
    if (place === undefined) throw new Error('no such place');
    const latest = election.latestAt(id, place.id);
    expect(election.placesOf(id, 'district').map(({ id: found }) => found)).toEqual(['ut-n', 'ut-s']);
    expect(election.placesOf(id, 'county')).toEqual([]);
    expect(election.historyAt(id, place.id).map((tally) => tally.id)).toEqual(['final.ut-n']);
    expect(election.findTallyAt(place.id, 'final.ut-n')).toBe(latest);
    expect(election.findTallyAt(place.id, 'final.ut-s')).toBeUndefined();
    expect(election.turnoutAt(id, place.id).map(({ voters }) => voters)).toEqual([610]);
  });

  it('gives figures with a source as the whole does', async () => {
    const election = await utopia();
    const tally = election.latestAt(
      election.mainContest.id,
      election.places[0]?.id ?? election.place('ut-n' as never).id,
    );
    const [line] = tally?.results ?? [];
    const figure = tally && line ? tallyFigure(election, tally, line.candidate, 'votes') : undefined;
    expect(figure?.quantity).toMatchObject({ value: 387, unit: 'votes' });
    expect(figure?.sources[0].publisher).toBe('The Gazette');
  });
});

describe('places of an election', () => {
  it.each<readonly [what: string, change: (election: SoundElection) => void, expected: string]>([
    [
      'that is not listed',
      (election) => Object.assign(north(election) ?? {}, { place: 'ut-nn' }),
      'error tallies.json tallies[2].place: no place has the id "ut-nn"; did you mean "ut-n"?',
    ],
    [
      'that lies in itself',
      ({ 'places.json': { places } }) => {
        Object.assign(places[0] ?? {}, { parent: 'ut-s' });
        Object.assign(places[1] ?? {}, { parent: 'ut-n' });
      },
      'error places.json places[0].parent: "ut-n" lies in itself by way of "ut-s"',
    ],
    [
      'with the code of another',
      ({ 'places.json': { places } }) => Object.assign(places[1] ?? {}, { codes: { iso: 'UT-N' } }),
      'error places.json places[1].codes.iso: the code "UT-N" is the one of "ut-n" already',
    ],
  ])('are refused with a place %s', async (_, change, expected) => {
    expect(await complaints(change)).toContain(expected);
  });

  it('are warned of when they do not add up to the whole', async () => {
    const change = (election: SoundElection) => Object.assign(north(election)?.results[0] ?? {}, { votes: 386 });
    expect(await complaints(change)).toEqual([
      'warning tallies.json tallies[1].results[0].votes: 586 votes in 2 places of the type "district" are not 587 [places-sum]',
    ]);
  });

  it('may be fewer than all, but not have more votes than the whole', async () => {
    const third = { id: 'ut-w', type: 'district', name: { en: 'West Utopia' } };
    const withThird = (votes: number) => (election: SoundElection) => {
      (election['places.json'].places as object[]).push(third);
      Object.assign(north(election) ?? {}, { results: [{ candidate: 'more-thomas', votes }] });
    };
    expect(await complaints(withThird(100))).toEqual([]);
    expect(await complaints(withThird(400))).toEqual([
      'warning tallies.json tallies[1].results[0].votes: 600 votes in 2 places of the type "district" are more than 587 [places-sum]',
    ]);
  });

  it('are explained by an exception of the whole', async () => {
    const change = (election: SoundElection) => {
      Object.assign(north(election)?.results[0] ?? {}, { votes: 386 });
      const exceptions = [{ check: 'places-sum', reason: 'One vote from abroad is of no district.' }];
      Object.assign(election['tallies.json'].tallies[1] ?? {}, { exceptions });
    };
    expect(await complaints(change)).toEqual([]);
  });

  it('are added up to the place they lie in as well', async () => {
    const change = ({ 'places.json': { places }, 'tallies.json': { tallies } }: SoundElection) => {
      (places as object[]).push({ id: 'ut-n-1', type: 'county', name: { en: 'First county' }, parent: 'ut-n' });
      const [, , of] = tallies;
      (tallies as object[]).push({
        ...of,
        id: 'final.ut-n-1',
        place: 'ut-n-1',
        results: [{ candidate: 'more-thomas', votes: 388 }],
      });
    };
    expect(await complaints(change)).toContain(
      'warning tallies.json tallies[2].results[0].votes: 388 votes in 1 places of the type "county" are not 387 [places-sum]',
    );
  });
});

describe('how a contest ends', () => {
  it('may be told without a count', async () => {
    const election = await utopia(({ 'election.json': { election: about } }) => {
      const outcome = { kind: 'unopposed', candidates: ['erasmus'], asOf: '2024-02-07', sources: ['gazette'] };
      (about.contests as object[]).push({
        id: 'speaker',
        name: { en: 'Speaker' },
        dates: ['2024-02-07'],
        candidates: ['erasmus'],
        outcome,
      });
    });
    const contest = election.findContest('speaker');
    expect(contest?.outcome?.candidates).toEqual(['erasmus']);
    expect(contest && election.latestTally(contest.id)).toBeUndefined();
  });

  it('may be a runoff, which then decides', async () => {
    const election = await utopia(({ 'election.json': { election: about } }) => {
      const [first] = about.contests;
      (about.contests as object[]).push({ ...first, id: 'runoff', round: 2, runoffOf: 'president' });
    });
    expect(election.mainContest).toMatchObject({ id: 'runoff', runoffOf: 'president' });
  });

  it('may be by electors, which a count gives beside the votes', async () => {
    const election = await utopia(({ 'election.json': { election: about }, 'tallies.json': { tallies } }) => {
      Object.assign(about.contests[0] ?? {}, {
        decidedBy: 'electors',
        seats: 10,
        addedUp: { places: 2, type: 'district' },
      });
      Object.assign(tallies[1]?.results[0] ?? {}, { seats: 6 });
    });
    const tally = election.latestTally(election.mainContest.id);
    const [line] = tally?.results ?? [];
    const figure = tally && line ? tallyFigure(election, tally, line.candidate, 'seats') : undefined;
    expect(figure?.quantity).toMatchObject({ value: 6, unit: 'electors' });
    expect(election.mainContest.addedUp).toEqual({ places: 2, type: 'district' });
  });
});

describe('the measure of a fact', () => {
  const filedUnder = (measure: string) => (election: SoundElection) =>
    Object.assign(election['facts.json'].facts[0] ?? {}, { measure });

  it.each(['voters-registered', 'registered-voter', 'electorate'])(
    'close to a known one is asked about: %s',
    async (given) => {
      expect(await complaints(filedUnder(given))).toEqual([
        `warning facts.json facts[0].measure: "${given}" is not a known measure, so the figure check passes it over; did you mean "registered-voters"?`,
      ]);
    },
  );

  it.each(['registered-voters-abroad', 'thumb-scanning'])('may be a part of a known one or free: %s', async (given) => {
    expect(await complaints(filedUnder(given))).toEqual([]);
  });
});
