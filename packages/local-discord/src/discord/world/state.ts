import type { Gateway } from '../gateway/gateway.ts';
import type { RateLimits } from '../rest/rate-limits.ts';
import type { checkPayload } from '../rules/validation.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { PlannedFaults } from './faults.ts';
import type { MessageStore } from './message-store.ts';
import type { OpenInteractions } from './open-interactions.ts';
import type { RingLog } from './payload-log.ts';

/** Everything the stand-in remembers while it runs. */
export interface DiscordState {
  readonly token: string;
  /** The gateway's address, known once the server listens. */
  gatewayUrl: string;
  readonly nextId: () => string;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly interactions: OpenInteractions;
  readonly gateway: Gateway;
  readonly faults: PlannedFaults;
  readonly rates: RateLimits;
  readonly log: RingLog;
  /** Settles once Discord's description is loaded, which takes a tenth of a second. */
  readonly checker: Promise<typeof checkPayload>;
}
