/** Something with a name: a person, a party, a pollster, an election, a topic. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  /** Other spellings, in any script. */
  readonly aliases?: readonly string[];
  /** Breaks ties in lists, the higher first. Default 0. */
  readonly prominence?: number;
}
