/** Pauses before connecting anew: half a second first, doubled each time, two minutes at most. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 120_000;

/**
 * How long to wait before the next try, in milliseconds. Half of it is left to chance, so that a thousand processes
 * that lost Discord at one moment do not come back at one moment.
 * @param failures in a row, at least 1
 * @param chance from 0 to 1
 */
export function reconnectPause(failures: number, chance: number = Math.random()): number {
  const whole = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  return Math.round(whole / 2 + (whole / 2) * chance);
}
