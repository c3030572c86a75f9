import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAsPng } from '../../../src/cards/charts/drawing/drawing.ts';
import { COLOUR, HEIGHT_MAX, MARGIN, PIXELS_PER_POINT, WIDTH } from '../../../src/cards/charts/drawing/theme.ts';
import { drawable, familyList } from '../../../src/cards/charts/drawing/typefaces.ts';
import type { BarsSketch, Sketch } from '../../../src/cards/charts/sketch.ts';

const frame = { title: 'Election', lead: ['official'], small: ['Source: Gazette'] };

function barsOf(rows: readonly (readonly [label: string, length: number])[]): BarsSketch {
  return {
    ...frame,
    kind: 'bars',
    rows: rows.map(([label, length]) => ({ label, value: `${length}%`, beside: [], length, role: 'whole' })),
    full: 100,
    whole: true,
    more: '',
  };
}

/** The pixels of a picture, and the longest run of a colour in each row. */
async function pixelsOf(png: Buffer) {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const colourAt = (x: number, y: number) => {
    const at = (y * image.width + x) * 4;
    return `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const runOf = (colour: string, y: number) => {
    let run = 0;
    for (let x = 0; x < image.width; x += 1) if (colourAt(x, y) === colour) run += 1;
    return run;
  };
  return { width: image.width, height: image.height, colourAt, runOf };
}

describe('a drawn picture', () => {
  it('is a PNG of twice as many pixels as points', async () => {
    const png = await drawnAsPng(barsOf([['Ilham Aliyev', 92.12]]));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(WIDTH * PIXELS_PER_POINT);
  });

  it('has its own ground to the edges, so that no theme shines through', async () => {
    const { colourAt, width, height } = await pixelsOf(await drawnAsPng(barsOf([['Ilham Aliyev', 92.12]])));
    const corners = [colourAt(6, 6), colourAt(width - 6, 6), colourAt(6, height - 6), colourAt(width - 6, height - 6)];
    expect(corners).toEqual(Array(4).fill(COLOUR.paper));
  });

  it('has bars as long as their values, from 92.12 to 0.54 percent', async () => {
    const { runOf, height } = await pixelsOf(
      await drawnAsPng(
        barsOf([
          ['Ilham Aliyev', 92.12],
          ['Zahid Oruj', 2.17],
          ['Fuad Aliyev', 0.54],
        ]),
      ),
    );
    const runs = new Set(Array.from({ length: height }, (_, y) => runOf(COLOUR.bar, y)));
    const point = ((WIDTH - 2 * MARGIN) * PIXELS_PER_POINT) / 100;
    for (const share of [92.12, 2.17, 0.54]) {
      const nearest = Math.min(...[...runs].map((run) => Math.abs(run - share * point)));
      expect(nearest).toBeLessThanOrEqual(2);
    }
  });

  it('stays within its height whatever it holds', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    const sketches = fc.record({
      title: text,
      lead: fc.array(text, { maxLength: 2 }),
      small: fc.array(text, { maxLength: 5 }),
      rows: fc.array(fc.tuple(text, number), { maxLength: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(sketches, async ({ title, lead, small, rows }) => {
        const png = await drawnAsPng({ ...barsOf(rows), title, lead, small });
        expect(png.readUInt32BE(20)).toBeLessThanOrEqual(HEIGHT_MAX * PIXELS_PER_POINT);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, Sketch]>([
    ['a history without any number', { ...frame, kind: 'history', rows: [], scale: { from: 0, to: 1, ticks: [] } }],
    [
      'turnout at one moment',
      {
        ...frame,
        kind: 'turnout',
        readings: [{ clock: 0, time: '10:00', value: '19%', share: 19 }],
        later: [],
        scale: { from: 0, to: 100, ticks: [] },
      },
    ],
  ])('is made of %s without failing', async (_, sketch) => {
    expect((await drawnAsPng(sketch)).length).toBeGreaterThan(500);
  });
});

describe('the typefaces', () => {
  const samples = [
    ['Azerbaijani', 'əşğıİüöçƏŞĞÜÖÇ'],
    ['Turkish', 'çğıİöşüÇĞÖŞÜâî'],
    ['Cyrillic', 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяіўқәө'],
    ['Georgian', 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'],
    ['Devanagari', 'अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह'],
    ['Latin', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüßéèñåæøœłśžčđ'],
    ['signs of numbers and small print', '0123456789.,%+-−±–—…·“”’()/№'],
  ] as const;

  it.each(samples)('draw %s as it is', (_, sample) => {
    expect(drawable(sample)).toBe(sample);
  });

  it.each(samples)('have no empty box among %s', (_, sample) => {
    const box = glyph('\u{10fffd}');
    for (const character of sample)
      expect({ character, same: glyph(character) === box }).toEqual({ character, same: false });
  });

  it('write scripts they lack in Latin letters, and leave pictographs out', () => {
    expect(drawable('Նիկոլ Փաշինյան 🗳️')).toMatch(/^Nikol P'?ashinyan $/);
  });
});

/** What a character looks like, as text that can be compared. */
function glyph(character: string): string {
  const pen = createCanvas(48, 48).getContext('2d');
  pen.font = `400 24px ${familyList}`;
  pen.fillText(character, 8, 34);
  return Buffer.from(pen.getImageData(0, 0, 48, 48).data).toString('base64');
}
