import type { Log } from '../bot/log.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { promptFor } from './prompt.ts';
import { serve, stopOnSignal } from './serving.ts';
import type { Prepared } from './startup.ts';

/** Starts the local Discord, connects the real bot to it, and takes typed lines until they end or a signal comes. */
export async function runLocally(preparing: Promise<Prepared>, log: Log): Promise<void> {
  // A broken data file is told before anything is started.
  await preparing;
  const sandbox = await startSandbox();
  const connection = await serve({ apiUrl: sandbox.apiUrl, token: sandbox.token, guildId: undefined }, preparing, log);
  await sandbox.waitForCommands();
  const stop = async () => {
    await connection.close();
    await sandbox.close();
  };
  stopOnSignal(stop, log);
  const ended = await promptFor(sandbox, process.stdin, process.stdout);
  // A service or container has no input at all: it keeps serving until a signal comes.
  if (ended === 'nothing-typed') return;
  await stop();
  process.exit(0);
}
