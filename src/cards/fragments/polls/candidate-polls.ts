import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { pollFigure, tallyFigure } from '../../../facts/figures.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import { joined, linked, strong, type Words, withUnit } from '../../model/words.ts';
import { againstWords, byWords } from './exit-poll-difference.ts';
import { pollWords } from './exit-poll-lines.ts';

/**
 * One poll's figure for a candidate and its difference to the latest count: `Rey Monitoring Center: 92.6% · +0.48
 * points`; nothing where the poll does not give the candidate.
 * @param beside the count's figure stands on the card already; otherwise it is named
 */
export function pollEntry(
  election: Election,
  poll: ExitPoll,
  candidate: Candidate,
  beside: boolean,
): Words | undefined {
  const given = pollFigure(election, poll, candidate.id);
  if (given === undefined) return undefined;
  const latest = election.latestTally(poll.contest);
  return joined(' · ', [
    joined(': ', [pollWords(election, poll), strong(withUnit(given))]),
    beside ? differenceWords(election, given, candidate, poll) : againstWords(election, given, candidate, latest),
    linked(given.sources),
  ]);
}

function differenceWords(election: Election, given: Figure, candidate: Candidate, poll: ExitPoll): Words | undefined {
  const latest = election.latestTally(poll.contest);
  const measure = given.quantity.unit === 'seats' ? 'seats' : 'percent';
  const result = latest === undefined ? undefined : tallyFigure(election, latest, candidate.id, measure);
  return result === undefined ? undefined : byWords(given, result);
}
