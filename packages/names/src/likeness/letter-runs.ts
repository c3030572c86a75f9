/** Which runs of four letters real names have, an edge before the first and after the last letter counting as one. */
export interface LetterRuns {
  /** Whether a folded word has a run that no real name, or only one, was seen to have: `ilhm`, `putn`; not `elshan`. */
  isStrange(written: string): boolean;
}

const EDGE = 0;
const SYMBOLS = 27;
const RUN = 4;
/** Bits for every run there can be. */
const SIZE = SYMBOLS ** RUN;

/** @param bits one bit a run, set where at least two real names have it, see `learnRuns` */
export function letterRuns(bits: Uint8Array): LetterRuns {
  return {
    isStrange: (written) => runsOf(written).some((run) => ((bits[run >> 3] ?? 0) & (1 << (run & 7))) === 0),
  };
}

/** Learns from the words of real names, each given once. @param least how many of them make a run one of names */
export function learnRuns(words: Iterable<string>, least: number): Uint8Array {
  const seen = new Uint8Array(SIZE);
  for (const word of words) {
    for (const run of new Set(runsOf(word))) seen[run] = Math.min(least, (seen[run] ?? 0) + 1);
  }
  const bits = new Uint8Array(Math.ceil(SIZE / 8));
  for (let run = 0; run < SIZE; run++)
    if (seen[run] === least) bits[run >> 3] = (bits[run >> 3] ?? 0) | (1 << (run & 7));
  return bits;
}

function runsOf(written: string): number[] {
  const symbols = [EDGE, ...[...written].map((letter) => letter.charCodeAt(0) - 96), EDGE];
  if (symbols.some((symbol) => symbol < 0 || symbol >= SYMBOLS)) return [];
  const runs: number[] = [];
  for (let at = 0; at + RUN <= symbols.length; at++) {
    runs.push(symbols.slice(at, at + RUN).reduce((run, symbol) => run * SYMBOLS + symbol, 0));
  }
  return runs;
}
