/** Something with a name: a person, a party, a pollster, an election, a topic. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  /** Other spellings, in any script. */
  readonly aliases?: readonly string[];
  /**
   * Not a person: a spelling given whole names it, though longer names have it as a part (`Labour`, `turnout`).
   * A person's surname alone never does where others bear it.
   */
  readonly body?: boolean;
  /** Breaks ties in lists, the higher first. Default 0. */
  readonly prominence?: number;
}
