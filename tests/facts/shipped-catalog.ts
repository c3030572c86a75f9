import type { Election } from '../../src/facts/election.ts';
import { loadCatalog } from '../../src/facts/reading/loading.ts';
import type { Candidate } from '../../src/facts/schema/candidate.ts';
import type { ExitPoll } from '../../src/facts/schema/exit-poll.ts';
import type { Tally } from '../../src/facts/schema/tally.ts';

const loaded = await loadCatalog(['data']);
if (!loaded.ok)
  throw new Error(loaded.problems.map(({ file, path, reason }) => `${file} ${path} ${reason}`).join('\n'));

/** The elections that come with the project, and what their check would have somebody look at. */
export const { catalog, warnings } = loaded;

export function electionNamed(id: string): Election {
  return found(catalog.find(id));
}

export function candidateNamed(election: Election, id: string): Candidate {
  return found(election.findCandidate(id));
}

export function tallyNamed(election: Election, id: string): Tally {
  return found(election.findTally(id));
}

export function pollNamed(election: Election, id: string): ExitPoll {
  return found(election.findExitPoll(id));
}

/** @throws when the data lacks a record that a test is about */
export function found<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('the data has no such record');
  return record;
}
