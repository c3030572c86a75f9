import { bySourceRank } from '../../facts/precedence.ts';
import type { Source } from '../../facts/schema/account.ts';
import { type Ask, onPage, onTab, shownAs, type View } from '../model/ask.ts';
import { type Action, type Block, type Card, type Entry, isLines, type Tab } from '../model/card.ts';
import type { Chart } from '../model/chart.ts';
import { message, type Words } from '../model/words.ts';
import { altOf } from '../render/alt-text.ts';
import { reportAction } from './report-actions.ts';
import { sourceEntry } from './source-lines.ts';

const SOURCES_PER_PAGE = 5;
/** The tab that shows the picture of an answer, whatever the answer is. */
const PICTURE = 'picture';

/**
 * An answer as it is looked at: itself, its picture alone, or its sources; with tabs for the others. Questions back and
 * notices have one view, and so have answers no button can ask for again.
 */
export function viewed(card: Card, { tab, sources, page = 0 }: View): Card {
  if (card.ask === undefined || card.isOfSources === true) return card;
  if (sources === true) return sourcesView(card, page);
  if (tab === PICTURE && card.picture !== undefined) return pictureView(card, card.picture);
  return { ...card, tabs: tabsOf(card), actions: actionsOf(card) };
}

/** Every source behind an answer, the best first, page by page. */
function sourcesView(card: Card, page: number): Card {
  const { ask } = card;
  const sources = sourcesOf(card);
  if (ask === undefined || sources.length === 0) return card;
  const here = shownAs(ask, { sources: true, page: undefined });
  return {
    tone: card.tone,
    ask: onPage(here, page),
    blocks: [
      ...card.blocks.filter(({ kind }) => kind === 'title' || kind === 'subtitle').slice(0, 2),
      { kind: 'small', words: message('sources.of-answer', { value: sources.length }) },
      { kind: 'list', entries: sources.map(sourceEntry), shownAtMost: SOURCES_PER_PAGE, from: page, pages: here },
    ],
    tabs: othersOf(card, ({ view }) => view?.sources === true),
    actions: reportActions(card, 'always'),
  };
}

/** The picture with what says which election and which count it is of; the rows would say the same twice. */
function pictureView(card: Card, chart: Chart): Card {
  const said = card.blocks.filter(({ kind }) => kind === 'title' || kind === 'subtitle' || kind === 'status');
  const contested = card.blocks.filter(({ kind }) => kind === 'contested');
  const here = card.ask === undefined ? {} : { ask: onTab(card.ask, PICTURE) };
  return {
    tone: card.tone,
    ...here,
    picture: chart,
    blocks: [...said, { kind: 'picture', chart, alt: altOf(chart) }, ...contested],
    tabs: othersOf(card, ({ view }) => view?.tab === PICTURE && view.sources !== true),
    actions: reportActions(card, 'where-room'),
  };
}

/** The tabs of a card without the one that is shown: the card's own view is then one of the others. */
function othersOf(card: Card, isShown: (ask: Ask) => boolean): readonly Tab[] {
  return tabsOf(card)
    .filter(({ ask }) => !isShown(ask))
    .map(({ label, ask }) => ({ label, ask }));
}

function tabsOf(card: Card): readonly Tab[] {
  const { ask, picture } = card;
  if (ask === undefined) return card.tabs ?? [];
  const first = onTab(ask, undefined);
  const own = card.tabs ?? [{ label: message('tab.answer'), ask: first }];
  return [
    ...own,
    ...(picture === undefined ? [] : [{ label: message('tab.picture'), ask: onTab(ask, PICTURE) }]),
    ...(sourcesOf(card).length === 0
      ? []
      : [{ label: message('tab.sources'), ask: shownAs(ask, { sources: true, page: undefined }) }]),
  ];
}

function actionsOf(card: Card): readonly Action[] {
  return [...(card.actions ?? []), ...reportActions(card, 'where-room')];
}

/**
 * Whoever sees a figure can say that it is wrong: beside its sources always, beside the figure where there is room. A card
 * that cannot be asked for again has reports of its own.
 */
function reportActions(card: Card, beside: 'always' | 'where-room'): readonly Action[] {
  if (card.ask === undefined || card.sharedAsShown === true || sourcesOf(card).length === 0) return [];
  return [reportAction(card.ask, beside)];
}

/** The sources of everything a card says, each once, the best first. */
function sourcesOf(card: Card): readonly Source[] {
  const found = card.blocks.flatMap(wordsOf).flatMap(sourcesOfWords);
  return bySourceRank([...new Map(found.map((source) => [source.id, source])).values()]);
}

function wordsOf(block: Block): readonly Words[] {
  if (block.kind === 'rule' || block.kind === 'file') return [];
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
    case 'gap':
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
