import type { NameEntry } from '@election-facts/names';
import type { Catalog } from '../facts/catalog.ts';
import { electionLookup } from './election-lookup.ts';
import { candidateLookup, partyLookup, pollsterLookup } from './kinds/candidates.ts';
import { leaderLookup } from './kinds/leaders.ts';
import { publisherLookup } from './kinds/publishers.ts';
import { speakerLookup } from './kinds/speakers.ts';
import { subjectLookup } from './kinds/subjects.ts';
import { topicLookup } from './kinds/topics.ts';
import type { CuratedList } from './packed-curated.ts';

const LOOKUPS: Readonly<Record<CuratedList, (catalog: Catalog) => { readonly entries: readonly NameEntry[] }>> = {
  candidates: candidateLookup,
  parties: partyLookup,
  pollsters: pollsterLookup,
  topics: topicLookup,
  publishers: publisherLookup,
  speakers: speakerLookup,
  subjects: subjectLookup,
  leaders: leaderLookup,
  elections: electionLookup,
};

/** Every list of names of the elections made by hand, and what is in it. */
export function curatedLists(
  catalog: Catalog,
): readonly (readonly [list: CuratedList, entries: readonly NameEntry[]])[] {
  return Object.entries(LOOKUPS).map(([list, lookup]) => [list as CuratedList, lookup(catalog).entries]);
}
