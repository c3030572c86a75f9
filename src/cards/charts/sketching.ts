import type { Figure } from '../../facts/figure.ts';
import type { BarsChart, Chart, DifferencesChart, HistoryChart, TurnoutChart } from '../model/chart.ts';
import { value, type Words, withUnit } from '../model/words.ts';
import { differenceOf } from '../render/chart-difference.ts';
import { countText, percentText, signedText } from '../render/numbers.ts';
import { Writer } from '../render/writing.ts';
import { say } from '../wording/languages.ts';
import { scaleOver } from './scale.ts';
import type {
  BarsSketch,
  DifferencesSketch,
  HistorySketch,
  Scale,
  Sketch,
  SketchFrame,
  TurnoutSketch,
} from './sketch.ts';

/** Sources named in the small print of a picture; the card it belongs to lists them all. */
const SOURCES_NAMED = 3;
/** Longest single text of the data in a picture; the drawing cuts it to the room there is. */
const TEXT_MAX = 500;

/** Writes a chart in a language: every word, number and tick of the picture. */
export function sketchOf(chart: Chart, locale: string): Sketch {
  const writer = new Writer({ locale, markup: 'plain', textMax: TEXT_MAX });
  switch (chart.kind) {
    case 'bars':
      return bars(chart, writer);
    case 'history':
      return history(chart, writer);
    case 'differences':
      return differences(chart, writer);
    case 'turnout':
      return turnout(chart, writer);
  }
}

function bars(chart: BarsChart, writer: Writer): BarsSketch {
  const { whole, mark, left } = chart;
  const rows = chart.rows.map(({ label, figure, beside, role }) => ({
    label: writer.write(label),
    value: figure === undefined ? say(writer.locale, 'not-reported', {}) : writer.write(withUnit(figure)),
    beside: beside.map((words) => writer.write(words)),
    role,
    ...(figure === undefined ? {} : { length: numberOf(figure) }),
  }));
  const longest = Math.max(0, ...rows.map(({ length }) => length ?? 0));
  const marked = mark === undefined ? undefined : { at: mark.at, label: writer.write(mark.words) };
  return {
    kind: 'bars',
    rows,
    full: whole ?? (Math.max(longest, mark?.at ?? 0) || 1),
    whole: whole !== undefined,
    ...(marked === undefined ? {} : { mark: marked }),
    more: more(writer, left),
    ...frame(chart, writer, []),
  };
}

function history(chart: HistoryChart, writer: Writer): HistorySketch {
  const rows = chart.rows.map(({ stage, moment, status, official, figure, change }) => ({
    stage: writer.write(stage),
    moment: [writer.write(moment), writer.write(status)],
    official,
    value: figure === undefined ? say(writer.locale, 'not-reported', {}) : writer.write(withUnit(figure)),
    change: written(writer, change),
    ...(figure === undefined ? {} : { at: numberOf(figure) }),
  }));
  const values = rows.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const percent = chart.rows.some(({ figure }) => figure?.quantity.unit === 'percent');
  // Two points, or a twentieth of a count: less would blow up what hardly changed.
  const least = percent ? 2 : Math.max(1, Math.max(...values) / 20);
  const scale = scaleOver(values, { least, ticks: 6 }, (at) =>
    percent ? percentText(writer.locale, at) : countText(writer.locale, at),
  );
  const notes = [
    say(writer.locale, 'chart.history-marks', {}),
    say(writer.locale, 'chart.axis-cut', {}),
    ...(chart.left === 0 ? [] : [say(writer.locale, 'chart.history-left', { value: chart.left })]),
  ];
  return { kind: 'history', rows, scale, ...frame(chart, writer, notes) };
}

function differences(chart: DifferencesChart, writer: Writer): DifferencesSketch {
  const groups = chart.groups.map((group) => ({
    label: written(writer, group.label),
    rows: group.rows.map((row) => {
      const difference = differenceOf(row);
      return {
        label: writer.write(row.label),
        given: writer.write(value(row.given)),
        against: row.against === undefined ? say(writer.locale, 'not-reported', {}) : writer.write(value(row.against)),
        difference: difference === undefined ? '' : signedSpan(writer.locale, difference),
        ...(difference === undefined ? {} : { span: { low: difference.low, high: difference.high } }),
      };
    }),
  }));
  const ends = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ span }) => (span === undefined ? [] : [span.low, span.high]));
  return {
    kind: 'differences',
    axis: writer.write(chart.axis),
    columns: {
      given: writer.write(chart.columns.given),
      against: writer.write(chart.columns.against),
      difference: say(writer.locale, 'chart.column.difference', {}),
    },
    groups,
    scale: scaleOver([0, ...ends], { least: 2, ticks: 6 }, (at) => signedText(writer.locale, at)),
    more: more(writer, chart.left),
    ...frame(chart, writer, []),
  };
}

function signedSpan(locale: string, { low, high }: { low: number; high: number }): string {
  if (low === high) return signedText(locale, low);
  return say(locale, 'range', { min: signedText(locale, low), max: signedText(locale, high) });
}

function turnout(chart: TurnoutChart, writer: Writer): TurnoutSketch {
  const ticks = [0, 25, 50, 75, 100].map((at) => ({ at, label: percentText(writer.locale, at) }));
  const scale: Scale = { from: 0, to: 100, ticks };
  return {
    kind: 'turnout',
    readings: chart.readings.map(({ clock, time, figure }) => ({
      clock,
      time: writer.write(time),
      value: writer.write(value(figure)),
      share: numberOf(figure),
    })),
    later: chart.later.map(({ stage, moment, figure }) => ({
      label: writer.write(stage),
      moment: writer.write(moment),
      value: writer.write(value(figure)),
      share: numberOf(figure),
    })),
    scale,
    ...frame(chart, writer, []),
  };
}

/** Written last, when the writer knows the sources of everything else. */
function frame(chart: Chart, writer: Writer, notes: readonly string[]): SketchFrame {
  const title = writer.write(chart.title);
  const lead = chart.lead.map((words) => writer.write(words));
  const small = chart.small.map((words) => writer.write(words));
  return { title, lead, small: [...notes, ...small, ...sources(writer)] };
}

function sources(writer: Writer): readonly string[] {
  // A publisher's reports of one day read alike without their links.
  const all = [...new Set(writer.unlinkedSources.map((source) => writer.sourceLink(source)))];
  if (all.length === 0) return [];
  const named = all.slice(0, SOURCES_NAMED);
  const rest = all.length - named.length;
  if (rest > 0) named.push(say(writer.locale, 'sources-more', { value: rest }));
  return [say(writer.locale, 'sources', { value: all.length, links: named.join(' · ') })];
}

function written(writer: Writer, words: Words | undefined): string {
  return words === undefined ? '' : writer.write(words);
}

function more(writer: Writer, left: number): string {
  return left === 0 ? '' : say(writer.locale, 'more', { value: left });
}

/** Where a figure stands on a scale; the middle of a range. */
function numberOf({ quantity }: Figure): number {
  return quantity.kind === 'range' ? (quantity.min + quantity.max) / 2 : quantity.value;
}
