import type { About } from '../../schema/basics.ts';
import type { Draft } from '../draft.ts';

interface Line {
  readonly candidate: string;
  readonly about: About;
}

/**
 * The lines of a table that add up: without the parties of an alliance that has a line of its own.
 * @returns each with its index in the table
 */
export function addingLines<T extends Line>(results: readonly T[], draft: Draft): readonly (T & { index: number })[] {
  const lines = results.map((line, index) => ({ ...line, index }));
  const wholes = wholesOf(draft);
  if (wholes.size === 0) return lines;
  const here = new Set(results.map(({ candidate }) => candidate));
  return lines.filter(({ candidate }) => {
    const whole = wholes.get(candidate);
    return whole === undefined || !here.has(whole);
  });
}

/** Found once for an election: one of constituencies has thousands of counts and of candidates. */
const wholesByDraft = new WeakMap<Draft, ReadonlyMap<string, string>>();

function wholesOf(draft: Draft): ReadonlyMap<string, string> {
  const known = wholesByDraft.get(draft);
  if (known !== undefined) return known;
  const wholes = new Map(
    draft.candidates.flatMap(({ id, componentOf }) =>
      componentOf === undefined ? [] : [[id as string, componentOf as string]],
    ),
  );
  wholesByDraft.set(draft, wholes);
  return wholes;
}

/** A number of every line, or nothing where one lacks it or was not meant exactly. */
export function everyValue<T extends Line>(
  lines: readonly T[],
  value: (line: T) => number | undefined,
): readonly number[] | undefined {
  const values = lines.map((line) => (line.about === 'exactly' ? value(line) : undefined));
  return values.every((number) => number !== undefined) ? values : undefined;
}

/** The numbers of the lines that have one, however exactly it was meant. */
export function someValues<T>(lines: readonly T[], value: (line: T) => number | undefined): readonly number[] {
  return lines.map(value).filter((number) => number !== undefined);
}

/** The voters on the list, as the turnout record or else the election's facts print them. Sources may differ. */
export function registeredVoters(
  turnout: { readonly registered?: number | undefined; readonly reportingUnit?: unknown; readonly place?: unknown },
  draft: Draft,
): readonly number[] {
  if (turnout.registered !== undefined) return [turnout.registered];
  if (turnout.reportingUnit !== undefined || turnout.place !== undefined) return [];
  return draft.facts
    .filter(({ measure, unit, about }) => measure === 'registered-voters' && unit === 'voters' && about === 'exactly')
    .flatMap(({ value }) => value ?? []);
}
