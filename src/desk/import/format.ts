import type { Cells } from './cells.ts';
import type { Reading } from './reading.ts';

/** A kind of table people have their results in. */
export interface TableFormat {
  readonly name: string;
  /** Who publishes such files: the source of what is imported. */
  readonly publisher: string;
  readonly url: string;
  readonly country: { readonly code: string; readonly name: string };
  readonly timezone: string;
  /** Columns no other format has, by which a file is told from the others. */
  readonly recognises: (columns: ReadonlySet<string>) => boolean;
  /** @returns what a row says, in the order of its reading */
  readonly read: (cells: Cells, file: FileContext) => readonly Reading[];
}

export interface FileContext {
  /** The file's name without its folder. */
  readonly name: string;
  /** The day its name begins with, as in `20201103__tx__general.csv`. */
  readonly dayInName?: string | undefined;
  /** The day of the vote that was asked for. */
  readonly date?: string | undefined;
}

export const UNITED_STATES = { code: 'US', name: 'United States' } as const;
