import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import { pollFigure } from '../../../facts/figures.ts';
import type { Candidate } from '../../../facts/schema/candidate.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import { chartForPolls } from '../../charts/poll-chart.ts';
import { shortName } from '../../fragments/counts/headline.ts';
import { contestedLines, electionLine, toneOf } from '../../fragments/election-line.ts';
import { againstWords } from '../../fragments/polls/exit-poll-difference.ts';
import { pollSources, pollWords } from '../../fragments/polls/exit-poll-lines.ts';
import { type Ask, onPage, question } from '../../model/ask.ts';
import type { Card, Line } from '../../model/card.ts';
import { asOf, cited, joined, local, message, strong, type Words, withUnit } from '../../model/words.ts';
import { pollAsk } from './exit-poll-card.ts';

/** Lines per poll: the leading lists tell a poll apart. */
const LEADING = 1;
const POLLS_PER_PAGE = 6;

/**
 * Several polls of an election in one view, or one candidate across them.
 * @param given what was asked beside the election, so that pages ask the same
 */
export function exitPollsCard(
  election: Election,
  polls: readonly ExitPoll[],
  given: { readonly candidate?: Candidate | undefined; readonly pollster?: string | undefined },
  page: number,
): Card {
  const { candidate, pollster } = given;
  const contests = new Set(polls.map(({ contest }) => contest));
  const [only] = contests.size === 1 ? [...contests].map((id) => election.contest(id)) : [];
  const ask: Ask = question.exitpoll({
    election: election.id,
    pollster,
    candidate: candidate?.id,
  });
  const chart = chartForPolls(election, polls, candidate);
  const results = question.results({ election: election.id });
  return {
    tone: toneOf(election),
    ask: onPage(ask, page),
    ...(chart === undefined ? {} : { picture: chart }),
    blocks: [
      {
        kind: 'title',
        words: joined(': ', [message('exitpoll.titles'), candidate === undefined ? undefined : local(candidate.name)]),
      },
      { kind: 'subtitle', words: electionLine(election, only) },
      {
        kind: 'list',
        entries: polls.map((poll) => pollLines(election, poll, candidate)),
        shownAtMost: POLLS_PER_PAGE,
        from: page,
        pages: ask,
      },
      {
        kind: 'small',
        words: joined('', [message('exitpoll.warning'), cited(polls.flatMap((poll) => pollSources(election, poll)))]),
      },
      ...contestedLines(election),
    ],
    tabs: [
      { label: message('tab.all-polls'), ask, current: true },
      { label: message('button.results'), ask: results },
    ],
    menus: [
      {
        placeholder: message('menu.choose-poll'),
        entries: polls.map((poll) => ({
          label: pollWords(election, poll),
          description: asOf(poll.announced),
          ask: pollAsk(election, poll, candidate),
        })),
      },
    ],
  };
}

/** Said where an election has no such exit poll, with the elections that have one. */
export function noExitPollCard(election: Election, catalog: Catalog): Card {
  return {
    tone: 'notice',
    blocks: [{ kind: 'line', words: message('exitpoll.none-in-election', { election: local(election.name) }) }],
    menus: [
      {
        placeholder: message('menu.other-elections'),
        entries: catalog.elections
          .filter(({ exitPolls }) => exitPolls.length > 0)
          .map((other) => ({
            label: local(other.name),
            ask: question.exitpoll({ election: other.id }),
          })),
      },
    ],
  };
}

function pollLines(election: Election, poll: ExitPoll, candidate: Candidate | undefined): readonly Line[] {
  return [
    { kind: 'line', words: strong(pollWords(election, poll)) },
    ...shownLines(election, poll, candidate).map((words): Line => ({ kind: 'item', words })),
  ];
}

function shownLines(election: Election, poll: ExitPoll, candidate: Candidate | undefined): readonly Words[] {
  const latest = election.latestTally(poll.contest);
  const asked =
    candidate === undefined
      ? poll.results.slice(0, LEADING)
      : poll.results.filter((line) => line.candidate === candidate.id);
  if (asked.length === 0 && candidate !== undefined)
    return [message('exitpoll.not-comparable', { candidate: local(candidate.name) })];
  return asked.map((line) => {
    const figure = pollFigure(election, poll, line.candidate);
    const who = election.candidate(line.candidate);
    if (figure === undefined) return joined(' · ', [local(who.name), message('not-reported')]);
    return joined(' · ', [
      strong(withUnit(figure)),
      local(shortName(who)),
      againstWords(election, figure, who, latest),
    ]);
  });
}
