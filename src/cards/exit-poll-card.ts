import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import type { Figure } from '../facts/figure.ts';
import { pollFigure, shareSum, tallyFigure } from '../facts/figures.ts';
import { pollError, renormalised, type SharePair } from '../facts/poll-error.ts';
import type { Candidate } from '../facts/schema/candidate.ts';
import type { ExitPoll } from '../facts/schema/exit-poll.ts';
import type { Tally } from '../facts/schema/tally.ts';
import type { Action, Block, Card, Menu } from './card.ts';
import { statusWords } from './count.ts';
import { contestedBlocks, electionLine } from './election-line.ts';
import { disclosureLines, pollSources, pollsterWords } from './exit-poll-lines.ts';
import { asOf, cited, joined, linked, local, message, points, strong, value, type Words, withUnit } from './words.ts';

const TITLES = {
  'exit-poll': 'exitpoll.title',
  'exit-poll-adjusted': 'exitpoll.title-adjusted',
  projection: 'exitpoll.title-projection',
} as const;

/** Lines per poll in the overview of all polls: the leading lists tell a poll apart. */
const LEADING = 3;

/** One exit poll: its shares against the latest count, its base, what it disclosed and what not. */
export function exitPollCard(
  election: Election,
  poll: ExitPoll,
  candidate: Candidate | undefined,
  catalog: Catalog,
): Card {
  const latest = election.latestTally(poll.contest);
  const leader = poll.results[0] === undefined ? undefined : election.candidate(poll.results[0].candidate);
  const shown = candidate ?? leader;
  return {
    tone: election.about.disputed === null ? 'answer' : 'contested',
    ask: askOf(election, poll, candidate),
    blocks: [
      { kind: 'title', words: message(TITLES[poll.kind], { pollster: pollsterWords(election, poll) }) },
      { kind: 'small', words: electionLine(election, election.contest(poll.contest)) },
      ...(shown === undefined ? [] : askedBlocks(election, poll, shown, latest)),
      { kind: 'heading', words: message(hasSeats(poll) ? 'exitpoll.seats' : 'exitpoll.shares') },
      { kind: 'list', items: shareLines(election, poll, latest) },
      ...comparison(election, poll, latest),
      { kind: 'heading', words: message('exitpoll.disclosed') },
      { kind: 'list', items: disclosureLines(election, poll), shownAtMost: 20 },
      ...notes(election, poll),
      { kind: 'small', words: joined('', [message('exitpoll.warning'), cited(pollSources(election, poll))]) },
      ...contestedBlocks(election),
    ],
    actions: [
      allPolls(election),
      {
        kind: 'ask',
        label: message('button.results'),
        ask: { command: 'results', options: { election: election.id } },
      },
    ],
    menus: otherElections(election, poll, catalog),
  };
}

/** All polls of an election in one view, or one candidate across them. */
export function exitPollsCard(election: Election, polls: readonly ExitPoll[], candidate: Candidate | undefined): Card {
  const contests = new Set(polls.map(({ contest }) => contest));
  const [only] = contests.size === 1 ? [...contests].map((id) => election.contest(id)) : [];
  return {
    tone: election.about.disputed === null ? 'answer' : 'contested',
    ask: {
      command: 'exitpoll',
      options: { election: election.id, ...(candidate === undefined ? {} : { candidate: candidate.id }) },
    },
    blocks: [
      {
        kind: 'title',
        words: joined(': ', [message('exitpoll.titles'), candidate === undefined ? undefined : local(candidate.name)]),
      },
      { kind: 'small', words: electionLine(election, only) },
      ...polls.flatMap((poll) => overviewBlocks(election, poll, candidate)),
      { kind: 'small', words: message('exitpoll.warning') },
      ...contestedBlocks(election),
    ],
    actions: [
      {
        kind: 'ask',
        label: message('button.results'),
        ask: { command: 'results', options: { election: election.id } },
      },
    ],
    menus: [
      {
        placeholder: message('menu.choose'),
        entries: polls.map((poll) => ({
          label: local(election.pollster(poll.pollster).name),
          description: asOf(poll.announced),
          ask: askOf(election, poll, candidate),
        })),
      },
    ],
  };
}

/** Said where an election has no exit poll, with the elections that have one. */
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
            ask: { command: 'exitpoll', options: { election: other.id } },
          })),
      },
    ],
  };
}

function askOf(election: Election, poll: ExitPoll, candidate: Candidate | undefined) {
  const several = election.exitPolls.filter(({ pollster }) => pollster === poll.pollster).length > 1;
  return {
    command: 'exitpoll',
    options: {
      election: election.id,
      ...(several ? { poll: poll.id } : { pollster: poll.pollster }),
      ...(candidate === undefined ? {} : { candidate: candidate.id }),
    },
  };
}

function hasSeats(poll: ExitPoll): boolean {
  return poll.results.some(({ seats, seatsMin }) => seats !== undefined || seatsMin !== undefined);
}

function askedBlocks(
  election: Election,
  poll: ExitPoll,
  candidate: Candidate,
  latest: Tally | undefined,
): readonly Block[] {
  const given = pollFigure(election, poll, candidate.id);
  if (given === undefined)
    return [{ kind: 'line', words: message('exitpoll.not-comparable', { candidate: local(candidate.name) }) }];
  return [
    { kind: 'answer', words: joined(' — ', [withUnit(given), local(candidate.name)]) },
    { kind: 'line', words: joined(' · ', [againstWords(election, given, candidate, latest), linked(given.sources)]) },
  ];
}

function shareLines(election: Election, poll: ExitPoll, latest: Tally | undefined): readonly Words[] {
  return poll.results.map(({ candidate: id }) => {
    const candidate = election.candidate(id);
    const given = pollFigure(election, poll, id);
    if (given === undefined) return joined(' · ', [local(candidate.name), message('not-reported')]);
    return joined(' · ', [
      strong(withUnit(given)),
      local(candidate.name),
      againstWords(election, given, candidate, latest),
    ]);
  });
}

/** `count: 92.12%, +0.48 points`. */
function againstWords(
  election: Election,
  given: Figure,
  candidate: Candidate,
  latest: Tally | undefined,
): Words | undefined {
  if (latest === undefined) return undefined;
  const result = tallyFigure(election, latest, candidate.id, given.quantity.unit === 'seats' ? 'seats' : 'percent');
  if (result === undefined) return message('exitpoll.result', { figure: message('not-reported') });
  return joined(', ', [message('exitpoll.result', { figure: value(result) }), differenceWords(given, result)]);
}

function differenceWords(given: Figure, result: Figure): Words | undefined {
  const difference = points(given, result);
  if (difference === undefined || given.quantity.unit === 'percent') return difference;
  return difference.kind === 'points' ? { kind: 'change', by: difference.points, of: difference.of } : difference;
}

function comparison(election: Election, poll: ExitPoll, latest: Tally | undefined): readonly Block[] {
  const base = message(`exitpoll.base.${poll.base}`);
  const sum = shareSum(poll);
  const figures = poll.results
    .map(({ candidate }) => pollFigure(election, poll, candidate))
    .filter((given) => given !== undefined);
  const sumWords =
    sum === undefined
      ? undefined
      : message('exitpoll.sum', { sum: { kind: 'derived', value: sum, unit: 'percent', from: figures } });
  const baseNote = poll.baseNote === undefined ? undefined : local(poll.baseNote);
  const blocks: Block[] = [{ kind: 'line', words: joined(' ', [base, sumWords, baseNote]) }];
  if (latest === undefined) return blocks;
  blocks.push({
    kind: 'line',
    words: joined(' ', [
      message('exitpoll.compared-with', {
        stage: local(latest.stage),
        moment: asOf(latest.asOf),
        status: statusWords(latest),
      }),
      ...errorWords(election, poll, latest, sum),
    ]),
  });
  return blocks;
}

/** The mean difference over the candidates both give, as printed and, where the shares do not fill 100 %, renormalised. */
function errorWords(election: Election, poll: ExitPoll, latest: Tally, sum: number | undefined): readonly Words[] {
  const compared = poll.results.flatMap(({ candidate }) => {
    const [given, result] = [
      pollFigure(election, poll, candidate),
      tallyFigure(election, latest, candidate, 'percent'),
    ];
    if (given?.quantity.kind !== 'exact' || result?.quantity.kind !== 'exact' || given.quantity.unit !== 'percent')
      return [];
    return [{ pair: { poll: given.quantity.value, result: result.quantity.value }, figures: [given, result] }];
  });
  const pairs = compared.map(({ pair }) => pair);
  const from = compared.flatMap(({ figures }) => figures);
  const printed = meanWords(pairs, from);
  if (printed === undefined) return [];
  const words = [message('exitpoll.mean-difference', { value: pairs.length, points: printed })];
  const scaled = sum !== undefined && Math.abs(sum - 100) >= 1 ? meanWords(renormalised(pairs), from) : undefined;
  return scaled === undefined
    ? words
    : [...words, message('exitpoll.mean-difference-renormalised', { points: scaled })];
}

function meanWords(pairs: readonly SharePair[], from: readonly Figure[]): Words | undefined {
  const mean = pollError(pairs)?.meanAbsolute;
  return mean === undefined
    ? undefined
    : { kind: 'derived', value: Math.round(mean * 100) / 100, unit: 'points', from };
}

function notes(election: Election, poll: ExitPoll): readonly Block[] {
  const texts = [poll.note, election.pollster(poll.pollster).note].filter((note) => note !== undefined);
  return texts.map((note) => ({ kind: 'small', words: message('note', { note: local(note) }) }));
}

function overviewBlocks(election: Election, poll: ExitPoll, candidate: Candidate | undefined): readonly Block[] {
  const latest = election.latestTally(poll.contest);
  const asked = candidate === undefined ? poll.results : poll.results.filter((line) => line.candidate === candidate.id);
  const lines = asked.slice(0, LEADING).map((line) => {
    const figure = pollFigure(election, poll, line.candidate);
    const who = election.candidate(line.candidate);
    if (figure === undefined) return joined(' · ', [local(who.name), message('not-reported')]);
    return joined(' · ', [strong(withUnit(figure)), local(who.name), againstWords(election, figure, who, latest)]);
  });
  const absent =
    candidate === undefined ? [] : [message('exitpoll.not-comparable', { candidate: local(candidate.name) })];
  return [
    { kind: 'heading', words: pollsterWords(election, poll) },
    { kind: 'list', items: lines.length === 0 ? absent : lines },
    {
      kind: 'small',
      words: joined(' · ', [
        message(`exitpoll.base.${poll.base}`),
        message('exitpoll.announced', { moment: asOf(poll.announced) }),
        linked(pollSources(election, poll).slice(0, 2)),
      ]),
    },
  ];
}

function allPolls(election: Election): Action {
  return {
    kind: 'ask',
    label: message('button.exit-polls'),
    ask: { command: 'exitpoll', options: { election: election.id } },
  };
}

function otherElections(election: Election, poll: ExitPoll, catalog: Catalog): readonly Menu[] {
  const others = catalog.otherPolls(election, election.pollster(poll.pollster));
  if (others.length === 0) return [];
  return [
    {
      placeholder: message('menu.other-elections'),
      entries: others.map((other) => ({
        label: local(other.election.name),
        ask: { command: 'exitpoll', options: { election: other.election.id, pollster: other.pollster.id } },
      })),
    },
  ];
}
