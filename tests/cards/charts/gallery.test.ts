import { describe, expect, it, vi } from 'vitest';
import { createGallery } from '../../../src/cards/charts/gallery.ts';
import type { Sketch } from '../../../src/cards/charts/sketch.ts';
import type { Chart } from '../../../src/cards/model/chart.ts';
import { text } from '../../../src/cards/model/words.ts';

function chart(title: string): Chart {
  return { kind: 'bars', title: text(title), lead: [], small: [], rows: [], left: 3 };
}

function recording(bytes = 10) {
  const draw = vi.fn(async (sketch: Sketch) => Buffer.from(sketch.title.padEnd(bytes, '.')));
  return { draw, load: async () => draw };
}

describe('the gallery', () => {
  it('draws a picture once, however often it is asked for', async () => {
    const { draw, load } = recording();
    const gallery = createGallery(load);
    await gallery.png(chart('a'), 'en');
    await gallery.png(chart('a'), 'en');
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('draws a picture once when many ask at the same moment', async () => {
    const { draw, load } = recording();
    const gallery = createGallery(load);
    const all = await Promise.all(Array.from({ length: 30 }, () => gallery.png(chart('a'), 'en')));
    expect(draw).toHaveBeenCalledTimes(1);
    expect(new Set(all).size).toBe(1);
  });

  it('draws once for two locales that read alike, and anew for one that does not', async () => {
    const { draw, load } = recording();
    const gallery = createGallery(load);
    const words = { kind: 'derived', value: 2.5, unit: 'percent', from: [] } as const;
    const share: Chart = { kind: 'bars', title: words, lead: [], small: [], rows: [], left: 0 };
    await gallery.png(share, 'en-GB');
    await gallery.png(share, 'en-US');
    expect(draw).toHaveBeenCalledTimes(1);
    await gallery.png(share, 'de');
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('lets the picture go that was asked for longest ago', async () => {
    const { draw, load } = recording(10);
    const gallery = createGallery(load, 25);
    for (const title of ['a', 'b', 'a', 'c', 'a', 'b']) await gallery.png(chart(title), 'en');
    expect(draw.mock.calls.map(([{ title }]) => title)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('tries again after a failure', async () => {
    const draw = vi.fn<(sketch: Sketch) => Promise<Buffer>>();
    draw.mockRejectedValueOnce(new Error('no canvas')).mockResolvedValueOnce(Buffer.from('png'));
    const gallery = createGallery(async () => draw);
    await expect(gallery.png(chart('a'), 'en')).rejects.toThrow('no canvas');
    await expect(gallery.png(chart('a'), 'en')).resolves.toEqual(Buffer.from('png'));
  });

  it('draws two at once and refuses a crowd rather than let it wait', async () => {
    const ends: (() => void)[] = [];
    const draw = vi.fn(() => new Promise<Buffer>((resolve) => ends.push(() => resolve(Buffer.from('png')))));
    const gallery = createGallery(async () => draw);
    const asked = Array.from({ length: 60 }, (_, index) => gallery.png(chart(`${index}`), 'en'));
    const settled = Promise.allSettled(asked);
    await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(2));
    while ((await Promise.race([settled, Promise.resolve(undefined)])) === undefined) {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const refused = (await settled).filter(({ status }) => status === 'rejected');
    expect({ drawn: draw.mock.calls.length, refused: refused.length }).toEqual({ drawn: 52, refused: 8 });
  });
});
