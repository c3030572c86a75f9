import { type ElectionHeading, headingOf, newestFirst } from './catalog/heading.ts';
import { type NameTable, namesOf, nameTable } from './catalog/names.ts';
import type { Election } from './election.ts';
import type { CandidateId, ElectionId } from './schema/basics.ts';
import type { Candidate } from './schema/candidate.ts';
import type { Pollster } from './schema/exit-poll.ts';

export type { ElectionHeading } from './catalog/heading.ts';
export type { NameRow, NameTable, NameUse } from './catalog/names.ts';

/** Elections of published data sets: each is opened when it is first asked for. */
export interface CompiledElections {
  readonly headings: readonly ElectionHeading[];
  open(id: string): Election | undefined;
  /**
   * All names, of the elections made by hand as well.
   * @param curated those that are in use: other ones may have been packed
   */
  names(curated: readonly Election[]): NameTable;
}

/** One person or body in one election. */
export interface BodyIn {
  readonly election: ElectionId;
  readonly candidate: CandidateId;
}

/** The same person or body in another election. */
export interface OtherCandidacy {
  readonly heading: ElectionHeading;
  readonly candidate: CandidateId;
}

/** What the bot knows: checked, frozen, and replaced as a whole when files change. */
export class Catalog {
  /** The elections made by hand, newest first, all in memory. */
  readonly curated: readonly Election[];
  /** Changes whenever a byte of the data does; every answer can cite it. */
  readonly version: string;
  readonly #byId: ReadonlyMap<string, Election>;
  readonly #compiled: CompiledElections | undefined;
  #headings: readonly ElectionHeading[] | undefined;
  #headingsById: ReadonlyMap<string, ElectionHeading> | undefined;
  #names: NameTable | undefined;

  constructor(elections: readonly Election[], version: string, compiled?: CompiledElections) {
    this.curated = Object.freeze(
      elections.toSorted((a, b) => (a.lastDay < b.lastDay ? 1 : Number(a.lastDay > b.lastDay) * -1)),
    );
    this.version = version;
    this.#byId = new Map(elections.map((election) => [election.id, election]));
    this.#compiled = compiled;
    Object.freeze(this);
  }

  /** The elections made by hand. For all of them there are {@link headings}. */
  get elections(): readonly Election[] {
    return this.curated;
  }

  /** Every election, newest first, unopened. */
  get headings(): readonly ElectionHeading[] {
    this.#headings ??= this.#allHeadings();
    return this.#headings;
  }

  heading(id: string): ElectionHeading | undefined {
    this.#headingsById ??= new Map(this.headings.map((heading) => [heading.id, heading]));
    return this.#headingsById.get(id);
  }

  /** An election by its id; a compiled one is opened, which takes some milliseconds. */
  find(id: string): Election | undefined {
    return this.#byId.get(id) ?? this.#compiled?.open(id);
  }

  /** The election that has the places of an election: itself, or the one of a data set that adds them to it. */
  withPlaces(election: Election): Election | undefined {
    if (election.places.length > 0) return election;
    const adding = this.headings.find((heading) => heading.extends === election.id);
    return adding === undefined ? undefined : this.find(adding.id);
  }

  /** All names in all elections. */
  get names(): NameTable {
    this.#names ??= this.#compiled?.names(this.curated) ?? nameTable(namesOf(this.curated));
    return this.#names;
  }

  /** One person or body through all elections, newest first, unopened. */
  bodies(entity: string): readonly BodyIn[] {
    const uses = this.names.ofEntity(entity)?.in ?? [];
    return uses
      .filter(({ list }) => list === 'candidates')
      .map(({ election, id }) => ({ election, candidate: id as CandidateId }));
  }

  /** The same person or party in other elections, newest first. */
  otherCandidacies(election: Election, { entity }: Candidate): readonly OtherCandidacy[] {
    if (entity === undefined) return [];
    return this.bodies(entity).flatMap(({ election: id, candidate }) => {
      const heading = id === election.id ? undefined : this.heading(id);
      return heading === undefined ? [] : [{ heading, candidate }];
    });
  }

  /** The same firm's polls in other elections, newest first. */
  otherPolls(election: Election, pollster: Pollster): readonly { election: Election; pollster: Pollster }[] {
    if (pollster.entity === undefined) return [];
    return this.curated
      .filter((other) => other !== election)
      .flatMap((other) =>
        other.pollsters
          .filter(({ entity }) => entity === pollster.entity)
          .map((found) => ({ election: other, pollster: found })),
      );
  }

  #allHeadings(): readonly ElectionHeading[] {
    const compiled = (this.#compiled?.headings ?? []).filter(({ id }) => !this.#byId.has(id));
    return Object.freeze([...this.curated.map((election) => headingOf(election)), ...compiled].toSorted(newestFirst));
  }
}
