/** Discord's ids count milliseconds since this moment, above 22 bits of other things: documentation of snowflakes. */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const TIME_SHIFT = 22n;
/** The first response must arrive within this time of the interaction: documentation of interaction callbacks. */
const RESPONSE_WITHIN_MS = 3_000;
/** Clocks differ; an age beyond this is a clock that is wrong, not an interaction that is old. */
const PLAUSIBLE_AGE_MS = 60_000;

/**
 * Until when Discord takes the first response, in milliseconds since 1970.
 * @param id of the interaction, which holds the time it was made at
 * @param received when it came, by the clock of this machine: what counts where the clocks disagree
 */
export function deadlineOf(id: string, received: number): number {
  const made = madeAt(id);
  const plausible = made !== undefined && made <= received && received - made < PLAUSIBLE_AGE_MS;
  return (plausible ? made : received) + RESPONSE_WITHIN_MS;
}

function madeAt(id: string): number | undefined {
  if (!/^\d{15,20}$/.test(id)) return undefined;
  return Number(BigInt(id) >> TIME_SHIFT) + DISCORD_EPOCH_MS;
}
