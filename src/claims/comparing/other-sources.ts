import type { Election } from '../../facts/election.ts';

/** `over 500`, `87.28 (of all ballots found)`, but not `Kharitonov 4.31`. */
const NUMBER = /^(?:about |over |more than )?(\d[\d.,]*)\D{0,30}$/u;

/**
 * Numbers that other sources print for a measure, as the disagreements of an election list them.
 * @param about ids of the records concerned
 * @param owner where given, only disagreements that name this record (several candidates share a count)
 */
export function otherValues(election: Election, about: readonly string[], owner?: string): readonly number[] {
  return election.disagreements
    .filter(
      ({ kind, about: ids }) =>
        kind === 'figure' && ids.some((id) => about.includes(id)) && (owner === undefined || ids.includes(owner)),
    )
    .flatMap(({ values }) => values.flatMap(({ value }) => numberOf(value) ?? []));
}

function numberOf(value: number | string): number | undefined {
  if (typeof value === 'number') return value;
  const [, digits] = NUMBER.exec(value) ?? [];
  const number = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
  return Number.isNaN(number) ? undefined : number;
}
