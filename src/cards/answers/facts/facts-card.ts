import type { Election } from '../../../facts/election.ts';
import { factFigure } from '../../../facts/figures.ts';
import { byPrecedence } from '../../../facts/precedence.ts';
import type { Fact } from '../../../facts/schema/account.ts';
import { electionLine } from '../../fragments/election-line.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Card, Tab } from '../../model/card.ts';
import { joined, linked, local, message, strong, type Words, withUnit } from '../../model/words.ts';

const FACTS_PER_PAGE = 8;
/** The view of `/fact` that lists everything it knows of an election. */
export const ALL_FACTS = 'all';

/**
 * Every measure of an election in a line each, with the value shown first, page by page.
 * @param topic the id of the topic it was opened from
 */
export function factsCard(election: Election, topic: string, page: number): Card {
  const ask: Ask = onTab(question.fact({ election: election.id, topic }), ALL_FACTS);
  return {
    tone: 'answer',
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: message('fact.all') },
      { kind: 'subtitle', words: electionLine(election, undefined) },
      {
        kind: 'list',
        entries: firstValues(election).map((fact) => factLine(election, fact)),
        shownAtMost: FACTS_PER_PAGE,
        from: page,
        pages: ask,
      },
    ],
    tabs: [{ label: message('tab.all-facts'), ask, current: true }, ...commonTabs(election)],
  };
}

/** The tabs of one fact: itself, and everything else that is known. */
export function factTabs(ask: Ask, label: Words, current: boolean): readonly Tab[] {
  return [
    { label, ask, current },
    { label: message('tab.all-facts'), ask: onTab(ask, ALL_FACTS) },
  ];
}

function commonTabs(election: Election): readonly Tab[] {
  const about = (topic: string): Ask => question.fact({ election: election.id, topic });
  return [
    ...(election.turnout.length === 0 ? [] : [{ label: message('fact.turnout'), ask: about('turnout') }]),
    ...(election.timeline.length === 0 ? [] : [{ label: message('fact.timeline'), ask: about('timeline') }]),
  ];
}

/** Of the competing values of each measure, the one shown first. */
function firstValues(election: Election): readonly Fact[] {
  const measures = [...new Set(election.facts.map(({ measure }) => measure))];
  return measures.flatMap((measure) => {
    const values = election.facts
      .filter((fact) => fact.measure === measure)
      .map((fact) => ({ fact, asOf: fact.asOf, sources: fact.sources.map(({ source }) => election.source(source)) }));
    return byPrecedence(values)
      .slice(0, 1)
      .map(({ fact }) => fact);
  });
}

function factLine(election: Election, fact: Fact): Words {
  const figure = factFigure(election, fact);
  const text = fact.text === undefined ? message('not-reported') : local(fact.text);
  return joined(' · ', [
    joined(': ', [local(fact.label), figure === undefined ? text : strong(withUnit(figure))]),
    linked(fact.sources.map(({ source }) => election.source(source))),
  ]);
}
