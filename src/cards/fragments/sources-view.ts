import { bySourceRank } from '../../facts/precedence.ts';
import type { Source } from '../../facts/schema/account.ts';
import { type Ask, onPage, shownAs } from '../model/ask.ts';
import { type Block, type Card, type Entry, isLines } from '../model/card.ts';
import { message, type Words } from '../model/words.ts';
import { sourceEntry } from './source-lines.ts';

/** Discord's limit of buttons in a row, less the tab of the sources. */
const OTHER_TABS_MAX = 4;

/** Adds the tab that lists every source of an answer. Questions back and notices have none, nor answers no button can ask for again. */
export function withSourcesTab(card: Card): Card {
  const { ask } = card;
  if (ask === undefined || card.isOfSources === true || sourcesOf(card).length === 0) return card;
  return { ...card, tabs: tabsOf(card, ask, false) };
}

/** Every source behind an answer, the best first, page by page. */
export function sourcesView(card: Card, page: number): Card {
  const { ask } = card;
  const sources = sourcesOf(card);
  if (ask === undefined || sources.length === 0) return card;
  const here = shownAs(ask, { sources: true, page: undefined });
  return {
    tone: card.tone,
    ask: onPage(here, page),
    blocks: [
      ...card.blocks.filter(({ kind }) => kind === 'title').slice(0, 1),
      { kind: 'small', words: message('sources.of-answer', { value: sources.length }) },
      { kind: 'list', entries: sources.map(sourceEntry), shownAtMost: 6, from: page, pages: here },
    ],
    tabs: tabsOf(card, ask, true),
  };
}

function tabsOf(card: Card, ask: Ask, current: boolean): NonNullable<Card['tabs']> {
  const others = card.tabs ?? [{ label: message('tab.answer'), ask, current: true }];
  return [
    ...others.slice(0, OTHER_TABS_MAX).map((tab) => (current ? { label: tab.label, ask: tab.ask } : tab)),
    { label: message('tab.sources'), ask: shownAs(ask, { sources: true, page: undefined }), current },
  ];
}

/** The sources of everything a card says, each once, the best first. */
export function sourcesOf(card: Card): readonly Source[] {
  const found = card.blocks.flatMap(wordsOf).flatMap(sourcesOfWords);
  return bySourceRank([...new Map(found.map((source) => [source.id, source])).values()]);
}

function wordsOf(block: Block): readonly Words[] {
  if (block.kind === 'rule') return [];
  if (block.kind === 'picture') return [block.alt];
  return block.kind === 'list' ? block.entries.flatMap(entryWords) : [block.words];
}

function entryWords(entry: Entry): readonly Words[] {
  return isLines(entry) ? entry.map(({ words }) => words) : [entry];
}

function sourcesOfWords(words: Words): readonly Source[] {
  switch (words.kind) {
    case 'figure':
      return words.figure.sources;
    case 'points':
    case 'change':
      return words.of.flatMap(({ sources }) => sources);
    case 'derived':
      return words.from.flatMap(({ sources }) => sources);
    case 'cited':
      return words.sources;
    case 'source':
      return [words.source];
    case 'strong':
      return sourcesOfWords(words.words);
    case 'joined':
      return words.parts.flatMap(sourcesOfWords);
    case 'message':
      return Object.values(words.args).flatMap((arg) => (typeof arg === 'number' ? [] : sourcesOfWords(arg)));
    default:
      return [];
  }
}
