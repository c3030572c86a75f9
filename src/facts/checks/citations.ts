import type { Draft } from '../draft.ts';
import type { Citation } from '../schema/basics.ts';
import type { ElectionFileName } from '../schema/files.ts';
import { type Check, type Found, recordLists } from './check.ts';
import { KnownIds } from './known-ids.ts';

/** Every cited source exists, and so does every candidate whose figure it is said to print. */
export const checkCitations: Check = (draft) => {
  const known = new KnownIds(draft);
  return [...citationsOf(draft)].flatMap(({ file, path, citation }): Found[] => {
    const source = known.complaint('source', citation.source);
    const problems: Found[] = source === undefined ? [] : [{ severity: 'error', file, path, reason: source }];
    citation.covers?.forEach((measure, index) => {
      const candidate = measure.split(':')[1];
      const reason = candidate === undefined ? undefined : known.complaint('candidate', candidate);
      if (reason !== undefined) problems.push({ severity: 'error', file, path: `${path}.covers[${index}]`, reason });
    });
    return problems;
  });
};

/** Where a record cites a source. */
export interface CitationPlace {
  readonly file: ElectionFileName;
  /** `tallies[0].sources[1]` */
  readonly path: string;
  readonly citation: Citation;
}

/** Citations stand at many depths, always as a list under a key named `sources`. */
export function* citationsOf(draft: Draft): Generator<CitationPlace> {
  const { about } = draft;
  if (about !== undefined) yield* within('election.json', 'election', about);
  for (const { kind, file, path, records } of recordLists(draft))
    if (file !== 'election.json' && kind !== 'source') yield* within(file, path, records);
}

function* within(file: ElectionFileName, path: string, value: unknown): Generator<CitationPlace> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* within(file, `${path}[${index}]`, item);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'sources' || !Array.isArray(inner)) {
      yield* within(file, `${path}.${key}`, inner);
      continue;
    }
    for (const [index, citation] of inner.entries()) yield { file, path: `${path}.${key}[${index}]`, citation };
  }
}
