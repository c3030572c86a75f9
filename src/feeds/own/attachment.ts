import type { Attachment } from '../../command/asker.ts';
import { get } from '../source/http.ts';
import { TooLarge } from '../source/unpacking.ts';

/** Largest file a server may hand in, in bytes. */
const ATTACHMENT_MAX = 1024 * 1024;
const DISCORD_HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

export type FetchedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Gets a file from where Discord keeps it, and from nowhere else. @param apiUrl the local Discord keeps its own files */
export async function fetchAttachment({ url, bytes }: Attachment, apiUrl: string): Promise<FetchedText> {
  if (bytes > ATTACHMENT_MAX) return { ok: false, reason: 'the file is larger than 1 MB' };
  const place = addressOf(url);
  const local = addressOf(apiUrl);
  const isLocal = local !== undefined && isLoopback(local.hostname) && place?.host === local.host;
  if (place === undefined || !(isLocal || (place.protocol === 'https:' && DISCORD_HOSTS.has(place.hostname))))
    return { ok: false, reason: 'the file is not kept by Discord' };
  try {
    const { status, body, headers } = await get({
      url,
      headers: { 'accept-encoding': 'identity' },
      allowPrivate: isLocal,
    });
    if (status !== 200) return { ok: false, reason: `Discord answered ${status}` };
    if (body.length > ATTACHMENT_MAX || (headers['content-encoding'] ?? 'identity') !== 'identity')
      return { ok: false, reason: 'the file is larger than 1 MB' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(body) };
  } catch (cause) {
    if (cause instanceof TooLarge) return { ok: false, reason: 'the file is larger than 1 MB' };
    return { ok: false, reason: cause instanceof TypeError ? 'the file is no text' : 'the file cannot be fetched' };
  }
}

function addressOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
}
