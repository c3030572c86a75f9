import { readFileSync } from 'node:fs';

/**
 * Tables of numbers as one file: what is no table as JSON, then all tables one after another. Reading it copies nothing:
 * the tables are views of what was read.
 */

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type Table = Uint8Array | Uint16Array | Uint32Array | Float64Array;
type KindName = keyof typeof KINDS;

/** Where a table stands in the file. */
interface Placed {
  readonly table: KindName;
  readonly at: number;
  readonly length: number;
}

/** Every table begins at a multiple of the largest number's size. */
const ALIGNED = 8;

/** @param value plain objects, lists, texts and numbers, and tables among them */
export function packTables(value: unknown): Uint8Array {
  const tables: Table[] = [];
  let size = 0;
  const head = JSON.stringify(value, (_, each: unknown) => {
    const kind = kindOf(each);
    if (kind === undefined) return each;
    const placed: Placed = { table: kind.name, at: size, length: kind.table.length };
    tables.push(kind.table);
    size += aligned(kind.table.byteLength);
    return placed;
  });
  const headBytes = Buffer.from(head);
  const start = aligned(4 + headBytes.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, headBytes.length, true);
  bytes.set(headBytes, 4);
  let at = start;
  for (const table of tables) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += aligned(table.byteLength);
  }
  return bytes;
}

/** What a file of tables says of itself. */
export interface Built {
  /** Changes whenever what is written changes its form or what it is worked out by. */
  readonly format: number;
  /** The version of the data it was built from. */
  readonly of: string;
}

/** A file as the build wrote it; nothing where there is none, a damaged one, or one of another form or of other data. */
export function readBuilt<T extends Built>(path: string, { format, of }: Built): T | undefined {
  try {
    // Written by this program at its build, which the number of the format stands for.
    const read = unpackTables(readFileSync(path)) as T;
    return read.format === format && read.of === of ? read : undefined;
  } catch {
    return undefined;
  }
}

/** @param read as `packTables` gave it; not to be changed any more */
export function unpackTables(read: Uint8Array<ArrayBuffer>): unknown {
  // A small file comes in a part of a shared buffer, where tables would not be aligned.
  const bytes = read.byteOffset % ALIGNED === 0 ? read : new Uint8Array(read);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const start = bytes.byteOffset + aligned(4 + length);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + 4, length).toString('utf8');
  return JSON.parse(head, (_, each: unknown) =>
    isPlaced(each) ? new KINDS[each.table](bytes.buffer, start + each.at, each.length) : each,
  );
}

function kindOf(value: unknown): { readonly name: KindName; readonly table: Table } | undefined {
  for (const [name, Kind] of Object.entries(KINDS)) {
    // A Buffer is bytes too; JSON would have made an object of it.
    if (value instanceof Kind) return { name: name as KindName, table: value };
  }
  return undefined;
}

function isPlaced(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null && 'table' in value && 'at' in value && 'length' in value;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
