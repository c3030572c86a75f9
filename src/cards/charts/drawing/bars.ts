import type { BarsSketch } from '../sketch.ts';
import { cutTo, type Sheet, whatFits, widthOf } from './sheet.ts';
import { COLOUR, INK } from './theme.ts';

const ROW = 39;
const BAR = 9;
const INDENT = 16;
/** So that half a percent is still seen as something. */
const LEAST_LENGTH = 1.5;

const FILL = { whole: COLOUR.bar, part: COLOUR.part, rest: COLOUR.rest } as const;

/** Names and values in words over thin bars from zero: every value can be read, however small its bar. */
export function drawBars(sheet: Sheet, sketch: BarsSketch): void {
  drawMarkLabel(sheet, sketch);
  for (const row of sketch.rows) {
    drawRow(sheet, sketch, row);
    sheet.y += ROW;
  }
  if (sketch.more !== '') sheet.paragraph(sketch.more, INK.beside);
}

function drawRow(sheet: Sheet, sketch: BarsSketch, row: BarsSketch['rows'][number]): void {
  const left = sheet.left + (row.role === 'part' ? INDENT : 0);
  const y = sheet.y + 18;
  const value = row.length === undefined ? INK.beside : INK.value;
  sheet.text(row.value, { x: sheet.right, y }, value, 'right');
  const room = sheet.right - left - widthOf(row.value, value) - 14;
  const label = cutTo(row.label, INK.label, room);
  sheet.text(label, { x: left, y }, INK.label);
  const from = left + widthOf(label, INK.label) + 10;
  const beside = whatFits(row.beside, INK.beside, left + room - from);
  if (widthOf(beside, INK.beside) <= left + room - from) sheet.text(beside, { x: from, y }, INK.beside);
  drawBar(sheet, sketch, row);
}

function drawBar(sheet: Sheet, { full, whole, mark }: BarsSketch, { length, role }: BarsSketch['rows'][number]): void {
  const y = sheet.y + 24;
  const height = role === 'part' ? BAR - 4 : BAR;
  const long = (amount: number) => (amount / full) * sheet.width;
  if (whole) sheet.box({ x: sheet.left, y, width: sheet.width, height }, COLOUR.track, 2);
  if (length !== undefined && length > 0) {
    sheet.box({ x: sheet.left, y, width: Math.max(LEAST_LENGTH, long(length)), height }, FILL[role], 2);
  }
  if (mark === undefined) return;
  const x = sheet.left + long(mark.at);
  sheet.line(
    [
      { x, y: y - 3 },
      { x, y: y + height + 3 },
    ],
    COLOUR.mark,
    { thickness: 2 },
  );
}

/** Written over the first bar, at the place of the mark. */
function drawMarkLabel(sheet: Sheet, { mark, full }: BarsSketch): void {
  if (mark === undefined) return;
  const half = widthOf(mark.label, INK.mark) / 2;
  const place = sheet.left + (mark.at / full) * sheet.width;
  const x = Math.min(Math.max(place, sheet.left + half), sheet.right - half);
  sheet.text(mark.label, { x, y: sheet.y + 14 }, INK.mark, 'center');
  sheet.line(
    [
      { x: place, y: sheet.y + 18 },
      { x: place, y: sheet.y + 23 },
    ],
    COLOUR.mark,
    { thickness: 2 },
  );
  sheet.y += 20;
}
