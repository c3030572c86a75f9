import type { z } from 'zod';
import { compareAsOf } from './as-of.ts';
import type { Disagreement, Fact, Source, Statement, TimelineEvent } from './schema/account.ts';
import type {
  CandidateId,
  ContestId,
  ElectionId,
  ExitPollId,
  LocalText,
  PollsterId,
  TallyId,
} from './schema/basics.ts';
import type { Candidate, Party } from './schema/candidate.ts';
import type { Authority, Contest } from './schema/election.ts';
import type { ExitPoll, Pollster } from './schema/exit-poll.ts';
import type { electionFiles } from './schema/files.ts';
import type { Tally, TallyResult, Turnout } from './schema/tally.ts';

export type ElectionAbout = z.infer<(typeof electionFiles)['election.json']>['election'];

/** Everything a folder says, before it is checked across records. */
export interface ElectionRecords {
  readonly about: ElectionAbout;
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
}

/** One election, checked and frozen. Ids inside its records resolve; counts stand in order of their as-of. */
export class Election {
  readonly id: ElectionId;
  readonly name: LocalText;
  readonly about: ElectionAbout;
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
  readonly #byId: ReadonlyMap<string, unknown>;

  constructor(records: ElectionRecords) {
    this.id = records.about.id;
    this.name = records.about.name;
    this.about = records.about;
    this.contests = records.about.contests;
    this.candidates = records.candidates;
    this.parties = records.parties;
    this.tallies = records.tallies.toSorted((a, b) => compareAsOf(a.asOf, b.asOf));
    this.turnout = records.turnout.toSorted((a, b) => compareAsOf(a.asOf, b.asOf));
    this.exitPolls = records.exitPolls;
    this.pollsters = records.pollsters;
    this.statements = records.statements;
    this.facts = records.facts;
    this.timeline = records.timeline.toSorted((a, b) => compareAsOf(a.at, b.at));
    this.sources = records.sources;
    this.disagreements = records.disagreements;
    this.#byId = new Map(
      Object.entries({
        authority: records.about.authorities,
        candidate: this.candidates,
        contest: this.contests,
        exitPoll: this.exitPolls,
        party: this.parties,
        pollster: this.pollsters,
        source: this.sources,
        tally: this.tallies,
      }).flatMap(([kind, list]) => list.map((record) => [`${kind} ${record.id}`, record] as const)),
    );
    Object.freeze(this);
  }

  /** The record behind an id that came from this election's own data. A wrong id is a defect of the loader, so it throws. */
  authority(id: Authority['id']): Authority {
    return this.#get('authority', id);
  }
  candidate(id: CandidateId): Candidate {
    return this.#get('candidate', id);
  }
  contest(id: ContestId): Contest {
    return this.#get('contest', id);
  }
  party(id: Party['id']): Party {
    return this.#get('party', id);
  }
  pollster(id: PollsterId): Pollster {
    return this.#get('pollster', id);
  }
  source(id: Source['id']): Source {
    return this.#get('source', id);
  }

  /** Records asked for from outside (a button, an option): absent is an answer. */
  findCandidate(id: string): Candidate | undefined {
    return this.candidates.find((candidate) => candidate.id === id);
  }
  findTally(id: string): Tally | undefined {
    return this.tallies.find((tally) => tally.id === id);
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
    return tally.supersedes === undefined ? undefined : this.findTally(tally.supersedes);
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

  #get<T>(kind: string, id: string): T {
    const record = this.#byId.get(`${kind} ${id}`);
    if (record === undefined) throw new Error(`${this.id} has no ${kind} "${id}"`);
    return record as T;
  }
}

/** A candidate's line in a count, or nothing where the count does not name it. */
export function resultOf(tally: Tally, candidate: CandidateId): TallyResult | undefined {
  return tally.results.find((result) => result.candidate === candidate);
}

export type { TallyId };
