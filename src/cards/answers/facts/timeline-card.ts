import type { Election } from '../../../facts/election.ts';
import type { TimelineEvent } from '../../../facts/schema/account.ts';
import { electionLine, noteLines, votingDays } from '../../fragments/election-line.ts';
import { otherTopics } from '../../fragments/fact-menu.ts';
import { type Ask, onPage, question } from '../../model/ask.ts';
import type { Card, Line } from '../../model/card.ts';
import { asOf, cited, joined, linked, local, message, strong } from '../../model/words.ts';
import { factTabs } from './facts-card.ts';

const EVENTS_PER_PAGE = 5;

/** The dates of an election, first to last, each with its source. */
export function timelineCard(election: Election, page: number): Card {
  const ask: Ask = question.fact({ election: election.id, topic: 'timeline' });
  const { pollsClose, sources } = election.about;
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('fact.timeline') },
      { kind: 'subtitle', words: electionLine(election, undefined) },
      {
        kind: 'line',
        words: joined(' · ', [
          message('timeline.voting', { days: votingDays(election) }),
          pollsClose === undefined ? undefined : message('timeline.polls-close', { moment: asOf(pollsClose) }),
          cited(sources.map(({ source }) => election.source(source))),
        ]),
      },
      {
        kind: 'list',
        entries: election.timeline.map((event) => eventLines(election, event)),
        shownAtMost: EVENTS_PER_PAGE,
        from: page,
        pages: ask,
      },
    ],
    tabs: factTabs(ask, message('fact.timeline'), true),
    menus: otherTopics(election, 'timeline'),
  };
}

function eventLines(election: Election, { at, event, note, sources }: TimelineEvent): readonly Line[] {
  return [
    {
      kind: 'item',
      words: joined(' · ', [
        joined(': ', [strong(asOf(at)), local(event)]),
        linked(sources.map(({ source }) => election.source(source))),
      ]),
    },
    ...noteLines([note]),
  ];
}
