import { PERMISSION } from './permissions.ts';
import type { Place, Where } from './world.ts';

export type PermissionName = keyof typeof PERMISSION;

/** What the app may do in each place, less what was taken away on purpose. */
export class AppRights {
  #withheld = new Map<Where, bigint>();
  #closed = new Set<Where>();

  /** The permissions the app has there. */
  of({ where, appPermissions }: Place): bigint {
    return appPermissions & ~(this.#withheld.get(where) ?? 0n);
  }

  /** Whether there is such a channel at all. */
  isOpen({ where }: Place): boolean {
    return !this.#closed.has(where);
  }

  withhold(names: readonly PermissionName[], where: Where): void {
    const bits = names.reduce((sum, name) => sum | PERMISSION[name], 0n);
    this.#withheld.set(where, (this.#withheld.get(where) ?? 0n) | bits);
  }

  /** Takes the channel away, as when somebody deletes it. */
  closeChannel(where: Where): void {
    this.#closed.add(where);
  }

  clear(): void {
    this.#withheld.clear();
    this.#closed.clear();
  }
}
