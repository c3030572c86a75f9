import { createHash } from 'node:crypto';
import type { Chart } from '../model/chart.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketching.ts';

/** Pictures kept, by their bytes together: some two hundred. */
const BYTES_KEPT = 32 * 1024 * 1024;
/** Drawn at once, so that compressing leaves threads to the network and the files. */
const AT_ONCE = 2;
/** Waiting at most; a crowd gets the text, which needs no waiting. */
const WAITING_MAX = 50;

/** The part that is loaded with the first picture: the canvas and the typefaces. */
export type LoadDrawing = () => Promise<(sketch: Sketch) => Promise<Buffer>>;

export interface Gallery {
  /**
   * The picture of a chart in a language, as a PNG.
   * @throws when it cannot be drawn, or too many wait; nothing is kept then, so the next one tries again
   */
  readonly png: (chart: Chart, locale: string) => Promise<Buffer>;
}

/** Draws each picture once and keeps it by its content, the least recently asked for leaving first. */
export function createGallery(load: LoadDrawing, bytesKept: number = BYTES_KEPT): Gallery {
  const kept = new Shelf(bytesKept);
  const underWay = new Map<string, Promise<Buffer>>();
  const turns = new Turns(AT_ONCE, WAITING_MAX);

  async function draw(key: string, sketch: Sketch): Promise<Buffer> {
    try {
      const png = await turns.take(async () => await (await load())(sketch));
      kept.put(key, png);
      return png;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async png(chart, locale) {
      const sketch = sketchOf(chart, locale);
      const key = createHash('sha256').update(JSON.stringify(sketch)).digest('base64');
      const known = kept.get(key) ?? underWay.get(key);
      if (known !== undefined) return await known;
      const drawing = draw(key, sketch);
      underWay.set(key, drawing);
      return await drawing;
    },
  };
}

/** Pictures by key, the least recently used first: a map keeps the order in which keys were put. */
class Shelf {
  readonly #pictures = new Map<string, Buffer>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Buffer | undefined {
    const picture = this.#pictures.get(key);
    if (picture === undefined) return undefined;
    this.#pictures.delete(key);
    this.#pictures.set(key, picture);
    return picture;
  }

  put(key: string, picture: Buffer): void {
    this.#pictures.set(key, picture);
    this.#bytes += picture.length;
    for (const [oldest, { length }] of this.#pictures) {
      if (this.#bytes <= this.#most) return;
      this.#pictures.delete(oldest);
      this.#bytes -= length;
    }
  }
}

/** Lets so many run at once and so many wait, first come first served. */
class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #most: number;
  #free: number;

  constructor(atOnce: number, waiting: number) {
    this.#free = atOnce;
    this.#most = waiting;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) {
      if (this.#waiting.length >= this.#most) throw new Error('too many pictures are waiting to be drawn');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#free -= 1;
    try {
      return await work();
    } finally {
      // A turn goes straight to the next who waits: nobody can slip in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
