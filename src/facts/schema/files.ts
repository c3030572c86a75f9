import { z } from 'zod';
import { disagreement, fact, source, statement, timelineEvent } from './account.ts';
import { candidate, party } from './candidate.ts';
import { election } from './election.ts';
import { exitPoll, pollster } from './exit-poll.ts';
import { tally, turnout } from './tally.ts';

const schemaAddress = { $schema: z.string().optional() };

/** The files of an election's folder. `election.json`, `candidates.json` and `sources.json` must be there; the others may be left out. */
export const electionFiles = {
  'election.json': z.strictObject({ ...schemaAddress, election }),
  'candidates.json': z.strictObject({
    ...schemaAddress,
    candidates: z.array(candidate),
    parties: z.array(party).default([]),
  }),
  'tallies.json': z.strictObject({ ...schemaAddress, tallies: z.array(tally) }),
  'turnout.json': z.strictObject({ ...schemaAddress, turnout: z.array(turnout) }),
  'exit-polls.json': z.strictObject({ ...schemaAddress, exitPolls: z.array(exitPoll), pollsters: z.array(pollster) }),
  'statements.json': z.strictObject({ ...schemaAddress, statements: z.array(statement) }),
  'facts.json': z.strictObject({ ...schemaAddress, facts: z.array(fact) }),
  'timeline.json': z.strictObject({ ...schemaAddress, timeline: z.array(timelineEvent) }),
  'sources.json': z.strictObject({ ...schemaAddress, sources: z.array(source) }),
  'disagreements.json': z.strictObject({ ...schemaAddress, disagreements: z.array(disagreement) }),
} as const;

export type ElectionFileName = keyof typeof electionFiles;
export const electionFileNames = Object.keys(electionFiles) as readonly ElectionFileName[];
export const requiredFiles: readonly ElectionFileName[] = ['election.json', 'candidates.json', 'sources.json'];
