import type { CandidateContent, ContestContent, ElectionContent, TallyContent } from './content.ts';
import { joinedDisagreements } from './differing.ts';

/**
 * The same election in two sets: the first one is shown, the second one adds what it lacks. Places, and who stands only
 * there, are taken over; seats of the whole where the first has none; and where both say a figure of one party and
 * differ, both stand as a disagreement.
 */
export function merged(base: ElectionContent, addition: ElectionContent): ElectionContent {
  const ids = sameCandidates(base.candidates, addition.candidates);
  const contests = sameContests(base.election.contests, addition.election.contests);
  const renamed = renamedContent(addition, ids, contests);
  const known = new Set(base.candidates.map(({ id }) => id));
  const parts = renamed.tallies.filter(({ place }) => place !== undefined);
  const named = new Set(parts.flatMap(({ results }) => results.map(({ candidate }) => candidate)));
  const lines = new Set(
    renamed.candidates.filter(({ id }) => named.has(id)).flatMap(({ componentOf }) => componentOf ?? []),
  );
  const joining = renamed.candidates.filter(({ id }) => !known.has(id) && (named.has(id) || lines.has(id)));
  const wholes = renamed.tallies.filter(({ place }) => place === undefined);
  return {
    ...base,
    election: {
      ...base.election,
      aliases: [...new Set([...base.election.aliases, ...addition.election.aliases])],
      authorities: union(base.election.authorities, renamed.election.authorities),
      contests: [
        ...base.election.contests.map((contest) => ({ ...contest, candidates: joined(contest, parts) })),
        ...renamed.election.contests.filter(({ id }) => !base.election.contests.some((contest) => contest.id === id)),
      ],
    },
    candidates: [...base.candidates, ...joining],
    parties: union(base.parties, renamed.parties),
    places: union(base.places, renamed.places),
    tallies: [...base.tallies.map((tally) => withSeats(tally, base.tallies, wholes)), ...parts],
    turnout: [...base.turnout, ...renamed.turnout.filter(({ place }) => place !== undefined)],
    sources: union(base.sources, renamed.sources),
    disagreements: [...base.disagreements, ...joinedDisagreements(base, wholes)],
  };
}

/** One entity is one candidate; without one, one id is. */
function sameCandidates(
  base: readonly CandidateContent[],
  addition: readonly CandidateContent[],
): ReadonlyMap<string, string> {
  const byEntity = new Map(base.flatMap(({ id, entity }) => (entity === undefined ? [] : [[entity, id] as const])));
  return new Map(
    addition.flatMap(({ id, entity }) => {
      const same = entity === undefined ? undefined : byEntity.get(entity);
      return same === undefined ? [] : [[id, same] as const];
    }),
  );
}

/** A contest of the same id, else the first one, which is the deciding one. */
function sameContests(
  base: readonly ContestContent[],
  addition: readonly ContestContent[],
): ReadonlyMap<string, string> {
  const [first] = base;
  const [main] = addition;
  if (first === undefined || main === undefined || base.some(({ id }) => id === main.id)) return new Map();
  return new Map([[main.id, first.id]]);
}

function renamedContent(
  content: ElectionContent,
  ids: ReadonlyMap<string, string>,
  contests: ReadonlyMap<string, string>,
): ElectionContent {
  const candidate = (id: string) => ids.get(id) ?? id;
  const contest = (id: string) => contests.get(id) ?? id;
  return {
    ...content,
    election: {
      ...content.election,
      contests: content.election.contests.map((one) => ({
        ...one,
        id: contest(one.id),
        candidates: one.candidates.map(candidate),
      })),
    },
    candidates: content.candidates.map((one) => ({
      ...one,
      id: candidate(one.id),
      ...(one.componentOf === undefined ? {} : { componentOf: candidate(one.componentOf) }),
    })),
    tallies: content.tallies.map((tally) => ({
      ...tally,
      contest: contest(tally.contest),
      results: tally.results.map((line) => ({ ...line, candidate: candidate(line.candidate) })),
    })),
    turnout: content.turnout.map((one) => ({ ...one, contest: contest(one.contest) })),
  };
}

function joined({ id, candidates }: ContestContent, parts: readonly TallyContent[]): readonly string[] {
  const standing = parts
    .filter(({ contest }) => contest === id)
    .flatMap(({ results }) => results.map(({ candidate }) => candidate));
  return [...new Set([...candidates, ...standing])];
}

function union<T extends { readonly id: string }>(base: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(base.map(({ id }) => id));
  return [...base, ...more.filter(({ id }) => !known.has(id))];
}

/** Gives the last count of the whole the seats of another set, with that set as their source, where it has none. */
function withSeats(tally: TallyContent, all: readonly TallyContent[], wholes: readonly TallyContent[]): TallyContent {
  const last = all.findLast(({ contest, place }) => contest === tally.contest && place === undefined);
  const other = wholes.find(({ contest }) => contest === tally.contest);
  if (tally !== last || other === undefined || tally.results.some(({ seats }) => seats !== undefined)) return tally;
  const seats = new Map(
    other.results.flatMap((line) => (line.seats === undefined ? [] : [[line.candidate, line.seats] as const])),
  );
  if (seats.size === 0) return tally;
  return {
    ...tally,
    seatsTotal: [...seats.values()].reduce((sum, value) => sum + value, 0),
    results: tally.results.map((line) =>
      seats.has(line.candidate) ? { ...line, seats: seats.get(line.candidate) } : line,
    ),
    sources: [
      ...tally.sources.map((citation) => ({
        ...citation,
        covers: citation.covers ?? ['votes', 'vote-share', 'valid-votes', 'processed'],
      })),
      ...other.sources.slice(0, 1).map((citation) => ({ ...citation, covers: ['seats'] })),
    ],
  };
}
