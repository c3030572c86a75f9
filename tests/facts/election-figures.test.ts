import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/facts/election.ts';
import { factFigure, pollFigure, shareSum, tallyFigure, turnoutFigure } from '../../src/facts/figures.ts';
import { candidateNamed, electionNamed, found, pollNamed, tallyNamed } from './shipped-catalog.ts';

describe('figures of counts', () => {
  it.each([
    ['azerbaijan-2018-presidential', 'cec-92', 'oruj-zahid', 'percent', 3.11],
    ['azerbaijan-2018-presidential', 'cec-100', 'aliyev-ilham', 'votes', 3_397_664],
    ['azerbaijan-2018-presidential', 'court-validated', 'aliyev-ilham', 'percent', 86.02],
    ['belarus-2025-presidential', 'cec-preliminary', 'against-all', 'votes', 213_277],
    ['belarus-2025-presidential', 'cec-certified', 'lukashenko-alexander', 'percent', 86.82],
    ['georgia-2024-parliamentary', 'cec-68.69', 'georgian-dream', 'percent', 52.94],
    ['georgia-2024-parliamentary', 'cec-certified', 'georgian-dream', 'percent', 53.93],
    ['georgia-2024-parliamentary', 'cec-certified', 'gakharia', 'seats', 12],
    ['germany-2025-bundestag', 'final-result', 'bsw', 'percent', 4.981],
    ['germany-2025-bundestag', 'final-result', 'union', 'seats', 208],
    ['germany-2025-bundestag', 'final-result', 'fdp', 'seats', 0],
    ['india-2024-lok-sabha', 'leads-16h', 'nda', 'seats', 296],
    ['india-2024-lok-sabha', 'all-declared', 'inc', 'seats', 99],
    ['russia-2024-presidential', 'cec-24.4', 'putin-vladimir', 'percent', 87.97],
    ['russia-2024-presidential', 'cec-certified', 'slutsky-leonid', 'votes', 2_797_629],
    ['uk-2024-general', 'declared-644', 'liberal-democrats', 'seats', 71],
    ['uk-2024-general', 'final-result', 'labour', 'seats', 411],
    ['uk-2024-general', 'final-result', 'reform-uk', 'percent', 14.3],
  ] as const)('%s, %s: %s has %s %d', (id, tally, candidate, measure, value) => {
    const election = electionNamed(id);
    const figure = tallyFigure(election, tallyNamed(election, tally), candidateNamed(election, candidate).id, measure);
    expect(figure?.quantity).toEqual({ kind: 'exact', value, unit: measure, about: 'exactly' });
  });

  it('has no votes for a candidate whose votes no page prints', () => {
    const election = electionNamed('azerbaijan-2018-presidential');
    const oruj = candidateNamed(election, 'oruj-zahid').id;
    expect(tallyFigure(election, tallyNamed(election, 'court-validated'), oruj, 'votes')).toBeUndefined();
  });

  it('cites the page that prints 86.03, not those that print 86.3, for the full count of 2018', () => {
    const election = electionNamed('azerbaijan-2018-presidential');
    const figure = tallyFigure(
      election,
      tallyNamed(election, 'cec-100'),
      candidateNamed(election, 'aliyev-ilham').id,
      'percent',
    );
    expect(figure?.sources.map(({ id }) => id)).toEqual(['trend-2018-04-14', 'novosti-pmr-2018-04-15']);
  });

  it('splits India’s 8 pm figures into seats won and seats led', () => {
    const election = electionNamed('india-2024-lok-sabha');
    const tally = tallyNamed(election, 'leads-20h');
    expect(tally.leads).toBe(true);
    expect(resultOf(tally, candidateNamed(election, 'bjp').id)).toMatchObject({
      seats: 239,
      seatsWon: 120,
      seatsLeading: 119,
    });
  });

  it.each([
    ['germany-2025-bundestag', 'final-result', 630],
    ['india-2024-lok-sabha', 'all-declared', 543],
    ['uk-2024-general', 'final-result', 650],
    ['georgia-2024-parliamentary', 'cec-certified', 150],
  ])('%s: the seats fill the house once parties inside a bloc are left out', (id, tallyId, house) => {
    const election = electionNamed(id);
    const counted = tallyNamed(election, tallyId).results.filter(
      ({ candidate }) => election.candidate(candidate).componentOf === undefined,
    );
    expect(counted.reduce((sum, { seats = 0 }) => sum + seats, 0)).toBe(house);
    expect(election.contests[0]?.seats).toBe(house);
  });
});

describe('figures of exit polls', () => {
  it.each([
    ['azerbaijan-2018-presidential', 'els-2018', 'aliyev-ilham', 82.71],
    ['azerbaijan-2018-presidential', 'opinionway-2018', 'hasanguliyev-gudrat', 3.1],
    ['belarus-2025-presidential', 'youth-committee-2025', 'against-all', 5.1],
    ['georgia-2024-parliamentary', 'gorbi-2024', 'georgian-dream', 56.1],
    ['georgia-2024-parliamentary', 'harrisx-2024-adjusted', 'georgian-dream', 44.4],
    ['germany-2025-bundestag', 'fgw-2025-18h', 'bsw', 5],
    ['germany-2025-bundestag', 'infratest-2025-18h', 'bsw', 4.7],
    ['russia-2024-presidential', 'vtsiom-2024', 'putin-vladimir', 87],
    ['russia-2024-presidential', 'spb-iac-2024', 'slutsky-leonid', 6],
  ])('%s: %s gives %s %d %', (id, poll, candidate, value) => {
    expect(polled(id, poll, candidate)).toEqual({ kind: 'exact', value, unit: 'percent', about: 'exactly' });
  });

  it.each([
    ['axis-my-india-2024', 'nda', 361, 401],
    ['todays-chanakya-2024', 'india-bloc', 96, 118],
    ['dainik-bhaskar-2024', 'nda', 281, 350],
    ['cnx-2024', 'bjp', 319, 338],
  ])('%s gives %s a range of %d to %d seats', (poll, candidate, min, max) => {
    expect(polled('india-2024-lok-sabha', poll, candidate)).toEqual({ kind: 'range', min, max, unit: 'seats' });
  });

  it('counts the British exit poll in seats, with a group of others of its own', () => {
    const id = 'uk-2024-general';
    expect(polled(id, 'ipsos-2024', 'labour')).toMatchObject({ value: 410, unit: 'seats' });
    expect(polled(id, 'ipsos-2024', 'others-exit-poll')).toMatchObject({ value: 19 });
    expect(polled(id, 'ipsos-2024', 'others')).toBeUndefined();
  });

  it('adds up the shares of a complete poll only', () => {
    const election = electionNamed('georgia-2024-parliamentary');
    const sums = election.exitPolls.map((poll) => shareSum(poll));
    expect(sums).toEqual([100, undefined, 100, undefined]);
  });

  it('leaves the days of interviewing open where no page says on which of several days', () => {
    expect(pollNamed(electionNamed('russia-2024-presidential'), 'fom-2024').fieldwork).toEqual([]);
  });

  it('shows both samples that two pages print for one poll', () => {
    const poll = pollNamed(electionNamed('azerbaijan-2018-presidential'), 'els-2018');
    expect(poll.sample?.map(({ value }) => value)).toEqual([60_000, 80_000]);
  });
});

describe('turnout, facts and disagreements', () => {
  it('rounds the number of Indian voters, not the turnout', () => {
    const election = electionNamed('india-2024-lok-sabha');
    const turnout = found(election.turnout.find(({ id }) => id === 'turnout-announced'));
    expect(turnoutFigure(election, turnout, 'percent')?.quantity).toMatchObject({ value: 65.79, about: 'exactly' });
    expect(turnoutFigure(election, turnout, 'voters')?.quantity).toMatchObject({
      value: 642_000_000,
      about: 'approximately',
    });
  });

  it.each([
    ['azerbaijan-2018-presidential', 'registered-voters', 5_314_365, 'exactly'],
    ['belarus-2025-presidential', 'polling-stations-abroad', 0, 'exactly'],
    ['georgia-2024-parliamentary', 'observers-international', 1_700, 'over'],
    ['germany-2025-bundestag', 'bsw-missing-votes-final', 9_528, 'exactly'],
    ['india-2024-lok-sabha', 'polling-stations-final', 1_052_664, 'exactly'],
    ['russia-2024-presidential', 'polling-stations', 94_000, 'approximately'],
    ['uk-2024-general', 'registered-candidates', 4_515, 'exactly'],
  ])('%s: %s is %d, %s', (id, fact, value, about) => {
    const election = electionNamed(id);
    expect(factFigure(election, found(election.facts.find((known) => known.id === fact)))?.quantity).toMatchObject({
      value,
      about,
    });
  });

  it.each([
    ['azerbaijan-2018-presidential', 'aliyev-full-count', 'cec-100'],
    ['belarus-2025-presidential', 'lukashenko-share', 'lukashenko-alexander'],
    ['georgia-2024-parliamentary', 'georgian-dream-poll-and-result', 'gorbi-2024'],
    ['germany-2025-bundestag', 'union-share', 'union'],
    ['india-2024-lok-sabha', 'nda-seats', 'nda'],
    ['russia-2024-presidential', 'putin-share-base', 'cec-certified'],
    ['uk-2024-general', 'labour-seats', 'labour'],
  ])('%s: "%s" is shown with %s', (id, disagreement, about) => {
    expect(
      electionNamed(id)
        .disagreementsAbout(about)
        .map((known) => known.id),
    ).toContain(disagreement);
  });

  it('lists the four numbers of registered Indian voters side by side', () => {
    const { disagreements } = electionNamed('india-2024-lok-sabha');
    expect(disagreements.find(({ id }) => id === 'registered-voters')?.values).toHaveLength(4);
  });
});

function polled(id: string, pollId: string, candidate: string) {
  const election = electionNamed(id);
  return pollFigure(election, pollNamed(election, pollId), candidateNamed(election, candidate).id)?.quantity;
}
