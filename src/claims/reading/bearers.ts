import type { Election } from '../../facts/election.ts';
import type { CandidateId } from '../../facts/schema/basics.ts';
import type { Subject } from './claim.ts';
import { sameIn } from './scope/compiled.ts';
import type { Scope } from './scope/elections.ts';
import { type Binding, candidateOf } from './subjects.ts';

/** The candidates whom the names of a figure stand for in the elections it may be of. */
export function subjectsIn({ elections }: Scope, binding: Binding | undefined): readonly Subject[] {
  if (binding === undefined) return [];
  return elections.flatMap((election) =>
    binding.mentions.flatMap(({ referents }) => {
      const here = referents.filter((referent) => 'election' in referent && referent.election === election);
      const candidates = here.length > 0 ? here.flatMap(candidateOf) : sameIn(election, referents);
      return meantOf(election, [...new Set(candidates)]).map((candidate) => ({ election, candidate }));
    }),
  );
}

/**
 * Of people who bear one name the one whom everybody means: with ten times the votes of the others. Where there is none
 * it is left open. A namesake is never chosen because the figure fits.
 */
function meantOf(election: Election, candidates: readonly CandidateId[]): readonly CandidateId[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates.map((id) => ({ id, share: shareOf(election, id) })).toSorted((a, b) => b.share - a.share);
  const [first, second] = ranked;
  return first !== undefined && second !== undefined && first.share >= second.share * FAR_AHEAD
    ? [first.id]
    : candidates;
}

const FAR_AHEAD = 10;

function shareOf(election: Election, candidate: CandidateId): number {
  return Math.max(
    0,
    ...election.contestsOf(candidate).map(({ id }) => {
      const line = election.latestTally(id)?.results.find((result) => result.candidate === candidate);
      return line?.percent ?? line?.votes ?? line?.seats ?? 0;
    }),
  );
}
