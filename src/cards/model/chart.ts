import type { Figure } from '../../facts/figure.ts';
import type { Words } from './words.ts';

/**
 * What a picture shows, before it has a language: figures and words. Numbers of the data are figures here as well, so
 * that the small print of a picture names the sources of everything in it.
 */
export type Chart = BarsChart | HistoryChart | DifferencesChart | TurnoutChart;

interface Framed {
  readonly title: Words;
  /** Which count, its status and its moment: what the figures are, under the title. */
  readonly lead: readonly Words[];
  /** Small print that has to travel with the picture: who says it, how to read it, who contests it. */
  readonly small: readonly Words[];
}

/** The table of one count: a bar from zero for each candidate or list, with its value in words. */
export interface BarsChart extends Framed {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
  /** Lines of the table that are not drawn. */
  readonly left: number;
  /** What all bars are parts of (100 percent, the seats of a chamber); absent: the longest bar fills the width. */
  readonly whole?: number;
  /** A majority or a threshold, in the unit of the bars. */
  readonly mark?: { readonly at: number; readonly words: Words };
}

export interface BarRow {
  readonly label: Words;
  /** `undefined`: no page printed it. No bar, and never zero. */
  readonly figure: Figure | undefined;
  /** Other figures of the same line, the outcome; what finds no room is left to the text. */
  readonly beside: readonly Words[];
  /** `part`: a list inside the alliance above it. `rest`: what is not a candidate or list of its own. */
  readonly role: 'whole' | 'part' | 'rest';
}

/** One candidate through the counts of a contest, first to last. */
export interface HistoryChart extends Framed {
  readonly kind: 'history';
  readonly rows: readonly HistoryRow[];
  /** Earlier counts that are not drawn. */
  readonly left: number;
}

export interface HistoryRow {
  readonly stage: Words;
  readonly moment: Words;
  readonly status: Words;
  /** Certified, or a correction of what was certified. */
  readonly official: boolean;
  readonly figure: Figure | undefined;
  /** Against the count above, in points or in the figures' unit. */
  readonly change?: Words | undefined;
}

/** Values against values that they are compared with: exit polls against the count, a count against an earlier one. */
export interface DifferencesChart extends Framed {
  readonly kind: 'differences';
  /** What is subtracted from what, and in which unit. */
  readonly axis: Words;
  /** Heads of the two columns of values. */
  readonly columns: { readonly given: Words; readonly against: Words };
  readonly groups: readonly DifferenceGroup[];
  readonly left: number;
}

export interface DifferenceGroup {
  /** Absent where the rows are not grouped. */
  readonly label?: Words;
  readonly rows: readonly DifferenceRow[];
}

export interface DifferenceRow {
  readonly label: Words;
  readonly given: Figure;
  /** `undefined`: there is nothing to compare with, so no mark is drawn. */
  readonly against: Figure | undefined;
}

/** Turnout of the whole electorate as it was reported: readings of the day against the clock, then what came later. */
export interface TurnoutChart extends Framed {
  readonly kind: 'turnout';
  readonly readings: readonly TurnoutReading[];
  readonly later: readonly LaterTurnout[];
}

export interface TurnoutReading {
  /** Milliseconds of the wall clock of the place; for distances only. */
  readonly clock: number;
  readonly time: Words;
  readonly figure: Figure;
}

export interface LaterTurnout {
  readonly stage: Words;
  readonly moment: Words;
  readonly figure: Figure;
}
