import { PRIVILEGED_INTENTS, type PrivilegedIntent } from './intents.ts';

/** The numbers messages on the gateway begin with. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
/** Presence, voice, members and sounds: understood, and of no effect here. */
export const IGNORED_OPS: ReadonlySet<number> = new Set([3, 4, 8, 31]);

/** Why Discord closes a connection, https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const CLOSE_CODE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** What Discord says with each code. */
export const CLOSE_REASONS: Readonly<Record<number, string>> = {
  [CLOSE_CODE.unknownOpcode]: 'Unknown opcode.',
  [CLOSE_CODE.decodeError]: 'Error while decoding payload.',
  [CLOSE_CODE.notAuthenticated]: 'Not authenticated.',
  [CLOSE_CODE.authenticationFailed]: 'Authentication failed.',
  [CLOSE_CODE.alreadyAuthenticated]: 'Already authenticated.',
  [CLOSE_CODE.invalidSequence]: 'Invalid seq.',
  [CLOSE_CODE.rateLimited]: 'You are being rate limited.',
  [CLOSE_CODE.sessionTimedOut]: 'Session timed out.',
  [CLOSE_CODE.invalidShard]: 'Invalid shard.',
  [CLOSE_CODE.invalidVersion]: 'Invalid API version.',
  [CLOSE_CODE.invalidIntents]: 'Invalid intent(s).',
  [CLOSE_CODE.disallowedIntents]: 'Disallowed intent(s).',
};

const KNOWN_INTENTS = ((1 << 17) - 1) | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** A client's message: its number and its data. Anything else is `undefined`. */
export function readMessage(text: string): { op: number; data: Record<string, unknown> } | undefined {
  try {
    const { op: code, d } = asRecord(JSON.parse(text));
    return typeof code === 'number' ? { op: code, data: asRecord(d) } : undefined;
  } catch {
    return undefined;
  }
}

/** Only version 10 in JSON is spoken, without transport compression. */
export function addressRefusal(query: URLSearchParams): number | undefined {
  if (query.get('v') !== '10') return CLOSE_CODE.invalidVersion;
  const plain = (query.get('encoding') ?? 'json') === 'json' && !query.has('compress');
  return plain ? undefined : CLOSE_CODE.decodeError;
}

/** The code with which Discord would refuse this IDENTIFY, if it would. */
export function identifyRefusal(
  data: Record<string, unknown>,
  token: string,
  switchedOn: readonly PrivilegedIntent[],
): number | undefined {
  if (typeof data.token !== 'string' || typeof data.properties !== 'object') return CLOSE_CODE.decodeError;
  if (!isToken(data.token, token)) return CLOSE_CODE.authenticationFailed;
  if (data.shard !== undefined && readShard(data.shard) === undefined) return CLOSE_CODE.invalidShard;
  const { intents } = data;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0) return CLOSE_CODE.invalidIntents;
  if ((intents & ~KNOWN_INTENTS) !== 0) return CLOSE_CODE.invalidIntents;
  const asked = Object.entries(PRIVILEGED_INTENTS).filter(([, { bit }]) => (intents & bit) !== 0);
  const refused = asked.some(([name]) => !switchedOn.some((allowed) => allowed === name));
  return refused ? CLOSE_CODE.disallowedIntents : undefined;
}

/** Clients give the token bare or as the header has it. */
export function isToken(given: unknown, token: string): boolean {
  return given === token || given === `Bot ${token}`;
}

/** The shard's number and how many there are. */
export function readShard(value: unknown): [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [index, count] = value;
  if (!Number.isInteger(index) || !Number.isInteger(count)) return undefined;
  return index >= 0 && index < count ? [index, count] : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
