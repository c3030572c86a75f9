import type { Environment } from '../bot/environment.ts';
import { type Connection, connect } from '../bot/gateway/connection.ts';
import { warmUp } from '../bot/knowledge/warm-up.ts';
import type { Log } from '../bot/log.ts';
import { register } from '../bot/registration.ts';
import { createDraw } from './drawing.ts';
import { failStart, type Prepared, StartFailure } from './startup.ts';

export interface Server {
  readonly apiUrl: string;
  readonly token: string;
  readonly guildId: string | undefined;
}

/**
 * A payload that discord.js itself cannot read ends as a rejected promise inside it, where nobody can catch it. One bad
 * payload is written down; it does not end the service for everybody.
 */
function keepServing(log: Log): void {
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise was rejected and nobody listened'));
}

/**
 * Connects the bot to a server that speaks Discord's protocol while its data is being read, and lists its commands.
 * @param preparing rejects when the data cannot be served; then nothing is served
 */
export async function serve(
  { apiUrl, token, guildId }: Server,
  preparing: Promise<Prepared>,
  log: Log,
): Promise<Connection> {
  keepServing(log);
  const onFatal = (reason: string) => failStart(new StartFailure([reason]));
  const router = preparing.then((prepared) => prepared.router);
  const connecting = connect({ token, apiUrl, router, draw: createDraw(log), log, onFatal });
  const [connection, { commands, knowledge }] = await Promise.all([connecting, preparing]);
  const written = await register(connection.rest, { applicationId: connection.applicationId, guildId }, commands);
  log.info({ commands: commands.length, written, guildId }, 'commands registered');
  warmUp(commands, knowledge.state.knowledge).catch((err: unknown) => log.error({ err }, 'warming up failed'));
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
