import type { Election } from '../../facts/election.ts';
import type { Quantity } from '../../facts/figure.ts';
import type { DisagreeingFigure } from '../../facts/schema/account.ts';

/** What a value has to be to stand beside a figure: shares beside shares, counts of votes beside counts of votes. */
export interface Wanted {
  /** Ids of the records concerned. */
  readonly about: readonly string[];
  readonly units: readonly DisagreeingFigure['unit'][];
  readonly kinds: readonly DisagreeingFigure['kind'][];
  /** Where given, only disagreements that name this record: several candidates share a count. */
  readonly owner?: string;
}

export const COUNTED: Wanted['kinds'] = ['count', 'estimate'];

/** The figures that other sources print for a measure, as the disagreements of an election list them. */
export function otherValues(election: Election, { about, units, kinds, owner }: Wanted): readonly Quantity[] {
  const isOfIt = (ids: readonly string[]): boolean =>
    ids.some((id) => about.includes(id)) && (owner === undefined || ids.includes(owner));
  return election.disagreements
    .filter(({ kind, about: ids }) => kind === 'figure' && isOfIt(ids))
    .flatMap(({ values }) =>
      values.flatMap(({ figure }) =>
        figure !== undefined && units.includes(figure.unit) && kinds.includes(figure.kind)
          ? [{ kind: 'exact', value: figure.value, unit: figure.unit, about: figure.about } as const]
          : [],
      ),
    );
}
