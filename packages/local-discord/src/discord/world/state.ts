import type { APIUser } from 'discord.js';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { FileStore } from '../messages/file-store.ts';
import type { MessageStore } from '../messages/message-store.ts';
import type { RateLimits } from '../rest/rate-limits.ts';
import type { checkPayload } from '../rules/validation.ts';
import type { AppRights } from './app-rights.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { PlannedFaults } from './faults.ts';
import type { OpenInteractions } from './open-interactions.ts';
import type { RingLog } from './payload-log.ts';

/** Everything the stand-in remembers while it runs. */
export interface DiscordState {
  readonly token: string;
  /** The app's own user. */
  readonly app: APIUser;
  readonly files: FileStore;
  readonly rights: AppRights;
  /** The gateway's address, known once the server listens. */
  gatewayUrl: string;
  readonly nextId: () => string;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly interactions: OpenInteractions;
  readonly gateway: Gateway;
  readonly endpoint: Endpoint;
  readonly faults: PlannedFaults;
  readonly rates: RateLimits;
  readonly log: RingLog;
  /** Settles once Discord's description is loaded, which takes a tenth of a second. */
  readonly checker: Promise<typeof checkPayload>;
}
