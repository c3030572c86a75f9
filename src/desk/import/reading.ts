/** What one row of an imported file says. */
export type Reading = VotesReading | BallotsReading | PollReading | Aside | Unusable;

/** A candidate in a contest, with votes where the file has them. */
export interface VotesReading {
  readonly kind: 'votes';
  readonly contest: ContestReading;
  readonly candidate: CandidateReading;
  /** `unreadable`: something stands there that is no number, and is told of as unusable beside. */
  readonly votes?: number | 'unreadable' | undefined;
  /** A share that stands in the file, in percent. */
  readonly percent?: number | undefined;
  /** Where these votes were cast: a county; empty for the whole contest. */
  readonly place: string;
  /** The row is the sum of other rows of its place, which may or may not stand in the file. */
  readonly isTotal: boolean;
}

export interface ContestReading {
  /** The same key is the same contest. */
  readonly key: string;
  /** The id it should get, where the file was written by this program. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly date?: string | undefined;
  readonly seats?: number | undefined;
  readonly processed?: { readonly counted: number; readonly total: number } | undefined;
}

export interface CandidateReading {
  readonly name: string;
  readonly kind: 'person' | 'party' | 'option' | 'rest' | 'ballots';
  /** The same key is the same person, also in another contest; absent: the name within its contest. */
  readonly key?: string | undefined;
  /** The id it should get, where the file was written by this program. */
  readonly id?: string | undefined;
  readonly party?: string | undefined;
  readonly outcome?:
    | 'winner'
    | 'unopposed'
    | 'projected-winner'
    | 'advanced-to-runoff'
    | 'defeated'
    | 'withdrawn'
    | undefined;
}

/** How many could vote or did. */
export interface BallotsReading {
  readonly kind: 'ballots';
  readonly measure: 'registered' | 'voters';
  /** Absent: of the whole election. */
  readonly contest?: ContestReading | undefined;
  readonly value: number;
  readonly place: string;
  readonly isTotal: boolean;
  /** The number stands again on other rows of its contest, and counts once. */
  readonly repeated: boolean;
}

/** A share a poll gave before the vote. It is kept as a statement of the pollster, never as an exit poll. */
export interface PollReading {
  readonly kind: 'poll';
  readonly contest: ContestReading;
  readonly pollster: string;
  readonly day: string;
  readonly sample?: number | undefined;
  readonly shares: readonly { readonly candidate: CandidateReading; readonly percent: number }[];
  readonly note?: string | undefined;
}

/** Understood and not needed: said in the report, but nothing is wrong with it. */
export interface Aside {
  readonly kind: 'aside';
  readonly reason: string;
  /** Its lines are named in the report. */
  readonly names?: boolean;
}

/** Could not be used. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly reason: string;
  readonly found?: string | undefined;
  /** Whose counts lack something now; absent: it may be any contest's. */
  readonly contest?: ContestReading | undefined;
}

export function unusable(reason: string, found?: string, contest?: ContestReading): Unusable {
  return { kind: 'unusable', reason, found, contest };
}
