import type { Election } from '../facts/election.ts';
import { pollFigure } from '../facts/figures.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { ExitPoll } from '../facts/schema/exit-poll.ts';
import { againstWords } from './exit-poll-difference.ts';
import { pollWords } from './exit-poll-lines.ts';
import { joined, linked, strong, type Words, withUnit } from './words.ts';

/**
 * One poll's figure for a candidate and its difference to the latest count: `Rey Monitoring Center: 92.6% · count:
 * 92.12%, +0.48 points`; nothing where the poll does not give the candidate.
 */
export function pollEntry(election: Election, poll: ExitPoll, candidate: Candidate): Words | undefined {
  const given = pollFigure(election, poll, candidate.id);
  if (given === undefined) return undefined;
  return joined(' · ', [
    joined(': ', [pollWords(election, poll), strong(withUnit(given))]),
    againstWords(election, given, candidate, election.latestTally(poll.contest)),
    linked(given.sources),
  ]);
}
