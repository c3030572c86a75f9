import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const openFiles = new FinalizationRegistry<number>(closeSync);

/**
 * A file that is read piece by piece. When a newer one replaces it, this one is still read to its end. It is closed when
 * nobody has it any more.
 */
export class OpenFile {
  /** In bytes. */
  readonly size: number;
  readonly #descriptor: number;

  /** @throws where there is no such file */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    openFiles.register(this, this.#descriptor);
    this.size = fstatSync(this.#descriptor).size;
  }

  /** @throws where the file ends before the piece does */
  read(start: number, length: number): Buffer<ArrayBuffer> {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; ) {
      const more = readSync(this.#descriptor, bytes, read, length - read, start + read);
      if (more === 0) throw new Error('a file of the packed catalog ends early');
      read += more;
    }
    return bytes;
  }
}
