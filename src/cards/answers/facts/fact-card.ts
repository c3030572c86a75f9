import type { Election } from '../../../facts/election.ts';
import { factFigure } from '../../../facts/figures.ts';
import { byPrecedence } from '../../../facts/precedence.ts';
import type { Disagreement, Fact } from '../../../facts/schema/account.ts';
import { correctionLines } from '../../fragments/correction-lines.ts';
import { disagreementEntry } from '../../fragments/disagreement-lines.ts';
import { contestedBlocks, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { otherTopics } from '../../fragments/fact-menu.ts';
import { precedenceWords } from '../../fragments/precedence-words.ts';
import { type Ask, onPage, question } from '../../model/ask.ts';
import type { Block, Card, Line } from '../../model/card.ts';
import {
  asOfWords,
  cited,
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

const DISAGREEMENTS_PER_PAGE = 5;
/** Facts that are contested where the result is. */
const OF_THE_RESULT: readonly Fact['topic'][] = ['turnout', 'result', 'votes'];

/** One measure: the value shown first, large, what other sources give for it, and why the first stands first. */
export function factCard(election: Election, facts: readonly [Fact, ...Fact[]], page: number): Card {
  const values = byPrecedence(
    facts.map((fact) => ({
      fact,
      asOf: fact.asOf,
      sources: fact.sources.map(({ source }) => election.source(source)),
    })),
  );
  const [shown, ...others] = values;
  const { measure, topic } = facts[0];
  const ask: Ask = question.fact({ election: election.id, topic: measure });
  const differing = differingBeside(election, facts);
  return {
    tone: toneOf(election),
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: local((shown?.fact ?? facts[0]).label) },
      { kind: 'small', words: electionLine(election, undefined) },
      ...(shown === undefined ? [] : valueBlocks(election, shown.fact)),
      ...(others.length === 0 ? [] : [{ kind: 'heading', words: message('fact.otherwise') } as const]),
      ...others.flatMap(({ fact }) => otherLines(election, fact)),
      ...(shown === undefined || others[0] === undefined
        ? []
        : [{ kind: 'small', words: precedenceWords(shown, others[0]) } as const]),
      ...(differing.length === 0
        ? []
        : [
            { kind: 'heading', words: message('fact.disagreements') } as const,
            {
              kind: 'list',
              entries: differing.map((disagreement) => disagreementEntry(election, disagreement)),
              shownAtMost: DISAGREEMENTS_PER_PAGE,
              from: page,
              pages: ask,
            } as const,
          ]),
      ...(OF_THE_RESULT.includes(topic) ? contestedBlocks(election) : []),
    ],
    tabs: factTabs(ask, message('tab.answer'), true),
    menus: otherTopics(election, measure, topic),
  };
}

/** What sources differ on beside the values that stand here already. */
function differingBeside(election: Election, facts: readonly Fact[]): readonly Disagreement[] {
  const differing = new Set(facts.flatMap(({ id }) => election.disagreementsAbout(id)));
  const shown = new Set<number | string | undefined>(facts.map(({ value }) => value));
  return [...differing].filter(({ values }) => !values.every(({ value }) => shown.has(value)));
}

function valueBlocks(election: Election, fact: Fact): readonly Block[] {
  const figure = factFigure(election, fact);
  const sources = fact.sources.map(({ source }) => election.source(source));
  return [
    ...(figure === undefined ? [] : [{ kind: 'answer', words: withUnit(figure) } as const]),
    ...(fact.text === undefined ? [] : [{ kind: 'line', words: local(fact.text) } as const]),
    { kind: 'line', words: joined('', [saidWords(fact), cited(sources)]) },
    ...footLines(election, fact),
  ];
}

function otherLines(election: Election, fact: Fact): readonly Line[] {
  const figure = factFigure(election, fact);
  const sources = fact.sources.map(({ source }) => election.source(source));
  return [
    {
      kind: 'item',
      words: joined(' · ', [
        figure === undefined ? undefined : strong(withUnit(figure)),
        fact.text === undefined ? undefined : local(fact.text),
        saidWords(fact),
        linked(sources),
      ]),
    },
    ...footLines(election, fact),
  ];
}

function saidWords({ attribution, asOf: moment }: Fact): Words {
  return joined(' · ', [message('says', { issuer: text(attribution) }), asOfWords(moment)]);
}

function footLines(election: Election, fact: Fact): readonly Line[] {
  return [...correctionLines(election, fact), ...noteLines([fact.note])];
}
