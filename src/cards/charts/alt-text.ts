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
} from '../chart.ts';
import { joined, message, value, type Words, withUnit } from '../words.ts';
import { differenceOf } from './difference.ts';

/** Rows told at most: the picture's text has 1,024 characters, and the first rows matter most. */
const ROWS_TOLD = 10;

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

function whatOf(chart: BarsChart | HistoryChart | DifferencesChart | TurnoutChart): Words {
  const axis = chart.kind === 'differences' ? chart.axis : undefined;
  return joined(' · ', [chart.title, ...chart.lead, axis]);
}

function told(rows: readonly Words[], left: number): Words {
  const shown = rows.length <= ROWS_TOLD + 1 ? rows : rows.slice(0, ROWS_TOLD);
  const rest = rows.length - shown.length + left;
  return joined(' · ', [...shown, rest === 0 ? undefined : message('more', { value: rest })]);
}

function barWords({ label, figure }: BarRow): Words {
  return joined(': ', [label, figure === undefined ? message('not-reported') : withUnit(figure)]);
}

function historyWords({ stage, figure }: HistoryRow): Words {
  return joined(': ', [stage, figure === undefined ? message('not-reported') : withUnit(figure)]);
}

function differencesTold({ groups, columns, left }: DifferencesChart): Words {
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => joined(' — ', [group.label, differenceWords(row, columns)])),
  );
  return told(rows, left);
}

function differenceWords(row: DifferenceRow, columns: DifferencesChart['columns']): Words {
  const difference = differenceOf(row);
  const given = joined(' ', [columns.given, value(row.given)]);
  const against = row.against === undefined ? message('not-reported') : value(row.against);
  const compared = joined(' ', [columns.against, against]);
  return joined(': ', [
    row.label,
    difference === undefined
      ? joined(', ', [given, compared])
      : message('chart.alt.against', { given, against: compared, difference: difference.words }),
  ]);
}

function turnoutTold({ readings, later }: TurnoutChart): Words {
  const reading = ({ time, figure }: TurnoutReading) => joined(' ', [time, value(figure)]);
  const revised = ({ stage, moment, figure }: LaterTurnout) => joined(' ', [stage, moment, value(figure)]);
  return told([...readings.map(reading), ...later.map(revised)], 0);
}
