import { acronymsOf, createNameIndex, type NameIndex } from '@election-facts/names';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import type { Statement } from '../facts/schema/account.ts';

/** A person, or an organisation with all who spoke for it. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** What tells namesakes apart: the role of a person; nothing for an organisation. */
  readonly role: string | undefined;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** Speakers have no ids of their own in the data: they go by the id of their first statement. */
const ORGANISATION = 'of.';

interface Known {
  readonly speakers: readonly Speaker[];
  readonly index: NameIndex;
}

export function speakersOf(election: Election): readonly Speaker[] {
  return knownOf(election).speakers;
}

/** Who spoke about an election, by name; those with most statements first. */
export function speakerIndex(election: Election): NameIndex {
  return knownOf(election).index;
}

const knownOf = keptFor(({ statements }: Election): Known => {
  const persons = grouped(statements, ({ speaker }) => speaker).map(([name, of]) => ({
    id: of[0].id as string,
    name,
    role: of[0].role ?? of[0].organisation ?? undefined,
    statements: of,
  }));
  const organisations = grouped(statements, ({ organisation }) => organisation).map(([name, of]) => ({
    id: `${ORGANISATION}${of[0].id}`,
    name,
    role: undefined,
    statements: of,
  }));
  const speakers: readonly Speaker[] = [...persons, ...organisations];
  return {
    speakers,
    index: createNameIndex(
      speakers.map(({ id, name, role, statements: of }) => ({
        id,
        name,
        aliases: role === undefined ? acronymsOf([name]) : [],
        prominence: of.length,
      })),
    ),
  };
});

function grouped(
  statements: readonly Statement[],
  nameOf: (statement: Statement) => string | null,
): readonly (readonly [string, readonly [Statement, ...Statement[]]])[] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const name = nameOf(statement);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [statement]);
    else group.push(statement);
  }
  return [...groups];
}
