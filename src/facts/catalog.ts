import type { Election } from './election.ts';
import type { Candidate } from './schema/candidate.ts';
import type { Pollster } from './schema/exit-poll.ts';

/** What the bot knows: checked, frozen, and replaced as a whole when files change. */
export class Catalog {
  /** Newest first. */
  readonly elections: readonly Election[];
  /** Changes whenever a byte of the data does; every answer can cite it. */
  readonly version: string;
  readonly #byId: ReadonlyMap<string, Election>;

  constructor(elections: readonly Election[], version: string) {
    this.elections = Object.freeze(
      elections.toSorted((a, b) => (a.lastDay < b.lastDay ? 1 : Number(a.lastDay > b.lastDay) * -1)),
    );
    this.version = version;
    this.#byId = new Map(elections.map((election) => [election.id, election]));
    Object.freeze(this);
  }

  find(id: string): Election | undefined {
    return this.#byId.get(id);
  }

  /** The same person or party in other elections, newest first. */
  otherCandidacies(election: Election, candidate: Candidate): readonly { election: Election; candidate: Candidate }[] {
    if (candidate.entity === undefined) return [];
    return this.elections
      .filter((other) => other !== election)
      .flatMap((other) =>
        other.candidates
          .filter(({ entity }) => entity === candidate.entity)
          .map((found) => ({ election: other, candidate: found })),
      );
  }

  /** The same firm's polls in other elections, newest first. */
  otherPolls(election: Election, pollster: Pollster): readonly { election: Election; pollster: Pollster }[] {
    if (pollster.entity === undefined) return [];
    return this.elections
      .filter((other) => other !== election)
      .flatMap((other) =>
        other.pollsters
          .filter(({ entity }) => entity === pollster.entity)
          .map((found) => ({ election: other, pollster: found })),
      );
  }
}
