import type { AsOf } from './as-of.ts';
import type { Source } from './schema/account.ts';
import type { About, LocalText } from './schema/basics.ts';
import type { Processed, ResultsStatus, Turnout } from './schema/tally.ts';

declare const figureBrand: unique symbol;

/**
 * A number that may be shown: who says it, as of when, how complete, and where it stands. There is no other way to get
 * one than {@link figure}, and cards show numbers of the data only as figures, so no answer can lose its attribution.
 */
export interface Figure extends FigureParts {
  readonly [figureBrand]: true;
}

export interface FigureParts {
  readonly quantity: Quantity;
  readonly attribution: Attribution;
  readonly asOf: AsOf;
  readonly completeness: Completeness;
  /** At least one; the one shown first stands first. */
  readonly sources: readonly [Source, ...Source[]];
}

/** A number as it was printed. `percent` is a share of 100; `points` a difference of two shares. */
export type Quantity =
  | { readonly kind: 'exact'; readonly value: number; readonly unit: Unit; readonly about: About }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly unit: Unit };

export type Unit =
  | 'percent'
  | 'votes'
  | 'seats'
  | 'electors'
  | 'people'
  | 'voters'
  | 'ballots'
  | 'polling-stations'
  | 'protocols'
  | 'constituencies'
  | 'years'
  | 'days'
  | 'lists'
  | 'outlets'
  | 'machines'
  | 'phases'
  | 'regions'
  | 'signatures'
  | 'candidates';

/** Who says it: the issuer, and the person or body that announced it. */
export interface Attribution {
  readonly issuer: LocalText;
  readonly announcedBy?: string | undefined;
  readonly channel?: string | undefined;
}

export type Completeness =
  | {
      readonly kind: 'count';
      readonly status: ResultsStatus;
      readonly stage: LocalText;
      readonly processed?: Processed | undefined;
    }
  | {
      readonly kind: 'poll';
      readonly base: 'all-asked' | 'those-who-answered' | 'not-disclosed';
      readonly shareSum?: number | undefined;
    }
  | { readonly kind: 'turnout'; readonly stage: Turnout['stage']; readonly stationsReporting?: number | undefined }
  | { readonly kind: 'as-stated' };

/** @throws when there is no source: the loader refuses such records, so this is a defect */
export function figure(parts: Omit<FigureParts, 'sources'> & { readonly sources: readonly Source[] }): Figure {
  const [first, ...rest] = parts.sources;
  if (first === undefined) throw new Error('a figure needs a source');
  const built: FigureParts = { ...parts, sources: [first, ...rest] };
  return built as Figure;
}
