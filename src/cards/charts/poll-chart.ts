import type { Election } from '../../facts/election.ts';
import { pollFigure, shareSum, tallyFigure } from '../../facts/figures.ts';
import type { Candidate } from '../../facts/schema/candidate.ts';
import type { ExitPoll } from '../../facts/schema/exit-poll.ts';
import type { Tally } from '../../facts/schema/tally.ts';
import { standing } from '../../facts/standing.ts';
import { attributionWords } from '../fragments/counts/count.ts';
import { electionLine } from '../fragments/election-line.ts';
import { pollsterWords } from '../fragments/polls/exit-poll-lines.ts';
import type { DifferenceRow, DifferencesChart } from '../model/chart.ts';
import { asOf, joined, local, message, value, type Words } from '../model/words.ts';
import { contestedSmallPrint, countLine } from './frame.ts';

/** Rows drawn at most, over all groups. */
const DIFFERENCES_MAX = 24;
/** Candidates at most in a picture of several polls: the leading ones of the count tell polls apart. */
const CANDIDATES_MAX = 3;

/**
 * One exit poll against a count, candidate by candidate; nothing where fewer than two can be compared.
 * @param tally the count, the latest unless given
 */
export function chartForPoll(
  election: Election,
  poll: ExitPoll,
  tally: Tally | undefined = election.latestTally(poll.contest),
): DifferencesChart | undefined {
  if (tally === undefined) return undefined;
  const rows = ofOneUnit(
    poll.results.flatMap(({ candidate }) =>
      rowOf(election, poll, tally, candidate, nameWords(election.candidate(candidate))),
    ),
  );
  if (rows.filter(({ against }) => against !== undefined).length < 2) return undefined;
  const shown = rows.slice(0, DIFFERENCES_MAX);
  return {
    ...pollAgainstCount(shown),
    title: message(POLL_TITLES[poll.kind], { pollster: pollsterWords(election, poll) }),
    lead: [
      electionLine(election, election.contest(poll.contest)),
      message('exitpoll.announced', { moment: asOf(poll.announced) }),
    ],
    groups: [{ rows: shown }],
    left: rows.length - shown.length,
    small: smallPrint(election, tally, baseWords(poll)),
  };
}

const POLL_TITLES = {
  'exit-poll': 'exitpoll.title',
  'exit-poll-adjusted': 'exitpoll.title-adjusted',
  projection: 'exitpoll.title-projection',
} as const;

/**
 * Several polls of one contest against its latest count: one group for the candidate asked about, or for each of the
 * leading ones. Every group has the same scale.
 */
export function chartForPolls(
  election: Election,
  polls: readonly ExitPoll[],
  asked: Candidate | undefined,
): DifferencesChart | undefined {
  const [contest] = [...new Set(polls.map((poll) => poll.contest))];
  const latest = contest === undefined ? undefined : election.latestTally(contest);
  if (contest === undefined || latest === undefined) return undefined;
  const ofContest = polls.filter((poll) => poll.contest === contest);
  const groups = (asked === undefined ? leading(election, ofContest, latest) : [asked])
    .map((candidate) => ({
      candidate,
      rows: ofOneUnit(ofContest.flatMap((poll) => rowOfPoll(election, poll, latest, candidate))),
    }))
    .filter(({ rows }) => rows.some((row) => row.against !== undefined));
  const room = Math.floor(DIFFERENCES_MAX / Math.max(1, groups.length));
  const shown = groups.map(({ candidate, rows }) => ({
    label: joined(' · ', [local(candidate.name), countWords(rows)]),
    rows: rows.slice(0, room),
  }));
  const drawn = shown.flatMap(({ rows }) => rows);
  if (drawn.length < 2) return undefined;
  return {
    ...pollAgainstCount(drawn),
    title: joined(': ', [message('exitpoll.titles'), asked === undefined ? undefined : local(asked.name)]),
    lead: [electionLine(election, election.contest(contest))],
    groups: shown,
    left: groups.reduce((sum, { rows }) => sum + rows.length, 0) - drawn.length,
    small: smallPrint(election, latest, undefined),
  };
}

/** The candidates that lead the count, among those that a poll gives. */
function leading(election: Election, polls: readonly ExitPoll[], latest: Tally): readonly Candidate[] {
  const given = new Set(polls.flatMap(({ results }) => results.map(({ candidate }) => candidate)));
  return standing(election, latest)
    .places.map(({ result }) => election.candidate(result.candidate))
    .filter(
      ({ id, kind, componentOf }) =>
        given.has(id) && kind !== 'rest' && kind !== 'ballots' && componentOf === undefined,
    )
    .slice(0, CANDIDATES_MAX);
}

function rowOfPoll(election: Election, poll: ExitPoll, latest: Tally, candidate: Candidate): readonly DifferenceRow[] {
  return rowOf(election, poll, latest, candidate.id, local(election.pollster(poll.pollster).name));
}

function rowOf(
  election: Election,
  poll: ExitPoll,
  latest: Tally,
  candidate: Candidate['id'],
  label: Words,
): readonly DifferenceRow[] {
  const given = pollFigure(election, poll, candidate);
  if (given === undefined) return [];
  const measure = given.quantity.unit === 'seats' ? 'seats' : 'percent';
  return [{ label, given, against: tallyFigure(election, latest, candidate, measure) }];
}

function nameWords({ name, short }: Candidate): Words {
  return local(short ?? name);
}

/** `count: 92.12%`, said once for a group: every poll of it is compared with the same value. */
function countWords(rows: readonly DifferenceRow[]): Words | undefined {
  const result = rows.find((row) => row.against !== undefined)?.against;
  return result === undefined ? undefined : message('exitpoll.result', { figure: value(result) });
}

/** A picture has one unit, that of its first row: rows of another are left to the text. */
function ofOneUnit(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  return rows.filter(({ given }) => given.quantity.unit === rows[0]?.given.quantity.unit);
}

function pollAgainstCount(rows: readonly DifferenceRow[]) {
  const seats = rows[0]?.given.quantity.unit === 'seats';
  return {
    kind: 'differences',
    axis: message(seats ? 'chart.axis.poll-seats' : 'chart.axis.poll-points'),
    columns: { given: message('chart.column.poll'), against: message('chart.column.count') },
  } as const;
}

/** Whose answers make 100 %, and what the printed shares add up to: shares of another base differ for that alone. */
function baseWords(poll: ExitPoll): Words {
  const sum = shareSum(poll);
  return joined(' ', [
    message(`exitpoll.base.${poll.base}`),
    sum === undefined
      ? undefined
      : message('exitpoll.sum', { sum: { kind: 'derived', value: sum, unit: 'percent', from: [] } }),
  ]);
}

function smallPrint(election: Election, latest: Tally, base: Words | undefined): readonly Words[] {
  return [
    ...(base === undefined ? [] : [base]),
    message('exitpoll.warning'),
    joined(': ', [
      message('chart.column.count'),
      joined(' · ', [countLine(latest), attributionWords(election, latest)]),
    ]),
    ...contestedSmallPrint(election),
  ];
}
