import { loadCatalog } from '../../src/facts/reading/loading.ts';

const loaded = await loadCatalog(['data'], 'errors', { pack: 'dist/catalog' });
if (!loaded.ok)
  throw new Error(loaded.problems.map(({ file, path, reason }) => `${file} ${path} ${reason}`).join('\n'));

/** Every election that comes with the project, those of published sets too, from the pack that the build makes. */
export const { catalog } = loaded;
