import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import { pollFigure } from '../../../facts/figures.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { chartForPoll } from '../../charts/poll-chart.ts';
import { correctionLines } from '../../fragments/correction-lines.ts';
import { shortName } from '../../fragments/counts/headline.ts';
import { differingActions, differingLines } from '../../fragments/differing.ts';
import { contestedBlocks, contestedLines, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { againstWords, comparisonBlocks } from '../../fragments/polls/exit-poll-difference.ts';
import { disclosureLines, notDisclosed, pollSources, pollsterWords } from '../../fragments/polls/exit-poll-lines.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Block, Card, Menu, Tab } from '../../model/card.ts';
import { asOf, cited, joined, local, message, strong, type Words, withUnit } from '../../model/words.ts';

const TITLES = {
  'exit-poll': 'exitpoll.title',
  'exit-poll-adjusted': 'exitpoll.title-adjusted',
  projection: 'exitpoll.title-projection',
} as const;
/** What one screen of a phone holds; the tab of all shares has them in full. */
const SHARES_MAX = 6;
const SHARES_PER_PAGE = 15;
/** The view of every share, with what they are compared with. */
const SHARES = 'shares';
/** The view that tells in full how the poll was done. */
const METHOD = 'method';

/**
 * One exit poll: its shares against a count, its base, what it disclosed and what not.
 * @param view the candidate asked about, the page of the shares, the count to compare with (the latest unless given), and
 *   the question, where another command asks it
 */
export function exitPollCard(
  election: Election,
  poll: ExitPoll,
  view: {
    readonly candidate?: Candidate | undefined;
    readonly tab?: string | undefined;
    readonly page?: number;
    readonly tally?: Tally | undefined;
    readonly ask?: Ask;
  },
  catalog: Catalog,
): Card {
  const { candidate, page = 0, tally = election.latestTally(poll.contest) } = view;
  const ask = view.ask ?? pollAsk(election, poll, candidate);
  const tab = [METHOD, SHARES].find((known) => known === view.tab);
  const compared = { candidate, tally, page, ask: onTab(ask, tab) };
  const chart = chartForPoll(election, poll, tally);
  return {
    tone: toneOf(election),
    ask: onPage(onTab(ask, tab), page),
    ...(chart === undefined ? {} : { picture: chart }),
    blocks: [
      { kind: 'title', words: message(TITLES[poll.kind], { pollster: pollsterWords(election, poll) }) },
      { kind: 'subtitle', words: electionLine(election, election.contest(poll.contest)) },
      ...blocksOf(tab, election, poll, compared),
      ...(tab === undefined ? [] : differingLines(election, poll.id)),
      { kind: 'small', words: joined('', [warningWords(poll), cited(pollSources(election, poll))]) },
      ...(tab === undefined ? contestedLines(election) : contestedBlocks(election)),
    ],
    tabs: tabsOf(election, poll, ask, tab),
    actions: tab === undefined ? differingActions(election, poll.id) : [],
    menus: tab === undefined ? otherElections(election, poll, catalog) : [],
  };
}

interface Compared {
  readonly candidate: Candidate | undefined;
  readonly tally: Tally | undefined;
  readonly page: number;
  readonly ask: Ask;
}

function blocksOf(tab: string | undefined, election: Election, poll: ExitPoll, compared: Compared): readonly Block[] {
  if (tab === METHOD) return methodBlocks(election, poll, compared);
  if (tab === SHARES) return allShareBlocks(election, poll, compared);
  return overviewBlocks(election, poll, compared);
}

/** The share asked about, large, and the leading ones, each against the count. */
function overviewBlocks(election: Election, poll: ExitPoll, { candidate, tally, ask }: Compared): readonly Block[] {
  const [first] = poll.results;
  const leader = first === undefined ? undefined : election.candidate(first.candidate);
  const shown = candidate ?? leader;
  return [
    ...(shown === undefined ? [] : askedBlocks(election, poll, shown, tally)),
    {
      kind: 'status',
      words: joined(' · ', [
        message(`exitpoll.base.${poll.base}`),
        message('exitpoll.announced', { moment: asOf(poll.announced) }),
      ]),
    },
    {
      kind: 'list',
      entries: shareLines(election, poll, tally),
      shownAtMost: SHARES_MAX,
      pages: onTab(ask, SHARES),
    },
    ...correctionLines(election, poll, candidate?.id),
  ];
}

/** Every share against the count, and how far they are from it on average. */
function allShareBlocks(election: Election, poll: ExitPoll, { tally, page, ask }: Compared): readonly Block[] {
  return [
    { kind: 'heading', words: message(hasSeats(poll) ? 'exitpoll.seats' : 'exitpoll.shares') },
    { kind: 'list', entries: shareLines(election, poll, tally), shownAtMost: SHARES_PER_PAGE, from: page, pages: ask },
    ...comparisonBlocks(election, poll, tally),
  ];
}

function methodBlocks(election: Election, poll: ExitPoll, { page, ask, candidate }: Compared): readonly Block[] {
  return [
    { kind: 'heading', words: message('exitpoll.disclosed') },
    { kind: 'list', entries: disclosureLines(election, poll), pages: ask, from: page },
    ...undisclosedBlocks(poll),
    ...correctionLines(election, poll, candidate?.id),
    ...noteLines([poll.note, election.pollster(poll.pollster).note]),
  ];
}

function undisclosedBlocks(poll: ExitPoll): readonly Block[] {
  const words = notDisclosed(poll);
  return words === undefined ? [] : [{ kind: 'line', words }];
}

function warningWords({ kind }: ExitPoll): Words {
  return message(kind === 'projection' ? 'exitpoll.warning-projection' : 'exitpoll.warning');
}

/** The question that shows one poll; a firm with a part in several of an election is told apart by the poll itself. */
export function pollAsk(election: Election, poll: ExitPoll, candidate: Candidate | undefined): Ask {
  const several =
    election.exitPolls.filter(
      ({ pollster, partners }) => pollster === poll.pollster || partners.includes(poll.pollster),
    ).length > 1;
  return question.exitpoll({
    election: election.id,
    ...(several ? { poll: poll.id } : { pollster: poll.pollster }),
    candidate: candidate?.id,
  });
}

function hasSeats(poll: ExitPoll): boolean {
  return poll.results.some(({ seats, seatsMin }) => seats !== undefined || seatsMin !== undefined);
}

function askedBlocks(
  election: Election,
  poll: ExitPoll,
  candidate: Candidate,
  tally: Tally | undefined,
): readonly Block[] {
  const given = pollFigure(election, poll, candidate.id);
  if (given === undefined)
    return [{ kind: 'line', words: message('exitpoll.not-comparable', { candidate: local(candidate.name) }) }];
  return [
    { kind: 'answer', words: joined(' — ', [withUnit(given), local(candidate.name)]) },
    { kind: 'line', words: joined('', [againstWords(election, given, candidate, tally), cited(given.sources)]) },
  ];
}

function shareLines(election: Election, poll: ExitPoll, tally: Tally | undefined): readonly Words[] {
  return poll.results.map(({ candidate: id }) => {
    const candidate = election.candidate(id);
    const given = pollFigure(election, poll, id);
    if (given === undefined) return joined(' · ', [local(candidate.name), message('not-reported')]);
    return joined(' · ', [
      strong(withUnit(given)),
      local(shortName(candidate)),
      againstWords(election, given, candidate, tally),
    ]);
  });
}

function tabsOf(election: Election, poll: ExitPoll, ask: Ask, tab: string | undefined): readonly Tab[] {
  const { id, contests, exitPolls } = election;
  const results: Ask = question.results({ election: id, contest: contests.length > 1 ? poll.contest : undefined });
  const all: Tab = { label: message('tab.all-polls'), ask: question.exitpoll({ election: id }) };
  return [
    { label: message('tab.poll'), ask, current: tab === undefined },
    { label: message('tab.method'), ask: onTab(ask, METHOD), current: tab === METHOD },
    { label: message('tab.shares'), ask: onTab(ask, SHARES), current: tab === SHARES },
    ...(exitPolls.length < 2 ? [] : [all]),
    { label: message('button.results'), ask: results },
  ];
}

function otherElections(election: Election, poll: ExitPoll, catalog: Catalog): readonly Menu[] {
  return [
    {
      placeholder: message('menu.other-elections'),
      entries: catalog.otherPolls(election, election.pollster(poll.pollster)).map((other) => ({
        label: local(other.election.name),
        ask: question.exitpoll({ election: other.election.id, pollster: other.pollster.id }),
      })),
    },
  ];
}
