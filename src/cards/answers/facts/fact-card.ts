import type { Election } from '../../../facts/election.ts';
import { factFigure } from '../../../facts/figures.ts';
import { byPrecedence } from '../../../facts/precedence.ts';
import type { Disagreement, Fact } from '../../../facts/schema/account.ts';
import { correctionLines } from '../../fragments/correction-lines.ts';
import { disagreementEntry } from '../../fragments/disagreement-lines.ts';
import { contestedLines, electionLine, noteLines, toneOf } from '../../fragments/election-line.ts';
import { otherTopics } from '../../fragments/fact-menu.ts';
import { precedenceWords } from '../../fragments/precedence-words.ts';
import { type Ask, onPage, onTab, question } from '../../model/ask.ts';
import type { Block, Card, Entry, Line, List } from '../../model/card.ts';
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

/** What one screen of a phone holds of other values. */
const OTHERS_MAX = 3;
const DIFFERING_PER_PAGE = 4;
const DIFFERING = 'differing';
/** Facts that are contested where the result is. */
const OF_THE_RESULT: readonly Fact['topic'][] = ['turnout', 'result', 'votes'];

interface FactView {
  readonly tab?: string | undefined;
  readonly page?: number;
}

/** One measure: the value shown first, large, what other sources give for it, and why the first stands first. */
export function factCard(election: Election, facts: readonly [Fact, ...Fact[]], view: FactView): Card {
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
  const beside = differingBeside(election, facts).map((given) => disagreementEntry(election, given));
  const otherwise: readonly Entry[] = [...others.map(({ fact }) => otherLines(election, fact)), ...beside];
  const tab = view.tab === DIFFERING && otherwise.length > 0 ? DIFFERING : undefined;
  const page = view.page ?? 0;
  const rule = shown === undefined || others[0] === undefined ? undefined : precedenceWords(shown, others[0]);
  const list: Omit<List, 'kind' | 'entries'> =
    tab === undefined
      ? { shownAtMost: OTHERS_MAX, pages: onTab(ask, DIFFERING) }
      : { shownAtMost: DIFFERING_PER_PAGE, from: page, pages: onTab(ask, DIFFERING) };
  return {
    tone: toneOf(election),
    ask: onPage(onTab(ask, tab), page),
    blocks: [
      { kind: 'title', words: local((shown?.fact ?? facts[0]).label) },
      { kind: 'subtitle', words: electionLine(election, undefined) },
      ...(shown === undefined ? [] : valueBlocks(election, shown.fact)),
      ...(otherwise.length === 0
        ? []
        : [
            { kind: 'heading', words: message('fact.otherwise') } as const,
            { kind: 'list', entries: otherwise, ...list } as const,
          ]),
      ...(rule === undefined ? [] : [{ kind: 'small', words: rule } as const]),
      ...(OF_THE_RESULT.includes(topic) ? contestedLines(election) : []),
    ],
    tabs: [
      ...factTabs(ask, message('tab.answer'), tab === undefined),
      ...(otherwise.length === 0
        ? []
        : [{ label: message('tab.differing'), ask: onTab(ask, DIFFERING), current: tab === DIFFERING }]),
    ],
    menus: tab === undefined ? otherTopics(election, measure, topic) : [],
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
    { kind: 'status', words: joined('', [saidWords(fact), cited(sources)]) },
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
