import type { Election } from '../../../facts/election.ts';
import { pollFigure, tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import type { Tally } from '../../../facts/schema/tally.ts';
import { stageWords } from '../../fragments/counts/count.ts';
import { byWords } from '../../fragments/polls/exit-poll-difference.ts';
import { pollWords } from '../../fragments/polls/exit-poll-lines.ts';
import { question as ask } from '../../model/ask.ts';
import { joined, local, message, type Words, withUnit } from '../../model/words.ts';
import { type Answered, nameOf, ranking, type Subject } from './answered.ts';

const MOST_SENTENCES = 2;
const MOST_LINES = 6;

/** What exit polls said, beside what was counted. */
export function exitPollsAnswer({ question, election, contest }: Subject): Answered {
  const polls = election.exitPolls.filter(
    ({ pollster, partners }) =>
      question.pollster === undefined ||
      pollster === question.pollster ||
      partners.some((partner) => partner === question.pollster),
  );
  const [id] = question.bodies as readonly CandidateId[];
  const asking = id === undefined ? polls : polls.filter((poll) => pollFigure(election, poll, id) !== undefined);
  const full = ask.exitpoll({ election: election.id, pollster: question.pollster, candidate: id });
  if (asking.length === 0) return withoutPoll(election, id, full);
  const tally = election.latestTally(contest.id);
  const status = tally === undefined ? {} : { status: joined(' ', [message('ask.compared-with'), stageWords(tally)]) };
  const [only, ...more] = asking;
  if (only !== undefined && more.length === 0) {
    const lines = linesOf(election, only, tally, id);
    const sentences = lines
      .slice(0, 1)
      .map((line) =>
        message('ask.poll', { election: local(election.name), pollster: pollWords(election, only), line }),
      );
    return { sentences, rows: lines.slice(1, MOST_LINES), ...status, full };
  }
  const of = (poll: ExitPoll): Words =>
    message('ask.poll-line', {
      pollster: pollWords(election, poll),
      line: joined(', ', linesOf(election, poll, tally, id).slice(0, MOST_SENTENCES)),
    });
  return {
    sentences: [message('ask.polls', { election: local(election.name), value: asking.length })],
    rows: asking.slice(0, MOST_ROWS).map(of),
    ...status,
    full,
  };
}

const MOST_ROWS = 7;

function withoutPoll(election: Election, id: CandidateId | undefined, full: Answered['full']): Answered {
  const sentence =
    id === undefined
      ? message('exitpoll.none-in-election', { election: local(election.name) })
      : message('candidate.polls-none', { candidate: nameOf(election, id) });
  return { sentences: [sentence], missing: true, ...(full === undefined ? {} : { full }) };
}

/** A candidate a line, in the order of the count: `Labour 410 seats; count: 411 (−1 seat)`. */
function linesOf(
  election: Election,
  poll: ExitPoll,
  tally: Tally | undefined,
  only: CandidateId | undefined,
): readonly Words[] {
  const order = tally === undefined ? poll.results.map(({ candidate }) => candidate) : ranking(election, tally);
  const given = poll.results.map(({ candidate }) => candidate);
  const ids =
    only === undefined
      ? [...order.filter((id) => given.includes(id)), ...given.filter((id) => !order.includes(id))]
      : [only];
  return ids.flatMap((id) => {
    const figure = pollFigure(election, poll, id);
    if (figure === undefined) return [];
    const counted =
      tally === undefined
        ? undefined
        : tallyFigure(election, tally, id, figure.quantity.unit === 'seats' ? 'seats' : 'percent');
    const by = counted === undefined ? undefined : byWords(figure, counted);
    const who = nameOf(election, id);
    if (counted === undefined) return [message('ask.poll-figure', { who, figure: withUnit(figure) })];
    if (by === undefined)
      return [message('ask.poll-count', { who, figure: withUnit(figure), count: withUnit(counted) })];
    return [message('ask.poll-against', { who, figure: withUnit(figure), count: withUnit(counted), difference: by })];
  });
}
