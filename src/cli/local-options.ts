import { parseArgs } from 'node:util';
import type { Wanted } from './keeping.ts';
import { StartFailure } from './start-failure.ts';

/** How the local Discord was asked for. */
export interface LocalOptions {
  /** Where its page is to be; a free port is taken if it is not. */
  readonly port: number;
  /** Whether to show the page in a browser at once. */
  readonly open: boolean;
  /** Whether interactions come over HTTP, as with `DISCORD_PUBLIC_KEY`, instead of over the gateway. */
  readonly http: boolean;
  /** Whether every card is to be shown in the channel, in each language. */
  readonly gallery: boolean;
}

const USAGE =
  'usage: npm start -- [--open] [--http] [--gallery] [--replay STREAM [--speed 60]]   (PORT=… chooses the port of the page)';
const DEFAULT_PORT = 5080;

/**
 * Reads `--open`, `--http`, `--gallery` and `PORT`.
 * @param args what stood behind the program's name
 * @throws {@link StartFailure} for anything else
 */
export function readLocalOptions(args: readonly string[], port: string | undefined): LocalOptions {
  const asked = (port ?? '').trim();
  const number = asked === '' ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new StartFailure([`environment: PORT: a number from 0 (any free one) to 65535, not "${asked}"`]);
  try {
    const { open, http, gallery } = read(args);
    return { port: number, open, http, gallery };
  } catch (cause) {
    throw usage(cause);
  }
}

/** As fast as a night is lived again where nobody says: an hour in a minute. */
const DEFAULT_SPEED = '60';
const SPEED_MAX = 100_000;

/**
 * Reads `--replay` and `--speed`.
 * @throws {@link StartFailure} for a speed that is none
 */
export function replayWanted(args: readonly string[]): Wanted | undefined {
  let given: ReturnType<typeof read>;
  try {
    given = read(args);
  } catch (cause) {
    throw usage(cause);
  }
  const speed = Number(given.speed);
  if (!(speed > 0 && speed <= SPEED_MAX))
    throw new StartFailure([`--speed: a number up to ${SPEED_MAX}, not "${given.speed}"`, USAGE]);
  return given.replay === undefined ? undefined : { name: given.replay, speed };
}

function read(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      open: { type: 'boolean', default: false },
      http: { type: 'boolean', default: false },
      gallery: { type: 'boolean', default: false },
      replay: { type: 'string' },
      speed: { type: 'string', default: DEFAULT_SPEED },
    },
  });
  return values;
}

function usage(cause: unknown): StartFailure {
  return new StartFailure([cause instanceof Error ? cause.message : String(cause), USAGE]);
}
