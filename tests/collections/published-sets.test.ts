import { describe, expect, it } from 'vitest';
import { Collections, type CompiledElection } from '../../src/collections/collections.ts';

const elections = new Map(
  [...new Collections('data/collections').elections()].map((election) => [election.id, election]),
);

describe('the published sets', () => {
  it('hold more than a thousand elections', () => {
    expect(elections.size).toBeGreaterThan(1000);
  });

  it('name each election once, in five languages', () => {
    const names = [...elections.values()].map(({ content }) => content.election.name);
    expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(names.length);
    for (const name of names) expect(Object.keys(Object(name)).toSorted()).toEqual(['az', 'de', 'en', 'ru', 'tr']);
  });

  it('keep ids that are short enough for a button', () => {
    const ids = [...elections.values()].flatMap(({ id, content }) => [
      id,
      ...content.candidates.map((candidate) => candidate.id),
      ...content.places.map((place) => place.id),
      ...content.tallies.map((tally) => tally.id),
    ]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id) || id.length > 48)).toEqual([]);
  });
});

describe('figures verified against their publishers', () => {
  it.each([
    ['us-2024-president', 'donald-trump', 77_302_580, 312],
    ['us-2024-president', 'kamala-harris', 75_017_613, 226],
    ['us-2020-president', 'joe-biden', 81_268_908, 306],
    ['us-2016-president', 'donald-trump', 62_985_062, 304],
    ['us-2016-president', 'hillary-clinton', 65_853_581, 227],
    ['us-2012-president', 'mitt-romney', 60_932_152, 206],
    ['us-2000-president', 'al-gore', 50_996_062, 266],
    ['us-1984-president', 'ronald-reagan', 54_455_073, 525],
    ['uk-2024-general', 'labour', 9_708_716, 411],
    ['uk-2024-general', 'green', 1_843_124, 4],
    ['uk-2024-general', 'scottish-greens', 92_685, 0],
    ['uk-2024-general', 'green-ni', 8_692, 0],
    ['uk-2019-general', 'conservative', 13_966_454, 365],
    ['uk-2010-general', 'liberal-democrats', 6_836_248, 57],
    ['nl-2021-parliament', 'nl-vvd', 2_279_130, 34],
    ['tr-2023-parliament', 'tr-akp', 19_387_412, 268],
    ['se-2022-parliament', 'se-sap', 1_964_474, 107],
    ['es-2019-11-parliament', 'es-psoe', 6_792_199, 120],
    ['germany-2021-bundestag', 'spd', 11_955_434, 206],
    ['india-2024-lok-sabha', 'bjp', 235_973_935, 240],
    ['india-2024-lok-sabha', 'inc', 136_759_064, 99],
    ['india-2024-lok-sabha', 'nota', 6_372_220, 0],
    ['taiwan-2024-president', 'lai-ching-te', 5_586_019, undefined],
    ['taiwan-2024-president', 'hou-yu-ih', 4_671_021, undefined],
  ])('%s: %s', (id, candidate, votes, seats) => {
    const line = wholeOf(elections.get(id), candidate);
    expect([line?.votes, line?.seats]).toEqual([votes, seats]);
  });

  it('counts Germany 2025 twice, the preliminary count before the final one', () => {
    const counts = elections
      .get('germany-2025-bundestag')
      ?.content.tallies.filter(({ contest, place }) => contest === 'second-votes' && place === undefined);
    expect(counts?.map(({ status }) => status)).toEqual(['unofficial-complete', 'certified']);
    expect(counts?.at(-1)).toMatchObject({ supersedes: counts?.[0]?.id, validVotes: { value: 49_649_512 } });
    expect(counts?.at(-1)?.results.find(({ candidate }) => candidate === 'bsw')?.votes).toBe(2_472_947);
  });
});

describe('places that elect a member or vote twice', () => {
  const inPlace = (election: string, place: string) =>
    elections.get(election)?.content.tallies.find((tally) => tally.place === place);

  it('says that the member for Surat was elected unopposed, with no votes', () => {
    const surat = inPlace('india-2024-lok-sabha', 'in-gj-surat');
    expect(surat?.results).toMatchObject([{ outcome: 'unopposed' }]);
    expect(surat?.results[0]?.votes).toBeUndefined();
  });

  it('names who won Clacton', () => {
    expect(inPlace('uk-2024-general', 'uk-2024-clacton')?.results[0]).toMatchObject({
      candidate: 'nigel-farage',
      votes: 21_225,
      outcome: 'winner',
    });
  });

  it('runs Poland 2020 in two rounds', () => {
    const poland = elections.get('poland-2020-president');
    expect(poland?.content.election.contests.map(({ id, runoffOf }) => [id, runoffOf])).toEqual([
      ['round-2', 'round-1'],
      ['round-1', undefined],
    ]);
    expect(wholeOf(poland, 'duda')?.votes).toBe(10_440_648);
  });

  it('notes what is wrong in a set beside its figures', () => {
    const jersey = inPlace('us-2006-senate', 'us-nj');
    expect(JSON.stringify(jersey?.note)).toContain('partial');
    const mcconnell = elections.get('us-1984-senate')?.content.candidates.find(({ id }) => id === 'mitch-mcconnell');
    expect(mcconnell?.party).toBe('us-republican');
  });
});

describe('what two sets say of one election', () => {
  it('keeps both numbers of Labour seats in 2019', () => {
    const labour = elections.get('uk-2019-general')?.content.disagreements.find(({ id }) => id === 'labour-seats');
    expect(labour?.values).toMatchObject([{ value: 202 }, { value: 203 }]);
  });

  it('adds the places of one to the seats of the other', () => {
    const uk = elections.get('gb-1997-parliament')?.content;
    expect(wholeOf(elections.get('gb-1997-parliament'), 'gb-lab')?.seats).toBe(419);
    expect(uk?.places.some(({ id }) => id === 'uk-1997-aberavon')).toBe(true);
  });
});

describe('tables that name only the larger parties', () => {
  const incomplete = [...elections.values()].filter(
    ({ collection, content }) => collection.name === 'parlgov' && content.tallies[0]?.complete === false,
  );

  it('say that others are not listed', () => {
    expect(incomplete.length).toBeGreaterThan(600);
    for (const { content } of incomplete) expect(JSON.stringify(content.tallies[0]?.note)).toContain('not listed');
  });
});

/** The line of the last count of the whole deciding contest. */
function wholeOf(election: CompiledElection | undefined, candidate: string) {
  const contest = election?.content.election.contests[0]?.id;
  return election?.content.tallies
    .findLast((tally) => tally.contest === contest && tally.place === undefined)
    ?.results.find((line) => line.candidate === candidate);
}
