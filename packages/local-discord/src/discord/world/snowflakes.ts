const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * Makes ids as Discord does: milliseconds since 2015 in the upper bits, a running number in the lower 22.
 * Every id is larger than the one before, so ids sort by age even within one millisecond.
 * @param now Clock in milliseconds since 1970; give a fixed one for ids that never change.
 */
export function createIds(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(now()) - DISCORD_EPOCH) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}
