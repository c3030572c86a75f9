import { join } from 'node:path';
import { config } from 'dotenv';
import { loadCommands } from '../bot/command-folder.ts';
import { type Environment, readEnvironment } from '../bot/environment.ts';
import { type Learned, learn } from '../bot/knowledge.ts';
import type { Log } from '../bot/log.ts';
import type { Draw } from '../bot/response.ts';
import { createRouter, type Knowledge, type Router } from '../bot/router.ts';
import type { Command } from '../command/command.ts';
import { problemLine } from '../facts/problem.ts';
import { commandFolder, dataDirectories, projectRoot } from './project.ts';

/** Pictures are not drawn yet; a card without them is whole. */
export const drawNothing: Draw = async () => [];

/** Reads `.env` and the environment. @throws {@link StartFailure} that names each variable that cannot be used */
export function environmentOrFail(): Environment {
  config({ path: join(projectRoot, '.env'), quiet: true });
  const read = readEnvironment(process.env);
  if (!read.ok) throw new StartFailure(read.lines.map((line) => `environment: ${line}`));
  return read.environment;
}

export interface Prepared {
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  readonly router: Router;
}

/** Loads the data and the commands. @throws {@link StartFailure} with every problem of the data */
export async function prepare(directories: readonly string[], defaultElection: string, log: Log): Promise<Prepared> {
  const [learned, commands] = await Promise.all([learn(directories, defaultElection), loadCommands(commandFolder)]);
  const knowledge = knowledgeOrFail(learned);
  if (learned.ok) for (const found of learned.warnings) log.debug({ file: found.file, path: found.path }, found.reason);
  const router = createRouter(
    commands,
    () => knowledge,
    ({ errorId, command, cause }) => log.error({ errorId, command, err: cause }, 'a command failed'),
  );
  return { commands, knowledge, router };
}

export function directoriesOf({ DATA_DIR }: Environment): readonly string[] {
  return dataDirectories(DATA_DIR);
}

function knowledgeOrFail(learned: Learned): Knowledge {
  if (learned.ok) return learned.knowledge;
  const errors = learned.problems.filter(({ severity }) => severity === 'error');
  throw new StartFailure([
    `the data cannot be served: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`,
    ...errors.map(problemLine),
  ]);
}

/** Expected reasons not to start, in plain lines: shown without a stack trace. */
export class StartFailure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Prints why it could not start, and ends the process with a code that is not zero. */
export function failStart(cause: unknown): never {
  const lines = cause instanceof StartFailure ? cause.lines : [cause instanceof Error ? cause.message : String(cause)];
  for (const line of lines) process.stderr.write(`election-facts: ${line}\n`);
  process.exit(1);
}
