import type { APIUser } from 'discord.js';
import type { AppRights } from '../world/app-rights.ts';
import type { RingLog } from '../world/payload-log.ts';
import type { PrivilegedIntent } from './intents.ts';

/** What the gateway has to know of the app and the stand-in. */
export interface GatewayOptions {
  readonly token: string;
  readonly app: APIUser;
  readonly rights: AppRights;
  readonly heartbeatMs: number;
  readonly shards: number;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly log: RingLog;
  /** The address clients resume at. */
  readonly url: () => string;
}
