import type {
  BarRow,
  BarsChart,
  Chart,
  DifferenceRow,
  DifferencesChart,
  HistoryChart,
  HistoryRow,
  LaterTurnout,
  TurnoutChart,
  TurnoutReading,
} from '../model/chart.ts';
import { DISCORD_LIMITS } from '../model/discord-limits.ts';
import { joined, message, value, type Words, withUnit } from '../model/words.ts';
import { differenceOf } from './chart-difference.ts';
import { shortened } from './markup.ts';

/** Rows told at most: the picture's text has 1,024 characters, and the first rows matter most. */
const ROWS_TOLD = 10;
const ROW_JOINT = ' · ';

/** What a picture shows, in numbers, for those who cannot see it. */
export function altOf(chart: Chart): Words {
  switch (chart.kind) {
    case 'bars':
      return message('chart.alt.bars', { what: whatOf(chart), rows: told(chart.rows.map(barWords), chart.left) });
    case 'history':
      return message('chart.alt.history', {
        what: whatOf(chart),
        rows: told(chart.rows.map(historyWords), chart.left),
      });
    case 'differences':
      return message('chart.alt.differences', { what: whatOf(chart), rows: differencesTold(chart) });
    case 'turnout':
      return message('chart.alt.turnout', { what: whatOf(chart), rows: turnoutTold(chart) });
  }
}

/**
 * A written text of a picture within Discord's limit: whole rows only, since a number that is cut is another number.
 * @param written with its rows set apart by the joint of {@link altOf}
 */
export function fittedAlt(written: string): string {
  if (written.length <= DISCORD_LIMITS.altText) return written;
  const end = written.lastIndexOf(ROW_JOINT, DISCORD_LIMITS.altText - ROW_JOINT.length - 1);
  return end === -1 ? shortened(written, DISCORD_LIMITS.altText) : `${written.slice(0, end)}${ROW_JOINT}…`;
}

function whatOf(chart: BarsChart | HistoryChart | DifferencesChart | TurnoutChart): Words {
  const axis = chart.kind === 'differences' ? chart.axis : undefined;
  return joined(' · ', [chart.title, ...chart.lead, axis]);
}

function told(rows: readonly Words[], left: number): Words {
  const shown = rows.length <= ROWS_TOLD + 1 ? rows : rows.slice(0, ROWS_TOLD);
  const rest = rows.length - shown.length + left;
  return joined(ROW_JOINT, [...shown, rest === 0 ? undefined : message('more', { value: rest })]);
}

function barWords({ label, figure }: BarRow): Words {
  return joined(': ', [label, figure === undefined ? message('not-reported') : withUnit(figure)]);
}

function historyWords({ stage, figure }: HistoryRow): Words {
  return joined(': ', [stage, figure === undefined ? message('not-reported') : withUnit(figure)]);
}

function differencesTold({ groups, columns, left }: DifferencesChart): Words {
  const rows = groups.flatMap(({ label, rows }) =>
    rows.map((row, index) => joined(' — ', [index === 0 ? label : undefined, differenceWords(row, columns, label)])),
  );
  return told(rows, left);
}

/** The value compared with is told once for a group, by its label. */
function differenceWords(row: DifferenceRow, columns: DifferencesChart['columns'], group: Words | undefined): Words {
  const difference = differenceOf(row)?.words;
  const given = joined(' ', [columns.given, value(row.given)]);
  const against = row.against === undefined ? message('not-reported') : value(row.against);
  const compared = group === undefined ? joined(' ', [columns.against, against]) : undefined;
  return joined(': ', [row.label, joined(', ', [given, compared, difference])]);
}

function turnoutTold({ readings, later }: TurnoutChart): Words {
  const reading = ({ time, figure }: TurnoutReading) => joined(' ', [time, value(figure)]);
  const revised = ({ stage, moment, figure }: LaterTurnout) => joined(' ', [stage, moment, value(figure)]);
  return told([...readings.map(reading), ...later.map(revised)], 0);
}
