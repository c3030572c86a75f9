import type { TableSet } from './table-set.ts';

interface Count {
  readonly election: string;
  readonly contest: string;
  readonly count: string;
}

interface Line {
  votes: number;
  seats: number;
}

/** How a sum is written. */
export interface Made {
  /** What the parts are called: `constituencies`. */
  readonly kinds: string;
  readonly withSeats: boolean;
  readonly source_key: string;
  /** How it ended for whom. */
  readonly outcomes?: ReadonlyMap<string, string>;
}

/** What is added up of places for the place above them. */
export class Sum {
  #valid = 0;
  #registered = 0;
  #voters = 0;
  #parts = 0;
  #lacksVoters = false;
  #lacksRegistered = false;
  readonly #lines = new Map<string, Line>();

  part(part: {
    readonly valid: number;
    readonly voters?: number | undefined;
    readonly registered?: number | undefined;
  }): void {
    this.#parts++;
    this.#valid += part.valid;
    this.#voters += part.voters ?? 0;
    this.#registered += part.registered ?? 0;
    this.#lacksVoters ||= part.voters === undefined;
    this.#lacksRegistered ||= part.registered === undefined;
  }

  line(candidate: string, votes: number, seats = 0): void {
    const known = this.#lines.get(candidate) ?? { votes: 0, seats: 0 };
    this.#lines.set(candidate, { votes: known.votes + votes, seats: known.seats + seats });
  }

  /**
   * @param place the place above; empty: the whole contest
   */
  write(into: TableSet, key: Count, place: string, more: Made): void {
    const derived = `added up from ${this.#parts} ${more.kinds}`;
    into.add('counts', {
      ...key,
      place,
      valid: this.#valid,
      valid_computed: true,
      voters: this.#lacksVoters ? undefined : this.#voters,
      registered: this.#lacksRegistered ? undefined : this.#registered,
      complete: true,
      seats: more.withSeats ? [...this.#lines.values()].reduce((sum, { seats }) => sum + seats, 0) : undefined,
      source_key: more.source_key,
      note: '@added-up',
    });
    for (const [candidate, { votes, seats }] of this.#lines)
      into.add('results', {
        ...key,
        place,
        candidate,
        votes,
        seats: more.withSeats ? seats : undefined,
        outcome: more.outcomes?.get(candidate),
        derived,
      });
  }
}

/** Sums by the place above, and of all. */
export class Sums {
  readonly whole = new Sum();
  readonly above = new Map<string, Sum>();

  of(place: string): readonly Sum[] {
    const sum = this.above.get(place) ?? new Sum();
    this.above.set(place, sum);
    return [this.whole, sum];
  }
}
