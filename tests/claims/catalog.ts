import type { Catalog } from '../../src/facts/catalog.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';

/** The project's own elections. */
export async function ownCatalog(): Promise<Catalog> {
  const loaded = await loadCatalog(['data']);
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, path, reason }) => `${file} ${path} ${reason}`).join('\n'));
  return loaded.catalog;
}
