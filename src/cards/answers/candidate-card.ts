import { countsNaming } from '../../facts/candidacies.ts';
import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import { pollFigure } from '../../facts/figures.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { chartForHistory } from '../charts/history-chart.ts';
import { pictureBlocks } from '../charts/picture.ts';
import { chartForPolls } from '../charts/poll-chart.ts';
import { otherCandidates, otherElections, resultActions } from '../fragments/candidate-links.ts';
import { correctionLines } from '../fragments/correction-lines.ts';
import { shareOf } from '../fragments/counts/computed-share.ts';
import {
  attributionWords,
  changeWords,
  countSources,
  figuresOf,
  historyLine,
  outcomeWords,
  processedWords,
  stageWords,
} from '../fragments/counts/count.ts';
import { rankWords, statusLines } from '../fragments/counts/headline.ts';
import { differingActions, differingLines } from '../fragments/differing.ts';
import { contestedBlocks, contestedLines, electionLine, noteLines, toneOf } from '../fragments/election-line.ts';
import { whereWords } from '../fragments/place-words.ts';
import { pollEntry } from '../fragments/polls/candidate-polls.ts';
import { alternating } from '../fragments/sides.ts';
import { statementEntry } from '../fragments/statement-lines.ts';
import { type Ask, onPage, onTab, question } from '../model/ask.ts';
import type { Block, Card, Line, List, Tab } from '../model/card.ts';
import { cited, joined, linked, local, message, strong, type Words, withUnit } from '../model/words.ts';

const TABS = ['details', 'counts', 'polls', 'statements'] as const;
type CandidateTab = (typeof TABS)[number];
/** What one screen of a phone holds of somebody who stands in many contests. */
const CONTESTS_MAX = 5;
const COUNTS_PER_PAGE = 8;
const STATEMENTS_PER_PAGE = 2;

/** A person or list in one screen: the figure, the place among all, how it moved, and how final the count is. */
export function candidateCard(
  election: Election,
  candidate: Candidate,
  catalog: Catalog,
  view: { readonly tab?: string | undefined; readonly page?: number } = {},
): Card {
  const ask: Ask = question.candidate({ election: election.id, name: candidate.id });
  const filled = filledTabs(election, candidate);
  // A button may be older than the data: a view that has nothing to show any more gives way to the overview.
  const tab = filled.find((known) => known === view.tab);
  const here = onTab(ask, tab);
  const page = view.page ?? 0;
  const [main] = election.contestsOf(candidate.id);
  const chart = main === undefined ? undefined : chartForHistory(election, main, candidate);
  return {
    tone: toneOf(election),
    ask: onPage(here, page),
    ...(chart === undefined ? {} : { picture: chart }),
    blocks: [
      { kind: 'title', words: local(candidate.name) },
      { kind: 'subtitle', words: standingWords(election, candidate, main) },
      ...(tab === undefined ? overview(election, candidate, ask) : tabBlocks(election, candidate, tab, here, page)),
      ...(tab === 'details' ? contestedBlocks(election) : contestedLines(election)),
    ],
    tabs: tabsOf(filled, ask, tab),
    actions: tab === undefined ? [...resultActions(election, main), ...differingActions(election, candidate.id)] : [],
    menus:
      tab === undefined
        ? [...otherElections(election, candidate, catalog), ...otherCandidates(election, candidate, main)]
        : [],
  };
}

/** Where a candidate stands and for whom; where no count gives a figure, with the sources that say so. */
function standingWords(election: Election, candidate: Candidate, contest: Contest | undefined): Words {
  const party = candidate.party === undefined || candidate.party === null ? undefined : election.party(candidate.party);
  const whole = candidate.componentOf === undefined ? undefined : election.candidate(candidate.componentOf);
  const [latest] = contest === undefined ? [] : countsNaming(election, contest, candidate);
  const hasFigure = latest !== undefined && figuresOf(election, latest, candidate.id).length > 0;
  return joined(' · ', [
    whereWords(election, latest?.place),
    electionLine(election, contest),
    party === undefined ? undefined : local(party.name),
    candidate.party === null ? message('no-party') : undefined,
    whole === undefined ? undefined : message('results.component', { whole: local(whole.name) }),
    candidate.incumbent ? message('incumbent') : undefined,
    hasFigure ? undefined : cited(candidate.sources.map(({ source }) => election.source(source))),
  ]);
}

/** The contest that weighs most in full; of others, a line each. */
function overview(election: Election, candidate: Candidate, ask: Ask): readonly Block[] {
  const [main, ...others] = election.contestsOf(candidate.id);
  if (main === undefined) return [{ kind: 'line', words: message('candidate.no-count') }];
  return [
    ...mainBlocks(election, main, candidate),
    ...(others.length === 0
      ? []
      : [
          { kind: 'heading', words: message('candidate.other-contests') } as const,
          {
            kind: 'list',
            entries: others.map((contest) => contestWords(election, contest, candidate)),
            shownAtMost: CONTESTS_MAX,
            pages: onTab(ask, 'details'),
          } as const,
        ]),
    ...differingLines(election, candidate.id),
  ];
}

function mainBlocks(election: Election, contest: Contest, candidate: Candidate): readonly Block[] {
  const [named, ...elsewhere] = countsNaming(election, contest, candidate);
  const latest = named ?? election.latestTally(contest.id);
  if (latest === undefined) return [{ kind: 'line', words: message('candidate.no-count') }];
  const [first, ...rest] = figuresOf(election, latest, candidate.id);
  const outcome = outcomeWords(election, latest, candidate.id);
  const status = statusLines(election, latest);
  if (first === undefined)
    return [
      { kind: 'line', words: outcome ?? message('not-in-count', { candidate: local(candidate.name) }) },
      ...status,
    ];
  return [
    {
      kind: 'answer',
      words: joined(' · ', [
        withUnit(first),
        ...rest.slice(0, 1).map(withUnit),
        rest.length === 0 && latest.place !== undefined ? shareOf(election, latest, candidate.id)?.words : undefined,
      ]),
    },
    { kind: 'line', words: joined(' · ', [rankWords(election, latest, candidate), outcome]) },
    { kind: 'line', words: sinceWords(election, latest, candidate) },
    ...elsewhere.map((tally) => ({ kind: 'line', words: inPlaceWords(election, tally, candidate) }) as const),
    ...status,
    ...correctionLines(election, latest, candidate.id),
  ];
}

/** One more place where somebody stood at the same time: `Wayanad, Kerala: 647,445 votes`. */
function inPlaceWords(election: Election, tally: Tally, candidate: Candidate): Words {
  const [figure] = figuresOf(election, tally, candidate.id);
  return joined(': ', [whereWords(election, tally.place), figure === undefined ? undefined : withUnit(figure)]);
}

/** How the figure moved since the count before the latest. */
function sinceWords(election: Election, latest: Tally, candidate: Candidate): Words {
  const { contest, place } = latest;
  const history = place === undefined ? election.history(contest) : election.historyAt(contest, place);
  const before = history[history.indexOf(latest) - 1];
  const change = before === undefined ? undefined : changeWords(election, before, latest, candidate.id);
  return joined('', [change]);
}

/** `Nonsuch: 1,800 votes · 1st of 4`. */
function contestWords(election: Election, contest: Contest, candidate: Candidate): Words {
  const latest = election.latestTally(contest.id);
  const [figure] = latest === undefined ? [] : figuresOf(election, latest, candidate.id);
  const shown = figure === undefined ? message('not-reported') : strong(withUnit(figure));
  const rank = latest === undefined ? undefined : rankWords(election, latest, candidate);
  return joined(': ', [local(contest.name), joined(' · ', [shown, rank])]);
}

/** Every contest with its latest count, page by page, and what is noted of the candidate. */
function detailBlocks(election: Election, candidate: Candidate, pages: Ask, from: number): readonly Block[] {
  const entries = election.contestsOf(candidate.id).map((contest) => contestLines(election, contest, candidate));
  return [
    { kind: 'list', entries, shownAtMost: CONTESTS_MAX, from, pages },
    ...differingLines(election, candidate.id),
    ...noteLines([candidate.note]),
  ];
}

function contestLines(election: Election, contest: Contest, candidate: Candidate): readonly Line[] {
  const latest = election.latestTally(contest.id);
  const named: Line = { kind: 'line', words: strong(local(contest.name)) };
  if (latest === undefined) return [named, { kind: 'line', words: message('candidate.no-count') }];
  const figures = figuresOf(election, latest, candidate.id);
  const outcome = outcomeWords(election, latest, candidate.id);
  return [
    named,
    {
      kind: 'item',
      words:
        figures.length === 0
          ? (outcome ?? message('not-in-count', { candidate: local(candidate.name) }))
          : joined(' · ', [...figures.map(withUnit), outcome]),
    },
    { kind: 'item', words: stageWords(latest) },
    {
      kind: 'item',
      words: joined(' · ', [
        attributionWords(election, latest),
        processedWords(election, latest),
        linked(figures[0]?.sources ?? countSources(election, latest), 2),
      ]),
    },
  ];
}

function pollBlocks(election: Election, contest: Contest, candidate: Candidate, cut: Partial<List>): readonly Block[] {
  // The count stands large on the overview, so there the polls give their difference to it alone.
  const beside = cut.from === undefined;
  const polls = election.pollsOf(contest.id);
  const entries = polls.flatMap((poll) => pollEntry(election, poll, candidate, beside) ?? []);
  if (entries.length > 0) return listBlocks(message('candidate.exit-polls'), { entries, ...cut });
  return [{ kind: 'small', words: message('candidate.polls-none', { candidate: local(candidate.name) }) }];
}

function tabBlocks(
  election: Election,
  candidate: Candidate,
  tab: CandidateTab,
  pages: Ask,
  from: number,
): readonly Block[] {
  const contests = election.contestsOf(candidate.id);
  const name = local(candidate.name);
  if (tab === 'details') return detailBlocks(election, candidate, pages, from);
  if (tab === 'polls')
    return contests.flatMap((contest) => [
      ...pollBlocks(election, contest, candidate, { from, pages }),
      ...pictureBlocks(from === 0 ? chartForPolls(election, election.pollsOf(contest.id), candidate) : undefined),
    ]);
  if (tab === 'counts')
    return [
      ...listBlocks(message('candidate.counts'), {
        entries: countEntries(election, contests, candidate),
        shownAtMost: COUNTS_PER_PAGE,
        from,
        pages,
      }),
      ...(from === 0 ? contests : []).flatMap((contest) => historyPicture(election, contest, candidate)),
    ];
  const entries = alternating(election.statementsMentioning(candidate.id)).map((given) =>
    statementEntry(election, given),
  );
  return listBlocks(message('candidate.statements', { candidate: name }), {
    entries,
    shownAtMost: STATEMENTS_PER_PAGE,
    from,
    pages,
  });
}

function historyPicture(election: Election, contest: Contest, candidate: Candidate): readonly Block[] {
  return pictureBlocks(chartForHistory(election, contest, candidate));
}

function countEntries(election: Election, contests: readonly Contest[], candidate: Candidate): readonly Words[] {
  return contests.flatMap(({ id }) => {
    const history = election.history(id);
    return history.map((tally, index) => historyLine(election, tally, candidate.id, history[index - 1]));
  });
}

function listBlocks(heading: Words, list: Omit<List, 'kind'>): readonly Block[] {
  if (list.entries.length === 0) return [];
  return [
    { kind: 'heading', words: heading },
    { kind: 'list', ...list },
  ];
}

/** Whether any of the counts gives a candidate a number. */
function isCounted(election: Election, tallies: readonly Tally[], candidate: Candidate): boolean {
  return tallies.some((tally) => figuresOf(election, tally, candidate.id).length > 0);
}

function filledTabs(election: Election, candidate: Candidate): readonly CandidateTab[] {
  const filled: Readonly<Record<CandidateTab, boolean>> = {
    details: true,
    counts: election.contestsOf(candidate.id).some(({ id }) => {
      const history = election.history(id);
      return history.length > 1 && isCounted(election, history, candidate);
    }),
    polls: election.exitPolls.some((poll) => pollFigure(election, poll, candidate.id) !== undefined),
    statements: election.statementsMentioning(candidate.id).length > 0,
  };
  return TABS.filter((tab) => filled[tab]);
}

function tabsOf(filled: readonly CandidateTab[], ask: Ask, current: CandidateTab | undefined): readonly Tab[] {
  return [
    { label: message('tab.answer'), ask, current: current === undefined },
    ...filled.map((tab) => ({ label: message(`tab.${tab}`), ask: onTab(ask, tab), current: tab === current })),
  ];
}
