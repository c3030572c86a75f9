import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LocalDiscord } from '@election-facts/local-discord';

const MAIN = join(import.meta.dirname, '../../dist/bundle/src/main.js');

export interface BotProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has written so far. */
  readonly out: () => string;
  readonly log: () => string;
  /** Waits for it to end. */
  readonly ended: () => Promise<number | null>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the built bot as an operator does: a process with an environment. */
export function startBot(
  environment: Readonly<Record<string, string>>,
  stdin: 'open' | 'closed' | string = 'open',
  args: readonly string[] = [],
): BotProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  if (stdin === 'closed') child.stdin.end();
  else if (stdin !== 'open') child.stdin.end(stdin);
  const exit = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  return {
    child,
    out: () => out,
    log: () => log,
    ended: () => exit,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return await exit;
    },
  };
}

/** The bot connected to a stand-in for Discord over real sockets. */
export async function startBotOn(
  discord: LocalDiscord,
  environment: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const bot = startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'info',
    ...environment,
  });
  const early = bot.ended().then((code) => {
    throw new Error(`the bot ended with ${code} before it was ready:\n${bot.log()}`);
  });
  await Promise.race([discord.waitForCommands(), early]);
  early.catch(() => undefined);
  return bot;
}

/** The ways in which interactions reach a bot. */
export const TRANSPORTS = ['the gateway', 'HTTP'] as const;

/** The bot on a stand-in for Discord, reached in one of both ways. */
export async function startBotBy(transport: (typeof TRANSPORTS)[number], discord: LocalDiscord): Promise<BotProcess> {
  if (transport === 'the gateway') return await startBotOn(discord);
  const bot = startBot({
    DISCORD_PUBLIC_KEY: discord.publicKey,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    DRAIN_SECONDS: '0',
    LOG_LEVEL: 'info',
  });
  await until('the commands are listed', () => bot.log().includes('commands registered'));
  const port = /"port":(\d+)/.exec(bot.log())?.[1] ?? '';
  const check = await discord.useEndpoint(`http://127.0.0.1:${port}/interactions`);
  if (!check.ok) throw new Error(`the endpoint was refused: ${JSON.stringify(check)}`);
  return bot;
}

/** Waits until something holds; fails with its name after ten seconds. */
export async function until(name: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not within 10 seconds: ${name}`);
}
