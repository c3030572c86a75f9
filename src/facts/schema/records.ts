import { disagreement, fact, source, statement, timelineEvent } from './account.ts';
import { candidate, party } from './candidate.ts';
import { authority, contest } from './election.ts';
import { exitPoll, pollster } from './exit-poll.ts';
import { place } from './place.ts';
import { tally, turnout } from './tally.ts';

/** The schema of the records of each list. */
export const recordSchemas = {
  contests: contest,
  authorities: authority,
  candidates: candidate,
  parties: party,
  places: place,
  tallies: tally,
  turnout,
  exitPolls: exitPoll,
  pollsters: pollster,
  statements: statement,
  facts: fact,
  timeline: timelineEvent,
  sources: source,
  disagreements: disagreement,
} as const;

export type RecordSchemas = typeof recordSchemas;
