import type { ResultsStatus } from '../../facts/schema/tally.ts';

/** One whole count as a source printed it, in the terms of the election. */
export interface Tick {
  /** The moment it describes, to the minute with its offset: `2019-12-13T02:15+00:00`. */
  readonly asOf: string;
  readonly status: ResultsStatus | undefined;
  readonly processed: TickProcessed | undefined;
  readonly validVotes: number | undefined;
  /** Every line of the table is here. */
  readonly complete: boolean;
  readonly results: readonly TickLine[];
  /** Counts of parts of it that came with it: those that are new, or all there are. */
  readonly places?: readonly PlaceTick[] | undefined;
}

/** The count of a part. */
export interface PlaceTick extends Omit<Tick, 'places'> {
  /** As the source prints it: the place's id, a code or its name. */
  readonly place: string;
}

export interface TickProcessed {
  readonly percent?: number | undefined;
  readonly counted?: number | undefined;
  readonly total?: number | undefined;
}

export interface TickLine {
  readonly candidate: string;
  readonly votes?: number | undefined;
  readonly percent?: number | undefined;
  readonly seats?: number | undefined;
}

/** What a document says, or why it is not believed. */
export type ReadTicks =
  | { readonly ok: true; readonly ticks: readonly Tick[] }
  | { readonly ok: false; readonly reason: string };

/** A document with more is refused: a count is not that long, and reading it would keep the bot from answering. */
export const ROWS_MAX = 50_000;
/** Numbers of votes above this are no votes. */
export const NUMBER_MAX = 10_000_000_000;

/** A whole number as sources print it; nothing where it is none. Blanks and separators of thousands are read over. */
export function wholeNumber(printed: unknown): number | undefined {
  const text = String(printed ?? '').trim();
  const plain = /^\d{1,3}(?:[,' \u00a0\u202f]\d{3})+$/.test(text) ? text.replaceAll(/\D/g, '') : text;
  const value = /^\d{1,15}(?:\.0+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isSafeInteger(value) && value <= NUMBER_MAX ? value : undefined;
}

/** A share in percent, 0 to 100; nothing where it is none. */
export function share(printed: unknown): number | undefined {
  const value = /^\d{1,3}(?:\.\d+)?$/.test(String(printed ?? '').trim()) ? Number(printed) : Number.NaN;
  return value <= 100 ? value : undefined;
}
