import type { Fault } from '../../../collections/package.ts';
import type { Entities } from './entities.ts';
import type { PackageAbout, TableSet } from './table-set.ts';

/** One published set: what it is, and how its files become tables. */
export interface Collector {
  readonly about: PackageAbout;
  /** What is known to be wrong in it. */
  readonly faults: readonly Fault[];
  /** @param from the folder its files lie in */
  readonly collect: (from: string, into: TableSet, entities: Entities) => void;
}
