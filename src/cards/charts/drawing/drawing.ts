import type { Sketch } from '../sketch.ts';
import { drawBars } from './bars.ts';
import { drawDifferences } from './differences.ts';
import { drawHistory } from './history.ts';
import { pngOf } from './png.ts';
import { Sheet, widthOf } from './sheet.ts';
import { INK } from './theme.ts';
import { drawTurnout } from './turnout.ts';

/**
 * Draws a sketch as a PNG. Import this file only when a picture is asked for: it loads the canvas and the typefaces.
 * Compressing, most of the time it takes, runs on another thread.
 */
export async function drawnAsPng(sketch: Sketch): Promise<Buffer> {
  const sheet = new Sheet();
  drawTitle(sheet, sketch.title);
  sheet.y += 2;
  for (const line of sketch.lead) sheet.paragraph(line, INK.lead, { lines: 2 });
  sheet.y += 12;
  drawBody(sheet, sketch);
  sheet.y += 8;
  for (const line of sketch.small) sheet.paragraph(line, INK.small, { lines: 6 });
  return await pngOf(sheet.drawn());
}

/** A little smaller where that saves a second line. */
function drawTitle(sheet: Sheet, title: string): void {
  const smaller = { ...INK.title, size: 17 };
  const tooWide = widthOf(title, INK.title) > sheet.width;
  sheet.paragraph(title, tooWide && widthOf(title, smaller) <= sheet.width ? smaller : INK.title, { lines: 2 });
}

function drawBody(sheet: Sheet, sketch: Sketch): void {
  if (sketch.kind === 'bars') drawBars(sheet, sketch);
  else if (sketch.kind === 'history') drawHistory(sheet, sketch);
  else if (sketch.kind === 'differences') drawDifferences(sheet, sketch);
  else drawTurnout(sheet, sketch);
}
