import type { Election } from '../facts/election.ts';
import type { Source } from '../facts/schema/account.ts';
import { createNameIndex, type NameIndex } from '../lookup/name-index.ts';

/** All sources of one publisher, or one source by itself. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** A publisher has no id of its own in the data: it goes by that of its first source. */
const GROUP = 'by.';

const groups = new WeakMap<Election, readonly Publisher[]>();
const indexes = new WeakMap<Election, NameIndex>();

/** Publishers, and every single source, which buttons ask for by its id. */
export function publishersOf(election: Election): readonly Publisher[] {
  return [
    ...groupsOf(election),
    ...election.sources.map((source) => ({ id: source.id, name: source.publisher, sources: [source] as const })),
  ];
}

/** The publishers of an election by name, the one with most sources first, and by the host of their addresses. */
export function publisherIndex(election: Election): NameIndex {
  const known = indexes.get(election) ?? build(election);
  indexes.set(election, known);
  return known;
}

function build(election: Election): NameIndex {
  return createNameIndex(
    groupsOf(election).map(({ id, name, sources }) => ({
      id,
      name,
      aliases: [
        ...new Set(sources.flatMap(({ via, url }) => [hostOf(url), ...(via === undefined ? [] : [`${name} ${via}`])])),
      ],
      prominence: sources.length,
    })),
  );
}

function groupsOf(election: Election): readonly Publisher[] {
  const known = groups.get(election) ?? group(election.sources);
  groups.set(election, known);
  return known;
}

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
