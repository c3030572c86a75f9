import { Worker } from 'node:worker_threads';
import type { LoadDrawing } from '../cards/charts/gallery.ts';
import type { Sketch } from '../cards/charts/sketch.ts';
import type { DrawingOrder, Drawn } from './drawing-worker.ts';

/** Without a picture for this long the thread ends, and its canvas, typefaces and memory with it. */
const REST_MS = 60_000;

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * Draws in a thread of its own, so that no text waits for a picture. The thread starts with the first picture and ends
 * after a rest; a thread that breaks fails its pictures alone, and the next picture starts another.
 * @param file of the worker
 */
export function drawingThread(file: URL, restMs: number = REST_MS): LoadDrawing {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  let last = 0;

  function settle(drawn: Drawn): void {
    const asked = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    if ('png' in drawn) asked?.resolve(Buffer.from(drawn.png));
    else asked?.reject(new Error(drawn.failure));
    if (waiting.size === 0) rest = setTimeout(end, restMs).unref();
  }

  function end(): void {
    // Nobody waits for a thread to end, and one that cannot has ended already.
    void worker?.terminate();
    worker = undefined;
  }

  function broken(thread: Worker, cause: Error): void {
    if (worker !== thread) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  }

  function started(): Worker {
    // Flags of the process are not the thread's: some are refused there.
    const thread = new Worker(file, { execArgv: [] });
    thread.on('message', settle);
    thread.on('error', (cause: Error) => broken(thread, cause));
    thread.on('exit', (code) => broken(thread, new Error(`the thread that draws ended with code ${code}`)));
    thread.unref();
    return thread;
  }

  async function draw(sketch: Sketch): Promise<Buffer> {
    clearTimeout(rest);
    worker ??= started();
    last += 1;
    const order: DrawingOrder = { id: last, sketch };
    return await new Promise<Buffer>((resolve, reject) => {
      waiting.set(order.id, { resolve, reject });
      worker?.postMessage(order);
    });
  }

  return async () => draw;
}
