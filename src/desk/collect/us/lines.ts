import { Slugs } from '../../import/slugs.ts';
import type { PersonName, PersonNames } from './person-names.ts';
import { type Pseudo, pseudoOf } from './pseudo.ts';

/** One row of a published table. */
export interface StateRow {
  readonly year: string;
  readonly state: string;
  readonly candidate: string;
  readonly party: string;
  readonly votes: number;
}

export interface Standing {
  readonly id: string;
  readonly person: PersonName;
  readonly pseudo: Pseudo | undefined;
  /** The party, as printed, under which most of the votes were cast. */
  readonly party: string;
}

export interface Lines {
  readonly candidates: ReadonlyMap<string, Standing>;
  /** Votes by state and candidate. */
  readonly byState: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Adds up by candidate: one person may stand on the lines of several parties, and under several spellings. */
export function linesOf(rows: readonly StateRow[], names: PersonNames): Lines {
  const people = new Map<string, { person: PersonName; pseudo: Pseudo | undefined; parties: Map<string, number> }>();
  const byState = new Map<string, Map<string, number>>();
  const keyed = rows.map((row) => ({ row, pseudo: pseudoOf(row.candidate), person: names.of(row.candidate) }));
  for (const { row, pseudo, person } of keyed) {
    const key = pseudo?.id ?? person.key;
    const known = people.get(key) ?? { person, pseudo, parties: new Map() };
    known.parties.set(row.party, (known.parties.get(row.party) ?? 0) + row.votes);
    people.set(key, known);
  }
  const ids = new Map<string, string>();
  const slugs = new Slugs();
  const heaviest = [...people].toSorted(
    (a, b) => weight(b[1].parties) - weight(a[1].parties) || (a[0] < b[0] ? -1 : 1),
  );
  const candidates = new Map<string, Standing>();
  for (const [key, { person, pseudo, parties }] of heaviest) {
    const id = pseudo?.id ?? slugs.make(person.name, 'candidate');
    ids.set(key, id);
    candidates.set(id, { id, person, pseudo, party: [...parties].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '' });
  }
  for (const { row, pseudo, person } of keyed) {
    const id = ids.get(pseudo?.id ?? person.key) ?? '';
    const votes = byState.get(row.state) ?? new Map<string, number>();
    byState.set(row.state, votes.set(id, (votes.get(id) ?? 0) + row.votes));
  }
  return { candidates, byState };
}

function weight(parties: ReadonlyMap<string, number>): number {
  return [...parties.values()].reduce((sum, votes) => sum + votes, 0);
}
