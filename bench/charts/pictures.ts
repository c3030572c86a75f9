import { chartForHistory } from '../../src/cards/charts/history-chart.ts';
import { chartForPoll, chartForPolls } from '../../src/cards/charts/poll-chart.ts';
import { chartForResults } from '../../src/cards/charts/results-chart.ts';
import { chartForTurnout } from '../../src/cards/charts/turnout-chart.ts';
import type { Chart } from '../../src/cards/model/chart.ts';
import type { Catalog } from '../../src/facts/catalog.ts';
import type { Election } from '../../src/facts/election.ts';

/** A picture of the documentation, and of the measurements. */
export interface NamedPicture {
  readonly name: string;
  readonly locale: string;
  readonly chart: Chart;
}

type Made = (election: Election) => Chart | undefined;

const results: Made = (election) => {
  const tally = election.latestTally(election.mainContest.id);
  return tally === undefined ? undefined : chartForResults(election, election.mainContest, tally);
};
const resultsOf =
  (id: string): Made =>
  (election) => {
    const tally = election.findTally(id);
    return tally === undefined ? undefined : chartForResults(election, election.contest(tally.contest), tally);
  };
const history =
  (id: string): Made =>
  (election) => {
    const candidate = election.findCandidate(id);
    return candidate === undefined ? undefined : chartForHistory(election, election.mainContest, candidate);
  };
const poll =
  (id: string): Made =>
  (election) => {
    const found = election.findExitPoll(id);
    return found === undefined ? undefined : chartForPoll(election, found);
  };
const polls =
  (candidate?: string): Made =>
  (election) =>
    chartForPolls(
      election,
      election.pollsOf(election.mainContest.id),
      candidate === undefined ? undefined : election.findCandidate(candidate),
    );
const turnout: Made = (election) => chartForTurnout(election, election.mainContest);

const PICTURES: readonly (readonly [name: string, locale: string, election: string, made: Made])[] = [
  ['results-azerbaijan-2024', 'en', 'azerbaijan-2024-presidential', results],
  ['results-azerbaijan-2024-az', 'az', 'azerbaijan-2024-presidential', results],
  ['results-belarus-2025-ru', 'ru', 'belarus-2025-presidential', resultsOf('cec-preliminary')],
  ['results-germany-2025', 'en', 'germany-2025-bundestag', results],
  ['results-uk-2024', 'en', 'uk-2024-general', results],
  ['results-india-2024-tr', 'tr', 'india-2024-lok-sabha', results],
  ['history-georgia-2024', 'en', 'georgia-2024-parliamentary', history('georgian-dream')],
  ['history-azerbaijan-2024', 'az', 'azerbaijan-2024-presidential', history('aliyev-ilham')],
  ['history-uk-2024', 'tr', 'uk-2024-general', history('labour')],
  ['poll-azerbaijan-2024', 'en', 'azerbaijan-2024-presidential', poll('oracle-2024')],
  ['poll-georgia-2024', 'ru', 'georgia-2024-parliamentary', poll('edison-2024')],
  ['polls-azerbaijan-2024', 'en', 'azerbaijan-2024-presidential', polls()],
  ['polls-india-2024-nda', 'en', 'india-2024-lok-sabha', polls('nda')],
  ['polls-india-2024', 'en', 'india-2024-lok-sabha', polls()],
  ['turnout-azerbaijan-2024', 'en', 'azerbaijan-2024-presidential', turnout],
  ['turnout-georgia-2024-ru', 'ru', 'georgia-2024-parliamentary', turnout],
];

/** Every kind of picture, of the elections that come with the project. @throws where the data lacks one */
export function namedPictures(catalog: Catalog): readonly NamedPicture[] {
  return PICTURES.map(([name, locale, id, made]) => {
    const election = catalog.find(id);
    const chart = election === undefined ? undefined : made(election);
    if (chart === undefined) throw new Error(`the data has nothing to draw for ${name}`);
    return { name, locale, chart };
  });
}
