import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../src/cards/charts/sketch.ts';
import { drawingThread } from '../../src/cli/drawing-thread.ts';

const WORKER = pathToFileURL(join(import.meta.dirname, '../../dist/src/cli/drawing-worker.js'));
const sketch: Sketch = {
  kind: 'bars',
  title: 'A title',
  lead: [],
  small: [],
  rows: [],
  full: 100,
  whole: true,
  more: '',
};
const PNG = Buffer.from('89504e47', 'hex');

describe('the thread that draws', () => {
  it('gives pictures, and starts anew after its rest', async () => {
    const draw = await drawingThread(WORKER, 1)();
    const [first, second] = await Promise.all([draw(sketch), draw(sketch)]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const third = await draw(sketch);
    for (const png of [first, second, third]) expect(png.subarray(0, 4)).toEqual(PNG);
  });

  it('says why a picture failed, and draws the next', async () => {
    const draw = await drawingThread(WORKER)();
    await expect(draw({ ...sketch, rows: undefined } as never)).rejects.toThrow();
    expect((await draw(sketch)).subarray(0, 4)).toEqual(PNG);
  });

  it('fails its pictures when it cannot start', async () => {
    const draw = await drawingThread(new URL('file:///no/such/worker.js'))();
    await expect(draw(sketch)).rejects.toThrow(/worker/);
  });
});
