import { join, sep } from 'node:path';
import type { DataStatus, LocalDiscord } from '@election-facts/local-discord';
import { promptFor, startLocalDiscord, startPage } from '@election-facts/local-discord';
import type { KnowledgeState } from '../bot/knowledge/live-knowledge.ts';
import type { Log } from '../bot/log.ts';
import { openInBrowser } from './browser.ts';
import { fillGallery } from './gallery.ts';
import { readLocalOptions } from './local-options.ts';
import { projectRoot } from './project.ts';
import { SAMPLES } from './samples.ts';
import { type Serving, serve, stopOnSignal } from './serving.ts';
import { followData, type Prepared, StartFailure } from './startup.ts';

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
  const { knowledge, keeping } = await preparing;
  const discord = await startLocalDiscord({ appName: 'Election facts' });
  const page = await startPage(discord, {
    port: options.port,
    clientFolder: join(projectRoot, 'packages/local-discord/dist/client'),
  });
  const serving = await serveOn(discord, options.http, preparing, log);
  await discord.waitForCommands();
  for (const { who, text } of SAMPLES) discord.post(text, { who });
  page.showData(dataStatus(knowledge.state));
  await keeping.begin(discord.apiUrl, discord.token);
  const unfollow = followData(knowledge, log, (state) => page.showData(dataStatus(state)));
  const stop = async () => {
    unfollow();
    await keeping.close();
    await serving.close();
    await page.close();
    await discord.close();
  };
  stopOnSignal(stop, log);
  process.stdout.write(`Try the bot in a browser: ${page.url}\n`);
  if (options.open) openInBrowser(page.url);
  if (options.gallery) await fillGallery(discord, (line) => process.stderr.write(line));
  const ended = await promptFor(discord, { input: process.stdin, output: process.stdout, welcome: WELCOME });
  // A service or container has no input at all: it keeps serving until a signal comes.
  if (ended === 'nothing-typed') return;
  await stop();
  process.exit(0);
}

/** The bot on the local Discord: over its gateway, or over HTTP on any free port of this machine. */
async function serveOn(
  discord: LocalDiscord,
  overHttp: boolean,
  preparing: Promise<Prepared>,
  log: Log,
): Promise<Serving> {
  const { apiUrl, token } = discord;
  const how = overHttp ? { publicKey: discord.publicKey, port: 0 } : { publicKey: undefined, port: undefined };
  const shards = { count: null, ids: null };
  const server = { apiUrl, token, guildId: undefined, host: '127.0.0.1', shards, drainMs: 0, once: true, ...how };
  const serving = await serve(server, preparing, log);
  if (!overHttp) return serving;
  const check = await discord.useEndpoint(`http://127.0.0.1:${serving.port}/interactions`);
  if (!check.ok) throw new StartFailure([`the endpoint was refused: ${JSON.stringify(check)}`]);
  return serving;
}

function dataStatus({ knowledge, current, problems, readAt }: KnowledgeState): DataStatus {
  const { headings, version } = knowledge.catalog;
  return {
    state: current ? 'sound' : 'broken',
    version,
    records: headings.length === 1 ? '1 election' : `${headings.length} elections`,
    readAt,
    problems: problems.map(({ file, path, reason }) => ({ file: shortPath(file), path, reason })),
  };
}

/** The file with its election's folder; the log has the whole path. */
function shortPath(file: string): string {
  return file.split(sep).slice(-2).join('/');
}
