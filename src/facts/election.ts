import type { z } from 'zod';
import { compareAsOf } from './as-of.ts';
import { ElectionPlaces, inOrder, type PlaceSource, placesInMemory, withTallies } from './places.ts';
import { type ListName, type RecordLists, type RecordOf, recordKinds } from './record-kinds.ts';
import type { Disagreement, Fact, Source, Statement, TimelineEvent } from './schema/account.ts';
import type {
  CandidateId,
  ContestId,
  ElectionId,
  ExitPollId,
  LocalText,
  PlaceId,
  PollsterId,
} from './schema/basics.ts';
import type { Candidate, Party } from './schema/candidate.ts';
import type { Authority, Contest, election as electionSchema } from './schema/election.ts';
import type { ExitPoll, Pollster } from './schema/exit-poll.ts';
import type { Place, PlaceType } from './schema/place.ts';
import type { Tally, TallyResult, Turnout } from './schema/tally.ts';

export type ElectionAbout = z.infer<typeof electionSchema>;

/** Everything a folder says, before it is checked across records. */
export interface ElectionRecords extends Omit<RecordLists, 'contests' | 'authorities'> {
  readonly about: ElectionAbout;
}

/** The data set an election was compiled from; a card's small print names it. */
export interface Collection {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
}

/** What an election of a data set has beside its records. */
export interface Compiled {
  readonly collection?: Collection | undefined;
  /** Its places, read when they are first asked for; otherwise they are among the records. */
  readonly placesOf?: () => PlaceSource;
}

/**
 * One election, checked and frozen. Ids inside its records resolve; counts stand in order of their as-of. Counts and
 * turnout are those of whole contests; those of places are asked for by place, so that no reader is handed one by
 * mistake.
 */
export class Election implements Omit<RecordLists, 'authorities'> {
  readonly id: ElectionId;
  readonly name: LocalText;
  readonly about: ElectionAbout;
  /** The data set it was compiled from; absent: made by hand, record by record. */
  readonly collection: Collection | undefined;
  readonly contests: readonly Contest[];
  readonly candidates: readonly Candidate[];
  readonly parties: readonly Party[];
  readonly tallies: readonly Tally[];
  readonly turnout: readonly Turnout[];
  readonly exitPolls: readonly ExitPoll[];
  readonly pollsters: readonly Pollster[];
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineEvent[];
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
  readonly #lists: RecordLists;
  readonly #byId = new Map<ListName, ReadonlyMap<string, unknown>>();
  readonly #placesOf: (() => PlaceSource) | undefined;
  #ofPlaces: ElectionPlaces | undefined;

  constructor(records: ElectionRecords, compiled?: Compiled) {
    this.#lists = { ...records, contests: records.about.contests, authorities: records.about.authorities };
    this.#placesOf = compiled?.placesOf;
    this.collection = compiled?.collection;
    this.id = records.about.id;
    this.name = records.about.name;
    this.about = records.about;
    this.contests = records.about.contests;
    this.candidates = records.candidates;
    this.parties = records.parties;
    this.tallies = inOrder(records.tallies.filter(({ place }) => place === undefined));
    this.turnout = inOrder(records.turnout.filter(({ place }) => place === undefined));
    this.exitPolls = records.exitPolls;
    this.pollsters = records.pollsters;
    this.statements = records.statements;
    this.facts = records.facts;
    this.timeline = records.timeline.toSorted((a, b) => compareAsOf(a.at, b.at));
    this.sources = records.sources;
    this.disagreements = records.disagreements;
    Object.freeze(this);
  }

  get places(): readonly Place[] {
    return this.#places.places;
  }

  get tier(): 'curated' | 'compiled' {
    return this.collection === undefined ? 'curated' : 'compiled';
  }

  /** The record behind an id that came from this election's own data. A wrong id is a defect of the loader, so it throws. */
  authority(id: Authority['id']): Authority {
    return this.#get('authorities', id);
  }
  candidate(id: CandidateId): Candidate {
    return this.#get('candidates', id);
  }
  contest(id: ContestId): Contest {
    return this.#get('contests', id);
  }
  party(id: Party['id']): Party {
    return this.#get('parties', id);
  }
  place(id: PlaceId): Place {
    const place = this.findPlace(id);
    if (place === undefined) throw new Error(`${this.id} has no place "${id}"`);
    return place;
  }
  pollster(id: PollsterId): Pollster {
    return this.#get('pollsters', id);
  }
  source(id: Source['id']): Source {
    return this.#get('sources', id);
  }

  /** Records asked for from outside (a button, an option): absent is an answer. */
  findCandidate(id: string): Candidate | undefined {
    return this.#find('candidates', id);
  }
  findPlace(id: string): Place | undefined {
    return this.#places.find(id);
  }
  findTally(id: string): Tally | undefined {
    const tally = this.#find('tallies', id);
    return tally?.place === undefined ? tally : undefined;
  }
  findExitPoll(id: ExitPollId | string): ExitPoll | undefined {
    return this.exitPolls.find((poll) => poll.id === id);
  }
  findContest(id: string): Contest | undefined {
    return this.contests.find((contest) => contest.id === id);
  }

  /** The counts of a contest, earliest first. */
  history(contest: ContestId): readonly Tally[] {
    return this.tallies.filter((tally) => tally.contest === contest);
  }
  latestTally(contest: ContestId): Tally | undefined {
    return this.history(contest).at(-1);
  }
  /** The count that a count says it supersedes. */
  predecessor(tally: Tally): Tally | undefined {
    if (tally.supersedes === undefined) return undefined;
    return tally.place === undefined
      ? this.findTally(tally.supersedes)
      : this.findTallyAt(tally.place, tally.supersedes);
  }
  pollsOf(contest: ContestId): readonly ExitPoll[] {
    return this.exitPolls.filter((poll) => poll.contest === contest);
  }
  /** The contests, the deciding one first: the last round, and among contests of one day the order of the data. */
  get contestsByWeight(): readonly Contest[] {
    return this.contests.toSorted((a, b) => b.round - a.round);
  }
  get mainContest(): Contest {
    const [main] = this.contestsByWeight;
    if (main === undefined) throw new Error(`${this.id} has no contest`);
    return main;
  }
  /** The contests a candidate stands in, the deciding one first. */
  contestsOf(candidate: CandidateId): readonly Contest[] {
    return this.contestsByWeight.filter((contest) => contest.candidates.includes(candidate));
  }
  statementsMentioning(candidate: CandidateId): readonly Statement[] {
    return this.statements.filter((statement) => statement.candidates.includes(candidate));
  }
  /** Turnout of the whole electorate for a contest, earliest first. */
  turnoutOf(contest: ContestId): readonly Turnout[] {
    return this.turnout.filter(
      (turnout) =>
        turnout.reportingUnit === undefined && (turnout.contest === undefined || turnout.contest === contest),
    );
  }
  disagreementsAbout(id: string): readonly Disagreement[] {
    return this.disagreements.filter((disagreement) => disagreement.about.includes(id));
  }
  /** The last day of voting, which orders elections. */
  get lastDay(): string {
    return this.about.dates.at(-1) ?? '';
  }

  /** The places that have a count of a contest, of one type or of all, in the order of the data. */
  placesOf(contest: ContestId, type?: PlaceType): readonly Place[] {
    const isMeant = (place: Place) => type === undefined || place.type === type;
    return this.places.filter((place) => isMeant(place) && this.#places.hasCount(contest, place.id));
  }
  /** The counts of a contest in a place, earliest first. */
  historyAt(contest: ContestId, place: PlaceId): readonly Tally[] {
    return this.#places.countsAt(place).tallies.filter((tally) => tally.contest === contest);
  }
  latestAt(contest: ContestId, place: PlaceId): Tally | undefined {
    return this.historyAt(contest, place).at(-1);
  }
  /** A count of a place by its id, asked for from outside. */
  findTallyAt(place: PlaceId, id: string): Tally | undefined {
    return this.#places.countsAt(place).tallies.find((tally) => tally.id === id);
  }
  /** Turnout of the voters of a place for a contest, earliest first. */
  turnoutAt(contest: ContestId, place: PlaceId): readonly Turnout[] {
    const { turnout } = this.#places.countsAt(place);
    return turnout.filter((report) => report.contest === undefined || report.contest === contest);
  }
  /** Every record of every list, counts of places among them: for those who write the whole election down. */
  get records(): ElectionRecords {
    const counts = this.places.map(({ id }) => this.#places.countsAt(id));
    return {
      ...this.#lists,
      about: this.about,
      places: this.places,
      tallies: [...this.tallies, ...counts.flatMap(({ tallies }) => tallies)],
      turnout: [...this.turnout, ...counts.flatMap(({ turnout }) => turnout)],
    };
  }

  /** The same election with some lists put otherwise. Its places are read when first asked for, as before. */
  with(changed: Partial<ElectionRecords>): Election {
    const { collection } = this;
    const records = { ...this.#lists, about: this.about, ...changed };
    const placesOf = this.#placesOf;
    if (placesOf !== undefined) {
      const ofPlaces = records.tallies.filter(({ place }) => place !== undefined);
      const layered = ofPlaces.length === 0 ? placesOf : () => withTallies(placesOf(), ofPlaces);
      return new Election(records, { collection, placesOf: layered });
    }
    return new Election({ ...this.records, ...changed }, { collection });
  }

  get #places(): ElectionPlaces {
    this.#ofPlaces ??= new ElectionPlaces(this.#placesOf?.() ?? placesInMemory(this.#lists));
    return this.#ofPlaces;
  }

  #get<List extends ListName>(list: List, id: string): RecordOf<List> {
    const record = this.#find(list, id);
    if (record === undefined) throw new Error(`${this.id} has no ${recordKinds[list].kind} "${id}"`);
    return record;
  }

  #find<List extends ListName>(list: List, id: string): RecordOf<List> | undefined {
    const known = this.#byId.get(list) ?? byId(this.#lists[list]);
    this.#byId.set(list, known);
    // Each map holds the records of its own list.
    return known.get(id) as RecordOf<List> | undefined;
  }
}

function byId(records: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> {
  return new Map(records.map((record) => [record.id, record]));
}

/** A candidate's line in a count, or nothing where the count does not name it. */
export function resultOf(tally: Tally, candidate: CandidateId): TallyResult | undefined {
  return tally.results.find((result) => result.candidate === candidate);
}
