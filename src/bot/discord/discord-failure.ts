import { DiscordAPIError } from '@discordjs/rest';

/** Close codes after which nobody may reconnect, from Discord's documentation of gateway close codes. */
const CLOSE_REASONS: Readonly<Record<number, string>> = {
  4004: 'the token was refused',
  4010: 'the shard is not valid',
  4011: 'more than one shard is needed',
  4012: 'the gateway version is not valid',
  4013: 'the intents are not valid',
  4014: 'an intent is not allowed',
};

/** Whether Discord closed the connection for good. */
export function isFatalClose(code: number): boolean {
  return Object.hasOwn(CLOSE_REASONS, code);
}

/** Why Discord closed the connection for good. */
export function closeReason(code: number): string {
  return `Discord closed the connection: ${CLOSE_REASONS[code] ?? `code ${code}`}`;
}

/** Nobody answered: the network or the address. Waiting may help. */
export class UnreachableError extends Error {}

const UNREACHABLE = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|ETIMEDOUT|UND_ERR|ECONNRESET|AbortError/;

/** Why Discord could not be talked to, as an error of one sentence that says what to check. */
export function connectionFailure(cause: unknown, apiUrl: string): Error {
  if (cause instanceof DiscordAPIError && cause.status === 401) {
    return new Error('Discord refused the token: check DISCORD_TOKEN', { cause });
  }
  if (!(cause instanceof Error)) return new Error(String(cause));
  const code = 'code' in cause ? String(cause.code) : '';
  if (UNREACHABLE.test(`${code} ${cause.name} ${causeCode(cause)}`)) {
    return new UnreachableError(`cannot reach ${apiUrl}: check the network and DISCORD_API_URL`, { cause });
  }
  return new Error(`cannot connect to ${apiUrl}: ${cause.message}`, { cause });
}

function causeCode({ cause }: Error): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
