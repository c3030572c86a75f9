import type { DifferencesSketch } from '../sketch.ts';
import { drawGrid, placeOn, type Span } from './plot.ts';
import { cutTo, linesOf, type Sheet, widthOf } from './sheet.ts';
import { COLOUR, INK, type Ink } from './theme.ts';

type Row = DifferencesSketch['groups'][number]['rows'][number];

const ROW = 31;
/** Where there are many rows: eleven polls of two alliances are one picture, not two. */
const DENSE_ROW = 25;
const DENSE_FROM = 15;
const HEAD = 26;
const LABEL_SHARE = 0.32;
const GAP = 12;
const VALUE_INK = { ...INK.label, size: 13.5 };
const MISSING_INK = { ...INK.beside, size: 12 };
const DIFFERENCE_INK = { ...INK.value, size: 13.5 };

interface Columns {
  readonly label: number;
  readonly plot: Span;
  /** Right edges. */
  readonly given: number;
  readonly against: number | undefined;
  readonly difference: number;
}

/** A dot or, for a range, a bar for each value at its distance from the line of what it is compared with. */
export function drawDifferences(sheet: Sheet, sketch: DifferencesSketch): void {
  const columns = columnsOf(sheet, sketch);
  drawHeads(sheet, sketch, columns);
  const top = sheet.y;
  const rowHeight = sketch.groups.flatMap(({ rows }) => rows).length < DENSE_FROM ? ROW : DENSE_ROW;
  const heights = sketch.groups.map(({ label, rows }) => rows.length * rowHeight + (label === '' ? 0 : HEAD));
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  drawGrid(sheet, sketch.scale, columns.plot, { top, bottom });
  const zero = placeOn(sketch.scale, columns.plot, 0);
  sheet.line(
    [
      { x: zero, y: top },
      { x: zero, y: bottom },
    ],
    COLOUR.zero,
    { thickness: 1.5 },
  );
  for (const { label, rows } of sketch.groups) {
    if (label !== '') drawGroupHead(sheet, label);
    for (const row of rows) {
      drawRow(sheet, sketch, row, { columns, height: rowHeight });
      sheet.y += rowHeight;
    }
  }
  sheet.y = bottom + 20;
  sheet.paragraph(sketch.axis, INK.tick, { lines: 2 });
  if (sketch.more !== '') sheet.paragraph(sketch.more, INK.beside);
}

/** Grouped rows are compared with one value each group, which its head names: no column for it. */
function columnsOf(sheet: Sheet, { groups, columns: heads }: DifferencesSketch): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const grouped = groups.some(({ label }) => label !== '');
  const widest = (head: string, width: (row: Row) => number) => Math.max(widthOf(head, INK.tick), ...rows.map(width));
  const difference = widest(heads.difference, (row) => widthOf(row.difference, DIFFERENCE_INK));
  const against = widest(heads.against, (row) => widthOf(row.against, againstInk(row)));
  const given = widest(heads.given, (row) => widthOf(row.given, VALUE_INK));
  const label = Math.min(Math.max(...rows.map((row) => widthOf(row.label, VALUE_INK))), sheet.width * LABEL_SHARE);
  const againstEdge = sheet.right - difference - GAP;
  const givenEdge = grouped ? againstEdge : againstEdge - against - GAP;
  return {
    label,
    plot: { from: sheet.left + label + GAP, to: givenEdge - given - GAP },
    given: givenEdge,
    against: grouped ? undefined : againstEdge,
    difference: sheet.right,
  };
}

function againstInk({ span }: Row): Ink {
  return span === undefined ? MISSING_INK : VALUE_INK;
}

function drawHeads(sheet: Sheet, { columns: heads }: DifferencesSketch, columns: Columns): void {
  const y = sheet.y + 10;
  sheet.text(heads.given, { x: columns.given, y }, INK.tick, 'right');
  if (columns.against !== undefined) sheet.text(heads.against, { x: columns.against, y }, INK.tick, 'right');
  sheet.text(heads.difference, { x: columns.difference, y }, INK.tick, 'right');
  sheet.y += 16;
}

function drawGroupHead(sheet: Sheet, label: string): void {
  const shown = cutTo(label, INK.value, sheet.width);
  sheet.box({ x: sheet.left, y: sheet.y - 1, width: sheet.width, height: HEAD + 1 }, COLOUR.paper);
  sheet.text(shown, { x: sheet.left, y: sheet.y + 19 }, { ...INK.value, size: 14 });
  sheet.y += HEAD;
}

function drawRow(
  sheet: Sheet,
  { scale }: DifferencesSketch,
  row: Row,
  { columns, height }: { readonly columns: Columns; readonly height: number },
): void {
  const middle = sheet.y + height / 2;
  drawLabel(sheet, row.label, middle, columns.label);
  const y = middle + 5;
  sheet.text(row.given, { x: columns.given, y }, VALUE_INK, 'right');
  if (columns.against !== undefined) sheet.text(row.against, { x: columns.against, y }, againstInk(row), 'right');
  sheet.text(row.difference, { x: columns.difference, y }, DIFFERENCE_INK, 'right');
  if (row.span === undefined) return;
  const [zero, low, high] = [0, row.span.low, row.span.high].map((at) => placeOn(scale, columns.plot, at));
  if (zero === undefined || low === undefined || high === undefined) return;
  const near = Math.min(Math.max(zero, low), high);
  sheet.line(
    [
      { x: zero, y: middle },
      { x: near, y: middle },
    ],
    COLOUR.mark,
    { thickness: 2 },
  );
  if (row.span.low === row.span.high) sheet.dot({ x: low, y: middle }, 6, COLOUR.mark);
  else sheet.box({ x: low, y: middle - 5, width: Math.max(4, high - low), height: 10 }, COLOUR.mark, 5);
}

/** On one line where it fits, else on two smaller ones. */
function drawLabel(sheet: Sheet, label: string, middle: number, width: number): void {
  if (widthOf(label, VALUE_INK) <= width) {
    sheet.text(label, { x: sheet.left, y: middle + 5 }, VALUE_INK);
    return;
  }
  const ink = { ...VALUE_INK, size: 12 };
  const lines = linesOf(label, ink, width, 2);
  const first = lines.length === 1 ? middle + 4 : middle - 2;
  for (const [index, line] of lines.entries()) sheet.text(line, { x: sheet.left, y: first + index * 14 }, ink);
}
