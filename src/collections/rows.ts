import type { Naming, Texts } from './naming.ts';
import type { Fault } from './package.ts';
import type { Row } from './tables.ts';

/** What a set says of one election, and what its elections share. */
export interface ElectionRows {
  readonly election: Row;
  readonly contests: readonly Row[];
  readonly candidates: ReadonlyMap<string, Row>;
  readonly parties: ReadonlyMap<string, Row>;
  readonly places: ReadonlyMap<string, Row>;
  readonly counts: readonly Row[];
  /** By {@link countKey}. */
  readonly results: ReadonlyMap<string, readonly Row[]>;
  readonly stages: ReadonlyMap<string, Row>;
  readonly authorities: ReadonlyMap<string, Row>;
  readonly sources: ReadonlyMap<string, Row>;
  readonly faults: readonly Fault[];
  readonly created: string;
  /** Why counts of the set fail which checks. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Names a count, and the results that belong to it. */
export function countKey(row: Row): string {
  return `${row.contest} ${row.place ?? ''} ${row.count}`;
}

/** The sources of a row: that of its count first, then those it names itself. */
export function sourceIds(row: Row, { stages }: ElectionRows): readonly string[] {
  const stage = row.count === undefined ? undefined : stages.get(row.count);
  return [stage?.source ?? '', row.seats_source ?? '', ...(row.sources ?? '').split(' ')].filter(Boolean);
}

/** A remark of the set in its own words, or `@id` of rows of `remarks.csv`. */
export function noteOf(row: Row, naming: Naming, max: number): { readonly note?: Texts } {
  const { note } = row;
  if (note === undefined) return {};
  return { note: note.startsWith('@') ? naming.remark(note.slice(1)) : { en: note.slice(0, max) } };
}

export function numbers(row: Row, columns: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = numberOf(row, column);
      return value === undefined ? [] : [[column, value]];
    }),
  );
}

export function numberOf(row: Row, column: string): number | undefined {
  const text = row[column];
  return text === undefined ? undefined : Number(text);
}

/** Groups in the order of their first rows. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** More votes first, more seats first, and who is left as the table has them. */
export function byWeight(a: Row, b: Row): number {
  return Number(b.votes ?? -1) - Number(a.votes ?? -1) || Number(b.seats ?? -1) - Number(a.seats ?? -1);
}
