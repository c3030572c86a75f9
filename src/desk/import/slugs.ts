import anyAscii from 'any-ascii';
import { ID_MAX_LENGTH } from '../../facts/schema/basics.ts';

/** Room for `-2` to `-9999` behind a name that is taken. */
const NAME_MAX_LENGTH = ID_MAX_LENGTH - 5;

/** Makes ids of names, each once: `José Núñez` becomes `jose-nunez`, the second of the name `jose-nunez-2`. */
export class Slugs {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** @param fallback is used for a name without a letter or digit */
  make(name: string, fallback: string): string {
    const base = slug(name) || fallback;
    let id = base;
    while (this.#taken.has(id)) {
      const number = (this.#next.get(base) ?? 1) + 1;
      this.#next.set(base, number);
      id = `${base}-${number}`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** `José Núñez` as `jose-nunez`; empty for a name without a letter or digit. */
export function slug(name: string, max = NAME_MAX_LENGTH): string {
  return anyAscii(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, max)
    .replace(/^-+|-+$/g, '');
}
