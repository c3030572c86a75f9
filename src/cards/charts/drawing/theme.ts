import type { Weight } from './typefaces.ts';

/** Pictures are laid out in points and drawn at twice as many pixels, for screens with fine dots. */
export const PIXELS_PER_POINT = 2;
/** About as wide as Discord shows a picture on a desktop; on a phone it is shown at some 60 %. */
export const WIDTH = 540;
export const MARGIN = 22;
/** Never taller, whatever a chart holds. */
export const HEIGHT_MAX = 1_400;

/**
 * An opaque dark card: it lies quietly in Discord's dark theme and stands out in the light one, and text on it has the
 * same contrast in both (at least 7:1 for words, 4.5:1 for marks). Blue and orange of Okabe and Ito's palette tell kinds
 * of marks apart, never parties; shapes and words say the same.
 */
export const COLOUR = {
  paper: '#1e222b',
  border: '#3b4252',
  words: '#f4f5f7',
  quiet: '#b6bdc9',
  line: '#3b4252',
  zero: '#e6e9ef',
  track: '#2b313d',
  bar: '#56b4e9',
  part: '#4a92c2',
  rest: '#8a93a3',
  mark: '#e69f00',
} as const;

export interface Ink {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

export const INK = {
  title: { size: 19, weight: 700, colour: COLOUR.words },
  lead: { size: 13, weight: 400, colour: COLOUR.quiet },
  label: { size: 15, weight: 400, colour: COLOUR.words },
  value: { size: 15, weight: 700, colour: COLOUR.words },
  beside: { size: 12.5, weight: 400, colour: COLOUR.quiet },
  mark: { size: 12.5, weight: 700, colour: COLOUR.mark },
  tick: { size: 11.5, weight: 400, colour: COLOUR.quiet },
  small: { size: 11.5, weight: 400, colour: COLOUR.quiet },
} as const satisfies Record<string, Ink>;
