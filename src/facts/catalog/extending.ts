import type { ElectionContent } from '../../collections/content.ts';
import { merged } from '../../collections/merging.ts';
import type { ElectionRecords } from '../election.ts';

/** A curated election with what a published set adds to it: places, who stands only there, and where the two differ. */
export function extended(curated: ElectionRecords, addition: ElectionRecords): ElectionRecords {
  const { election, ...lists } = merged(contentOf(curated), contentOf(addition));
  // Merging makes lists of records of both, and disagreements in the form of the schema; it invents nothing else.
  return { ...curated, ...lists, about: election } as unknown as ElectionRecords;
}

/** Records that were read have the fields that merging looks at under the same names as files. */
function contentOf({ about, ...lists }: ElectionRecords): ElectionContent {
  return { ...lists, election: about } as unknown as ElectionContent;
}
