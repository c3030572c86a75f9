import { minus } from '../../facts/difference.ts';
import type { Election } from '../../facts/election.ts';
import type { Figure, Quantity as KnownQuantity } from '../../facts/figure.ts';
import type { FindingKind, Known, Measure } from '../finding.ts';
import type { Hedge } from '../languages/lexicon.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { agreement, type Stated } from './agreement.ts';

/** What came of holding a figure against one measure of one election. `unclear`: nothing may be said. */
export interface Held {
  readonly outcome: FindingKind | 'unclear';
  readonly measure: Measure;
  readonly subject: { readonly id: string; readonly kind: 'candidate' | 'exit-poll' } | null;
  readonly known?: Known;
  readonly now?: Known;
  readonly difference?: number;
}

export interface Option {
  readonly figure: Figure;
  readonly record: string;
}

export function known(election: Election, { figure, record }: Option): Known {
  return { kind: 'figure', figure, electionId: election.id, record };
}

export function statedOf(quantity: Quantity, isShare: boolean): Stated {
  const { value, max, step, about } = quantity;
  return { value, ...(max === undefined ? {} : { max }), step, about, isShare };
}

export function agrees(stated: Stated, option: Option | undefined): boolean {
  return option !== undefined && agreement(stated, option.figure.quantity) === 'agrees';
}

export function clearlyDiffers(stated: Stated, option: Option): boolean {
  return agreement(stated, option.figure.quantity) === 'differs';
}

/** Stated less known: to the nearer end of a range, without the noise of binary fractions. */
export function differenceOf(stated: Stated, { figure: { quantity } }: Option): number {
  const value = quantity.kind === 'exact' ? quantity.value : stated.value > quantity.max ? quantity.max : quantity.min;
  return minus(stated.value, value);
}

/** Whether a figure is one of the other values printed for a measure. A rough figure is not taken for a particular source's. */
export function isOneOf(stated: Stated, values: readonly KnownQuantity[]): boolean {
  return stated.about === 'exactly' && values.some((value) => agreement(stated, value) === 'agrees');
}

export function aboutOf(hedge: Hedge): 'exactly' | 'approximately' | 'over' | 'under' {
  return hedge === 'nearly' ? 'approximately' : hedge;
}
