const CONFIDENCE = 0.95;
const STEPS = 60;

/**
 * The largest rate that is still likely (one-sided 95 %, Clopper and Pearson) where `hits` of `total` were seen: with none
 * of 300 it is 1 %, not 0.
 */
export function upperBound(hits: number, total: number): number {
  if (total === 0 || hits >= total) return 1;
  let low = hits / total;
  let high = 1;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (atMost(hits, total, middle) > 1 - CONFIDENCE) low = middle;
    else high = middle;
  }
  return high;
}

/** The chance of at most so many hits. */
function atMost(hits: number, total: number, rate: number): number {
  let logTerm = total * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let hit = 1; hit <= hits; hit++) {
    logTerm += Math.log((total - hit + 1) / hit) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return sum;
}
