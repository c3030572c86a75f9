import { z } from 'zod';
import { LOG_LEVELS } from './log.ts';

/** Looked in first unless an operator names another. */
export const FIRST_ELECTION = 'azerbaijan-2024-presidential';

/** What an operator sets, as documented in `.env.example`. An empty value counts as not set. */
const environment = z.object({
  DISCORD_TOKEN: z.string().trim().min(1).optional(),
  /** Of the application: 64 hexadecimal digits. With it, interactions come over HTTP. */
  DISCORD_PUBLIC_KEY: z
    .string()
    .trim()
    .regex(/^[0-9a-fA-F]{64}$/, 'the public key of the application is 64 hexadecimal digits')
    .optional(),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('a port is a number')
    .int('a port is a whole number')
    .min(0)
    .max(65_535, 'the last port is 65535')
    .optional(),
  /** How long a process that is asked to stop still takes requests over HTTP, so that balancers see it first. */
  DRAIN_SECONDS: z.coerce.number('a number of seconds').min(0).max(60, 'at most a minute').default(5),
  SHARDS: z.string().trim().optional(),
  SHARD_COUNT: z.string().trim().optional(),
  DISCORD_GUILD_ID: z
    .string()
    .trim()
    .regex(/^\d{15,20}$/, 'a server id is a number of 15 to 20 digits')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, message: 'an address such as https://discord.com/api' })
    .default('https://discord.com/api')
    .transform((url) => url.replace(/\/+$/, '')),
  DATA_DIR: z.string().optional(),
  DEFAULT_ELECTION: z.string().trim().min(1).default(FIRST_ELECTION),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^postgres(?:ql)?:\/\//, 'an address such as postgres://user:password@host/database')
    .optional(),
  STORE_FILE: z.string().trim().min(1).optional(),
  /** Where every report of a wrong figure is posted for the operator. */
  REPORT_CHANNEL: z
    .string()
    .trim()
    .regex(/^\d{15,20}$/, 'a channel id is a number of 15 to 20 digits')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
});
export type Environment = z.infer<typeof environment>;

export type ReadEnvironment =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly lines: readonly string[] };

/** @returns the settings, or a line for each variable that cannot be used */
export function readEnvironment(variables: NodeJS.ProcessEnv): ReadEnvironment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = environment.safeParse(given);
  if (read.success) return { ok: true, environment: read.data };
  return { ok: false, lines: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}
