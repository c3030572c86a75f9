import './cli/heap.ts';
import { createLog } from './bot/log.ts';
import { replayWanted } from './cli/local-options.ts';
import { discordServer, type Serving, serve, stopOnSignal } from './cli/serving.ts';
import { directoriesOf, environmentOrFail, failStart, followData, prepare } from './cli/startup.ts';

/** With a token or a public key: the bot on Discord. Without one: a local Discord with the same bot connected to it. */
try {
  const environment = environmentOrFail();
  const token = environment.DISCORD_TOKEN;
  const log = createLog(environment.LOG_LEVEL ?? (token === undefined ? 'warn' : 'info'));
  const isLocal = token === undefined && environment.DISCORD_PUBLIC_KEY === undefined;
  const replay = isLocal ? replayWanted(process.argv.slice(2)) : undefined;
  const preparing = prepare({ environment, directories: directoriesOf(environment), replay, log });
  // It may fail before anybody waits for it; whoever does is told all the same.
  preparing.catch(() => undefined);
  if (isLocal) {
    // The local Discord is not loaded where the real one is used.
    const { runLocally } = await import('./cli/local.ts');
    await runLocally(preparing, log);
  } else {
    let serving: Serving | undefined;
    const server = discordServer(environment, process.argv.includes('--once'));
    stopOnSignal(async () => {
      await (await preparing).keeping.close();
      await serving?.close();
    }, log);
    serving = await serve(server, preparing, log);
    const { knowledge, keeping } = await preparing;
    await keeping.begin(server.apiUrl, token);
    followData(knowledge, log);
    const { catalog } = knowledge.state.knowledge;
    log.info({ elections: catalog.headings.length, data: catalog.version }, 'ready');
  }
} catch (cause) {
  failStart(cause);
}
