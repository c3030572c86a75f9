import type { Texts } from './naming.ts';

/** What of the records is read again here; the rest travels as it is. */
type Rest = Readonly<Record<string, unknown>>;

export type ContestContent = Rest & { readonly id: string; readonly candidates: readonly string[] };

export type AboutContent = Rest & {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly authorities: readonly (Rest & { readonly id: string })[];
  readonly contests: readonly ContestContent[];
};

export type CandidateContent = Rest & {
  readonly id: string;
  readonly name: Texts;
  readonly entity?: string;
  readonly componentOf?: string;
};

export type CitationContent = { readonly source: string; readonly covers?: readonly string[]; readonly note?: string };

export type LineContent = Rest & {
  readonly candidate: string;
  readonly votes?: number | undefined;
  readonly seats?: number | undefined;
};

export type TallyContent = Rest & {
  readonly id: string;
  readonly contest: string;
  readonly place?: string;
  readonly results: readonly LineContent[];
  readonly sources: readonly CitationContent[];
};

export type TurnoutContent = Rest & { readonly id: string; readonly contest: string; readonly place?: string };

export type IdContent = Rest & { readonly id: string };

/** The files of an election's folder, as a curator would write them. */
export interface ElectionContent {
  readonly election: AboutContent;
  readonly candidates: readonly CandidateContent[];
  readonly parties: readonly IdContent[];
  readonly places: readonly IdContent[];
  readonly tallies: readonly TallyContent[];
  readonly turnout: readonly TurnoutContent[];
  readonly sources: readonly IdContent[];
  readonly disagreements: readonly IdContent[];
}
