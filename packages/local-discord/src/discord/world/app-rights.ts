import { PERMISSION } from './permissions.ts';
import type { Place, Where } from './world.ts';

export type PermissionName = keyof typeof PERMISSION;

/** What the app may do in each place, less what was taken away on purpose. */
export class AppRights {
  /** What it was given in the server beyond what members may. */
  readonly granted: bigint;
  #withheld = new Map<Where, bigint>();
  #closed = new Set<Where>();

  constructor(granted: readonly PermissionName[] = []) {
    this.granted = bits(granted);
  }

  /** The permissions the app has there. */
  of({ where, appPermissions, guildId, installedFor }: Place): bigint {
    const granted = guildId !== undefined && installedFor === 0 ? this.granted : 0n;
    return (appPermissions | granted) & ~(this.#withheld.get(where) ?? 0n);
  }

  /** Whether there is such a channel at all. */
  isOpen({ where }: Place): boolean {
    return !this.#closed.has(where);
  }

  withhold(names: readonly PermissionName[], where: Where): void {
    this.#withheld.set(where, (this.#withheld.get(where) ?? 0n) | bits(names));
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

function bits(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | PERMISSION[name], 0n);
}
