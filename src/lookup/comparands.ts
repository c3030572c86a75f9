import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { ExitPoll, Pollster } from '../facts/schema/exit-poll.ts';
import type { Tally } from '../facts/schema/tally.ts';
import { type Outcome, shownBy, type Where } from './across-elections.ts';
import { countsNamed } from './count-lookup.ts';
import { candidateLookup, pollsterLookup } from './kinds/candidates.ts';

/** Something that can be compared. The id says which kind it is: `candidate/oruj-zahid`, `count/cec-100`. */
export type Comparand =
  | { readonly kind: 'candidate'; readonly id: string; readonly candidate: Candidate }
  | { readonly kind: 'count'; readonly id: string; readonly tally: Tally }
  | { readonly kind: 'poll'; readonly id: string; readonly poll: ExitPoll };

/** What people call the latest count. */
const RESULT = /^(?:the )?(?:(?:latest |official |final )?(?:results?|count)|результат|итог|nəticə|sonuç)$/iu;

const ofCandidate = (candidate: Candidate): Comparand => ({
  kind: 'candidate',
  id: `candidate/${candidate.id}`,
  candidate,
});
const ofCount = (tally: Tally): Comparand => ({ kind: 'count', id: `count/${tally.id}`, tally });
const ofPoll = (poll: ExitPoll): Comparand => ({ kind: 'poll', id: `poll/${poll.id}`, poll });

/** Everything of an election that can be compared: candidates, counts from the latest, exit polls. */
export function comparandsOf(election: Election): readonly Comparand[] {
  return [
    ...election.candidates.map(ofCandidate),
    ...election.tallies.toReversed().map(ofCount),
    ...election.exitPolls.map(ofPoll),
  ];
}

/** The one an id from a button, a menu or an autocomplete list stands for. */
export function comparandById(election: Election, given: string): Comparand | undefined {
  return comparandsOf(election).find(({ id }) => id === given);
}

/** What a text may mean in one election: one where it surely means it, several where it may mean each. */
export function comparandsNamed(catalog: Catalog, election: Election, given: string): readonly Comparand[] {
  if (RESULT.test(given.trim())) {
    const latest = election.latestTally(election.mainContest.id);
    return latest === undefined ? [] : [ofCount(latest)];
  }
  const where = { first: election, only: election };
  const candidates = candidateLookup(catalog).find(given, where);
  const pollsters = pollsterLookup(catalog).find(given, where);
  return [
    ...(candidates.outcome === 'none' ? [] : shownBy(candidates).map(({ record }) => ofCandidate(record))),
    ...countsNamed(election, given).map(ofCount),
    ...(pollsters.outcome === 'none'
      ? []
      : pollsOf(
          election,
          shownBy(pollsters).map(({ record }) => record),
        )),
  ];
}

/**
 * The elections in which a text may mean something to compare, in the order in which they are believed: those that know
 * both sides, then those that know it best; of equal ones the first, then the newest.
 */
export function comparandElections(
  catalog: Catalog,
  given: string,
  sides: readonly string[],
  { first, only }: Where,
): readonly Election[] {
  if (only !== undefined) return [only];
  const elections = [first, ...catalog.elections.filter((election) => election !== first)];
  const knowsAll = (election: Election) =>
    sides.every(
      (side) => comparandById(election, side) !== undefined || comparandsNamed(catalog, election, side).length > 0,
    );
  const both = new Set(sides.length < 2 ? [] : elections.filter(knowsAll));
  const best = candidateLookup(catalog).find(given, { first });
  const knowing = best.outcome === 'none' ? [] : shownBy(best).map(({ election }) => election);
  return [
    ...new Set([
      ...both,
      ...(comparandsNamed(catalog, first, given).length > 0 && !isBetterElsewhere(best, first) ? [first] : []),
      ...knowing,
      ...elections,
    ]),
  ];
}

/** Another election has the very name, the first has only something like it. */
function isBetterElsewhere(outcome: Outcome<Candidate>, first: Election): boolean {
  const shown = shownBy(outcome);
  return outcome.outcome !== 'none' && shown.length > 0 && !shown.some(({ election }) => election === first);
}

/** Near names, when nothing is meant for sure. */
export function comparandsLike(catalog: Catalog, election: Election, given: string): readonly Comparand[] {
  const outcome = candidateLookup(catalog).find(given, { first: election, only: election });
  return outcome.outcome === 'none' ? outcome.near.map(({ record }) => ofCandidate(record)) : [];
}

/** What somebody typing may mean. */
export function comparandsTyped(catalog: Catalog, election: Election, typed: string): readonly Comparand[] {
  if (typed.trim() === '') return comparandsOf(election);
  const where = { first: election, only: election };
  return [
    ...candidateLookup(catalog)
      .complete(typed, where)
      .map(({ record }) => ofCandidate(record)),
    ...countsNamed(election, typed).toReversed().map(ofCount),
    ...pollsOf(
      election,
      pollsterLookup(catalog)
        .complete(typed, where)
        .map(({ record }) => record),
    ),
  ];
}

function pollsOf(election: Election, pollsters: readonly Pollster[]): readonly Comparand[] {
  const ids = new Set(pollsters.map(({ id }) => id));
  return election.exitPolls
    .filter(({ pollster, partners }) => ids.has(pollster) || partners.some((partner) => ids.has(partner)))
    .map(ofPoll);
}
