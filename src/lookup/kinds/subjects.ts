import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import { acrossElections } from '../across-elections.ts';

/** A word statements are filed under. */
export interface Subject {
  readonly id: string;
  readonly statements: number;
}

/** The topics of an election's statements, the most frequent first. */
export const subjectsOf = keptFor((election: Election): readonly Subject[] => {
  const counts = new Map<string, number>();
  for (const topic of election.statements.flatMap(({ topics }) => topics))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([id, statements]) => ({ id, statements })).toSorted((a, b) => b.statements - a.statements);
});

export const subjectLookup = acrossElections<Subject>({
  list: 'subjects',
  records: subjectsOf,
  nameOf: ({ id, statements }) => ({ same: id, name: id.replaceAll('-', ' '), body: true, prominence: statements }),
  firstDecides: true,
});
