import type { Scale } from '../sketch.ts';
import { type Sheet, widthOf } from './sheet.ts';
import { COLOUR, INK } from './theme.ts';

/** The two ends of a plot in points; `from` is where its scale begins. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a number stands across a plot. */
export function placeOn(scale: Scale, plot: Span, at: number): number {
  return plot.from + ((at - scale.from) / (scale.to - scale.from)) * (plot.to - plot.from);
}

/** A line down at each tick, with its number below; ticks that would touch are left out. */
export function drawGrid(
  sheet: Sheet,
  scale: Scale,
  plot: Span,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, label } of scale.ticks) {
    const x = placeOn(scale, plot, at);
    sheet.line(
      [
        { x, y: top },
        { x, y: bottom },
      ],
      COLOUR.line,
    );
    const half = widthOf(label, INK.tick) / 2;
    if (x - half < free) continue;
    sheet.text(label, { x, y: bottom + 14 }, INK.tick, 'center');
    free = x + half + 6;
  }
}
