import { type ElectionHeading, headingOf, newestFirst } from './catalog/heading.ts';
import { NameGathering, type NameTable, type NameUse } from './catalog/names.ts';
import { gatheredFrom, namesInMemory } from './catalog/packed-names.ts';
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
  /** Where the pack stands, and what it was packed from: other rooms keep beside it what they work out of the same. */
  readonly packed?: { readonly folder: string; readonly contents: string };
  /** An election made by hand with what a data set adds to it; nothing where none does. */
  extended(curated: Election): Election | undefined;
  /**
   * All names, of the elections made by hand as well.
   * @param curated those that are in use: other ones may have been packed
   * @param rankOf the place of an election among all, the newest first
   */
  names(curated: readonly Election[], rankOf: (election: string) => number): NameTable;
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
  readonly #extended = new Map<string, Election>();
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

  /** The same catalog with elections beside the others, or in the place of those with their ids. */
  with(elections: readonly Election[], mark: string): Catalog {
    if (elections.length === 0) return this;
    const replaced = new Set<string>(elections.map(({ id }) => id));
    const others = this.curated.filter(({ id }) => !replaced.has(id));
    return new Catalog([...others, ...elections], `${this.version}${mark}`, this.#compiled);
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

  /**
   * An election with its places: itself, or, of one made by hand that has none, with what a data set adds to it. That
   * one has all records of the first, and the people who stand in places alone.
   * @returns nothing where no place of it is known
   */
  withPlaces(election: Election): Election | undefined {
    if (election.places.length > 0) return election;
    const known = this.#extended.get(election.id) ?? this.#compiled?.extended(election);
    if (known !== undefined) this.#extended.set(election.id, known);
    return known;
  }

  /** The election in which a name is borne: see {@link withPlaces} for those who stand in places alone. */
  bearing({ election: id, list, id: record }: NameUse): Election | undefined {
    const election = this.find(id);
    if (election === undefined || list === 'elections') return election;
    const has = {
      candidates: () => election.findCandidate(record) !== undefined,
      parties: () => election.parties.some((party) => party.id === record),
      places: () => election.findPlace(record) !== undefined,
    };
    return has[list]() ? election : this.withPlaces(election);
  }

  /** All names in all elections. */
  get names(): NameTable {
    this.#names ??= this.#allNames();
    return this.#names;
  }

  /** Where the data sets are packed, see {@link CompiledElections}. */
  get packed(): CompiledElections['packed'] {
    return this.#compiled?.packed;
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
    const compiled = this.#compiled?.headings ?? [];
    const isOwn = ({ id, extends: base }: ElectionHeading) => !this.#byId.has(base ?? id);
    const additions = new Map(compiled.map((heading) => [heading.extends ?? heading.id, heading.counts.places]));
    const curated = this.curated.map((election): ElectionHeading => {
      const heading = headingOf(election);
      const places = Math.max(heading.counts.places, additions.get(election.id) ?? 0);
      return { ...heading, counts: { ...heading.counts, places } };
    });
    return Object.freeze([...curated, ...compiled.filter(isOwn)].toSorted(newestFirst));
  }

  #allNames(): NameTable {
    if (this.#compiled === undefined) return namesInMemory(gatheredFrom(this.curated, new NameGathering()));
    const ranks = new Map(this.headings.map(({ id }, rank) => [id as string, rank]));
    return this.#compiled.names(this.curated, (election) => ranks.get(election) ?? ranks.size);
  }
}
