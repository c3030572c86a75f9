import { createNameIndex, type NameIndex } from '@election-facts/names';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';

/** A word statements are filed under. */
export interface Subject {
  readonly id: string;
  readonly statements: number;
}

interface Known {
  readonly subjects: readonly Subject[];
  readonly index: NameIndex;
}

/** The topics of an election's statements, the most frequent first. */
export function subjectsOf(election: Election): readonly Subject[] {
  return knownOf(election).subjects;
}

export function subjectIndex(election: Election): NameIndex {
  return knownOf(election).index;
}

const knownOf = keptFor((election: Election): Known => {
  const counts = new Map<string, number>();
  for (const topic of election.statements.flatMap(({ topics }) => topics))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const subjects = [...counts]
    .map(([id, statements]) => ({ id, statements }))
    .toSorted((a, b) => b.statements - a.statements);
  const entries = subjects.map(({ id, statements }) => ({ id, name: id.replaceAll('-', ' '), prominence: statements }));
  return { subjects, index: createNameIndex(entries) };
});
