import type { Hedge } from '../../languages/lexicon.ts';
import type { QuantityUnit } from './units.ts';

/** A number in a sentence with its unit and how exactly it is meant. Token places count from the start of the sentence. */
export interface Quantity {
  /** From the hedge to the unit: what is quoted. */
  readonly first: number;
  readonly last: number;
  /** The digits or number words alone. */
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly value: number;
  readonly max?: number;
  readonly step: number;
  readonly about: Hedge;
  readonly unit: QuantityUnit;
  /** The whole that the figure before is a part of: 650 in `411 of 650 seats`. */
  readonly whole: boolean;
  /** A bare whole number that is no share: another of its list is over 100, or a share of the same name stands beside it. */
  readonly count: boolean;
}
