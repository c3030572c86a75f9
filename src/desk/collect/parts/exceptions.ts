import type { Naming } from '../../../collections/naming.ts';
import type { CollectionPackage } from '../../../collections/package.ts';
import { SetReader } from '../../../collections/set-reader.ts';
import { tableNames } from '../../../collections/tables.ts';
import { draftOf } from '../../../facts/checks/draft.ts';
import { checkRecords } from '../../../facts/checks/records.ts';
import { recordsFrom } from '../../../facts/reading/compiled.ts';
import type { Collector } from './collector.ts';
import type { TableSet } from './table-set.ts';

/**
 * Notes at each count which checks it fails for a reason that is known of the set. What fails for another reason stays
 * for `data check` to tell.
 */
export function noteExceptions(tables: TableSet, { about, faults }: Collector, naming: Naming): void {
  const reasons = about.exceptions ?? {};
  if (Object.keys(reasons).length === 0) return;
  const reader = new SetReader(packageOf(tables, about, faults), naming);
  for (const election of reader.elections) {
    const { records } = recordsFrom(
      { id: election.id ?? '', content: reader.content(election), collection: reader.collection },
      '',
    );
    if (records === undefined) continue;
    const failing = new Map<string, Set<string>>();
    for (const { path, reason } of checkRecords(draftOf(records), '', 'all')) {
      const check = /\[([a-z-]+)\]$/.exec(reason)?.[1];
      const tally = records.tallies[Number(/^tallies\[(\d+)\]/.exec(path)?.[1])];
      if (check === undefined || tally === undefined || !(check in reasons)) continue;
      const key = `${tally.contest} ${tally.place ?? ''} ${tally.id}`;
      failing.set(key, (failing.get(key) ?? new Set()).add(check));
    }
    note(tables, reader.tallyIds(election), failing);
  }
}

function note(
  tables: TableSet,
  ids: ReadonlyMap<string, readonly [string, string, string, string]>,
  failing: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [key, checks] of failing) {
    const row = tables.row('counts', ...(ids.get(key) ?? []));
    if (row !== undefined) tables.replace('counts', { ...row, exceptions: [...checks].toSorted().join(' ') });
  }
}

function packageOf(tables: TableSet, about: Collector['about'], faults: Collector['faults']): CollectionPackage {
  return {
    collection: {
      name: about.name,
      title: about.title,
      version: about.version,
      licence: about.licence.title,
      attribution: about.attribution,
    },
    created: about.created,
    tables: Object.fromEntries(
      tableNames.map((name) => [name, tables.rows(name)]),
    ) as unknown as CollectionPackage['tables'],
    faults,
    exceptions: about.exceptions ?? {},
  };
}
