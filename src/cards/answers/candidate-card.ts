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
import {
  attributionWords,
  figuresOf,
  historyLine,
  outcomeWords,
  processedWords,
  stageWords,
} from '../fragments/counts/count.ts';
import { differingActions, differingLines } from '../fragments/differing.ts';
import { contestedBlocks, electionLine, noteLines, toneOf } from '../fragments/election-line.ts';
import { pollEntry } from '../fragments/polls/candidate-polls.ts';
import { alternating } from '../fragments/sides.ts';
import { statementEntry, statementLine } from '../fragments/statement-lines.ts';
import { type Ask, onPage, onTab, question } from '../model/ask.ts';
import type { Block, Card, Line, List, Tab } from '../model/card.ts';
import { cited, joined, linked, local, message, type Words, withUnit } from '../model/words.ts';

const TABS = ['counts', 'polls', 'statements'] as const;
type CandidateTab = (typeof TABS)[number];
/** What the overview shows of each list; the tabs show all. */
const GLIMPSE = { counts: 6, polls: 5, statements: 2 } as const;
const STATEMENTS_PER_PAGE = 3;

/** A person or list: the latest count, how it moved, what exit polls gave, and who speaks of it. */
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
  const here = tab === undefined ? ask : onTab(ask, tab);
  const page = view.page ?? 0;
  const [main] = election.contestsOf(candidate.id);
  return {
    tone: toneOf(election),
    ask: onPage(here, page),
    blocks: [
      { kind: 'title', words: local(candidate.name) },
      { kind: 'small', words: standingWords(election, candidate, main) },
      ...(tab === undefined ? overview(election, candidate, ask) : tabBlocks(election, candidate, tab, here, page)),
      ...contestedBlocks(election),
    ],
    tabs: tabsOf(filled, ask, tab),
    actions: [...resultActions(election, main), ...differingActions(election, candidate.id)],
    menus: [...otherElections(election, candidate, catalog), ...otherCandidates(election, candidate, main)],
  };
}

/** Where a candidate stands and for whom; where no count gives a figure, with the sources that say so. */
function standingWords(election: Election, candidate: Candidate, contest: Contest | undefined): Words {
  const party = candidate.party === undefined || candidate.party === null ? undefined : election.party(candidate.party);
  const whole = candidate.componentOf === undefined ? undefined : election.candidate(candidate.componentOf);
  const latest = contest === undefined ? undefined : election.latestTally(contest.id);
  const hasFigure = latest !== undefined && figuresOf(election, latest, candidate.id).length > 0;
  return joined(' · ', [
    electionLine(election, contest),
    party === undefined ? undefined : local(party.name),
    candidate.party === null ? message('no-party') : undefined,
    whole === undefined ? undefined : message('results.component', { whole: local(whole.name) }),
    candidate.incumbent ? message('incumbent') : undefined,
    hasFigure ? undefined : cited(candidate.sources.map(({ source }) => election.source(source))),
  ]);
}

function overview(election: Election, candidate: Candidate, ask: Ask): readonly Block[] {
  const contests = election.contestsOf(candidate.id);
  return [
    ...contests.flatMap((contest, index) => contestBlocks(election, contest, candidate, ask, index > 0)),
    ...statementGlimpse(election, candidate, ask),
    ...differingLines(election, candidate.id),
    ...noteLines([candidate.note]),
  ];
}

function contestBlocks(
  election: Election,
  contest: Contest,
  candidate: Candidate,
  ask: Ask,
  named: boolean,
): readonly Block[] {
  const latest = election.latestTally(contest.id);
  const earlier = election.history(contest.id).filter((tally) => tally !== latest);
  return [
    ...(named ? [{ kind: 'heading', words: local(contest.name) } as const] : []),
    ...(latest === undefined
      ? [{ kind: 'line', words: message('candidate.no-count') } as const]
      : answerBlocks(election, latest, candidate)),
    ...listBlocks(message('candidate.history'), {
      entries: isCounted(election, earlier, candidate)
        ? earlier.map((tally) => historyLine(election, tally, candidate.id))
        : [],
      shownAtMost: GLIMPSE.counts,
      pages: onTab(ask, 'counts'),
    }),
    ...pollBlocks(election, contest, candidate, {
      shownAtMost: GLIMPSE.polls,
      pages: onTab(ask, 'polls'),
    }),
  ];
}

function answerBlocks(election: Election, latest: Tally, candidate: Candidate): readonly Block[] {
  const [first, ...rest] = figuresOf(election, latest, candidate.id);
  const count: Line = { kind: 'line', words: stageWords(latest) };
  if (first === undefined)
    return [{ kind: 'line', words: message('not-in-count', { candidate: local(candidate.name) }) }, count];
  return [
    { kind: 'answer', words: withUnit(first) },
    { kind: 'line', words: joined(' · ', [...rest.map(withUnit), outcomeWords(election, latest, candidate.id)]) },
    count,
    {
      kind: 'small',
      words: joined(' · ', [
        attributionWords(election, latest),
        processedWords(election, latest),
        linked(first.sources, 2),
      ]),
    },
    ...correctionLines(election, latest, candidate.id),
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

function statementGlimpse(election: Election, candidate: Candidate, ask: Ask): readonly Block[] {
  const statements = alternating(election.statementsMentioning(candidate.id));
  const name = local(candidate.name);
  if (statements.length === 0)
    return [{ kind: 'small', words: message('candidate.statements-none', { candidate: name }) }];
  return listBlocks(message('candidate.statements', { candidate: name }), {
    entries: statements.map((statement) => statementLine(election, statement)),
    shownAtMost: GLIMPSE.statements,
    pages: onTab(ask, 'statements'),
  });
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
  if (tab === 'polls')
    return contests.flatMap((contest) => [
      ...pollBlocks(election, contest, candidate, { from, pages }),
      ...pictureBlocks(from === 0 ? chartForPolls(election, election.pollsOf(contest.id), candidate) : undefined),
    ]);
  if (tab === 'counts')
    return [
      ...listBlocks(message('candidate.counts'), {
        entries: countEntries(election, contests, candidate),
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
