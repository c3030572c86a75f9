import { DiscordAPIError } from 'discord.js';

/** Close codes after which discord.js does not reconnect, from Discord's documentation of gateway close codes. */
const CLOSE_REASONS: Readonly<Record<number, string>> = {
  4004: 'the token was refused',
  4010: 'the shard is not valid',
  4011: 'more than one shard is needed',
  4012: 'the gateway version is not valid',
  4013: 'the intents are not valid',
  4014: 'an intent is not allowed',
};

/** Why Discord closed the connection for good. */
export function closeReason(code: number): string {
  return `Discord closed the connection: ${CLOSE_REASONS[code] ?? `code ${code}`}`;
}

/** Why Discord could not be talked to, in one sentence that says what to check. */
export function failureWords(cause: unknown, apiUrl: string): string {
  if (cause instanceof DiscordAPIError && cause.status === 401) return 'Discord refused the token: check DISCORD_TOKEN';
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === 'TokenInvalid') return 'Discord refused the token: check DISCORD_TOKEN';
  if (
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|UND_ERR|ECONNRESET|AbortError/.test(
      `${code} ${cause.name} ${causeCode(cause)}`,
    )
  ) {
    return `cannot reach ${apiUrl}: check the network and DISCORD_API_URL`;
  }
  return `cannot connect to ${apiUrl}: ${cause.message}`;
}

function causeCode({ cause }: Error): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
