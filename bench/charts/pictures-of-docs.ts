import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawnAsPng } from '../../src/cards/charts/drawing/drawing.ts';
import { sketchOf } from '../../src/cards/charts/sketching.ts';
import { projectRoot } from '../../src/cli/project.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import { namedPictures } from './pictures.ts';

/** Draws the pictures of `docs/charts.md` anew. */
const folder = join(projectRoot, 'docs', 'images', 'charts');
const loaded = await loadCatalog([join(projectRoot, 'data')]);
if (!loaded.ok) throw new Error('the data does not load: see npm run data -- check');
await mkdir(folder, { recursive: true });
for (const { name, locale, chart } of namedPictures(loaded.catalog)) {
  const png = await drawnAsPng(sketchOf(chart, locale));
  await writeFile(join(folder, `${name}.png`), png);
  process.stdout.write(`${name}.png  ${Math.round(png.length / 1024)} KB\n`);
}
