import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { Contest } from '../../facts/schema/election.ts';
import { question } from '../model/ask.ts';
import type { Action, Menu } from '../model/card.ts';
import { joined, local, message } from '../model/words.ts';
import { candidateDetail, isNamesake } from './candidate-detail.ts';

/** The whole table the candidate stands in. */
export function resultActions(election: Election, contest: Contest | undefined): readonly Action[] {
  if (contest === undefined) return [];
  const ofContest = election.contests.length > 1 ? contest.id : undefined;
  const results = question.results({ election: election.id, contest: ofContest });
  return [{ kind: 'ask', label: message('button.results'), ask: results }];
}

/** The same person or party in other elections. */
export function otherElections(election: Election, candidate: Candidate, catalog: Catalog): readonly Menu[] {
  return [
    {
      placeholder: message('menu.other-elections'),
      entries: catalog.otherCandidacies(election, candidate).map((other) => ({
        label: local(other.heading.name),
        description: local(candidate.name),
        ask: question.candidate({ election: other.heading.id, name: other.candidate }),
      })),
    },
  ];
}

/** Who else stands in the contest; namesakes with what tells them apart. */
export function otherCandidates(
  election: Election,
  candidate: Candidate,
  contest: Contest | undefined,
): readonly Menu[] {
  if (contest === undefined) return [];
  const others = contest.candidates
    .map((id) => election.candidate(id))
    .filter(({ id, kind }) => id !== candidate.id && kind !== 'rest' && kind !== 'ballots');
  return [
    {
      placeholder: message('menu.other-candidates'),
      entries: others.map((other) => ({
        label: isNamesake(election, other)
          ? joined(' · ', [local(other.name), candidateDetail(election, other)])
          : local(other.name),
        ask: question.candidate({ election: election.id, name: other.id }),
      })),
    },
  ];
}
