import { APPLICATION_ID } from '../world/world.ts';
import { contentTypeOf, type GivenFile } from './given-file.ts';
import type { StoredFile } from './message.ts';

/** Files people gave are kept for as long as the newest of them take up no more than this, in bytes. */
const KEPT_BYTES = 200 * 1024 * 1024;

/** The files people gave with commands and forms. Discord keeps them for a while and serves them to the app. */
export class FileStore {
  #files = new Map<string, StoredFile>();
  #bytes = 0;
  #nextId: () => string;
  #base: () => string;

  /** @param base Address under which the stand-in serves them. */
  constructor(nextId: () => string, base: () => string) {
    this.#nextId = nextId;
    this.#base = base;
  }

  find(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  add({ name, bytes, contentType }: GivenFile): StoredFile {
    const id = this.#nextId();
    const url = `${this.#base()}/${APPLICATION_ID}/${id}/${encodeURIComponent(name)}`;
    const file: StoredFile = { id, name, bytes, contentType: contentTypeOf(name, contentType), url };
    this.#files.set(id, file);
    this.#bytes += bytes.byteLength;
    this.#forgetOldest();
    return file;
  }

  #forgetOldest(): void {
    for (const [id, { bytes }] of this.#files) {
      if (this.#bytes <= KEPT_BYTES || this.#files.size === 1) return;
      this.#files.delete(id);
      this.#bytes -= bytes.byteLength;
    }
  }
}
