import { acronymsOf } from '@election-facts/names';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Candidate, Party } from '../../facts/schema/candidate.ts';
import type { Pollster } from '../../facts/schema/exit-poll.ts';
import { linesOf, standing } from '../../facts/standing.ts';
import { acrossElections, type Named } from '../across-elections.ts';
import { textsOf } from '../texts.ts';
import { SPELLINGS } from '../words/spellings.ts';
import { leadersOf } from './leaders.ts';

/** Who stood, by every spelling in the data; less surely by their party. */
export const candidateLookup = acrossElections<Candidate>({
  list: 'candidates',
  records: (election) => election.candidates,
  nameOf: nameOfCandidate,
});

/** Parties by every spelling and short form in the data: those of candidates, and lists and alliances that stand themselves. */
export const partyLookup = acrossElections<Party | Candidate>({
  list: 'parties',
  records(election) {
    const standing = election.candidates.filter(({ kind }) => kind === 'party' || kind === 'bloc');
    const all: readonly (Party | Candidate)[] = [...election.parties, ...standing];
    return [...new Map(all.map((record) => [record.id as string, record])).values()];
  },
  nameOf: (record, election) => ('kind' in record ? nameOfCandidate(record, election) : nameOfParty(record)),
});

/** Who ran exit polls, alone or as a partner. */
export const pollsterLookup = acrossElections<Pollster>({
  list: 'pollsters',
  records: (election) => election.pollsters,
  nameOf: ({ entity, name, spellings }) => ({
    same: entity,
    name: name.en,
    aliases: [
      ...textsOf(name),
      ...spellings.map(({ text }) => text),
      ...acronymsOf(textsOf(name)),
      ...(SPELLINGS[name.en] ?? []),
    ],
    body: true,
  }),
  firstDecides: true,
});

function nameOfCandidate(candidate: Candidate, election: Election): Named {
  const isPerson = candidate.kind === 'person';
  const party = candidate.party === undefined || candidate.party === null ? undefined : election.party(candidate.party);
  const ofParty = party === undefined ? [] : [party.name.en, ...(nameOfParty(party).aliases ?? [])];
  const leaders = leadersOf(election).filter(({ list }) => list === candidate);
  return {
    same: candidate.entity,
    name: candidate.name.en,
    aliases: [
      ...textsOf(candidate.name),
      ...textsOf(candidate.short),
      ...(candidate.fullName === undefined ? [] : [candidate.fullName]),
      ...candidate.spellings.map(({ text }) => text),
      ...(isPerson ? [] : acronymsOf(textsOf(candidate.name))),
      ...(SPELLINGS[candidate.name.en] ?? []),
    ],
    weaker: ofParty,
    context: [...ofParty, ...leaders.flatMap(({ names }) => names)],
    body: !isPerson,
    prominence: weightsOf(election).get(candidate.id) ?? 0,
  };
}

function nameOfParty({ entity, name, short, spellings }: Party): Named {
  return {
    same: entity,
    name: name.en,
    aliases: [
      ...textsOf(name),
      ...textsOf(short),
      ...spellings.map(({ text }) => text),
      ...acronymsOf(textsOf(name)),
      ...(SPELLINGS[name.en] ?? []),
    ],
    body: true,
  };
}

/** How large each candidate is in the last count that gives numbers: its share in per cent of what the count is in. */
const weightsOf = keptFor((election: Election): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { id } of election.contestsByWeight) {
    for (const tally of election.history(id).toReversed()) {
      const { measure, ...order } = standing(election, tally);
      if (measure === undefined) continue;
      const lines = linesOf({ measure, ...order });
      const whole = measure === 'percent' ? 100 : lines.reduce((sum, line) => sum + (line[measure] ?? 0), 0);
      for (const line of lines) {
        if (!weights.has(line.candidate))
          weights.set(line.candidate, (100 * (line[measure] ?? 0)) / Math.max(1, whole));
      }
    }
  }
  return weights;
});
