import type { Knowledge } from '../../command/knowledge.ts';
import type { Catalog } from '../../facts/catalog.ts';
import type { Problem } from '../../facts/problem.ts';
import { type Kept, loadCatalog } from '../../facts/reading/loading.ts';
import { FIRST_ELECTION } from '../environment.ts';

export type Learned =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads the data and picks the election that is looked in first.
 * @param asked `DEFAULT_ELECTION`; unless it was set, the newest election stands in where only other data is loaded
 * @param kept what need not be read again
 */
export async function learn(directories: readonly string[], asked: string, kept: Kept = {}): Promise<Learned> {
  const loaded = await loadCatalog(directories, 'errors', kept);
  if (!loaded.ok) return loaded;
  const { catalog, warnings } = loaded;
  const [newest] = catalog.curated;
  const found = catalog.find(asked);
  if (found === undefined && asked !== FIRST_ELECTION)
    return { ok: false, problems: [unknownElection(directories, asked, catalog)] };
  const defaultElection = found ?? newest;
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

/** A setting with a slip: it is told with what could have been meant, not answered from another election. */
function unknownElection(directories: readonly string[], asked: string, { curated }: Catalog): Problem {
  const known = curated.map(({ id }) => id).join(', ');
  return {
    severity: 'error',
    file: directories.join(', '),
    path: '',
    reason: `holds no election "${asked}", which DEFAULT_ELECTION names; set it to one of: ${known}`,
  };
}
