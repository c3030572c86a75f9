import type { Election } from '../../../facts/election.ts';
import { turnoutFigure } from '../../../facts/figures.ts';
import type { Turnout } from '../../../facts/schema/tally.ts';
import { pictureBlocks } from '../../charts/picture.ts';
import { chartForTurnout } from '../../charts/turnout-chart.ts';
import { correctionLines } from '../../fragments/correction-lines.ts';
import { disagreementEntry } from '../../fragments/disagreement-lines.ts';
import { contestedBlocks, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { otherTopics } from '../../fragments/fact-menu.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Block, Card, Entry } from '../../model/card.ts';
import {
  asOf,
  asOfWords,
  joined,
  linked,
  local,
  message,
  strong,
  text,
  type Words,
  withUnit,
} from '../../model/words.ts';
import { factTabs } from './facts-card.ts';

const MOMENTS_PER_PAGE = 12;
const PARTS_PER_PAGE = 12;
const PARTS_GLIMPSE = 4;
const DISAGREEMENTS_PER_PAGE = 4;
const TABS = ['parts', 'differing'] as const;
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
  return {
    tone: toneOf(election),
    ask: onPage(here, page),
    blocks: [
      { kind: 'title', words: message('fact.turnout') },
      { kind: 'small', words: electionLine(election, election.mainContest) },
      ...(tab === undefined
        ? turnoutBlocks(election, lists.parts, ask, page)
        : [
            { kind: 'heading', words: message(`turnout.${tab}`) } as const,
            {
              kind: 'list',
              entries: lists[tab],
              shownAtMost: tab === 'parts' ? PARTS_PER_PAGE : DISAGREEMENTS_PER_PAGE,
              from: page,
              pages: here,
            } as const,
          ]),
      ...contestedBlocks(election),
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
    menus: otherTopics(election, 'turnout', 'turnout'),
  };
}

function listsOf(election: Election): Readonly<Record<TurnoutTab, readonly Entry[]>> {
  const differing = [...new Set(election.turnout.flatMap(({ id }) => election.disagreementsAbout(id)))];
  return {
    parts: election.turnout
      .filter(({ reportingUnit }) => reportingUnit !== undefined)
      .map((turnout) => partWords(election, turnout)),
    differing: differing.map((disagreement) => disagreementEntry(election, disagreement)),
  };
}

function turnoutBlocks(election: Election, parts: readonly Entry[], ask: Ask, page: number): readonly Block[] {
  const whole = election.turnoutOf(election.mainContest.id);
  const shown = whole.findLast(({ stage }) => stage === 'final') ?? whole.at(-1);
  return [
    ...(shown === undefined ? [{ kind: 'line', words: message('not-reported') } as const] : answer(election, shown)),
    ...(whole.length < 2
      ? []
      : [
          { kind: 'heading', words: message('turnout.moments') } as const,
          {
            kind: 'list',
            entries: whole.map((turnout) => momentWords(election, turnout)),
            shownAtMost: MOMENTS_PER_PAGE,
            from: page,
            pages: ask,
          } as const,
        ]),
    ...pictureBlocks(page === 0 ? chartForTurnout(election, election.mainContest) : undefined),
    ...(parts.length === 0
      ? []
      : [
          { kind: 'heading', words: message('turnout.parts') } as const,
          { kind: 'list', entries: parts, shownAtMost: PARTS_GLIMPSE, pages: onTab(ask, 'parts') } as const,
        ]),
  ];
}

function answer(election: Election, turnout: Turnout): readonly Block[] {
  const [first, ...rest] = figuresOf(election, turnout);
  return [
    { kind: 'answer', words: first ?? message('not-reported') },
    {
      kind: 'line',
      words: joined(' · ', [...rest, message(`turnout-stage.${turnout.stage}`), asOfWords(turnout.asOf)]),
    },
    { kind: 'small', words: joined(' · ', [attribution(election, turnout), linked(sourcesOf(election, turnout), 2)]) },
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
    voters === undefined ? undefined : withUnit(voters),
    registered === undefined ? undefined : message('turnout.of-registered', { voters: withUnit(registered) }),
  ].filter((words) => words !== undefined);
}

function momentWords(election: Election, turnout: Turnout): Words {
  const [first = message('not-reported'), ...rest] = figuresOf(election, turnout);
  return joined(' · ', [
    joined(': ', [joined(' · ', [asOf(turnout.asOf), message(`turnout-stage.${turnout.stage}`)]), strong(first)]),
    ...rest,
    linked(sourcesOf(election, turnout)),
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
