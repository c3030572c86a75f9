import type { Knowledge } from '../../command/knowledge.ts';
import type { Problem } from '../../facts/problem.ts';
import { type Kept, loadCatalog } from '../../facts/reading/loading.ts';

export type Learned =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads the data and picks the election that is looked in first.
 * @param asked `DEFAULT_ELECTION`; the newest election stands in where only other data is loaded
 * @param kept what need not be read again
 */
export async function learn(directories: readonly string[], asked: string, kept: Kept = {}): Promise<Learned> {
  const loaded = await loadCatalog(directories, 'errors', kept);
  if (!loaded.ok) return loaded;
  const { catalog, warnings } = loaded;
  const [newest] = catalog.curated;
  const defaultElection = catalog.find(asked) ?? newest;
  if (defaultElection === undefined) return { ok: false, problems: [] };
  const standIn: readonly Problem[] =
    defaultElection.id === asked
      ? []
      : [
          {
            severity: 'warning',
            file: directories.join(', '),
            path: '',
            reason: `holds no election "${asked}" (DEFAULT_ELECTION); "${defaultElection.id}" is looked in first`,
          },
        ];
  return { ok: true, knowledge: { catalog, defaultElection }, warnings: [...standIn, ...warnings] };
}
