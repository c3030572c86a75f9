import { describe, expect, it } from 'vitest';
import { chartForHistory } from '../../../src/cards/charts/history-chart.ts';
import { chartForPoll, chartForPolls } from '../../../src/cards/charts/poll-chart.ts';
import { BARS_MAX, chartForResults } from '../../../src/cards/charts/results-chart.ts';
import type { BarsSketch, DifferencesSketch, HistorySketch } from '../../../src/cards/charts/sketch.ts';
import { sketchOf } from '../../../src/cards/charts/sketching.ts';
import { chartForTurnout } from '../../../src/cards/charts/turnout-chart.ts';
import { Election } from '../../../src/facts/election.ts';
import type { Candidate } from '../../../src/facts/schema/candidate.ts';
import type { Tally } from '../../../src/facts/schema/tally.ts';
import { candidateNamed, electionNamed, found, pollNamed, tallyNamed } from '../../facts/shipped-catalog.ts';

const azerbaijan = electionNamed('azerbaijan-2024-presidential');
const germany = electionNamed('germany-2025-bundestag');
const uk = electionNamed('uk-2024-general');
const india = electionNamed('india-2024-lok-sabha');
const russia = electionNamed('russia-2024-presidential');

function bars(election: Election, tally: Tally): BarsSketch {
  return sketchOf(found(chartForResults(election, election.contest(tally.contest), tally)), 'en-GB') as BarsSketch;
}

describe('the bars of a count', () => {
  it('stand for shares of 100 percent where one candidate has more than half', () => {
    const { full, whole, rows } = bars(azerbaijan, tallyNamed(azerbaijan, 'cec-final-protocol'));
    expect({ full, whole, longest: rows[0]?.length }).toEqual({ full: 100, whole: true, longest: 92.12 });
  });

  it('fill the width with the longest where nobody has half', () => {
    const { full, whole } = bars(germany, tallyNamed(germany, 'final-result'));
    expect({ full, whole }).toEqual({ full: 28.5, whole: false });
  });

  it('stand for seats of the chamber, with the majority marked, where seats decide', () => {
    const { full, mark, rows } = bars(uk, tallyNamed(uk, 'final-result'));
    expect({ full, at: mark?.at, value: rows[0]?.value }).toEqual({ full: 650, at: 326, value: '411 seats' });
  });

  it('put the lists of an alliance under it and the others last', () => {
    const { rows } = bars(germany, tallyNamed(germany, 'final-result'));
    expect(rows.slice(0, 3).map(({ role }) => role)).toEqual(['whole', 'part', 'part']);
    expect(rows.at(-1)?.role).toBe('rest');
  });

  it('leave a candidate without a printed number without a bar, not at zero', () => {
    const tally = tallyNamed(azerbaijan, 'cec-final-protocol');
    const results = tally.results.map((result) =>
      result.candidate === 'aliyev-fuad' ? { candidate: result.candidate, about: result.about } : result,
    );
    const row = bars(azerbaijan, { ...tally, results }).rows.at(-1);
    expect(row).toMatchObject({ label: 'Fuad Aliyev', value: 'not reported' });
    expect(row).not.toHaveProperty('length');
  });

  it('are cut with words that say how many more there are', () => {
    const { election, tally } = crowded(500);
    const { rows, more } = bars(election, tally);
    expect({ rows: rows.length, more }).toEqual({ rows: BARS_MAX, more: `… and ${500 - BARS_MAX} more` });
  });

  it('are not drawn where a count names one candidate only', () => {
    const belarus = electionNamed('belarus-2025-presidential');
    expect(chartForResults(belarus, belarus.mainContest, tallyNamed(belarus, 'cec-certified'))).toBeUndefined();
  });
});

describe('what travels with a picture', () => {
  const { title, lead, small } = bars(azerbaijan, tallyNamed(azerbaijan, 'cec-93.35'));

  it('is which election it shows, how official the count is and when it was', () => {
    expect([title, ...lead].join('\n')).toContain('Extraordinary presidential election in Azerbaijan, 2024');
    expect(lead.join()).toContain('unofficial, partial count · as of 8 Feb 2024, 03:13 (UTC+4)');
  });

  it('is who reported it, where it was published and who contests it', () => {
    expect(small.join('\n')).toMatch(/reported by Central Election Commission/);
    expect(small.join('\n')).toMatch(/Sources?: \S/);
    expect(small.join('\n')).toMatch(/Contested: \S/);
  });
});

describe('the history of counts', () => {
  it('has a scale that shows every count and is at least two points wide', () => {
    const aliyev = candidateNamed(azerbaijan, 'aliyev-ilham');
    const { scale, rows } = sketchOf(
      found(chartForHistory(azerbaijan, azerbaijan.mainContest, aliyev)),
      'en-GB',
    ) as HistorySketch;
    expect(scale.to - scale.from).toBeGreaterThanOrEqual(2);
    for (const { at } of rows) {
      expect(at).toBeGreaterThan(scale.from);
      expect(at).toBeLessThan(scale.to);
    }
  });

  it('names everybody who reported one of its counts', () => {
    const aliyev = candidateNamed(azerbaijan, 'aliyev-ilham');
    const { small } = sketchOf(found(chartForHistory(azerbaijan, azerbaijan.mainContest, aliyev)), 'en-GB');
    expect(small.join('\n')).toMatch(/reported by Central Election Commission.*Constitutional Court/);
  });

  it('says that its scale does not begin at zero', () => {
    const labour = candidateNamed(uk, 'labour');
    const { small } = sketchOf(found(chartForHistory(uk, uk.mainContest, labour)), 'en-GB');
    expect(small).toContain('The scale does not begin at zero.');
  });
});

describe('exit polls against the count', () => {
  it('give every poll of a candidate on one scale that has the count on it', () => {
    const chart = found(chartForPolls(azerbaijan, azerbaijan.exitPolls, undefined));
    const { groups, scale } = sketchOf(chart, 'en-GB') as DifferencesSketch;
    expect(groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Ilham Aliyev · count: 92.12%', 3],
      ['Zahid Oruj · count: 2.17%', 3],
      ['Fazil Mustafa · count: 1.99%', 3],
    ]);
    expect(scale.from).toBeLessThan(0);
    expect(scale.to).toBeGreaterThan(0);
  });

  it('show a range of seats as a span of differences', () => {
    const chart = found(chartForPolls(india, india.exitPolls, candidateNamed(india, 'nda')));
    const { groups } = sketchOf(chart, 'en-GB') as DifferencesSketch;
    const row = groups[0]?.rows.find(({ label }) => label === 'Dainik Bhaskar');
    expect(row).toMatchObject({ given: '281 to 350', span: { low: -11, high: 58 } });
  });

  it('draw nothing for a list that the count does not name', () => {
    const georgia = electionNamed('georgia-2024-parliamentary');
    const chart = found(chartForPoll(georgia, pollNamed(georgia, 'edison-2024')));
    const row = (sketchOf(chart, 'en-GB') as DifferencesSketch).groups[0]?.rows.at(-1);
    expect(row).toMatchObject({ label: 'Other lists', against: 'not reported', difference: '' });
    expect(row).not.toHaveProperty('span');
  });
});

describe('turnout through the day', () => {
  it('is not drawn where no reading has an hour', () => {
    expect(chartForTurnout(russia, russia.mainContest)).toBeUndefined();
  });
});

describe('the language of a picture', () => {
  it('decides how numbers are written', () => {
    const chart = found(
      chartForResults(azerbaijan, azerbaijan.mainContest, tallyNamed(azerbaijan, 'cec-final-protocol')),
    );
    const { rows } = sketchOf(chart, 'ru') as BarsSketch;
    expect(rows[0]?.value).toBe('92,12\u00a0%');
  });
});

/** The 2024 election of Azerbaijan with as many candidates as wanted. */
function crowded(number: number) {
  const tally = tallyNamed(azerbaijan, 'cec-final-protocol');
  const first = candidateNamed(azerbaijan, 'oruj-zahid');
  const candidates = Array.from({ length: number }, (_, index): Candidate => {
    const id = `candidate-${index}` as Candidate['id'];
    return { ...first, id, name: { en: `Candidate ${index}` } };
  });
  const results = candidates.map(({ id }, index) => ({
    candidate: id,
    votes: number - index,
    about: 'exactly' as const,
  }));
  const crowd: Tally = { ...tally, results };
  const election = new Election({ ...azerbaijan.records, candidates, tallies: [crowd] });
  return { election, tally: crowd };
}
