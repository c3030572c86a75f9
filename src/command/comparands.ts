import type { Verdict } from '@election-facts/names';
import { pollWords } from '../cards/fragments/polls/exit-poll-lines.ts';
import { asOf, joined, local, type Words } from '../cards/model/words.ts';
import type { Election } from '../facts/election.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { ExitPoll } from '../facts/schema/exit-poll.ts';
import type { Tally } from '../facts/schema/tally.ts';
import { candidateIndex, pollsterIndex } from '../lookup/catalog-lookup.ts';
import { countsNamed } from '../lookup/count-lookup.ts';

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

/** What a text may mean: one where it surely means it, several where it may mean each. */
export function comparandsNamed(election: Election, given: string): readonly Comparand[] {
  if (RESULT.test(given.trim())) {
    const latest = election.latestTally(election.mainContest.id);
    return latest === undefined ? [] : [ofCount(latest)];
  }
  const polls = new Set(
    idsOf(pollsterIndex(election).find(given)).flatMap((id) =>
      election.exitPolls.filter(({ pollster, partners }) => pollster === id || partners.some((other) => other === id)),
    ),
  );
  return [
    ...idsOf(candidateIndex(election).find(given))
      .flatMap((id) => election.findCandidate(id) ?? [])
      .map(ofCandidate),
    ...countsNamed(election, given).map(ofCount),
    ...[...polls].map(ofPoll),
  ];
}

/** Near names, when nothing is meant for sure. */
export function comparandsLike(election: Election, given: string): readonly Comparand[] {
  const verdict = candidateIndex(election).find(given);
  const similar = verdict.outcome === 'none' ? verdict.suggestions : [];
  return similar.flatMap(({ id }) => election.findCandidate(id) ?? []).map(ofCandidate);
}

/** What somebody typing may mean. */
export function comparandsTyped(election: Election, typed: string): readonly Comparand[] {
  if (typed.trim() === '') return comparandsOf(election);
  const polls = new Set(
    pollsterIndex(election)
      .complete(typed)
      .map(({ id }) => id),
  );
  return [
    ...candidateIndex(election)
      .complete(typed)
      .flatMap(({ id }) => election.findCandidate(id) ?? [])
      .map(ofCandidate),
    ...countsNamed(election, typed).toReversed().map(ofCount),
    ...election.exitPolls.filter(({ pollster }) => polls.has(pollster)).map(ofPoll),
  ];
}

/** How a comparand is called in a choice. */
export function comparandWords(election: Election, comparand: Comparand): Words {
  switch (comparand.kind) {
    case 'candidate':
      return local(comparand.candidate.name);
    case 'count':
      return joined(' · ', [local(comparand.tally.stage), asOf(comparand.tally.asOf)]);
    case 'poll':
      return pollWords(election, comparand.poll);
  }
}

function idsOf(verdict: Verdict): readonly string[] {
  if (verdict.outcome === 'none') return [];
  return (verdict.outcome === 'found' ? [verdict.match] : verdict.matches).map(({ id }) => id);
}
