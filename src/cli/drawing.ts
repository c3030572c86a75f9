import type { AnswerFile, Draw } from '../bot/answering/response.ts';
import type { Log } from '../bot/log.ts';
import { createGallery, type LoadDrawing } from '../cards/charts/gallery.ts';
import type { Picture } from '../cards/render/payload.ts';
import { drawingThread } from './drawing-thread.ts';
import { drawingWorker } from './project.ts';

/** A picture that takes longer is left out: Discord waits 15 minutes, people do not. */
const PATIENCE_MS = 8_000;

/** The canvas and the typefaces are loaded with the first picture, not with the process, in a thread of their own. */
const loadDrawing: LoadDrawing = drawingThread(drawingWorker);

/**
 * Draws the pictures of answers. What fails or takes too long is left out and written down: the text of the answer
 * says the same without it.
 */
export function createDraw(log: Log, load: LoadDrawing = loadDrawing, patience: number = PATIENCE_MS): Draw {
  const gallery = createGallery(load);

  async function fileOf({ name, chart, locale, alt }: Picture): Promise<readonly AnswerFile[]> {
    try {
      const data = await within(patience, gallery.png(chart, locale));
      return [{ name, contentType: 'image/png', data, alt }];
    } catch (err) {
      log.warn({ err, chart: chart.kind, locale }, 'a picture was left out');
      return [];
    }
  }

  return async (pictures) => (await Promise.all(pictures.map(fileOf))).flat();
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not drawn within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
