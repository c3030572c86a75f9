import type { TurnoutSketch } from '../sketch.ts';
import { placeOn, type Span } from './plot.ts';
import { type Box, cutTo, type Point, type Sheet, widthOf } from './sheet.ts';
import { COLOUR, INK, type Ink } from './theme.ts';

const HEIGHT = 230;
const AXIS = 46;
const VALUE_INK = { ...INK.value, size: 14 };
/** Width of each figure that came after the day. */
const LATER = 86;

interface Plot {
  readonly across: Span;
  /** `from` is the bottom: shares grow upwards. */
  readonly up: Span;
}

/** A line through the readings against the clock, and the revised figures beside it. */
export function drawTurnout(sheet: Sheet, sketch: TurnoutSketch): void {
  const top = sheet.y + 16;
  const later = sketch.later.length * LATER;
  const plot: Plot = {
    across: { from: sheet.left + AXIS, to: sheet.right - later - 24 },
    up: { from: top + HEIGHT, to: top },
  };
  drawAxis(sheet, sketch, plot);
  drawReadings(sheet, sketch, plot);
  drawLater(sheet, sketch, plot);
  sheet.y = top + HEIGHT + 44;
}

function drawAxis(sheet: Sheet, { scale }: TurnoutSketch, { across, up }: Plot): void {
  for (const { at, label } of scale.ticks) {
    const y = placeOn(scale, up, at);
    sheet.line(
      [
        { x: across.from, y },
        { x: sheet.right, y },
      ],
      COLOUR.line,
    );
    sheet.text(label, { x: across.from - 8, y: y + 4 }, INK.tick, 'right');
  }
}

function drawReadings(sheet: Sheet, { readings, scale }: TurnoutSketch, { across, up }: Plot): void {
  const clocks = readings.map(({ clock }) => clock);
  const [first, last] = [Math.min(...clocks), Math.max(...clocks)];
  const inset = { from: across.from + 48, to: across.to - 8 };
  const place = (clock: number) =>
    placeOn({ from: first, to: last === first ? first + 1 : last, ticks: [] }, inset, clock);
  const points = readings.map(({ clock, share }): Point => ({ x: place(clock), y: placeOn(scale, up, share) }));
  sheet.line(points, COLOUR.bar, { thickness: 2.5 });
  for (const point of points) sheet.dot(point, 5.5, COLOUR.bar);
  const written: Box[] = [];
  for (const index of endsFirst(readings.length)) {
    const [point, reading] = [points[index], readings[index]];
    if (point === undefined || reading === undefined) continue;
    // Turnout only grows, so there is room on the upper left of each dot.
    labelAt(sheet, reading.value, { x: point.x + 7, y: point.y - 11 }, VALUE_INK, written);
    const half = widthOf(reading.time, INK.tick) / 2;
    labelAt(sheet, reading.time, { x: point.x + half, y: up.from + 18 }, INK.tick, written);
  }
}

/** The last and the first, then the others: where labels would touch, those two stay. */
function endsFirst(length: number): readonly number[] {
  const inner = Array.from({ length: Math.max(0, length - 2) }, (_, index) => length - 2 - index);
  return length < 2 ? [0] : [length - 1, 0, ...inner];
}

/** Writes a label that ends at a place, unless it would touch one that is written. */
function labelAt(sheet: Sheet, label: string, { x, y }: Point, ink: Ink, written: Box[]): void {
  const width = widthOf(label, ink);
  const box = { x: x - width - 3, y: y - ink.size, width: width + 6, height: ink.size * 1.3 };
  if (written.some((other) => touch(box, other))) return;
  sheet.text(label, { x, y }, ink, 'right');
  written.push(box);
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function drawLater(sheet: Sheet, { later, scale }: TurnoutSketch, { across, up }: Plot): void {
  if (later.length === 0) return;
  const edge = across.to + 24;
  sheet.line(
    [
      { x: edge, y: up.to - 10 },
      { x: edge, y: up.from + 36 },
    ],
    COLOUR.quiet,
    { dashed: true },
  );
  for (const [index, { value, label, moment, share }] of later.entries()) {
    const x = edge + (index + 0.5) * LATER;
    const y = placeOn(scale, up, share);
    sheet.line(
      [
        { x, y: up.from },
        { x, y },
      ],
      COLOUR.line,
      { thickness: 2 },
    );
    sheet.dot({ x, y }, 5.5, COLOUR.bar, false);
    sheet.text(value, { x, y: y - 12 }, VALUE_INK, 'center');
    sheet.text(cutTo(label, INK.tick, LATER - 4), { x, y: up.from + 18 }, INK.tick, 'center');
    sheet.text(cutTo(moment, INK.tick, LATER - 4), { x, y: up.from + 33 }, INK.tick, 'center');
  }
}
