import { parseArgs } from 'node:util';
import { StartFailure } from './startup.ts';

/** How the local Discord was asked for. */
export interface LocalOptions {
  /** Where its page is to be; a free port is taken if it is not. */
  readonly port: number;
  /** Whether to show the page in a browser at once. */
  readonly open: boolean;
  /** Whether interactions come over HTTP, as with `DISCORD_PUBLIC_KEY`, instead of over the gateway. */
  readonly http: boolean;
}

const USAGE = 'usage: npm start -- [--open] [--http]   (PORT=… chooses the port of the page)';
const DEFAULT_PORT = 5080;

/**
 * Reads `--open`, `--http` and `PORT`.
 * @param args what stood behind the program's name
 * @throws {@link StartFailure} for anything else
 */
export function readLocalOptions(args: readonly string[], port: string | undefined): LocalOptions {
  const asked = (port ?? '').trim();
  const number = asked === '' ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new StartFailure([`environment: PORT: a number from 0 (any free one) to 65535, not "${asked}"`]);
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ args: [...args], options: { open: flag, http: flag } });
    return { port: number, open: values.open, http: values.http };
  } catch (cause) {
    throw new StartFailure([cause instanceof Error ? cause.message : String(cause), USAGE]);
  }
}
