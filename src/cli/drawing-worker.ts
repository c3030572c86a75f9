import { parentPort } from 'node:worker_threads';
import { drawnAsPng } from '../cards/charts/drawing/drawing.ts';
import type { Sketch } from '../cards/charts/sketch.ts';

/** What a thread that draws is sent, and what it answers. */
export interface DrawingOrder {
  readonly id: number;
  readonly sketch: Sketch;
}
export type Drawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly failure: string };

/** Draws what it is sent, one after another, beside the thread that answers. */
parentPort?.on('message', async ({ id, sketch }: DrawingOrder) => {
  try {
    parentPort?.postMessage({ id, png: await drawnAsPng(sketch) } satisfies Drawn);
  } catch (cause) {
    parentPort?.postMessage({ id, failure: cause instanceof Error ? cause.message : String(cause) } satisfies Drawn);
  }
});
