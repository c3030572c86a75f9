import { jsonPath } from '../../problem.ts';
import type { ElectionFileName } from '../../record-kinds.ts';
import type { Citation } from '../../schema/basics.ts';
import { type Check, type Found, recordLists } from '../check.ts';
import type { Draft } from '../draft.ts';
import { KnownIds } from './known-ids.ts';

/** Every cited source exists, and so does every candidate whose figure it is said to print. */
export const checkCitations: Check = (draft) => {
  const known = new KnownIds(draft);
  const found: Found[] = [];
  for (const { file, root, records } of citingParts(draft)) {
    eachCitation(records, [...root], (citation, keys) => {
      const wrong = (reason: string, ...inner: readonly PropertyKey[]) =>
        found.push({ severity: 'error', file, path: jsonPath([...keys, ...inner]), reason });
      const source = known.complaint('source', citation.source);
      if (source !== undefined) wrong(source);
      citation.covers?.forEach((measure, index) => {
        const candidate = measure.split(':')[1];
        const reason = candidate === undefined ? undefined : known.complaint('candidate', candidate);
        if (reason !== undefined) wrong(reason, 'covers', index);
      });
    });
  }
  return found;
};

interface CitingPart {
  readonly file: ElectionFileName;
  /** Where the records stand in their file. */
  readonly root: readonly string[];
  readonly records: unknown;
}

function citingParts(draft: Draft): readonly CitingPart[] {
  const lists = recordLists(draft).filter(({ file, kind }) => file !== 'election.json' && kind !== 'source');
  return [
    { file: 'election.json', root: ['election'], records: draft.about },
    ...lists.map(({ file, path, records }) => ({ file, root: [path], records })),
  ];
}

/**
 * Citations stand at many depths, always as a list under a key named `sources`.
 * @param keys the way to `value`; changed on the way and as it was afterwards
 */
function eachCitation(
  value: unknown,
  keys: PropertyKey[],
  visit: (citation: Citation, keys: readonly PropertyKey[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  const isCiting = keys.at(-1) === 'sources' && Array.isArray(value);
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    keys.push(key);
    if (isCiting) visit(inner, keys);
    else eachCitation(inner, keys, visit);
    keys.pop();
  }
}
