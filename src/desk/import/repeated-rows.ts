/** What rows said before: the same row again is a row printed twice, and the same key with other votes is a question. */
export class RepeatedRows {
  readonly #rows = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #votes: ReadonlySet<number>;
  #closed = false;

  /** @param header the names of the columns, as keys */
  constructor(header: readonly string[]) {
    this.#votes = new Set(header.flatMap((name, at) => (VOTES.test(name) ? [at] : [])));
  }

  /** @returns how the row repeats an earlier one */
  seen(cells: readonly string[]): 'row' | 'key' | undefined {
    if (this.#closed || this.#votes.size === 0) return undefined;
    const key = cells.filter((_, at) => !this.#votes.has(at)).join('\u0001');
    const row = `${key}\u0002${cells.filter((_, at) => this.#votes.has(at)).join('\u0001')}`;
    const repeats = this.#rows.has(row) ? 'row' : this.#keys.has(key) ? 'key' : undefined;
    this.#rows.add(row);
    this.#keys.add(key);
    // Memory is bounded: what comes after so many rows is taken as it is.
    this.#closed = this.#rows.size >= REMEMBERED_ROWS;
    return repeats;
  }
}

/** Columns that hold numbers of votes, and shares of them. */
const VOTES =
  /^(?:.*votes.*|total|percent|share|.*_percentage|elected|election_day|early.*|absentee.*|mail.*|provisional|military|limited|one_stop|advance_in_person)$/;
/** About 200 MB of rows of a hundred letters. */
const REMEMBERED_ROWS = 500_000;
