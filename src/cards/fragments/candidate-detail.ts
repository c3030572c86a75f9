import { countsNaming } from '../../facts/candidacies.ts';
import type { Election } from '../../facts/election.ts';
import { keptFor } from '../../facts/kept.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import { joined, local, message, type Words, withUnit } from '../model/words.ts';
import { figuresOf } from './counts/count.ts';
import { whereWords } from './place-words.ts';

/** What tells a candidate apart in a list: the party; of namesakes also where they stand and with how many votes. */
export function candidateDetail(election: Election, candidate: Candidate): Words {
  return joined(' · ', [
    partyWords(election, candidate),
    isNamesake(election, candidate) ? standsWords(election, candidate) : undefined,
  ]);
}

/** Whether somebody else of the election has the same name. */
export function isNamesake(election: Election, { name }: Candidate): boolean {
  return (namesOf(election).get(name.en) ?? 0) > 1;
}

function partyWords(election: Election, { party }: Candidate): Words | undefined {
  if (party === null) return message('no-party');
  return party === undefined ? undefined : local(election.party(party).name);
}

const namesOf = keptFor((election: Election) => {
  const counts = new Map<string, number>();
  for (const { name } of election.candidates) counts.set(name.en, (counts.get(name.en) ?? 0) + 1);
  return counts;
});

/** `Wayanad, Kerala · 647,445 votes`: what else would tell two of one name and one party apart? */
function standsWords(election: Election, candidate: Candidate): Words {
  const [contest] = election.contestsOf(candidate.id);
  const [named] = contest === undefined ? [] : countsNaming(election, contest, candidate);
  const [figure] = named === undefined ? [] : figuresOf(election, named, candidate.id);
  return joined(' · ', [
    whereWords(election, named?.place) ?? (contest === undefined ? undefined : local(contest.name)),
    figure === undefined ? undefined : withUnit(figure),
  ]);
}
