import { UnreachableError } from '../bot/discord/discord-failure.ts';
import { reconnectPause } from '../bot/gateway/reconnecting.ts';
import type { Log } from '../bot/log.ts';

/**
 * Tries until Discord can be reached: after a power cut the bot is up before the network.
 * @param once gives up at the first failure
 * @throws at once where waiting does not help (a refused token), or where `once` is set
 */
export async function untilReached<T>(attempt: () => Promise<T>, once: boolean, log: Log): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (cause) {
      if (once || !(cause instanceof UnreachableError)) throw cause;
      const pauseMs = reconnectPause(failures);
      log.warn({ reason: cause.message, pauseMs }, 'waiting for Discord; --once ends instead');
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
