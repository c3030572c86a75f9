import { type Connection, connect } from '../bot/connection.ts';
import type { Environment } from '../bot/environment.ts';
import type { Log } from '../bot/log.ts';
import { register } from '../bot/registration.ts';
import { drawNothing, failStart, type Prepared, StartFailure } from './startup.ts';

export interface Server {
  readonly apiUrl: string;
  readonly token: string;
  readonly guildId: string | undefined;
}

/** Connects the bot to a server that speaks Discord's protocol, and lists its commands there. */
export async function serve(
  { apiUrl, token, guildId }: Server,
  { commands, router }: Prepared,
  log: Log,
): Promise<Connection> {
  const onFatal = (reason: string) => failStart(new StartFailure([reason]));
  const connection = await connect({ token, apiUrl, router, draw: drawNothing, log, onFatal });
  const written = await register(connection.rest, { applicationId: connection.applicationId, guildId }, commands);
  log.info({ commands: commands.length, written, guildId }, 'commands registered');
  return connection;
}

export function discordServer({ DISCORD_API_URL, DISCORD_GUILD_ID }: Environment, token: string): Server {
  return { apiUrl: DISCORD_API_URL, token, guildId: DISCORD_GUILD_ID };
}

/** Runs `stop` once on the first SIGTERM or SIGINT, and ends the process; a second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
