import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { COLOUR, HEIGHT_MAX, type Ink, MARGIN, PIXELS_PER_POINT, WIDTH } from './theme.ts';
import { drawable, familyList } from './typefaces.ts';

type Mark = (pen: SKRSContext2D) => void;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

const ruler = createCanvas(1, 1).getContext('2d');

/** A picture in the making: marks are gathered from the top down, in points, and drawn once its height is known. */
export class Sheet {
  /** The upper edge of what comes next. */
  y: number = MARGIN;
  readonly left: number = MARGIN;
  readonly right: number = WIDTH - MARGIN;
  readonly width: number = WIDTH - 2 * MARGIN;
  readonly #marks: Mark[] = [];

  /** Writes one line. `y` is the line the letters stand on. */
  text(words: string, { x, y }: Point, ink: Ink, align: 'left' | 'right' | 'center' = 'left'): void {
    const shown = drawable(words);
    this.#marks.push((pen) => {
      pen.font = fontOf(ink);
      pen.fillStyle = ink.colour;
      pen.textAlign = align;
      pen.fillText(shown, x, y);
    });
  }

  /** Writes lines from the top down and moves on below them. */
  paragraph(words: string, ink: Ink, { lines = 2, x = this.left, width = this.width } = {}): void {
    const leading = ink.size * 1.38;
    for (const line of linesOf(words, ink, width, lines)) {
      this.y += leading;
      this.text(line, { x, y: this.y - leading * 0.28 }, ink);
    }
  }

  box({ x, y, width, height }: Box, colour: string, radius = 0): void {
    this.#marks.push((pen) => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.roundRect(x, y, Math.max(0, width), height, Math.min(radius, Math.max(0, width) / 2));
      pen.fill();
    });
  }

  line(points: readonly Point[], colour: string, { thickness = 1, dashed = false } = {}): void {
    this.#marks.push((pen) => {
      pen.strokeStyle = colour;
      pen.lineWidth = thickness;
      pen.setLineDash(dashed ? [3, 3] : []);
      pen.beginPath();
      for (const { x, y } of points) pen.lineTo(x, y);
      pen.stroke();
    });
  }

  /** A dot with a rim in the colour of the paper, so that it stands out from the line it lies on. */
  dot({ x, y }: Point, radius: number, colour: string, filled = true): void {
    this.#marks.push((pen) => {
      pen.beginPath();
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fillStyle = filled ? colour : COLOUR.paper;
      pen.fill();
      pen.setLineDash([]);
      pen.lineWidth = filled ? 1.5 : 2;
      pen.strokeStyle = filled ? COLOUR.paper : colour;
      pen.stroke();
    });
  }

  /** @returns the picture, of the height that was used */
  drawn(): Canvas {
    const height = Math.min(Math.ceil(this.y + MARGIN), HEIGHT_MAX);
    const canvas = createCanvas(WIDTH * PIXELS_PER_POINT, height * PIXELS_PER_POINT);
    const pen = canvas.getContext('2d');
    pen.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
    pen.fillStyle = COLOUR.paper;
    pen.fillRect(0, 0, WIDTH, height);
    pen.lineWidth = 1;
    pen.strokeStyle = COLOUR.border;
    pen.strokeRect(0.5, 0.5, WIDTH - 1, height - 1);
    for (const mark of this.#marks) mark(pen);
    return canvas;
  }
}

/** How wide a line is, in points. */
export function widthOf(words: string, ink: Ink): number {
  ruler.font = fontOf(ink);
  return ruler.measureText(drawable(words)).width;
}

/** A text in lines of a width, at most so many: what does not fit ends in an ellipsis. */
export function linesOf(words: string, ink: Ink, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = words.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== '');
  while (rest.length > 0 && lines.length < most) {
    const fitting = lines.length === most - 1 ? rest.length : wordsThatFit(rest, ink, width);
    lines.push(cutTo(rest.slice(0, fitting).join(' '), ink, width));
    rest = rest.slice(fitting);
  }
  return lines;
}

/** As many words as fit a line, at least one. */
function wordsThatFit(words: readonly string[], ink: Ink, width: number): number {
  const tooMany = words.findIndex((_, index) => index > 0 && widthOf(words.slice(0, index + 1).join(' '), ink) > width);
  return tooMany === -1 ? words.length : tooMany;
}

/** The longest beginning that fits with an ellipsis, found by halving; never inside a character with its marks. */
export function cutTo(words: string, ink: Ink, width: number): string {
  if (widthOf(words, ink) <= width) return words;
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)];
  const beginning = (length: number) =>
    `${characters
      .slice(0, length)
      .map(({ segment }) => segment)
      .join('')
      .trimEnd()}…`;
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(beginning(middle), ink) <= width) fits = middle;
    else tooLong = middle;
  }
  return beginning(fits);
}

/** As many of the parts as there is room for, whole; the first one always. */
export function whatFits(parts: readonly string[], ink: Ink, width: number): string {
  const together = parts.join(' · ');
  return parts.length < 2 || widthOf(together, ink) <= width ? together : whatFits(parts.slice(0, -1), ink, width);
}

function fontOf({ size, weight }: Ink): string {
  return `${weight} ${size}px ${familyList}`;
}
