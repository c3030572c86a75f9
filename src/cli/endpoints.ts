import type { REST } from '@discordjs/rest';
import type { Answering } from '../bot/answering/answering.ts';
import { httpResponses } from '../bot/discord/response-api.ts';
import { type Endpoint, listen } from '../bot/http/endpoint.ts';
import { signatureCheck } from '../bot/http/signature.ts';
import type { Log } from '../bot/log.ts';
import { operatorPages, type Pages } from '../bot/operations/pages.ts';
import { StartFailure } from './startup.ts';

export interface Endpoints {
  readonly host: string;
  readonly port: number;
  readonly rest: REST;
  readonly answering: Answering;
  readonly log: Log;
}

/** How long a request under way may still take after the process was asked to stop. */
const DRAIN_MS = 5_000;

/** Opens the endpoint of interactions. @throws {@link StartFailure} where the key or the address cannot be used */
export async function openEndpoint(
  { host, port, rest, answering, log }: Endpoints,
  publicKey: string,
  pages: Pages | undefined,
): Promise<Endpoint> {
  const check = signatureCheck(publicKey);
  if (check === undefined) throw new StartFailure(['environment: DISCORD_PUBLIC_KEY: 64 hexadecimal digits']);
  const endpoint = await opened(host, port, {
    check,
    answer: async (raw, respond) => answering.answer(raw, httpResponses(rest, applicationOf(raw), respond)),
    pages: listed(pages),
    log,
  });
  log.info({ host, port: endpoint.port, path: '/interactions' }, 'waiting for interactions over HTTP');
  return {
    port: endpoint.port,
    async close() {
      await Promise.race([Promise.all([endpoint.close(), answering.settled()]), timeout(DRAIN_MS)]);
    },
  };
}

/** Opens the pages for operators alone; interactions come over the gateway. */
export async function openPages({ host, port, log }: Endpoints, pages: Pages): Promise<Endpoint> {
  const endpoint = await opened(host, port, {
    check: () => false,
    answer: async () => undefined,
    pages: listed(pages),
    log,
  });
  log.info({ host, port: endpoint.port }, 'pages for operators are served');
  return endpoint;
}

function listed(pages: Pages | undefined) {
  if (pages === undefined) return {};
  const readiness = () =>
    pages.isReady()
      ? ({ ready: true } as const)
      : ({ ready: false, why: 'starting, stopping, or Discord is away' } as const);
  return operatorPages(readiness, pages.metrics, pages.gauges);
}

async function opened(host: string, port: number, options: Parameters<typeof listen>[2]): Promise<Endpoint> {
  try {
    return await listen(host, port, options);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure([`environment: HOST or PORT: nothing can be opened at ${host}:${port} (${reason})`]);
  }
}

function applicationOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'application_id' in raw ? String(raw.application_id) : '';
  return /^\d{1,20}$/.test(id) ? id : '0';
}

async function timeout(ms: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
}
