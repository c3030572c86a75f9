interface Place {
  parts: number | undefined;
  whole: number | undefined;
  /** Some part could not be read. */
  lacks: boolean;
}

/**
 * Sums of numbers that stand in a file twice: as parts (precincts, ways of voting) and as the sum of a place, or of
 * everything. A sum that is printed stands for its parts, so that nothing is counted twice.
 */
export class PlaceSums {
  readonly #places = new Map<string, Place>();

  add(place: string, isTotal: boolean, value: number): void {
    const sums = this.#at(place);
    if (isTotal) sums.whole = (sums.whole ?? 0) + value;
    else sums.parts = (sums.parts ?? 0) + value;
  }

  /** There is a number, and it could not be read. */
  addUnreadable(place: string): void {
    this.#at(place).lacks = true;
  }

  /** Takes the place of what was said of it before: for numbers repeated on each row. */
  set(place: string, value: number): void {
    this.#places.set(place, { parts: value, whole: undefined, lacks: false });
  }

  #at(place: string): Place {
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    const fresh: Place = { parts: undefined, whole: undefined, lacks: false };
    this.#places.set(place, fresh);
    return fresh;
  }

  get places(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Everything, each vote once. */
  get total(): number {
    const everywhere = this.#places.get('');
    if (everywhere?.whole !== undefined) return everywhere.whole;
    return [...this.#places.values()].reduce((sum, { parts, whole }) => sum + (whole ?? parts ?? 0), 0);
  }

  /** The total is too small by what could not be read. */
  get lacksParts(): boolean {
    if (this.#places.get('')?.whole !== undefined) return false;
    return [...this.#places.values()].some(({ whole, lacks }) => lacks && whole === undefined);
  }

  /** Places whose printed sum is not what its parts add up to. */
  get contradictions(): readonly { readonly place: string; readonly whole: number; readonly parts: number }[] {
    return [...this.#places].flatMap(([place, { parts, whole }]) =>
      parts === undefined || whole === undefined || parts === whole ? [] : [{ place, whole, parts }],
    );
  }
}
