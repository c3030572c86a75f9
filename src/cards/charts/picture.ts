import type { Block } from '../model/card.ts';
import type { Chart } from '../model/chart.ts';
import { altOf } from '../render/alt-text.ts';

/** A chart as a block of a card, with its text for those who cannot see it; no block where there is nothing to draw. */
export function pictureBlocks(chart: Chart | undefined): readonly Block[] {
  return chart === undefined ? [] : [{ kind: 'picture', chart, alt: altOf(chart) }];
}
