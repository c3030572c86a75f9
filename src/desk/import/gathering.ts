import { PlaceSums } from './place-sums.ts';
import type {
  BallotsReading,
  CandidateReading,
  ContestReading,
  PollReading,
  Reading,
  Unusable,
  VotesReading,
} from './reading.ts';

/** A contest as far as the file tells of it. */
export interface GatheredContest extends ContestReading {
  readonly standing: Map<string, Standing>;
  readonly ballots: Ballots;
  /** A row of it could not be used. */
  lacksRows: boolean;
}

export interface Standing {
  readonly candidate: CandidateReading;
  /** One for each ballot line a candidate has: parties may share a candidate. */
  readonly lines: Map<string, PlaceSums>;
  percent: number | undefined;
  /** A row named the candidate without votes. */
  lacksVotes: boolean;
}

export type Ballots = Record<BallotsReading['measure'], PlaceSums>;

/**
 * Adds up what the rows of a file say, contest by contest. It grows with the candidates and counties of an election,
 * not with its precincts.
 */
export class Gathering {
  readonly contests = new Map<string, GatheredContest>();
  readonly ballots: Ballots = newBallots();
  readonly polls: PollReading[] = [];
  /** A row could not be used, and it is not known of which contest it was. */
  lacksRows = false;

  add(reading: Reading): void {
    if (reading.kind === 'votes') this.#vote(reading);
    else if (reading.kind === 'ballots') this.#ballots(reading);
    else if (reading.kind === 'poll') this.#poll(reading);
    else if (reading.kind === 'unusable') this.#lose(reading);
  }

  #contest(reading: ContestReading): GatheredContest {
    const known = this.contests.get(reading.key);
    if (known !== undefined) return known;
    const contest: GatheredContest = { ...reading, standing: new Map(), ballots: newBallots(), lacksRows: false };
    this.contests.set(reading.key, contest);
    return contest;
  }

  #stand(contest: GatheredContest, candidate: CandidateReading): Standing {
    const key = candidate.key ?? `${candidate.kind} ${candidate.name.toLowerCase()}`;
    const known = contest.standing.get(key);
    if (known !== undefined) return known;
    const standing: Standing = { candidate, lines: new Map(), percent: undefined, lacksVotes: false };
    contest.standing.set(key, standing);
    return standing;
  }

  #vote({ contest, candidate, votes, percent, place, isTotal }: VotesReading): void {
    const standing = this.#stand(this.#contest(contest), candidate);
    standing.percent = percent ?? standing.percent;
    if (votes === undefined) {
      standing.lacksVotes = true;
      return;
    }
    const line = candidate.party ?? '';
    const sums = standing.lines.get(line) ?? new PlaceSums();
    standing.lines.set(line, sums);
    if (votes === 'unreadable') sums.addUnreadable(place);
    else sums.add(place, isTotal, votes);
  }

  #lose({ contest }: Unusable): void {
    if (contest === undefined) this.lacksRows = true;
    else this.#contest(contest).lacksRows = true;
  }

  #ballots({ contest, measure, value, place, isTotal, repeated }: BallotsReading): void {
    const sums = (contest === undefined ? this.ballots : this.#contest(contest).ballots)[measure];
    if (repeated) sums.set(place, value);
    else sums.add(place, isTotal, value);
  }

  #poll(poll: PollReading): void {
    const contest = this.#contest(poll.contest);
    for (const { candidate } of poll.shares) this.#stand(contest, candidate);
    this.polls.push(poll);
  }
}

/** A candidate's votes over all ballot lines, `over` where a part could not be read; nothing where the file has none. */
export function votesOf({ lines, lacksVotes }: Standing): { value: number; about: 'exactly' | 'over' } | undefined {
  if (lines.size === 0 || lacksVotes) return undefined;
  const sums = [...lines.values()];
  const value = sums.reduce((sum, line) => sum + line.total, 0);
  if (!sums.some((line) => line.lacksParts)) return { value, about: 'exactly' };
  return value === 0 ? undefined : { value, about: 'over' };
}

function newBallots(): Ballots {
  return { registered: new PlaceSums(), voters: new PlaceSums() };
}
