import type { Election } from '../../facts/election.ts';
import { validVotesFigure } from '../../facts/figures.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { standing } from '../../facts/standing.ts';
import { pictureBlocks } from '../charts/picture.ts';
import { chartForResults } from '../charts/results-chart.ts';
import { correctionLines } from '../fragments/correction-lines.ts';
import {
  attributionWords,
  countSources,
  figuresOf,
  processedWords,
  stageWords,
  turnoutWords,
} from '../fragments/counts/count.ts';
import { countEntries } from '../fragments/counts/result-history.ts';
import { resultEntries } from '../fragments/counts/result-lines.ts';
import { differingActions, differingLines } from '../fragments/differing.ts';
import { contestedBlocks, electionLine, noteLines, toneOf } from '../fragments/election-line.ts';
import { type Ask, onPage, onTab, question } from '../model/ask.ts';
import type { Action, Block, Card, Line, Menu, Tab } from '../model/card.ts';
import { asOf, cited, joined, local, message, type Words, withUnit } from '../model/words.ts';

const COUNTS = 'counts';
const COUNTS_PER_PAGE = 8;

/** The table of one count: every candidate, status, share processed, turnout, and who says so. */
export function resultsCard(
  election: Election,
  contest: Contest,
  tally: Tally,
  view: { readonly tab?: string | undefined; readonly page?: number } = {},
): Card {
  const ask = askFor(election, contest, tally);
  const page = view.page ?? 0;
  const isHistory = view.tab === COUNTS;
  const here = isHistory ? onTab(ask, COUNTS) : ask;
  return {
    tone: toneOf(election),
    ask: onPage(here, page),
    blocks: [
      { kind: 'title', words: electionLine(election, contest) },
      ...(isHistory ? historyBlocks(election, contest, here, page) : tableBlocks(election, contest, tally, here, page)),
      ...contestedBlocks(election),
    ],
    tabs: tabsOf(election, contest, ask, isHistory),
    actions: isHistory ? [] : countActions(election, contest, tally),
    menus: [otherCounts(election, contest, tally), otherContests(election, contest)],
  };
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
  return question.results({ election: election.id, contest: several ? contest.id : undefined, count: tally.id });
}

function tableBlocks(election: Election, contest: Contest, tally: Tally, pages: Ask, from: number): readonly Block[] {
  return [
    ...leadBlocks(election, tally),
    { kind: 'line', words: stageWords(tally) },
    ...supersededBlocks(tally, election.history(contest.id)),
    { kind: 'list', entries: resultEntries(election, tally), shownAtMost: 20, from, pages },
    { kind: 'line', words: processedWords(election, tally) },
    {
      kind: 'line',
      words: joined(' · ', [
        turnoutWords(election, tally) ?? message('results.turnout-none'),
        validVotesWords(election, tally),
      ]),
    },
    ...thresholdBlocks(election, contest),
    ...pictureBlocks(from === 0 ? chartForResults(election, contest, tally) : undefined),
    { kind: 'small', words: joined('', [attributionWords(election, tally), cited(countSources(election, tally))]) },
    ...footnotes(election, contest, tally),
  ];
}

/** The leading line, large; those that are level stand together. */
function leadBlocks(election: Election, tally: Tally): readonly Block[] {
  const { leaders } = standing(election, tally);
  const [leader] = leaders;
  const [first] = leader === undefined ? [] : figuresOf(election, tally, leader.candidate);
  if (first === undefined) return [];
  const names = leaders.map(({ candidate }) => local(election.candidate(candidate).name));
  return [{ kind: 'answer', words: joined(' — ', [withUnit(first), joined(', ', names)]) }];
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

/** What a list or a government needs, where the rules of the contest say it. */
function thresholdBlocks(election: Election, { thresholdPercent, majority, seats }: Contest): readonly Block[] {
  const rules = [
    seats === undefined ? undefined : message('results.seats', { value: seats }),
    majority === undefined ? undefined : message('results.majority', { value: majority }),
    thresholdPercent === undefined
      ? undefined
      : message('results.threshold', {
          share: { kind: 'derived', value: thresholdPercent, unit: 'percent', from: [] },
        }),
  ].filter((rule) => rule !== undefined);
  if (rules.length === 0) return [];
  const sources = election.about.sources.map(({ source }) => election.source(source));
  return [{ kind: 'small', words: joined('', [joined(' · ', rules), cited(sources)]) }];
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

function historyBlocks(election: Election, contest: Contest, pages: Ask, from: number): readonly Block[] {
  return [
    { kind: 'small', words: message('candidate.counts') },
    { kind: 'list', entries: countEntries(election, contest), shownAtMost: COUNTS_PER_PAGE, from, pages },
  ];
}

function tabsOf(election: Election, contest: Contest, ask: Ask, isHistory: boolean): readonly Tab[] {
  const { id } = election;
  const tabs: (Tab | undefined)[] = [
    { label: message('tab.result'), ask, current: !isHistory },
    election.history(contest.id).length < 2
      ? undefined
      : { label: message('tab.counts'), ask: onTab(ask, COUNTS), current: isHistory },
    election.exitPolls.length === 0
      ? undefined
      : { label: message('tab.polls'), ask: question.exitpoll({ election: id }) },
    election.turnout.length === 0
      ? undefined
      : { label: message('tab.turnout'), ask: question.fact({ election: id, topic: 'turnout' }) },
  ];
  return tabs.filter((tab) => tab !== undefined);
}

function countActions(election: Election, contest: Contest, tally: Tally): readonly Action[] {
  const history = election.history(contest.id);
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
    entries: election
      .history(contest.id)
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
