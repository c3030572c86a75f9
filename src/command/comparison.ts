import { compareCandidatesCard } from '../cards/answers/compare/compare-candidates-card.ts';
import { compareCountsCard } from '../cards/answers/compare/compare-counts-card.ts';
import { comparePollsCard } from '../cards/answers/compare/compare-polls-card.ts';
import { exitPollCard } from '../cards/answers/polls/exit-poll-card.ts';
import { noticeCard } from '../cards/answers/question-cards.ts';
import { question } from '../cards/model/ask.ts';
import type { Action, Card } from '../cards/model/card.ts';
import { local, message } from '../cards/model/words.ts';
import type { Election } from '../facts/election.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { ExitPoll } from '../facts/schema/exit-poll.ts';
import type { Tally } from '../facts/schema/tally.ts';
import type { Comparand } from '../lookup/comparands.ts';
import type { Answering } from './command.ts';

/** The card for two things of one election, or a notice that says why they cannot stand side by side. */
export function comparison(first: Comparand, second: Comparand, answering: Answering): Card {
  const { election, catalog, tab, page } = answering;
  if (first.id === second.id) return noticeCard(message('compare.same'));
  if (first.kind === 'candidate' && second.kind === 'candidate')
    return compareCandidatesCard(election, [first.candidate, second.candidate], { tab, page });
  if (first.kind === 'count' && second.kind === 'count')
    return counts(election, first.tally, second.tally, { tab, page });
  if (first.kind === 'poll' && second.kind === 'poll') return polls(election, first.poll, second.poll, page);
  const poll = pick('poll', first, second)?.poll;
  const tally = pick('count', first, second)?.tally;
  const candidate = pick('candidate', first, second)?.candidate;
  if (poll === undefined)
    return { ...noticeCard(message('compare.unlike')), actions: apart(election, candidate, tally) };
  if (tally === undefined) return exitPollCard(election, poll, { candidate, tab, page }, catalog);
  if (poll.contest !== tally.contest) return noticeCard(message('compare.no-common-contest'));
  const ask = question.compare({ election: election.id, first: first.id, second: second.id });
  return exitPollCard(election, poll, { tally, tab, page, ask }, catalog);
}

/** A candidate and a count each have an answer of their own. */
function apart(election: Election, candidate: Candidate | undefined, tally: Tally | undefined): readonly Action[] {
  const options = { election: election.id };
  return [
    ...(candidate === undefined
      ? []
      : [
          {
            kind: 'ask',
            label: local(candidate.name),
            ask: question.candidate({ ...options, name: candidate.id }),
          } as const,
        ]),
    ...(tally === undefined
      ? []
      : [
          {
            kind: 'ask',
            label: local(tally.stage),
            ask: question.results({ ...options, count: tally.id }),
          } as const,
        ]),
  ];
}

function pick<Kind extends Comparand['kind']>(
  kind: Kind,
  ...given: readonly Comparand[]
): Extract<Comparand, { kind: Kind }> | undefined {
  return given.find((comparand): comparand is Extract<Comparand, { kind: Kind }> => comparand.kind === kind);
}

/** From the earlier count to the later one, in whichever order they were named. */
function counts(election: Election, a: Tally, b: Tally, view: { tab: string | undefined; page: number }): Card {
  if (a.contest !== b.contest) return noticeCard(message('compare.no-common-contest'));
  const history = election.history(a.contest);
  const pair = history.indexOf(a) < history.indexOf(b) ? ([a, b] as const) : ([b, a] as const);
  return compareCountsCard(election, election.contest(a.contest), pair, view);
}

function polls(election: Election, a: ExitPoll, b: ExitPoll, page: number): Card {
  if (a.contest !== b.contest) return noticeCard(message('compare.no-common-contest'));
  return comparePollsCard(election, [a, b], page);
}
