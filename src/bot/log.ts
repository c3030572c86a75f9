import { type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Structured lines on standard error, so that standard output stays free for answers. An error is logged by its type,
 * message, code and stack: discord.js errors also hold the request with its token, which must never be written.
 */
export function createLog(level: LogLevel): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: safeError },
    },
    process.stderr,
  );
}

function safeError(cause: unknown): unknown {
  if (!(cause instanceof Error)) return { message: withoutTokens(String(cause)) };
  const { type, message, stack } = stdSerializers.err(cause);
  const code = 'code' in cause ? cause.code : undefined;
  const status = 'status' in cause ? cause.status : undefined;
  return { type, message: withoutTokens(message), code, status, stack: withoutTokens(stack) };
}

/** Longest text of an error that is looked through and written: an answer of a proxy may be megabytes. */
const TEXT_MAX = 8_000;
/** What a token is made of; a run of it is looked at once, however long. */
const RUN = /[\w.-]{36,}/g;

/** Interaction and webhook tokens stand in addresses; bot tokens have three parts with dots. Linear in the text. */
function withoutTokens(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bounded =
    text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)} [${text.length - TEXT_MAX} more characters]` : text;
  return bounded
    .replaceAll(/((?:interactions|webhooks)\/\d{1,20}\/)[^/\s?]+/g, '$1[token]')
    .replaceAll(RUN, (run) => (isToken(run) ? '[token]' : run));
}

/** Parts of a bot's token: its id, the time it was made, and the secret. */
function isToken(run: string): boolean {
  const lengths = run.split('.').map(({ length }) => length);
  return lengths.some((length, at) => length >= 20 && (lengths[at + 1] ?? 0) >= 6 && (lengths[at + 2] ?? 0) >= 20);
}
