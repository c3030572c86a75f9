import { lookup as lookupName } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { DOCUMENT_MAX } from './document.ts';
import { isPrivateAddress } from './private-address.ts';
import { TooLarge } from './unpacking.ts';

/** A source that takes longer is asked again later. In milliseconds, for all hops together. */
const PATIENCE_MS = 10_000;
const REDIRECTS_MAX = 3;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly allowPrivate: boolean;
  readonly patienceMs?: number;
}

/**
 * Gets an address, with limits on time and size. Each hop's name is looked up once, and the connection goes to the very
 * address that was looked at.
 * @throws with a plain reason
 */
export async function get({ url, headers, allowPrivate, patienceMs = PATIENCE_MS }: HttpRequest): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout(patienceMs);
  let next = new URL(url);
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    const answer = await one(next, headers, allowPrivate, signal).catch((cause: unknown) => {
      throw signal.aborted ? new Error(`no answer within ${patienceMs / 1000} seconds`) : cause;
    });
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || location === undefined) return answer;
    next = new URL(location, next);
  }
  throw new Error('redirected too often');
}

async function one(
  url: URL,
  headers: Readonly<Record<string, string>>,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error('only http and https addresses are read');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw new Error('the address is private');
  const response = await answered(url, { headers, signal, lookup: lookupAllowing(allowPrivate) });
  try {
    return { status: response.statusCode ?? 0, headers: flat(response), body: await bodyOf(response) };
  } finally {
    response.destroy();
  }
}

function answered(
  url: URL,
  {
    headers,
    signal,
    lookup,
  }: { headers: Readonly<Record<string, string>>; signal: AbortSignal; lookup: LookupFunction },
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { 'accept-encoding': 'gzip', ...headers }, signal, lookup, agent: false });
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end();
  });
}

function lookupAllowing(allowPrivate: boolean): LookupFunction {
  return (hostname, options, done) => {
    lookupName(hostname, { all: true, family: options.family === 4 || options.family === 6 ? options.family : 0 }).then(
      (found) => {
        const [first] = found;
        if (first === undefined) return done(new Error(`${hostname} has no address`), '');
        if (!allowPrivate && found.some(({ address }) => isPrivateAddress(address)))
          return done(new Error('the address is private'), '');
        if (options.all === true) done(null, found);
        else done(null, first.address, first.family);
      },
      (cause: unknown) => done(cause instanceof Error ? cause : new Error(String(cause)), ''),
    );
  };
}

function flat({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  if (Number(response.headers['content-length'] ?? 0) > DOCUMENT_MAX) throw new TooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size > DOCUMENT_MAX) throw new TooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
