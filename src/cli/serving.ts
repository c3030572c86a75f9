import { createAnswering } from '../bot/answering/answering.ts';
import { createRest } from '../bot/discord/rest.ts';
import type { Environment } from '../bot/environment.ts';
import { connect } from '../bot/gateway/connection.ts';
import { readShards, type Shards } from '../bot/gateway/shards.ts';
import { warmUp } from '../bot/knowledge/warm-up.ts';
import type { Log } from '../bot/log.ts';
import { createMetrics, type Metrics, NO_COUNTERS } from '../bot/operations/metrics.ts';
import type { Pages } from '../bot/operations/pages.ts';
import { createDraw } from './drawing.ts';
import { type Endpoints, openEndpoint, openPages } from './endpoints.ts';
import { keepListed } from './listing.ts';
import { untilReached } from './patience.ts';
import { failStart, type Prepared, StartFailure } from './startup.ts';

/** Where the bot serves, and how. */
export interface Server {
  readonly apiUrl: string;
  /** Needed for the gateway and for the list of commands; interactions over HTTP do without. */
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  /** With it, interactions come over HTTP and nothing connects to the gateway. */
  readonly publicKey: string | undefined;
  readonly host: string;
  /** Of the endpoint and of the pages for operators; absent: no pages. */
  readonly port: number | undefined;
  readonly shards: Shards;
  /** How long requests over HTTP are still taken after the stop was asked for and `/readyz` says so, in milliseconds. */
  readonly drainMs: number;
  /** Ends with a failure where Discord cannot be reached at the start, instead of waiting for it. */
  readonly once: boolean;
}

export interface Serving {
  /** Where interactions come over HTTP, and where the pages are; absent: nowhere. */
  readonly port: number | undefined;
  /** Takes no new interaction, lets running answers end, and lets go of everything. */
  readonly close: () => Promise<void>;
}

const DEFAULT_HTTP_PORT = 8080;

/**
 * Serves while the data is being read: over the gateway, or over HTTP where a public key is given.
 * @param preparing rejects when the data cannot be served; then nothing is served
 */
export async function serve(server: Server, preparing: Promise<Prepared>, log: Log): Promise<Serving> {
  // What nobody waits for must not end the service for everybody.
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise was rejected and nobody listened'));
  const overHttp = server.publicKey !== undefined;
  const metrics = overHttp || server.port !== undefined ? await createMetrics() : undefined;
  const { rest, budget } = createRest(server.apiUrl, log, metrics?.rateLimited);
  if (server.token !== undefined) rest.setToken(server.token);
  const router = preparing.then((prepared) => prepared.router);
  router.catch(() => undefined);
  const answering = createAnswering({ router, draw: createDraw(log), log, counters: metrics?.counters ?? NO_COUNTERS });
  let isConnected = () => false;
  const endpoints: Endpoints = { host: server.host, port: server.port ?? DEFAULT_HTTP_PORT, rest, answering, log };
  const pages = metrics === undefined ? undefined : pagesOf(metrics, preparing, () => isConnected(), budget.refused);
  const onFatal = (reason: string) => failStart(new StartFailure([reason]));
  const open = async () => {
    if (server.publicKey !== undefined) return await openEndpoint(endpoints, server.publicKey, pages);
    const connecting = () => connect({ ...server, token: server.token ?? '', rest, answering, log, onFatal });
    const connection = await untilReached(connecting, server.once, log);
    isConnected = connection.isReady;
    const shown = pages === undefined ? undefined : await openPages(endpoints, pages);
    return { port: shown?.port, close: async () => void (await Promise.all([shown?.close(), connection.close()])) };
  };
  const [opened, { commands, knowledge }] = await Promise.all([open(), preparing]);
  if (overHttp) isConnected = () => true;
  const unlist = server.token === undefined ? undefined : await keepListed(rest, server, commands, log);
  warmUp(commands, knowledge.state.knowledge).catch((err: unknown) => log.error({ err }, 'warming up failed'));
  return {
    port: opened.port,
    async close() {
      unlist?.();
      isConnected = () => false;
      if (overHttp) await new Promise((resolve) => setTimeout(resolve, server.drainMs));
      await opened.close();
    },
  };
}

function pagesOf(
  metrics: Metrics,
  preparing: Promise<Prepared>,
  isConnected: () => boolean,
  refusedRequests: () => number,
): Pages {
  let prepared: Prepared | undefined;
  preparing.then(
    (done) => {
      prepared = done;
    },
    () => undefined,
  );
  const state = () => prepared?.knowledge.state;
  return {
    metrics,
    isReady: () => prepared !== undefined && isConnected(),
    gauges: {
      shardsReady: () => Number(isConnected()),
      elections: () => state()?.knowledge.catalog.headings.length ?? 0,
      dataVersion: () => state()?.knowledge.catalog.version ?? '',
      dataCurrent: () => state()?.current ?? false,
      refusedRequests,
    },
  };
}

/** @throws {@link StartFailure} where the shards do not fit */
export function discordServer(environment: Environment, once: boolean): Server {
  const read = readShards(environment.SHARDS, environment.SHARD_COUNT);
  if (!read.ok) throw new StartFailure([`environment: ${read.line}`]);
  return {
    apiUrl: environment.DISCORD_API_URL,
    token: environment.DISCORD_TOKEN,
    guildId: environment.DISCORD_GUILD_ID,
    publicKey: environment.DISCORD_PUBLIC_KEY,
    host: environment.HOST,
    port: environment.PORT,
    shards: read.shards,
    drainMs: environment.DRAIN_SECONDS * 1000,
    once,
  };
}

/** Runs `stop` once on the first SIGTERM or SIGINT, and ends the process; a second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
