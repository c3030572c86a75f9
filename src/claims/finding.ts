import type { Figure } from '../facts/figure.ts';
import type { Source } from '../facts/schema/account.ts';
import type { ElectionId, PlaceId } from '../facts/schema/basics.ts';

/** What a figure measures, in the words of the report. */
export type Measure =
  | 'vote-share'
  | 'votes'
  | 'seats'
  | 'exit-poll-share'
  | 'turnout'
  | 'voters-registered'
  | 'polling-stations'
  | 'observers'
  | 'processed'
  | 'sample-size'
  | 'valid-votes'
  | 'date'
  | 'other';

/**
 * What the data says of a stated figure. `earlier`: it is that of a count since superseded. `other-source`: another
 * source than the one shown first prints it. None of them is a judgement on whoever wrote it.
 */
export type FindingKind = 'matches' | 'earlier' | 'other-source' | 'differs' | 'not-in-data';

export type StatedUnit =
  | 'percent'
  | 'votes'
  | 'seats'
  | 'voters'
  | 'people'
  | 'polling-stations'
  | 'observers'
  | 'date'
  | 'number';

export interface StatedFigure {
  /** A date as `2024-02-07`, or `02-07` where no year is written. */
  readonly value: number | string;
  /** The upper end of a range. */
  readonly max?: number;
  readonly unit: StatedUnit;
  readonly about: 'exactly' | 'approximately' | 'over' | 'under';
}

/** The record a stated figure was held against. */
export type Known =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly electionId: ElectionId;
      /** Id of the tally, turnout report, exit poll or fact. */
      readonly record: string;
    }
  | {
      readonly kind: 'date';
      readonly date: string;
      readonly electionId: ElectionId;
      readonly record: string;
      readonly sources: readonly Source[];
    };

/**
 * How a figure was read, beside its subject and measure. Time and place are those of the election unless `place` or
 * `round` say otherwise.
 */
export interface ReadAs {
  readonly electionId: ElectionId;
  /** A part of the country. */
  readonly place?: PlaceId;
  readonly round?: 'first' | 'runoff';
  /** A result, or what an exit poll gave. */
  readonly as: 'result' | 'exit-poll';
}

export interface Finding {
  /** Exactly what was read, with its offsets in the text (UTF-16 units). */
  readonly words: { readonly text: string; readonly start: number; readonly end: number };
  /** Id of the candidate, or of the pollster's poll for its sample; `null` where a figure belongs to an election as a whole. */
  readonly subject: { readonly id: string; readonly kind: 'candidate' | 'exit-poll' } | null;
  readonly measure: Measure;
  readonly stated: StatedFigure;
  readonly finding: FindingKind;
  /** What the words around it were taken to say, for whoever wants to dispute it. Absent where nothing was held against it. */
  readonly read?: ReadAs;
  /** Absent where the data has nothing to hold it against. */
  readonly known?: Known;
  /** For `earlier`: what the figure is now. */
  readonly now?: Known;
  /** Stated less known, in the figure's unit; a difference of shares is in points. */
  readonly difference?: number;
}
