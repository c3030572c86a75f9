import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';

export interface Measured {
  /** From the start of the process to a gateway session and listed commands, in milliseconds. */
  readonly readyMs: number;
  /** Resident memory after ten idle seconds, in MB. */
  readonly rssMb: number;
  /** From an interaction leaving to its first response arriving, in milliseconds: one number per question. */
  readonly responseMs: readonly number[];
}

export interface MeasureOptions {
  readonly questions: readonly string[];
  readonly idleMs: number;
}

/** Starts a built bot against a stand-in for Discord of its own, asks it, lets it rest, and weighs it. */
export async function measureBot(script: string, { questions, idleMs }: MeasureOptions): Promise<Measured> {
  const discord = await startLocalDiscord();
  // The stand-in loads Discord's description when it starts; that is not to count against anybody.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  await discord.waitForCommands();
  const readyMs = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const rssMb = await residentMb(child);
  const responseMs = await responses(discord, questions);
  child.kill('SIGTERM');
  await discord.close();
  return { readyMs, rssMb, responseMs };
}

async function responses(discord: LocalDiscord, questions: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const outcome = await discord.invoke({ command: 'candidate', options: { name: question } });
    if (outcome.kind === 'answered') times.push(outcome.ms);
  }
  return times;
}

/** Linux tells resident memory in /proc; elsewhere there is no number. */
async function residentMb({ pid }: ChildProcess): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
