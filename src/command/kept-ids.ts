import type { GivenOptions } from '../cards/model/ask.ts';
import { expanded, type KnownIds, knownIds } from '../cards/model/custom-id.ts';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import { publishersOf } from '../lookup/kinds/publishers.ts';
import { speakersOf } from '../lookup/kinds/speakers.ts';
import { subjectsOf } from '../lookup/kinds/subjects.ts';

/**
 * Options as they were before they were shortened to fit a button: the election first, since it says where the others
 * are known. The only place that knows of fingerprints beside the one that writes them.
 */
export function expandedOptions(given: GivenOptions, { catalog, defaultElection }: Known): GivenOptions {
  if (!Object.values(given).some((value) => value.includes('~'))) return given;
  const election = given.election === undefined ? undefined : expanded(given.election, electionIds(catalog));
  const known = idsOf((election === undefined ? undefined : catalog.find(election)) ?? defaultElection);
  const elections = electionIds(catalog);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, expanded(expanded(value, known), elections)]),
  );
}

interface Known {
  readonly catalog: Catalog;
  readonly defaultElection: Election;
}

const electionIds = keptFor((catalog: Catalog): KnownIds => knownIds(catalog.headings.map(({ id }) => id)));

/** Everything of an election that a question may name. */
const idsOf = keptFor((election: Election): KnownIds => {
  const records: readonly { readonly id: string }[] = [
    ...election.candidates,
    ...election.contests,
    ...election.tallies,
    ...election.places,
    ...election.turnout,
    ...election.exitPolls,
    ...election.pollsters,
    ...election.statements,
    ...election.facts,
    ...election.timeline,
    ...election.disagreements,
    ...publishersOf(election),
    ...subjectsOf(election),
    ...speakersOf(election),
  ];
  return knownIds([...records.map(({ id }) => id), ...election.facts.map(({ measure }) => measure)]);
});
