import type { Election } from '../../facts/election.ts';
import type { Statement } from '../../facts/schema/account.ts';
import { electionLine } from '../fragments/election-line.ts';
import { statementEntry } from '../fragments/statement-lines.ts';
import { subjectWords } from '../fragments/subject-words.ts';
import { type Ask, onPage, question } from '../model/ask.ts';
import type { Card, Menu } from '../model/card.ts';
import { joined, message, text, type Words } from '../model/words.ts';

const STATEMENTS_PER_PAGE = 2;

/** What statements were asked for, as a button keeps it and as a person reads it. */
export interface StatementsAsked {
  readonly about?: string | undefined;
  readonly speaker?: { readonly id: string; readonly name: string } | undefined;
  readonly topic?: string | undefined;
}

/** Statements page by page, in the order given: who, in what role, when, where, through which publisher. */
export function statementsCard(
  election: Election,
  statements: readonly Statement[],
  asked: StatementsAsked,
  page: number,
): Card {
  const ask = askOf(election, asked);
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: titleOf(asked) },
      {
        kind: 'subtitle',
        words: joined(' · ', [
          electionLine(election, undefined),
          message('statement.count', { value: statements.length }),
        ]),
      },
      {
        kind: 'list',
        entries: statements.map((statement) => statementEntry(election, statement)),
        shownAtMost: STATEMENTS_PER_PAGE,
        from: page,
        pages: ask,
      },
      { kind: 'small', words: message('statement.manner') },
    ],
    menus: bySubject(election, statements, asked),
  };
}

/** Said where no statement fits, with the topics that have some. */
export function noStatementCard(election: Election, asked: StatementsAsked): Card {
  return {
    tone: 'notice',
    blocks: [
      { kind: 'title', words: titleOf(asked) },
      { kind: 'subtitle', words: electionLine(election, undefined) },
      { kind: 'line', words: message('statement.none') },
    ],
    menus: bySubject(election, election.statements, {}),
  };
}

function titleOf({ about, speaker, topic }: StatementsAsked): Words {
  const filters = [
    about === undefined ? undefined : message('statement.about', { query: text(about) }),
    speaker === undefined ? undefined : text(speaker.name),
    topic === undefined ? undefined : subjectWords(topic),
  ].filter((words) => words !== undefined);
  return filters.length === 0
    ? message('statement.title')
    : joined(': ', [message('statement.title'), joined(', ', filters)]);
}

function askOf(election: Election, { about, speaker, topic }: StatementsAsked): Ask {
  return question.statement({
    election: election.id,
    about,
    speaker: speaker?.id,
    topic,
  });
}

/** Narrows what was found to one topic. */
function bySubject(election: Election, statements: readonly Statement[], asked: StatementsAsked): readonly Menu[] {
  const topics = new Set(statements.flatMap(({ topics: of }) => of));
  return [
    {
      placeholder: message('menu.by-subject'),
      entries: [...topics]
        .filter((topic) => topic !== asked.topic)
        .map((topic) => ({ label: subjectWords(topic), ask: askOf(election, { ...asked, topic }) })),
    },
  ];
}
