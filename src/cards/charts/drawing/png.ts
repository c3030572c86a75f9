import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import { COLOUR } from './theme.ts';

/** A palette has at most 256 colours: each pixel is one byte. */
const PALETTE_MAX = 256;
/** The five upper bits of red, green and blue: edges of letters that differ in the lower ones share a colour. */
const ALIKE = 0xf8f8f8;
/** Flat pictures hardly get smaller with more effort. */
const EFFORT = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const compressed = promisify(deflate);

/**
 * A canvas as a PNG with a palette: a third of the bytes and of the work of one with full colours, since a chart has
 * few. Compressing runs on another thread. A picture of too many colours is written with all of them.
 */
export async function pngOf(canvas: Canvas): Promise<Buffer> {
  const { width, height } = canvas;
  const indexed = indexedPixels(canvas.data(), width, height);
  if (indexed === undefined) return await canvas.encode('png');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of a palette; the other three have one value each in the format.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(indexed.palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, colour >> 16]))),
    chunk('IDAT', await compressed(indexed.rows, { level: EFFORT })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Indexed {
  /** Blue, green, red from the upper byte down. */
  readonly palette: readonly number[];
  /** Each row begins with its filter, which is none. */
  readonly rows: Buffer;
}

/** @param pixels red, green, blue and opacity of each, a byte each */
function indexedPixels(pixels: Buffer, width: number, height: number): Indexed | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  const { palette, places } = themePalette();
  let [last, place] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    const to = y * (width + 1) + 1;
    if (y > 0 && sameAsAbove(pixels, from * 4, width * 4)) {
      rows.copyWithin(to, to - width - 1, to - 1);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const colour = colours[from + x] ?? 0;
      if (colour !== last) {
        last = colour;
        const key = colour & ALIKE;
        place = places.get(key) ?? palette.length;
        if (place === palette.length) {
          places.set(key, place);
          palette.push(colour & 0xffffff);
        }
      }
      rows[to + x] = place;
    }
  }
  return palette.length > PALETTE_MAX ? undefined : { palette, rows };
}

/** Grounds and bars are many equal rows: comparing them is far quicker than looking at each pixel. */
function sameAsAbove(pixels: Buffer, from: number, length: number): boolean {
  return pixels.compare(pixels, from - length, from, from, from + length) === 0;
}

/** The colours of the theme come first, so that they are drawn exactly. */
function themePalette() {
  const palette: number[] = [];
  const places = new Map<number, number>();
  for (const hex of Object.values(COLOUR)) {
    const rgb = Number.parseInt(hex.slice(1), 16);
    const colour = ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
    if (places.has(colour & ALIKE)) continue;
    places.set(colour & ALIKE, palette.length);
    palette.push(colour);
  }
  return { palette, places };
}

/** A part of a PNG: its length, its name, what it holds, and a checksum of the last two. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
