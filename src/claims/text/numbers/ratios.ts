import { hasCue, type Reading, roleOf } from './number-reading.ts';
import { readNumeral } from './numeral.ts';

/** `92 out of 100 votes`, `1 in 7 voters`, `two in three`: a share, where it ends, and the digit it is meant to. */
export interface Ratio {
  readonly last: number;
  readonly percent: number;
  readonly step: number;
}

/** Words between a ratio and what it is a part of. */
const REACH = 3;
/** `2 in 3` is meant to within a few points, `92 of 100` to one. */
const COARSE_STEP = 4;
const LARGEST_COARSE = 20;
const EXACT_WHOLES = new Set([100, 1000]);

export function readRatio(reading: Reading, at: number): Ratio | undefined {
  const part = smallNumber(reading, at);
  const link = reading.cues.get(at + 1);
  if (part === undefined || link === undefined || !hasCue(link, 'ratio')) return undefined;
  const whole = smallNumber(reading, link.last + 1);
  if (whole === undefined || part >= whole) return undefined;
  const isExact = EXACT_WHOLES.has(whole);
  if (!isExact && whole > LARGEST_COARSE) return undefined;
  const last = link.last + 1;
  if (!isOfVoters(reading, last)) return undefined;
  return { last, percent: Math.round((1e4 * part) / whole) / 100, step: isExact ? 100 / whole : COARSE_STEP };
}

function smallNumber({ tokens, cues }: Reading, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const numeral = readNumeral(token.text);
    return numeral?.step === 1 ? numeral.value : undefined;
  }
  return roleOf(cues.get(at), 'number')?.value;
}

function isOfVoters({ cues }: Reading, last: number): boolean {
  for (let place = last + 1; place <= last + REACH; place++) {
    const cue = cues.get(place);
    if ((['votes', 'voters', 'people', 'took-part'] as const).some((kind) => hasCue(cue, kind))) return true;
  }
  return false;
}
