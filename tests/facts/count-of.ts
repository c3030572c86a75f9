import { Election } from '../../src/facts/election.ts';
import { candidate as candidateSchema } from '../../src/facts/schema/candidate.ts';
import { electionFiles } from '../../src/facts/schema/files.ts';
import { tally as tallySchema } from '../../src/facts/schema/tally.ts';
import { soundElection } from './sound-election.ts';

export interface CountLine {
  readonly candidate: string;
  readonly kind?: 'person' | 'option' | 'rest' | 'ballots';
  readonly componentOf?: string;
  readonly votes?: number | undefined;
  readonly percent?: number | undefined;
  readonly seats?: number | undefined;
  readonly outcome?: 'winner' | 'advanced-to-runoff';
}

/** An invented election with one count of the given lines. */
export function countOf(lines: readonly CountLine[], decidedBy: 'votes' | 'seats' = 'votes') {
  const files = soundElection();
  const [contest] = files['election.json'].election.contests;
  const { election: about } = electionFiles['election.json'].parse({
    election: {
      ...files['election.json'].election,
      contests: [{ ...contest, decidedBy, candidates: lines.map(({ candidate }) => candidate) }],
    },
  });
  const tally = tallySchema.parse({
    ...files['tallies.json'].tallies[0],
    results: lines.map(({ kind: _kind, componentOf: _whole, ...numbers }) => numbers),
  });
  const candidates = lines.map(({ candidate: id, kind = 'person', componentOf }) =>
    candidateSchema.parse({ id, kind, name: { en: id }, componentOf, sources: ['gazette'] }),
  );
  const election = new Election({
    about,
    candidates,
    tallies: [tally],
    parties: [],
    places: [],
    turnout: [],
    exitPolls: [],
    pollsters: [],
    statements: [],
    facts: [],
    timeline: [],
    sources: electionFiles['sources.json'].parse(files['sources.json']).sources,
    disagreements: [],
  });
  return { election, tally };
}
