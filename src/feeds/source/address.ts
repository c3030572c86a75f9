import type { Feed } from '../configuration.ts';
import { type Fetched, type SourceMemory, TOO_LARGE } from './document.ts';
import { get, type HttpAnswer } from './http.ts';
import { isGzip, TooLarge, unpacked } from './unpacking.ts';

type AddressSource = Extract<Feed['source'], { kind: 'address' }>;

/** How long a source that says "too often" is left alone where it does not say for how long, and at most. */
const BACK_OFF_MS = 60_000;
const BACK_OFF_MAX_MS = 60 * 60_000;

/** Asks an address; what has not changed since is not sent again. */
export async function fetchAddress(source: AddressSource, { format }: Feed, memory: SourceMemory): Promise<Fetched> {
  try {
    if (format.kind === 'clarity') return await fetchClarity(source, memory);
    return await fetchOne(source, source.url, memory);
  } catch (cause) {
    if (cause instanceof TooLarge) return { kind: 'failed', reason: TOO_LARGE };
    return { kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function fetchOne(source: AddressSource, url: string, memory: SourceMemory): Promise<Fetched> {
  const headers = {
    'user-agent': 'election-facts (reads published counts)',
    ...(memory.etag === undefined ? {} : { 'if-none-match': memory.etag }),
    ...(memory.modified === undefined ? {} : { 'if-modified-since': memory.modified }),
  };
  const answer = await get({ url, headers, allowPrivate: source.allowPrivate });
  if (answer.status === 304) return { kind: 'unchanged' };
  if (answer.status !== 200) return refused(answer);
  const body = await unpacked(answer.body, answer.headers['content-encoding'] ?? '');
  const text = (isGzip(body) ? await unpacked(body, 'gzip') : body).toString('utf8');
  const modified = answer.headers['last-modified'];
  const published = modified === undefined ? Number.NaN : Date.parse(modified);
  return {
    kind: 'document',
    text,
    published: Number.isNaN(published) ? Date.now() : published,
    memory: { etag: answer.headers.etag, modified },
  };
}

/** Clarity keeps a number; only when it grew is there a new document, at an address with that number. */
async function fetchClarity(source: AddressSource, memory: SourceMemory): Promise<Fetched> {
  const base = source.url.endsWith('/') ? source.url : `${source.url}/`;
  const number = await fetchOne(source, new URL('current_ver.txt', base).href, {});
  if (number.kind !== 'document') return number;
  const version = number.text.trim();
  if (!/^\d{1,12}$/.test(version)) return { kind: 'failed', reason: 'current_ver.txt holds no number' };
  if (memory.version !== undefined && Number(version) <= Number(memory.version)) return { kind: 'unchanged' };
  const fetched = await fetchOne(source, new URL(`${version}/json/en/summary.json`, base).href, {});
  return fetched.kind === 'document' ? { ...fetched, memory: { version } } : fetched;
}

function refused({ status, headers }: HttpAnswer): Fetched {
  const reason = `the source answered ${status}`;
  if (status !== 403 && status !== 429 && status !== 503) return { kind: 'failed', reason };
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  const asked = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : BACK_OFF_MS;
  return { kind: 'failed', reason, waitMs: Math.min(asked, BACK_OFF_MAX_MS) };
}
