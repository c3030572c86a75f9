import type { Collection, ElectionAbout } from '../election.ts';
import type { PackedLists } from './record-encoding.ts';

/** Changes whenever what is written changes its form; a pack of another form is not read. */
export const PACK_FORMAT = 5;
export const PACK_INDEX = 'index.json';
export const PACK_DETAILS = 'details.bin';

/** Where a piece stands in the details. */
export type Piece = readonly [offset: number, length: number];

/** What is read of a pack at the start. All else stands in the details, and is read when it is asked for. */
export interface PackIndex {
  readonly format: number;
  /** Of the program that read and checked what is packed. */
  readonly code?: string;
  /** Bytes of the details, so that half a pack is not taken for a whole one. */
  readonly size: number;
  readonly curated: readonly PackedFolder[];
  readonly collections?: PackedCollections;
}

/** The folder of an election made by hand. */
export interface PackedFolder {
  readonly name: string;
  /** Names, sizes and times of its files: while they are the same, nothing is read. */
  readonly signature: string;
  /** Of the contents: while it is the same, nothing is checked. */
  readonly hash: string;
  readonly records: Piece;
}

/** The elections of published data sets. */
export interface PackedCollections {
  readonly signature: string;
  readonly hash: string;
  readonly sets: readonly Collection[];
  /** An {@link PackedOffsets}. */
  readonly offsets: Piece;
  /** A list of headings. */
  readonly headings: Piece;
  /** Bytes, see packed-names.ts. */
  readonly names: Piece;
}

/** Where the records of an election and those of its places stand, and of which set it is. */
export type PackedPieces = readonly [records: Piece, places: Piece, set: number];

/** By id. */
export interface PackedOffsets {
  readonly elections: Readonly<Record<string, PackedPieces>>;
  /** Elections made by hand with what data sets add to them. */
  readonly extended: Readonly<Record<string, PackedPieces>>;
}

/** One election. */
export interface PackedElection {
  readonly about: ElectionAbout;
  readonly lists: PackedLists;
}
