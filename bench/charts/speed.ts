import { join } from 'node:path';
import { createGallery } from '../../src/cards/charts/gallery.ts';
import { sketchOf } from '../../src/cards/charts/sketching.ts';
import { projectRoot } from '../../src/cli/project.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { namedPictures } from './pictures.ts';

/** Times each picture is drawn anew. */
const ROUNDS = 15;

const loaded = await loadCatalog([join(projectRoot, 'data')]);
if (!loaded.ok) throw new Error('the data does not load: see npm run data -- check');
const pictures = namedPictures(loaded.catalog);
const [first] = pictures;
if (first === undefined) throw new Error('there is no picture to draw');

const before = megabytes();
const started = performance.now();
const { drawnAsPng } = await import('../../src/cards/charts/drawing/drawing.ts');
const loadedAfter = performance.now() - started;
await drawnAsPng(sketchOf(first.chart, first.locale));
const cold = performance.now() - started;
print(`cold: canvas and typefaces ${ms(loadedAfter)}, first picture ${ms(cold)} in all`);
print(`memory: ${before} MB before, ${megabytes()} MB after the first picture\n`);

print('picture                        write    draw     all       KB');
const all: number[] = [];
for (const { name, locale, chart } of pictures) {
  const rounds: { sketching: number; drawing: number; bytes: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const sketch = sketchOf(chart, locale);
    const sketched = performance.now();
    const { length } = await drawnAsPng(sketch);
    rounds.push({ sketching: sketched - start, drawing: performance.now() - sketched, bytes: length });
  }
  const [sketching, drawing] = [median(rounds.map((round) => round.sketching)), median(rounds.map((r) => r.drawing))];
  all.push(...rounds.map((round) => round.sketching + round.drawing));
  const size = Math.round((rounds[0]?.bytes ?? 0) / 1024);
  print(`${name.padEnd(28)} ${ms(sketching)} ${ms(drawing)} ${ms(sketching + drawing)} ${String(size).padStart(8)}`);
}
print(
  `\nwarm: median ${ms(median(all))}, slowest ${ms(Math.max(...all))}, ${megabytes()} MB after ${all.length} pictures`,
);

const gallery = createGallery(async () => drawnAsPng);
await gallery.png(first.chart, first.locale);
const kept = performance.now();
for (let round = 0; round < 100; round += 1) await gallery.png(first.chart, first.locale);
print(`kept: ${ms((performance.now() - kept) / 100)} for a picture that was drawn before`);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`.padStart(8);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
