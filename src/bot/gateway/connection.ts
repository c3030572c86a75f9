import type { REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Answering } from '../answering/answering.ts';
import { applicationOf } from '../discord/application.ts';
import { closeReason, connectionFailure, isFatalClose } from '../discord/discord-failure.ts';
import { gatewayResponses } from '../discord/response-api.ts';
import type { Log } from '../log.ts';
import { reconnectPause } from './reconnecting.ts';
import type { Shards } from './shards.ts';

export interface ConnectionOptions {
  readonly token: string;
  /** `https://discord.com/api`, or any compatible server; for words about failures. */
  readonly apiUrl: string;
  readonly rest: REST;
  readonly shards: Shards;
  readonly answering: Answering;
  readonly log: Log;
  /** Called once when the connection is lost for good: a revoked token, a refused intent. */
  readonly onFatal: (reason: string) => void;
}

export interface Connection {
  readonly applicationId: string;
  /** Whether every shard of this process has a session. */
  readonly isReady: () => boolean;
  /** Stops taking interactions, lets running answers end (at most 5 seconds), and disconnects. */
  readonly close: () => Promise<void>;
}

const DRAIN_MS = 5_000;
/** Closes without a session between them after which the whole connection is made anew, with growing pauses. */
const FAILURES_MAX = 3;

/**
 * Connects to Discord's gateway with no intents: interactions need none, and the bot sees no messages and no members.
 * It is discord.js's own gateway client without the parts that build objects of every interaction, which nobody reads.
 * @throws with one plain sentence when the token is refused or the server cannot be reached
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { token, apiUrl, rest, log } = options;
  rest.setToken(token);
  const manager = new WebSocketManager({
    token,
    rest,
    intents: 0,
    shardCount: options.shards.count,
    shardIds: options.shards.ids === null ? null : [...options.shards.ids],
  });
  const ready = new Set<number>();
  let closing = false;
  const application = await applicationOf(rest, apiUrl);
  const api = gatewayResponses(rest, application);

  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t !== GatewayDispatchEvents.InteractionCreate || closing) return;
    options.answering.answer(data.d, api).catch((err: unknown) => log.error({ err }, 'an answer was lost'));
  });
  follow(manager, ready, log);
  watchClosing(manager, ready, () => closing, options);
  try {
    await manager.connect();
  } catch (cause) {
    await manager.destroy();
    throw connectionFailure(cause, apiUrl);
  }
  return {
    applicationId: application,
    isReady: () => ready.size > 0,
    async close() {
      closing = true;
      await Promise.race([options.answering.settled(), timeout(DRAIN_MS)]);
      await manager.destroy();
    },
  };
}

function follow(manager: WebSocketManager, ready: Set<number>, log: Log): void {
  manager.on(WebSocketShardEvents.Ready, ({ shardId }) => {
    ready.add(shardId);
    log.info({ shard: shardId }, 'gateway session started');
  });
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => {
    ready.add(shardId);
    log.info({ shard: shardId }, 'gateway session resumed');
  });
  manager.on(WebSocketShardEvents.Error, ({ error, shardId }) => {
    log.error({ err: error, shard: shardId }, 'the gateway client reported an error');
  });
}

/** Ends where Discord closed for good; makes the connection anew, slower each time, where it cannot be kept. */
function watchClosing(
  manager: WebSocketManager,
  ready: Set<number>,
  isClosing: () => boolean,
  { log, onFatal }: ConnectionOptions,
): void {
  let failures = 0;
  let rounds = 0;
  manager.on(WebSocketShardEvents.Ready, () => {
    failures = 0;
    rounds = 0;
  });
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
    ready.delete(shardId);
    if (isClosing()) return;
    log.info({ code, shard: shardId }, 'gateway lost, reconnecting');
    if (isFatalClose(code)) return onFatal(closeReason(code));
    failures += 1;
    if (failures < FAILURES_MAX) return;
    failures = 0;
    rounds += 1;
    const pauseMs = reconnectPause(rounds);
    log.warn({ code, pauseMs }, 'the gateway cannot be kept; it is asked again after a pause');
    anew(manager, pauseMs, isClosing).catch((err: unknown) => log.error({ err }, 'the gateway cannot be reached'));
  });
}

async function anew(manager: WebSocketManager, pauseMs: number, isClosing: () => boolean): Promise<void> {
  await manager.destroy();
  await timeout(pauseMs);
  if (!isClosing()) await manager.connect();
}

async function timeout(ms: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
}
