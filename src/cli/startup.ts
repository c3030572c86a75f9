import { join } from 'node:path';
import { config } from 'dotenv';
import { loadCommands } from '../bot/command-folder.ts';
import { type Environment, readEnvironment } from '../bot/environment.ts';
import { type Learned, learn } from '../bot/knowledge/knowledge.ts';
import { type KnowledgeState, LiveKnowledge } from '../bot/knowledge/live-knowledge.ts';
import type { Log } from '../bot/log.ts';
import { createRouter, type Router } from '../bot/router.ts';
import type { CommandEntry } from '../command/subcommands.ts';
import { problemLine } from '../facts/problem.ts';
import type { Kept } from '../facts/reading/loading.ts';
import { type Keeping, keep, type Wanted } from './keeping.ts';
import { catalogFolder, commandFolder, dataDirectories, projectRoot } from './project.ts';
import { StartFailure } from './start-failure.ts';

export { StartFailure } from './start-failure.ts';

/** Reads `.env` and the environment. @throws {@link StartFailure} that names each variable that cannot be used */
export function environmentOrFail(): Environment {
  config({ path: join(projectRoot, '.env'), quiet: true });
  const read = readEnvironment(process.env);
  if (!read.ok) throw new StartFailure(read.lines.map((line) => `environment: ${line}`));
  return read.environment;
}

export interface Prepared {
  readonly commands: readonly CommandEntry[];
  readonly knowledge: LiveKnowledge;
  readonly router: Router;
  readonly keeping: Keeping;
}

/** Where the data is, and what is to be kept beside it. */
export interface Preparing {
  readonly environment: Environment;
  readonly directories: readonly string[];
  /** A night to be lived again. */
  readonly replay?: Wanted | undefined;
  readonly log: Log;
}

/** Loads the data and the commands. @throws {@link StartFailure} with every problem of the data */
export async function prepare({ environment, directories, replay, log }: Preparing): Promise<Prepared> {
  const defaultElection = environment.DEFAULT_ELECTION;
  const kept: Kept = { pack: catalogFolder, folders: new Map() };
  const [learned, commands] = await Promise.all([
    learn(directories, defaultElection, kept),
    loadCommands(commandFolder),
  ]);
  const sound = soundOrFail(learned);
  for (const found of sound.warnings) log.debug({ file: found.file, path: found.path }, found.reason);
  const knowledge = new LiveKnowledge(directories, defaultElection, sound, kept);
  const keeping = await keep({ environment, directories, base: () => knowledge.state.knowledge, replay, log });
  const router = createRouter({
    commands,
    knowledgeFor: (asking) => keeping.kept.of(asking, keeping.night.knowledge),
    effects: keeping.effects,
    reportFault: ({ errorId, command, cause }) => log.error({ errorId, command, err: cause }, 'a command failed'),
  });
  return { commands, knowledge, router, keeping };
}

/** Reads the data anew whenever its files change, and logs what came of it. @returns ends that */
export function followData(
  knowledge: LiveKnowledge,
  log: Log,
  onRead: (state: KnowledgeState) => void = () => {},
): () => void {
  return knowledge.follow((state) => {
    const { version, headings } = state.knowledge.catalog;
    if (state.current) log.info({ data: version, elections: headings.length }, 'data read anew');
    else {
      log.error({ errors: state.problems.length, data: version }, 'the data files are broken; older data is served');
      for (const problem of state.problems) log.error({ file: problem.file, path: problem.path }, problem.reason);
    }
    onRead(state);
  });
}

export function directoriesOf({ DATA_DIR }: Environment): readonly string[] {
  return dataDirectories(DATA_DIR);
}

function soundOrFail(learned: Learned): Extract<Learned, { ok: true }> {
  if (learned.ok) return learned;
  const errors = learned.problems.filter(({ severity }) => severity === 'error');
  throw new StartFailure([
    `the data cannot be served: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`,
    ...errors.map(problemLine),
  ]);
}

/** Prints why it could not start, and ends the process with a code that is not zero. */
export function failStart(cause: unknown): never {
  const lines = cause instanceof StartFailure ? cause.lines : [cause instanceof Error ? cause.message : String(cause)];
  for (const line of lines) process.stderr.write(`election-facts: ${line}\n`);
  process.exit(1);
}
