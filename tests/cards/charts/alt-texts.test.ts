import { describe, expect, it } from 'vitest';
import { chartForHistory } from '../../../src/cards/charts/history-chart.ts';
import { chartForPoll, chartForPolls } from '../../../src/cards/charts/poll-chart.ts';
import { chartForResults } from '../../../src/cards/charts/results-chart.ts';
import { chartForTurnout } from '../../../src/cards/charts/turnout-chart.ts';
import type { Chart } from '../../../src/cards/model/chart.ts';
import { altOf, fittedAlt } from '../../../src/cards/render/alt-text.ts';
import { Writer } from '../../../src/cards/render/writing.ts';
import { candidateNamed, electionNamed, found, pollNamed, tallyNamed } from '../../facts/shipped-catalog.ts';

const azerbaijan = electionNamed('azerbaijan-2024-presidential');
const india = electionNamed('india-2024-lok-sabha');

function altText(chart: Chart | undefined): string {
  return new Writer({ locale: 'en-GB', markup: 'plain' }).write(altOf(found(chart)));
}

describe('the text of a picture', () => {
  it('tells every result of a count, its status and its moment', () => {
    const alt = altText(
      chartForResults(azerbaijan, azerbaijan.mainContest, tallyNamed(azerbaijan, 'cec-final-protocol')),
    );
    expect(alt).toContain('official · as of 11 Feb 2024');
    expect(alt).toContain('Ilham Aliyev: 92.12% · Zahid Oruj: 2.17%');
    expect(alt).toContain('Fuad Aliyev: 0.54%');
  });

  it('tells how a share moved from count to count', () => {
    const aliyev = candidateNamed(azerbaijan, 'aliyev-ilham');
    const alt = altText(chartForHistory(azerbaijan, azerbaijan.mainContest, aliyev));
    expect(alt).toContain('54.47% of polling stations: 92.1% · 93.35% of polling stations: 92.05%');
  });

  it('tells what a poll gave, what the count gives and the difference', () => {
    const alt = altText(chartForPoll(azerbaijan, pollNamed(azerbaijan, 'oracle-2024')));
    expect(alt).toContain('Exit poll minus count, in percentage points');
    expect(alt).toMatch(/Ilham Aliyev: Poll 93\.9%, Count 92\.12%, \+1\.78 points/);
  });

  it('tells a range of seats by both of its ends', () => {
    const alt = altText(chartForPolls(india, india.exitPolls, candidateNamed(india, 'nda')));
    expect(alt).toMatch(/count: 292 — Axis My India: Poll 361 to 401, \+69 seats to \+109 seats/);
  });

  it('tells turnout hour by hour and what it was revised to', () => {
    const alt = altText(chartForTurnout(azerbaijan, azerbaijan.mainContest));
    expect(alt).toContain('10:00 19.44% · 12:00 38.57%');
    expect(alt).toContain('final 11 Feb 2024 76.43%');
  });

  it('says how many rows it leaves out', () => {
    const alt = altText(chartForPolls(india, india.exitPolls, undefined));
    expect(alt).toMatch(/… and \d+ more\.$/);
  });

  it('fits into the 1,024 characters that Discord takes, for every picture of the data', () => {
    for (const election of [
      azerbaijan,
      india,
      electionNamed('georgia-2024-parliamentary'),
      electionNamed('uk-2024-general'),
    ]) {
      const contest = election.mainContest;
      const charts = [
        ...election.history(contest.id).map((tally) => chartForResults(election, contest, tally)),
        ...election.candidates.map((candidate) => chartForHistory(election, contest, candidate)),
        ...election.exitPolls.map((poll) => chartForPoll(election, poll)),
        chartForPolls(election, election.exitPolls, undefined),
        chartForTurnout(election, contest),
      ].filter((chart) => chart !== undefined);
      for (const chart of charts) expect(altText(chart).length).toBeLessThanOrEqual(1024);
    }
  });

  it('is cut between rows where names are long, never inside a number', () => {
    const row = `${'A very long name '.repeat(9)}: 92.12%`;
    const fitted = fittedAlt(Array(10).fill(row).join(' · '));
    expect(fitted.length).toBeLessThanOrEqual(1024);
    expect(fitted.split(' · ').slice(0, -1)).toEqual(Array(6).fill(row));
    expect(fitted.endsWith(' · …')).toBe(true);
  });
});
