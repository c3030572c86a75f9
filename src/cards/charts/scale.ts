import type { Scale } from './sketch.ts';

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A linear scale that shows all values, with round ticks.
 * @param values what has to be on it; at least one
 * @param options.least the least width, so that a hair's breadth does not fill the picture
 * @param options.ticks about how many ticks
 * @param label writes a tick
 */
export function scaleOver(
  values: readonly number[],
  { least, ticks }: { readonly least: number; readonly ticks: number },
  label: (at: number) => string,
): Scale {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const width = Math.max(max - min, least);
  const middle = (min + max) / 2;
  const [from, to] = [middle - width * 0.56, middle + width * 0.56];
  const step = roundStep((to - from) / ticks);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    withoutDust((first + index) * step),
  );
  return { from, to, ticks: places.map((at) => ({ at, label: label(at) })) };
}

/** The next of 1, 2, 2.5, 5 and their tens that is not smaller. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function withoutDust(number: number): number {
  return Number(number.toPrecision(12));
}
