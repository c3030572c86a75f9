import type { AsOf } from '../../facts/as-of.ts';
import type { Election } from '../../facts/election.ts';
import { turnoutFigure } from '../../facts/figures.ts';
import type { Contest } from '../../facts/schema/election.ts';
import type { Turnout } from '../../facts/schema/tally.ts';
import { electionLine } from '../fragments/election-line.ts';
import type { LaterTurnout, TurnoutChart, TurnoutReading } from '../model/chart.ts';
import { asOf, joined, message, text, type Words } from '../model/words.ts';
import { contestedSmallPrint, issuersWords } from './frame.ts';

/** Readings of the day drawn at most, spread over the day: every hour of a long one. */
const READINGS_MAX = 24;
/** Revised figures drawn at most, the last ones. */
const LATER_MAX = 3;

/** Turnout through the day and as it was revised; nothing where fewer than two readings have an hour. */
export function chartForTurnout(election: Election, contest: Contest): TurnoutChart | undefined {
  const reported = election.turnoutOf(contest.id);
  const readings = reported.flatMap((turnout) => readingOf(election, turnout)).slice(-READINGS_MAX);
  if (readings.length < 2) return undefined;
  return {
    kind: 'turnout',
    title: message('chart.turnout'),
    lead: [electionLine(election, contest), spanWords(readings)],
    readings: readings.map(({ reading }) => reading),
    later: reported.flatMap((turnout) => laterOf(election, turnout)).slice(-LATER_MAX),
    small: [issuersWords(election, reported), ...contestedSmallPrint(election)],
  };
}

interface DayReading {
  readonly turnout: Turnout;
  readonly reading: TurnoutReading;
}

function readingOf(election: Election, turnout: Turnout): readonly DayReading[] {
  const figure = turnoutFigure(election, turnout, 'percent');
  const clock = wallClock(turnout.asOf);
  if (figure === undefined || clock === undefined || !isReading(turnout)) return [];
  return [{ turnout, reading: { clock, time: text(new Date(clock).toISOString().slice(11, 16)), figure } }];
}

/** The day and the zone, said once: the readings themselves carry the hour only. */
function spanWords(readings: readonly DayReading[]): Words {
  const [first, last] = [readings[0], readings.at(-1)].map((reading) =>
    reading === undefined ? joined('', []) : asOf(reading.turnout.asOf),
  );
  return message('range', { min: first ?? joined('', []), max: last ?? joined('', []) });
}

function isReading({ stage }: Turnout): boolean {
  return stage === 'during-voting' || stage === 'close';
}

function laterOf(election: Election, turnout: Turnout): readonly LaterTurnout[] {
  const figure = turnoutFigure(election, turnout, 'percent');
  if (figure === undefined || (turnout.stage !== 'preliminary' && turnout.stage !== 'final')) return [];
  return [{ stage: message(`chart.turnout.${turnout.stage}`), moment: asOf(turnout.asOf), figure }];
}

/** The clock on the wall of the place as if it were UTC: only distances between readings count. */
function wallClock(moment: AsOf): number | undefined {
  if (moment.kind === 'not-stated' || (moment.precision !== 'minute' && moment.precision !== 'hour')) return undefined;
  return Date.parse(`${moment.at.slice(0, 16)}Z`);
}
