import { join, sep } from 'node:path';
import type { DataStatus } from '@election-facts/local-discord';
import { promptFor, startLocalDiscord, startPage } from '@election-facts/local-discord';
import type { KnowledgeState } from '../bot/knowledge/live-knowledge.ts';
import type { Log } from '../bot/log.ts';
import { openInBrowser } from './browser.ts';
import { readLocalOptions } from './local-options.ts';
import { projectRoot } from './project.ts';
import { SAMPLES } from './samples.ts';
import { type Server, serve, stopOnSignal } from './serving.ts';
import { followData, type Prepared } from './startup.ts';

const WELCOME = [
  'A local Discord runs on this machine, and the bot is connected to it. No token is needed.',
  'Type a command, for example:  /candidate zahid   /exitpoll rey   /results',
  'Tab completes. A number presses a button of the last answer. Ctrl+D ends.',
  '',
].join('\n');

/**
 * Starts the local Discord and its page, connects the real bot to it, and takes typed lines until they end or a signal
 * comes.
 */
export async function runLocally(preparing: Promise<Prepared>, log: Log): Promise<void> {
  const options = readLocalOptions(process.argv.slice(2), process.env.PORT);
  // A broken data file is told before anything is started.
  const { knowledge } = await preparing;
  const discord = await startLocalDiscord({ appName: 'Election facts' });
  const page = await startPage(discord, {
    port: options.port,
    clientFolder: join(projectRoot, 'packages/local-discord/dist/client'),
  });
  const connection = await serve(localServer(discord), preparing, log);
  await discord.waitForCommands();
  for (const { who, text } of SAMPLES) discord.post(text, { who });
  page.showData(dataStatus(knowledge.state));
  const unfollow = followData(knowledge, log, (state) => page.showData(dataStatus(state)));
  const stop = async () => {
    unfollow();
    await connection.close();
    await page.close();
    await discord.close();
  };
  stopOnSignal(stop, log);
  process.stdout.write(`Try the bot in a browser: ${page.url}\n`);
  if (options.open) openInBrowser(page.url);
  const ended = await promptFor(discord, { input: process.stdin, output: process.stdout, welcome: WELCOME });
  // A service or container has no input at all: it keeps serving until a signal comes.
  if (ended === 'nothing-typed') return;
  await stop();
  process.exit(0);
}

function localServer({ apiUrl, token }: { readonly apiUrl: string; readonly token: string }): Server {
  const shards = { count: null, ids: null };
  return {
    apiUrl,
    token,
    guildId: undefined,
    publicKey: undefined,
    host: '',
    port: undefined,
    shards,
    drainMs: 0,
    once: true,
  };
}

function dataStatus({ knowledge, current, problems, readAt }: KnowledgeState): DataStatus {
  const { elections, version } = knowledge.catalog;
  return {
    state: current ? 'sound' : 'broken',
    version,
    records: elections.length === 1 ? '1 election' : `${elections.length} elections`,
    readAt,
    problems: problems.map(({ file, path, reason }) => ({ file: shortPath(file), path, reason })),
  };
}

/** The file with its election's folder; the log has the whole path. */
function shortPath(file: string): string {
  return file.split(sep).slice(-2).join('/');
}
