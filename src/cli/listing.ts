import type { REST } from '@discordjs/rest';
import { applicationOf } from '../bot/discord/application.ts';
import { reconnectPause } from '../bot/gateway/reconnecting.ts';
import type { Log } from '../bot/log.ts';
import { register } from '../bot/registration.ts';
import type { CommandEntry } from '../command/subcommands.ts';

/**
 * Lists the commands with Discord. Where that fails the bot serves all the same, since those listed before still work;
 * it is tried again, slower each time.
 * @returns ends the trying
 */
export async function keepListed(
  rest: REST,
  { apiUrl, guildId }: { readonly apiUrl: string; readonly guildId: string | undefined },
  commands: readonly CommandEntry[],
  log: Log,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const list = async (failures: number): Promise<void> => {
    try {
      const applicationId = await applicationOf(rest, apiUrl);
      const written = await register(rest, { applicationId, guildId }, commands);
      log.info({ commands: commands.length, written, guildId }, 'commands registered');
    } catch (err) {
      const pauseMs = reconnectPause(failures + 1);
      log.error({ err, pauseMs }, 'the commands could not be listed; those listed before still work');
      if (!ended) timer = setTimeout(() => list(failures + 1), pauseMs).unref();
    }
  };
  await list(0);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
