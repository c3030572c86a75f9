import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What a curator's tool may do to the world around it: write to the terminal, and nothing else of the process. */
export interface Terminal {
  /** The result, which may be piped on. */
  readonly out: (text: string) => void;
  /** What is told beside the result: progress, refusals. */
  readonly err: (text: string) => void;
  /** A person watches `err`, so progress may be drawn. */
  readonly interactive: boolean;
}

/** One of the curator's tools: `npm run data -- NAME …`. */
export interface DeskCommand {
  readonly name: string;
  /** What stands after the name: `DIR…`. */
  readonly usage: string;
  readonly summary: string;
  /** @returns the process's exit code: 0 done, 1 the data is not sound, 2 the call is not understood */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

export const EXIT = { done: 0, unsound: 1, usage: 2 } as const;

/**
 * Reads the words after a command's name.
 * @throws UsageError for an option that does not exist or lacks its value
 */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new UsageError(reason.split('. ')[0] ?? reason);
  }
}

/** A call that is not understood; its message is shown with the usage of the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
