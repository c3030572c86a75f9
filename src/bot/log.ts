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

/** Interaction and webhook tokens stand in addresses; bot tokens have three parts with dots. */
function withoutTokens(text: string): string {
  return text
    .replaceAll(/((?:interactions|webhooks)\/\d+\/)[^/\s?]+/g, '$1[token]')
    .replaceAll(/[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/g, '[token]');
}
