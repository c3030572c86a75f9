import type { DeskCommand } from '../../src/desk/desk-command.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the curator's tools as the terminal would. */
export async function runDesk(command: DeskCommand, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    interactive: false,
  };
  const code = await command.run(args, terminal);
  return { code, out, err };
}
