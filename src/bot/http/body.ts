import type { IncomingMessage } from 'node:http';

export type ReadBody =
  | { readonly ok: true; readonly body: Buffer }
  | { readonly ok: false; readonly reason: 'too-large' | 'cut-off' };

/**
 * The raw bytes of a request, at most `limit` of them: a signature holds for the bytes, not for what they parse to.
 * Never rejects.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limit) return { ok: false, reason: 'too-large' };
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      // Without an encoding set, a request gives bytes.
      const bytes = part as Buffer;
      size += bytes.length;
      if (size > limit) return { ok: false, reason: 'too-large' };
      parts.push(bytes);
    }
  } catch {
    return { ok: false, reason: 'cut-off' };
  }
  return { ok: true, body: Buffer.concat(parts) };
}
