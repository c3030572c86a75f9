import type { Election } from '../../../facts/election.ts';
import type { Figure } from '../../../facts/figure.ts';
import { pollFigure, tallyFigure } from '../../../facts/figures.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { ExitPoll } from '../../../facts/schema/exit-poll.ts';
import { shortName } from '../../fragments/counts/headline.ts';
import { contestedLines, electionLine, toneOf } from '../../fragments/election-line.ts';
import { byWords } from '../../fragments/polls/exit-poll-difference.ts';
import { pollSources, pollWords } from '../../fragments/polls/exit-poll-lines.ts';
import { type Ask, onPage, question } from '../../model/ask.ts';
import type { Card, Line } from '../../model/card.ts';
import { cited, joined, local, message, strong, value, type Words, withUnit } from '../../model/words.ts';
import { pollAsk } from '../polls/exit-poll-card.ts';

const CANDIDATES_PER_PAGE = 6;

/** Two exit polls of one contest side by side, each with its difference to the latest count. */
export function comparePollsCard(
  election: Election,
  [first, second]: readonly [ExitPoll, ExitPoll],
  page: number,
): Card {
  const ask: Ask = question.compare({ election: election.id, first: `poll/${first.id}`, second: `poll/${second.id}` });
  const candidates = new Set([first, second].flatMap(({ results }) => results.map(({ candidate }) => candidate)));
  return {
    tone: toneOf(election),
    ask: onPage(ask, page),
    blocks: [
      { kind: 'title', words: joined(' — ', [pollWords(election, first), pollWords(election, second)]) },
      { kind: 'subtitle', words: electionLine(election, election.contest(first.contest)) },
      {
        kind: 'list',
        entries: [...candidates].map((id) => rowLines(election, [first, second], id)),
        shownAtMost: CANDIDATES_PER_PAGE,
        from: page,
        pages: ask,
      },
      ...[first, second].map(
        (poll) =>
          ({
            kind: 'small',
            words: joined(': ', [pollWords(election, poll), message(`exitpoll.base.${poll.base}`)]),
          }) as const,
      ),
      {
        kind: 'small',
        words: joined('', [
          message('exitpoll.warning'),
          cited([first, second].flatMap((poll) => pollSources(election, poll))),
        ]),
      },
      ...contestedLines(election),
    ],
    actions: [first, second].map((poll) => ({
      kind: 'ask',
      label: pollWords(election, poll),
      ask: pollAsk(election, poll, undefined),
    })),
  };
}

function rowLines(
  election: Election,
  [first, second]: readonly [ExitPoll, ExitPoll],
  id: CandidateId,
): readonly Line[] {
  const candidate = election.candidate(id);
  const given = [pollFigure(election, first, id), pollFigure(election, second, id)];
  const latest = election.latestTally(first.contest);
  const unit = given.find((figure) => figure !== undefined)?.quantity.unit === 'seats' ? 'seats' : 'percent';
  const result = latest === undefined ? undefined : tallyFigure(election, latest, id, unit);
  const shown = given.map((figure) => (figure === undefined ? message('not-reported') : strong(withUnit(figure))));
  return [
    {
      kind: 'item',
      words: joined(' · ', [
        joined(': ', [local(shortName(candidate)), joined(' · ', shown)]),
        message('exitpoll.result', { figure: result === undefined ? message('not-reported') : value(result) }),
      ]),
    },
    ...(result === undefined
      ? []
      : [
          {
            kind: 'subitem',
            words: joined(
              ' · ',
              given.map((figure) => differenceWords(figure, result)),
            ),
          } as const,
        ]),
  ];
}

function differenceWords(given: Figure | undefined, result: Figure): Words {
  return (given === undefined ? undefined : byWords(given, result)) ?? message('not-comparable');
}
