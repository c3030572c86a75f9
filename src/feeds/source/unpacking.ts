import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { DOCUMENT_MAX } from './document.ts';

const UNPACKERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** Unpacks a body and stops at the limit: a small bomb never becomes large. @throws where it is damaged or too large */
export async function unpacked(data: Buffer, encoding: string): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  const create = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name as keyof typeof UNPACKERS] : undefined;
  if (create === undefined) {
    if (name === '' || name === 'identity') return data;
    throw new Error(`packed as "${encoding.slice(0, 20)}", which is not known`);
  }
  const stream = create();
  stream.end(data);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size > DOCUMENT_MAX) {
      stream.destroy();
      throw new TooLarge();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export class TooLarge extends Error {}

export function isGzip(data: Buffer): boolean {
  return data[0] === 0x1f && data[1] === 0x8b;
}
