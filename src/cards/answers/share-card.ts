import type { Block, Card, List } from '../model/card.ts';
import { message } from '../model/words.ts';
import { altOf } from '../render/alt-text.ts';

/** What of an answer goes to a channel. */
export const SHARED_AS = ['short', 'full', 'picture'] as const;
export type SharedAs = (typeof SHARED_AS)[number];

/** What a share keeps of a card: what it is about, the figure, which count that is, and that it is contested. */
const KEPT: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'answer', 'status', 'contested']);
/** Of an answer without one figure, so much of its list stands for it. */
const ENTRIES_MAX = 3;

/** An answer as a channel sees it: a few lines, and one button that answers whoever presses it privately. */
export function shareCard(card: Card, as: SharedAs): Card {
  const { ask } = card;
  return {
    tone: card.tone,
    ...(ask === undefined ? {} : { ask }),
    blocks: blocksOf(card, as),
    actions: ask === undefined ? [] : [{ kind: 'ask', label: message('button.look'), ask, here: true }],
  };
}

function blocksOf(card: Card, as: SharedAs): readonly Block[] {
  if (as === 'full') return card.blocks.map((block) => (block.kind === 'list' ? cut(block, undefined) : block));
  const kept = card.blocks.filter(({ kind }) => KEPT.has(kind));
  if (as === 'picture' && card.picture !== undefined)
    return [
      ...kept.filter(({ kind }) => kind !== 'answer'),
      { kind: 'picture', chart: card.picture, alt: altOf(card.picture) },
    ];
  if (kept.some(({ kind }) => kind === 'answer')) return kept;
  return card.blocks
    .filter(({ kind }) => KEPT.has(kind) || kind === 'list')
    .map((block) => (block.kind === 'list' ? cut(block, ENTRIES_MAX) : block));
}

/** A list without the question for its pages: only the one button stands under a share. */
function cut({ entries, shownAtMost, from = 0 }: List, most: number | undefined): List {
  const shown = entries.slice(from);
  const atMost = most ?? shownAtMost;
  return { kind: 'list', entries: shown, ...(atMost === undefined ? {} : { shownAtMost: atMost }) };
}
