import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Source } from '../../facts/schema/account.ts';
import { acrossElections } from '../across-elections.ts';

/** All sources of one publisher, or one source by itself. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** A publisher has no id of its own in the data: it goes by that of its first source. */
const GROUP = 'by.';

/** Publishers, and every single source, which buttons ask for by its id. */
export function publishersOf(election: Election): readonly Publisher[] {
  return [
    ...groupsOf(election),
    ...election.sources.map((source) => ({ id: source.id, name: source.publisher, sources: [source] as const })),
  ];
}

/** Publishers by name, the one with most sources first, and by the host of their addresses. */
export const publisherLookup = acrossElections<Publisher>({
  list: 'publishers',
  records: (election) => groupsOf(election),
  nameOf: ({ name, sources }) => ({
    same: name,
    name,
    aliases: [
      ...new Set(sources.flatMap(({ via, url }) => [hostOf(url), ...(via === undefined ? [] : [`${name} ${via}`])])),
    ],
    body: true,
    prominence: sources.length,
  }),
  firstDecides: true,
});

const groupsOf = keptFor((election: Election) => group(election.sources));

function group(sources: readonly Source[]): readonly Publisher[] {
  const byName = new Map<string, [Source, ...Source[]]>();
  for (const source of sources) {
    const known = byName.get(source.publisher);
    if (known === undefined) byName.set(source.publisher, [source]);
    else known.push(source);
  }
  return [...byName].map(([name, of]) => ({ id: `${GROUP}${of[0].id}`, name, sources: of }));
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
