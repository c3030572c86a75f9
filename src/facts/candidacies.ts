import { type Election, resultOf } from './election.ts';
import { keptFor } from './kept.ts';
import type { Candidate } from './schema/candidate.ts';
import type { Contest } from './schema/election.ts';
import type { Tally } from './schema/tally.ts';

/**
 * The latest counts that name a candidate, of the whole first, then of places, most votes first. A person who stands in
 * a constituency is named by the count of that place alone.
 */
export function countsNaming(election: Election, contest: Contest, candidate: Candidate): readonly Tally[] {
  const whole = election.latestTally(contest.id);
  const named = whole !== undefined && resultOf(whole, candidate.id) !== undefined;
  if (named) return [whole];
  if (candidate.kind !== 'person') return [];
  return placesOfPeople(election).get(`${contest.id} ${candidate.id}`) ?? [];
}

/** Worked out once for an election: hundreds of places with thousands of people. */
const placesOfPeople = keptFor((election: Election): ReadonlyMap<string, readonly Tally[]> => {
  const found = new Map<string, Tally[]>();
  for (const contest of election.contests) {
    for (const { id } of election.placesOf(contest.id)) {
      const tally = election.latestAt(contest.id, id);
      for (const { candidate } of tally?.results ?? []) {
        const key = `${contest.id} ${candidate}`;
        const before = found.get(key);
        if (tally !== undefined) before === undefined ? found.set(key, [tally]) : before.push(tally);
      }
    }
  }
  for (const [key, tallies] of found) {
    const [, candidate = ''] = key.split(' ');
    const votesIn = (tally: Tally) => tally.results.find((result) => result.candidate === candidate)?.votes ?? 0;
    tallies.sort((a, b) => votesIn(b) - votesIn(a));
  }
  return found;
});
