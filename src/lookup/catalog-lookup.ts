import { acronymsOf, createNameIndex, type NameEntry } from '@election-facts/names';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import type { LocalText } from '../facts/schema/basics.ts';
import type { Candidate, Party } from '../facts/schema/candidate.ts';
import type { Pollster } from '../facts/schema/exit-poll.ts';
import { linesOf, standing } from '../facts/standing.ts';

/** Candidates of one election, by every spelling in the data. Ids are candidate ids. */
export const candidateIndex = keptFor((election: Election) =>
  createNameIndex(election.candidates.map((candidate) => candidateEntry(election, candidate))),
);

/**
 * Parties of one election, by every spelling and short form in the data. Ids are party ids, and candidate ids where
 * parties and alliances stand themselves.
 */
export const partyIndex = keptFor((election: Election) => {
  const standing = election.candidates.filter(({ kind }) => kind === 'party' || kind === 'bloc');
  const entries = [
    ...standing.map((candidate) => candidateEntry(election, candidate)),
    ...election.parties.map(partyEntry),
  ];
  return createNameIndex(new Map(entries.toReversed().map((entry) => [entry.id, entry])).values());
});

/** Who ran an exit poll of one election, alone or as a partner. Ids are pollster ids. */
export const pollsterIndex = keptFor((election: Election) => createNameIndex(election.pollsters.map(pollsterEntry)));

/** The elections of a catalog, the newest most prominent. Ids are election ids. */
export const electionIndex = keptFor((catalog: Catalog) =>
  createNameIndex(
    catalog.elections.map((election, index) => electionEntry(election, catalog.elections.length - index)),
  ),
);

/** How high candidates stand in the latest count of the contest that decides for them; the higher, the greater. */
const rankOf = keptFor(
  (election: Election) =>
    new Map(
      election.contestsByWeight.toReversed().flatMap(({ id }) => {
        const latest = election.latestTally(id);
        const lines = latest === undefined ? [] : linesOf(standing(election, latest));
        return lines.map(({ candidate }, index) => [candidate, 1 / (1 + index)] as const);
      }),
    ),
);

function candidateEntry(election: Election, candidate: Candidate): NameEntry {
  const aliases = [
    ...namesOf(candidate.name),
    ...namesOf(candidate.short ?? {}),
    ...(candidate.fullName === undefined ? [] : [candidate.fullName]),
    ...candidate.spellings.map(({ text }) => text),
  ];
  return {
    id: candidate.id,
    name: candidate.name.en,
    aliases,
    body: candidate.kind !== 'person',
    prominence: rankOf(election).get(candidate.id) ?? 0,
  };
}

function partyEntry({ id, name, short, spellings }: Party): NameEntry {
  return {
    id,
    name: name.en,
    aliases: [
      ...namesOf(name),
      ...namesOf(short ?? {}),
      ...spellings.map(({ text }) => text),
      ...acronymsOf(namesOf(name)),
    ],
    body: true,
  };
}

function pollsterEntry({ id, name, spellings }: Pollster): NameEntry {
  const aliases = [...namesOf(name), ...spellings.map(({ text }) => text), ...acronymsOf(namesOf(name))];
  return { id, name: name.en, aliases, body: true };
}

function electionEntry({ id, name, about }: Election, prominence: number): NameEntry {
  const year = about.dates.at(-1)?.slice(0, 4) ?? '';
  const countries = namesOf(about.country.name).flatMap((country) => [
    `${country} ${year}`,
    `${year} ${country}`,
    `${country} ${about.type} ${year}`,
  ]);
  return {
    id,
    name: name.en,
    aliases: [...namesOf(name), ...about.aliases, ...countries, id.replaceAll('-', ' ')],
    body: true,
    prominence,
  };
}

function namesOf(names: Partial<LocalText>): readonly string[] {
  return Object.values(names).filter((name) => name !== undefined);
}
