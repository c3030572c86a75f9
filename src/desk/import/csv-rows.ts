import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';

/** A file as it lies on the disk: how it is written, how long it is and what it was when it was read. */
export interface TextFile {
  readonly path: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly bytes: number;
  readonly sha256: string;
}

export interface CsvRow {
  /** From 1, as an editor counts; the last line of a row that spans several. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Bytes of the file read so far. */
  readonly read: number;
}

/** A file that is no table at all. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}

/** A row longer than this is an open quotation mark, not a row. */
const ROW_MAX_BYTES = 1024 * 1024;

/**
 * Reads a file through once to find out how it is written: a byte-order mark decides; without one it is UTF-8 where all
 * of it is, and windows-1252, in which most old exports are, otherwise.
 */
export async function inspect(path: string): Promise<TextFile> {
  const marked = await markedEncoding(path);
  const hash = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let [bytes, isUtf8] = [0, true];
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.length;
    hash.update(chunk);
    if (isUtf8 && marked === undefined) isUtf8 = decodes(strict, chunk);
  }
  if (isUtf8 && marked === undefined) isUtf8 = decodes(strict);
  return { path, bytes, sha256: hash.digest('hex'), encoding: marked ?? (isUtf8 ? 'utf-8' : 'windows-1252') };
}

async function markedEncoding(path: string): Promise<TextFile['encoding'] | undefined> {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0).finally(() => file.close());
  const start = buffer.subarray(0, bytesRead);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (bytesRead > 3 && start[1] === 0 && start[3] === 0) return 'utf-16le';
  if (bytesRead > 3 && start[0] === 0 && start[2] === 0) return 'utf-16be';
  return undefined;
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, piece by piece. */
async function* textOf(file: TextFile, progress: { read: number }): AsyncGenerator<string> {
  const decoder = new TextDecoder(file.encoding);
  for await (const chunk of createReadStream(file.path)) {
    if (!(chunk instanceof Uint8Array)) continue;
    progress.read += chunk.length;
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/**
 * The rows of a table, the header first, in bounded memory. Commas, semicolons, tabs and bars part cells; whichever the
 * first line has most of.
 * @throws NotReadable when a row cannot be told from the next
 */
export async function* csvRows(file: TextFile): AsyncGenerator<CsvRow> {
  const progress = { read: 0 };
  const parser = parse({
    delimiter: await delimiterOf(file),
    info: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_MAX_BYTES,
  });
  pipeline(Readable.from(textOf(file, progress)), parser, () => undefined);
  try {
    for await (const row of parser) yield { line: row.info.lines, cells: row.record, read: progress.read };
  } catch (failure) {
    if (failure instanceof CsvError) throw new NotReadable(`line ${String(failure.lines ?? '?')}: ${failure.message}`);
    throw failure;
  }
}

async function delimiterOf(file: TextFile): Promise<string> {
  let start = '';
  for await (const piece of textOf(file, { read: 0 })) {
    start += piece;
    if (start.includes('\n') || start.length > ROW_MAX_BYTES) break;
  }
  const [header = ''] = start.split('\n');
  const marks = [',', ';', '\t', '|'];
  return marks.toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
}
