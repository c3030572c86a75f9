import type { Correction } from './schema/correction.ts';

interface Correctable {
  readonly corrections: readonly Correction[];
}

/**
 * What was mended in a count, a turnout, an exit poll or a fact, newest first; for "corrected on …" beside the figure.
 * @param candidate leaves out what was mended in other candidates' lines
 */
export function correctionsOf(record: Correctable, candidate?: string): readonly Correction[] {
  return record.corrections
    .filter(({ field }) => {
      const line = lineOfField(field);
      return candidate === undefined || line === undefined || line.candidate === candidate;
    })
    .toSorted((a, b) => (a.corrected < b.corrected ? 1 : Number(a.corrected > b.corrected) * -1));
}

/** The candidate and the measure of `results.oruj-zahid.votes`; nothing for a field of the whole record. */
export function lineOfField(field: string): { readonly candidate: string; readonly measure: string } | undefined {
  const parts = /^results\.(.+)\.([A-Za-z]+)$/.exec(field);
  const [, candidate, measure] = parts ?? [];
  return candidate === undefined || measure === undefined ? undefined : { candidate, measure };
}

/**
 * The value a correction's field has now.
 * @returns nothing when the record has no such field
 */
export function valueOfField(record: object, field: string): unknown {
  const line = lineOfField(field);
  if (line === undefined) return field.split('.').reduce<unknown>((value, key) => property(value, key), record);
  const results = property(record, 'results');
  const found = Array.isArray(results)
    ? results.find((result) => property(result, 'candidate') === line.candidate)
    : undefined;
  return property(found, line.measure);
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
