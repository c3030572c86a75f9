import { type ChildProcess, spawn } from 'node:child_process';
import { type LocalDiscord, startLocalDiscord } from '@election-facts/local-discord';
import { type Usage, usageOf } from './processor-time.ts';

/** One question: a command with options. */
export interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface Measured {
  /** Until commands are listed and a session is open. */
  readonly ready: Usage & { readonly wallMs: number };
  /** After a rest, before any question. */
  readonly idle: Usage;
  /** The very first answer to each question, in order. */
  readonly first: readonly Answered[];
  /** The same questions, asked again and again. */
  readonly later: readonly Answered[];
  /** Processor time of the bot for an answer, later ones together, in milliseconds. */
  readonly cpuMsPerAnswer: number;
  /** After all questions. */
  readonly used: Usage;
  /** Questions that got no answer in time. */
  readonly dropped: number;
}

export interface Answered {
  readonly command: string;
  readonly wallMs: number;
  readonly cpuMs: number;
}

export interface MeasureOptions {
  readonly questions: readonly Question[];
  readonly rounds: number;
  readonly idleMs: number;
}

/** Starts a built bot against a local Discord of its own, lets it rest, asks it, and weighs it. */
export async function measureBot(script: string, options: MeasureOptions): Promise<Measured> {
  const discord = await startLocalDiscord();
  // The stand-in loads Discord's description when it starts; that is not to count against anybody.
  await pause(1_000);
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  try {
    await discord.waitForCommands();
    const ready = { ...(await usageOf(child.pid)), wallMs: performance.now() - started };
    await pause(options.idleMs);
    return { ready, idle: await usageOf(child.pid), ...(await asked(discord, child, options)) };
  } finally {
    child.kill('SIGKILL');
    await discord.close();
  }
}

async function asked(discord: LocalDiscord, child: ChildProcess, { questions, rounds }: MeasureOptions) {
  const first = await askAll(discord, child, questions);
  const before = await usageOf(child.pid);
  const later: (Answered | undefined)[] = [];
  for (let round = 0; round < rounds; round += 1) later.push(...(await askAll(discord, child, questions)));
  const used = await usageOf(child.pid);
  const all = [...first, ...later];
  return {
    first: first.filter((answer) => answer !== undefined),
    later: later.filter((answer) => answer !== undefined),
    cpuMsPerAnswer: (used.cpuMs - before.cpuMs) / later.length,
    used,
    dropped: all.filter((answer) => answer === undefined).length,
  };
}

async function askAll(
  discord: LocalDiscord,
  child: ChildProcess,
  questions: readonly Question[],
): Promise<(Answered | undefined)[]> {
  const answers: (Answered | undefined)[] = [];
  for (const { command, options } of questions) {
    const before = await usageOf(child.pid);
    const outcome = await discord.invoke({ command, options });
    const after = await usageOf(child.pid);
    const took = outcome.kind === 'answered' ? outcome.ms : undefined;
    answers.push(took === undefined ? undefined : { command, wallMs: took, cpuMs: after.cpuMs - before.cpuMs });
  }
  return answers;
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
