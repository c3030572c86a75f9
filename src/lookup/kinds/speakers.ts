import { acronymsOf } from '@election-facts/names';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Statement } from '../../facts/schema/account.ts';
import { acrossElections } from '../across-elections.ts';
import { SPELLINGS } from '../words/spellings.ts';

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

/** Who spoke about an election: persons, then organisations with all who spoke for them. */
export const speakersOf = keptFor(({ statements }: Election): readonly Speaker[] => {
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
  return [...persons, ...organisations];
});

/** Who spoke about elections, by name; those with most statements first. */
export const speakerLookup = acrossElections<Speaker>({
  list: 'speakers',
  records: speakersOf,
  nameOf: ({ name, role, statements }) => ({
    same: name,
    name,
    aliases: [...(role === undefined ? acronymsOf([name]) : []), ...(SPELLINGS[name] ?? [])],
    context: [...(role === undefined ? [] : [role]), ...statements.flatMap(({ organisation }) => organisation ?? [])],
    body: role === undefined,
    prominence: statements.length,
  }),
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
