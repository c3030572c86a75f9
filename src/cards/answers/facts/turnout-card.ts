import type { Election } from '../../../facts/election.ts';
import { turnoutFigure } from '../../../facts/figures.ts';
import type { Turnout } from '../../../facts/schema/tally.ts';
import { chartForTurnout } from '../../charts/turnout-chart.ts';
import { correctionLines } from '../../fragments/correction-lines.ts';
import { disagreementEntry } from '../../fragments/disagreement-lines.ts';
import { contestedBlocks, contestedLines, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { otherTopics } from '../../fragments/fact-menu.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Block, Card, Entry } from '../../model/card.ts';
import {
  asOf,
  asOfWords,
  cited,
  joined,
  linked,
  local,
  message,
  strong,
  text,
  value,
  type Words,
  withUnit,
} from '../../model/words.ts';
import { factTabs } from './facts-card.ts';

/** What one screen of a phone holds of the day. */
const MOMENTS_MAX = 4;
const PER_PAGE = { moments: 8, parts: 8, differing: 3 } as const;
const TABS = ['moments', 'parts', 'differing'] as const;
type TurnoutTab = (typeof TABS)[number];

/** Turnout of the whole electorate: the last figure, how it grew through the day, its parts, and who differs. */
export function turnoutCard(
  election: Election,
  view: { readonly tab?: string | undefined; readonly page?: number } = {},
): Card {
  const ask: Ask = question.fact({ election: election.id, topic: 'turnout' });
  const lists = listsOf(election);
  const tab = TABS.find((known) => known === view.tab && lists[known].length > 0);
  const here = tab === undefined ? ask : onTab(ask, tab);
  const page = view.page ?? 0;
  const chart = chartForTurnout(election, election.mainContest);
  return {
    tone: toneOf(election),
    ask: onPage(here, page),
    ...(chart === undefined ? {} : { picture: chart }),
    blocks: [
      { kind: 'title', words: message('fact.turnout') },
      { kind: 'subtitle', words: electionLine(election, election.mainContest) },
      ...(tab === undefined
        ? turnoutBlocks(election, onTab(ask, 'moments'))
        : [
            { kind: 'heading', words: message(`turnout.${tab}`) } as const,
            {
              kind: 'list',
              entries: lists[tab],
              shownAtMost: PER_PAGE[tab],
              from: page,
              pages: here,
            } as const,
          ]),
      ...(tab === undefined ? contestedLines(election) : contestedBlocks(election)),
    ],
    tabs: [
      ...factTabs(ask, message('fact.turnout'), tab === undefined),
      ...TABS.filter((known) => lists[known].length > 0).map((known) => ({
        label: message(`tab.${known}`),
        ask: onTab(ask, known),
        current: known === tab,
      })),
    ],
    actions: [
      {
        kind: 'ask',
        label: message('button.results'),
        ask: question.results({ election: election.id }),
      },
    ],
    menus: tab === undefined ? otherTopics(election, 'turnout', 'turnout') : [],
  };
}

function listsOf(election: Election): Readonly<Record<TurnoutTab, readonly Entry[]>> {
  const differing = [...new Set(election.turnout.flatMap(({ id }) => election.disagreementsAbout(id)))];
  const whole = election.turnoutOf(election.mainContest.id);
  return {
    moments: whole.length < 2 ? [] : whole.map((turnout) => momentWords(election, turnout, true)),
    parts: election.turnout
      .filter(({ reportingUnit }) => reportingUnit !== undefined)
      .map((turnout) => partWords(election, turnout)),
    differing: differing.map((disagreement) => disagreementEntry(election, disagreement)),
  };
}

/** The last share of the whole electorate, and the readings before it, the newest first. */
function turnoutBlocks(election: Election, pages: Ask): readonly Block[] {
  const whole = election.turnoutOf(election.mainContest.id);
  const shares = whole.filter((turnout) => turnoutFigure(election, turnout, 'percent') !== undefined);
  const told = shares.length === 0 ? whole : shares;
  const shown = told.findLast(({ stage }) => stage === 'final') ?? told.at(-1);
  const others = whole
    .filter((turnout) => turnout !== shown)
    .toReversed()
    .map((turnout) => momentWords(election, turnout, false));
  return [
    ...(shown === undefined ? [{ kind: 'line', words: message('not-reported') } as const] : answer(election, shown)),
    ...(others.length === 0 ? [] : [{ kind: 'list', entries: others, shownAtMost: MOMENTS_MAX, pages } as const]),
  ];
}

function answer(election: Election, turnout: Turnout): readonly Block[] {
  const [first, ...rest] = figuresOf(election, turnout);
  return [
    { kind: 'answer', words: first ?? message('not-reported') },
    { kind: 'line', words: joined(' · ', rest) },
    {
      kind: 'status',
      words: joined('', [
        joined(' · ', [
          strong(message(`turnout-stage.${turnout.stage}`)),
          asOfWords(turnout.asOf),
          attribution(election, turnout),
        ]),
        cited(sourcesOf(election, turnout)),
      ]),
    },
    ...correctionLines(election, turnout),
    ...noteLines([turnout.note]),
  ];
}

/** Share, voters, and the electorate they are counted against; what no page prints is left out. */
function figuresOf(election: Election, turnout: Turnout): readonly Words[] {
  const share = turnoutFigure(election, turnout, 'percent');
  const voters = turnoutFigure(election, turnout, 'voters');
  const registered = turnoutFigure(election, turnout, 'registered');
  return [
    share === undefined ? undefined : withUnit(share),
    voters === undefined ? undefined : message('turnout.voted', { voters: value(voters) }),
    registered === undefined ? undefined : message('turnout.of-registered', { voters: withUnit(registered) }),
  ].filter((words) => words !== undefined);
}

function momentWords(election: Election, turnout: Turnout, withLink: boolean): Words {
  const [first = message('not-reported'), ...rest] = figuresOf(election, turnout);
  return joined(' · ', [
    joined(': ', [joined(' · ', [asOf(turnout.asOf), message(`turnout-stage.${turnout.stage}`)]), strong(first)]),
    ...rest,
    withLink ? linked(sourcesOf(election, turnout)) : undefined,
  ]);
}

function partWords(election: Election, turnout: Turnout): Words {
  const [first = message('not-reported'), ...rest] = figuresOf(election, turnout);
  const { reportingUnit } = turnout;
  const rank = reportingUnit?.rank;
  return joined(' · ', [
    joined(': ', [text(reportingUnit?.name ?? ''), strong(first)]),
    rank === undefined ? undefined : message(`turnout.${rank}`),
    ...rest,
    asOf(turnout.asOf),
    linked(sourcesOf(election, turnout)),
  ]);
}

function attribution(election: Election, { authority, announcedBy }: Turnout): Words {
  return joined(', ', [
    message('says', { issuer: local(election.authority(authority).name) }),
    announcedBy === undefined ? undefined : message('announced-by', { who: text(announcedBy) }),
  ]);
}

function sourcesOf(election: Election, { sources }: Turnout) {
  return sources.map(({ source }) => election.source(source));
}
