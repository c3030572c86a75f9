/** Something with a name: a person, a party, a pollster, an election, a topic. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  /** Other spellings, in any script. */
  readonly aliases?: readonly string[];
  /**
   * Names of others that lead to it: the party of a candidate, the leader of a party. They count only when they are
   * spelt out and nothing bears the name itself.
   */
  readonly weaker?: readonly string[];
  /** Words that may stand beside its name without speaking against it, as its party or its office may. */
  readonly context?: readonly string[];
  /** What it belongs to, such as elections: a query may be confined to some. */
  readonly groups?: readonly string[];
  /**
   * Not a person: a spelling given whole names it, though longer names have it as a part (`Labour`, `turnout`).
   * A person's surname alone never does where others bear it.
   */
  readonly body?: boolean;
  /** Breaks ties in lists, the higher first. Default 0. */
  readonly prominence?: number;
}

/** All spellings of an entry in order: its name, its aliases, what leads to it. */
export function spellingsOf({ name, aliases = [], weaker = [] }: NameEntry): readonly string[] {
  return [name, ...aliases, ...weaker];
}

/** Whether the spelling of that number only leads to the entry. */
export function isWeaker({ aliases = [] }: NameEntry, spelling: number): boolean {
  return spelling > aliases.length;
}
