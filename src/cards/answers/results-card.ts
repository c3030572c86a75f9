import type { Election } from '../../facts/election.ts';
import { validVotesFigure } from '../../facts/figures.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { chartForResults } from '../charts/results-chart.ts';
import { correctionLines } from '../fragments/correction-lines.ts';
import {
  attributionWords,
  countSources,
  processedWords,
  stageWords,
  turnoutShare,
  turnoutWords,
} from '../fragments/counts/count.ts';
import { headlineWords, leadWords, shortRows, statusLines } from '../fragments/counts/headline.ts';
import { countEntries } from '../fragments/counts/result-history.ts';
import { resultEntries } from '../fragments/counts/result-lines.ts';
import { differingActions, differingLines } from '../fragments/differing.ts';
import {
  addedUpLines,
  compiledLines,
  contestedBlocks,
  contestedLines,
  electionLine,
  noteLines,
  toneOf,
} from '../fragments/election-line.ts';
import { whereWords } from '../fragments/place-words.ts';
import { type Ask, onPage, onTab, question } from '../model/ask.ts';
import type { Action, Block, Card, Line, Menu, Tab } from '../model/card.ts';
import { asOf, cited, joined, local, message, type Words, withUnit } from '../model/words.ts';

const TABS = ['details', 'counts'] as const;
type ResultsTab = (typeof TABS)[number];
/** What one screen of a phone holds; the details have every line. */
const ROWS_MAX = 6;
const ROWS_PER_PAGE = 20;
const COUNTS_PER_PAGE = 8;

/** A count in one screen: who is first and by how much, how final that is, and the lines that matter. */
export function resultsCard(
  election: Election,
  contest: Contest,
  tally: Tally,
  view: { readonly tab?: string | undefined; readonly page?: number } = {},
): Card {
  const ask = askFor(election, contest, tally);
  const chart = chartForResults(election, contest, tally);
  const shownCount = { election, contest, tally };
  const filled = TABS.filter((known) => isFilled(known, shownCount));
  // A button may be older than the data: a view that has nothing to show any more gives way to the first.
  const tab = filled.find((known) => known === view.tab);
  const shown: Shown = { election, contest, tally, ask: onTab(ask, tab), from: view.page ?? 0 };
  return {
    tone: toneOf(election),
    ask: onPage(shown.ask, shown.from),
    ...(chart === undefined ? {} : { picture: chart }),
    blocks: [
      { kind: 'title', words: titleWords(election, contest, tally) },
      ...blocksOf(tab, shown),
      ...(tab === 'details' ? contestedBlocks(election) : contestedLines(election)),
    ],
    tabs: tabsOf(election, ask, filled, tab),
    actions: tab === undefined ? countActions(election, contest, tally) : [],
    menus: tab === undefined ? [otherCounts(election, contest, tally), otherContests(election, contest)] : [],
  };
}

interface Counted {
  readonly election: Election;
  readonly contest: Contest;
  readonly tally: Tally;
}

/** A count, and the page of it that is shown. */
interface Shown extends Counted {
  readonly ask: Ask;
  readonly from: number;
}

function blocksOf(tab: ResultsTab | undefined, shown: Shown): readonly Block[] {
  switch (tab) {
    case 'details':
      return detailBlocks(shown);
    case 'counts':
      return historyBlocks(shown);
    case undefined:
      return overviewBlocks(shown);
  }
}

function isFilled(tab: ResultsTab, { election, contest, tally }: Counted): boolean {
  return tab === 'details' || historyOf(election, contest, tally).length > 1;
}

function overviewBlocks({ election, contest, tally, ask }: Shown): readonly Block[] {
  return [
    ...leadBlocks(election, contest, tally),
    ...statusLines(election, tally),
    ...supersededBlocks(tally, historyOf(election, contest, tally)),
    {
      kind: 'list',
      entries: shortRows(election, tally),
      shownAtMost: ROWS_MAX,
      pages: onTab(ask, 'details'),
    },
    { kind: 'small', words: joined(' · ', [turnoutShare(election, tally), ...ruleWords(contest, tally)]) },
    ...(tally.place === undefined ? addedUpLines(contest) : []),
    ...compiledLines(election),
    ...(tally.leads ? [{ kind: 'small', words: message('leads') } as const] : []),
    ...correctionLines(election, tally),
  ];
}

/** Counts of the same contest and place, earliest first. */
function historyOf(election: Election, contest: Contest, { place }: Tally): readonly Tally[] {
  return place === undefined ? election.history(contest.id) : election.historyAt(contest.id, place);
}

function titleWords(election: Election, contest: Contest, { place }: Tally): Words {
  return joined(' · ', [whereWords(election, place), electionLine(election, contest)]);
}

/** Said where a contest has no count yet. */
export function noCountCard(election: Election, contest: Contest): Card {
  return {
    tone: 'notice',
    blocks: [
      { kind: 'title', words: local(election.name) },
      { kind: 'line', words: message('results.no-counts', { contest: local(contest.name) }) },
    ],
  };
}

function askFor(election: Election, contest: Contest, tally: Tally): Ask {
  const several = election.contests.length > 1;
  return question.results({
    election: election.id,
    contest: several ? contest.id : undefined,
    place: tally.place,
    count: tally.id,
  });
}

/** Everything the data has of one count. */
function detailBlocks({ election, contest, tally, ask, from }: Shown): readonly Block[] {
  return [
    { kind: 'line', words: stageWords(tally) },
    { kind: 'list', entries: resultEntries(election, tally), shownAtMost: ROWS_PER_PAGE, from, pages: ask },
    { kind: 'line', words: processedWords(election, tally) },
    {
      kind: 'line',
      words: joined(' · ', [
        turnoutWords(election, tally) ?? message('results.turnout-none'),
        validVotesWords(election, tally),
      ]),
    },
    ...thresholdBlocks(election, contest, tally),
    { kind: 'small', words: joined('', [attributionWords(election, tally), cited(countSources(election, tally))]) },
    ...footnotes(election, contest, tally),
  ];
}

/** The leading line, large, and how far it is ahead. */
function leadBlocks(election: Election, contest: Contest, tally: Tally): readonly Block[] {
  const headline = headlineWords(election, tally);
  if (headline === undefined) return [];
  return [
    { kind: 'answer', words: headline },
    { kind: 'line', words: leadWords(election, contest, tally) },
  ];
}

function supersededBlocks(tally: Tally, history: readonly Tally[]): readonly Block[] {
  const latest = history.at(-1);
  if (latest === undefined || latest === tally) return [];
  return [
    { kind: 'line', words: message('results.superseded', { stage: local(latest.stage), moment: asOf(latest.asOf) }) },
  ];
}

function validVotesWords(election: Election, tally: Tally): Words | undefined {
  const figure = validVotesFigure(election, tally);
  if (figure === undefined) return undefined;
  const computed = tally.validVotes?.basis === 'computed' ? message('computed') : undefined;
  return joined(', ', [message('results.valid-votes', { votes: withUnit(figure) }), computed]);
}

function thresholdBlocks(election: Election, contest: Contest, tally: Tally): readonly Block[] {
  const rules = ruleWords(contest, tally);
  if (rules.length === 0) return [];
  const sources = election.about.sources.map(({ source }) => election.source(source));
  return [{ kind: 'small', words: joined('', [joined(' · ', rules), cited(sources)]) }];
}

/** What a list or a government needs, where the rules of the contest say it. */
function ruleWords({ thresholdPercent, majority, seats, decidedBy }: Contest, { place }: Tally): readonly Words[] {
  // They hold for the whole: a place has neither all seats nor a majority of them.
  if (place !== undefined) return [message('share.computed')];
  // How many electors there are, and need be, is said beside who has them.
  if (decidedBy === 'electors') return [];
  return [
    seats === undefined ? undefined : message('results.seats', { value: seats }),
    majority === undefined ? undefined : message('results.majority', { value: majority }),
    thresholdPercent === undefined
      ? undefined
      : message('results.threshold', {
          share: { kind: 'derived', value: thresholdPercent, unit: 'percent', from: [] },
        }),
  ].filter((rule) => rule !== undefined);
}

function footnotes(election: Election, contest: Contest, tally: Tally): readonly Line[] {
  const said = [
    tally.leads ? message('leads') : undefined,
    tally.stationsAnnulled === undefined ? undefined : message('stations-annulled', { value: tally.stationsAnnulled }),
  ].filter((words) => words !== undefined);
  return [
    ...correctionLines(election, tally),
    ...said.map((words): Line => ({ kind: 'small', words })),
    ...differingLines(election, tally.id),
    ...noteLines([tally.note, contest.note]),
  ];
}

function historyBlocks({ election, contest, tally, ask, from }: Shown): readonly Block[] {
  const entries = countEntries(election, historyOf(election, contest, tally));
  return [
    { kind: 'small', words: message('candidate.counts') },
    { kind: 'list', entries, shownAtMost: COUNTS_PER_PAGE, from, pages: ask },
  ];
}

function tabsOf(
  election: Election,
  ask: Ask,
  filled: readonly ResultsTab[],
  current: ResultsTab | undefined,
): readonly Tab[] {
  const { id } = election;
  const own = filled.map((tab) => ({ label: message(`tab.${tab}`), ask: onTab(ask, tab), current: tab === current }));
  return [
    { label: message('tab.result'), ask, current: current === undefined },
    ...own,
    ...(election.exitPolls.length === 0
      ? []
      : [{ label: message('tab.polls'), ask: question.exitpoll({ election: id }) }]),
    ...(election.places.length > 0 ? [{ label: message('tab.places'), ask: question.places({ election: id }) }] : []),
    ...(election.turnout.length === 0
      ? []
      : [{ label: message('tab.turnout'), ask: question.fact({ election: id, topic: 'turnout' }) }]),
  ];
}

function countActions(election: Election, contest: Contest, tally: Tally): readonly Action[] {
  const history = historyOf(election, contest, tally);
  const earlier = history[history.indexOf(tally) - 1];
  const to = (key: 'button.earlier-count' | 'button.latest-count', other: Tally | undefined) =>
    other === undefined || other === tally
      ? []
      : [{ kind: 'ask', label: message(key), ask: askFor(election, contest, other) } as const];
  return [
    ...to('button.earlier-count', earlier),
    ...to('button.latest-count', history.at(-1)),
    ...(earlier === undefined ? [] : [comparison(election, earlier, tally)]),
    ...differingActions(election, tally.id),
  ];
}

function otherCounts(election: Election, contest: Contest, tally: Tally): Menu {
  return {
    placeholder: message('menu.other-counts'),
    entries: historyOf(election, contest, tally)
      .filter((other) => other !== tally)
      .toReversed()
      .map((other) => ({
        label: local(other.stage),
        description: asOf(other.asOf),
        ask: askFor(election, contest, other),
      })),
  };
}

function comparison(election: Election, earlier: Tally, tally: Tally): Action {
  const changed = question.compare({
    election: election.id,
    first: `count/${earlier.id}`,
    second: `count/${tally.id}`,
  });
  return { kind: 'ask', label: message('button.what-changed'), ask: changed };
}

function otherContests(election: Election, contest: Contest): Menu {
  return {
    placeholder: message('menu.other-contests'),
    entries: election.contests
      .filter((other) => other !== contest)
      .map((other) => ({
        label: local(other.name),
        ask: question.results({ election: election.id, contest: other.id }),
      })),
  };
}
