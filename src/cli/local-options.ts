import { parseArgs } from 'node:util';
import { StartFailure } from './startup.ts';

/** How the local Discord was asked for. */
export interface LocalOptions {
  /** Where its page is to be; a free port is taken if it is not. */
  readonly port: number;
  /** Whether to show the page in a browser at once. */
  readonly open: boolean;
}

const USAGE = 'usage: npm start -- [--open]   (PORT=… chooses the port of the page)';
const DEFAULT_PORT = 5080;

/**
 * Reads `--open` and `PORT`.
 * @param args what stood behind the program's name
 * @throws {@link StartFailure} for anything else
 */
export function readLocalOptions(args: readonly string[], port: string | undefined): LocalOptions {
  const asked = (port ?? '').trim();
  const number = asked === '' ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new StartFailure([`environment: PORT: a number from 0 (any free one) to 65535, not "${asked}"`]);
  try {
    const { values } = parseArgs({ args: [...args], options: { open: { type: 'boolean', default: false } } });
    return { port: number, open: values.open };
  } catch (cause) {
    throw new StartFailure([cause instanceof Error ? cause.message : String(cause), USAGE]);
  }
}
