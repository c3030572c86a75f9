import './cli/heap.ts';
import type { Connection } from './bot/gateway/connection.ts';
import { createLog } from './bot/log.ts';
import { discordServer, serve, stopOnSignal } from './cli/serving.ts';
import { directoriesOf, environmentOrFail, failStart, followData, prepare } from './cli/startup.ts';

/** With a token: the bot on Discord. Without one: a local Discord with the same bot connected to it. */
try {
  const environment = environmentOrFail();
  const token = environment.DISCORD_TOKEN;
  const log = createLog(environment.LOG_LEVEL ?? (token === undefined ? 'warn' : 'info'));
  const preparing = prepare(directoriesOf(environment), environment.DEFAULT_ELECTION, log);
  if (token === undefined) {
    // The local Discord is not loaded where the real one is used.
    const { runLocally } = await import('./cli/local.ts');
    await runLocally(preparing, log);
  } else {
    let connection: Connection | undefined;
    stopOnSignal(async () => connection?.close(), log);
    connection = await serve(discordServer(environment, token), preparing, log);
    const { knowledge } = await preparing;
    followData(knowledge, log);
    const { catalog } = knowledge.state.knowledge;
    log.info({ elections: catalog.elections.length, data: catalog.version }, 'ready');
  }
} catch (cause) {
  failStart(cause);
}
