import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_MAX, type Fetched, type SourceMemory, TOO_LARGE } from './document.ts';
import { isGzip, TooLarge, unpacked } from './unpacking.ts';

/** Reads a file that changed since. */
export async function fetchFile(path: string, memory: SourceMemory): Promise<Fetched> {
  try {
    const { size, mtimeMs } = await stat(path);
    const version = `${path} ${size} ${mtimeMs}`;
    if (memory.version === version) return { kind: 'unchanged' };
    if (size > DOCUMENT_MAX) return { kind: 'failed', reason: TOO_LARGE };
    const data = await contentOf(path);
    const text = (isGzip(data) ? await unpacked(data, 'gzip') : data).toString('utf8');
    return { kind: 'document', text, published: mtimeMs, memory: { version } };
  } catch (cause) {
    if (cause instanceof TooLarge) return { kind: 'failed', reason: TOO_LARGE };
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return {
      kind: 'failed',
      reason: code === 'ENOENT' ? 'there is no such file' : `the file cannot be read ${code}`.trim(),
    };
  }
}

/** Reads the file of a folder whose name comes last, which is the newest where names hold a date or a number. */
export async function fetchFolder(folder: string, memory: SourceMemory): Promise<Fetched> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => !name.startsWith('.'))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
  if (newest === undefined) return { kind: 'failed', reason: 'the folder holds no file' };
  return await fetchFile(join(folder, newest), memory);
}

/** The file may have grown since it was measured. */
async function contentOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(DOCUMENT_MAX + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
      if (bytesRead === 0) break;
      filled += bytesRead;
      if (filled > DOCUMENT_MAX) throw new TooLarge();
    }
    return Buffer.from(buffer.subarray(0, filled));
  } finally {
    await file.close();
  }
}
