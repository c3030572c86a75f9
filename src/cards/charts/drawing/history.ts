import type { HistorySketch } from '../sketch.ts';
import { drawGrid, placeOn } from './plot.ts';
import { cutTo, linesOf, type Point, type Sheet, whatFits, widthOf } from './sheet.ts';
import { COLOUR, INK } from './theme.ts';

const ROW = 46;
const LABEL_SHARE = 0.46;
const GAP = 14;
const STAGE_INK = { ...INK.label, size: 13.5 };

/** One row per count, first to last from the top down; a dot where the share stood. */
export function drawHistory(sheet: Sheet, { rows, scale }: HistorySketch): void {
  const labels = sheet.width * LABEL_SHARE;
  const values = Math.max(
    ...rows.map(({ value, change }) => Math.max(widthOf(value, INK.value), widthOf(change, INK.beside))),
  );
  const plot = { from: sheet.left + labels + GAP, to: sheet.right - values - GAP * 1.5 };
  const top = sheet.y;
  drawGrid(sheet, scale, plot, { top, bottom: top + rows.length * ROW });
  const dots = rows.map(({ at }, index) =>
    at === undefined ? undefined : { x: placeOn(scale, plot, at), y: top + index * ROW + ROW / 2 },
  );
  sheet.line(
    dots.filter((dot): dot is Point => dot !== undefined),
    COLOUR.bar,
    { thickness: 2 },
  );
  for (const [index, row] of rows.entries()) {
    const middle = top + index * ROW + ROW / 2;
    drawLabels(sheet, row, middle, labels);
    const dot = dots[index];
    if (dot !== undefined) sheet.dot(dot, 6, COLOUR.bar, row.official);
  }
  sheet.y = top + rows.length * ROW + 20;
}

function drawLabels(sheet: Sheet, row: HistorySketch['rows'][number], middle: number, labels: number): void {
  const stage = linesOf(row.stage, STAGE_INK, labels, 2);
  const first = stage.length > 1 ? middle - 10 : middle - 2;
  for (const [index, line] of stage.entries()) sheet.text(line, { x: sheet.left, y: first + index * 15 }, STAGE_INK);
  const moment = cutTo(whatFits(row.moment, INK.tick, labels), INK.tick, labels);
  sheet.text(moment, { x: sheet.left, y: first + stage.length * 15 }, INK.tick);
  const known = row.at !== undefined;
  const alone = row.change === '';
  sheet.text(
    row.value,
    { x: sheet.right, y: alone ? middle + 5 : middle - 2 },
    known ? INK.value : INK.beside,
    'right',
  );
  if (!alone) sheet.text(row.change, { x: sheet.right, y: middle + 14 }, INK.beside, 'right');
}
