import type { Election } from '../election.ts';
import type { ElectionId } from '../schema/basics.ts';
import type { NameGathering, NameRow, NameTable, NameUse } from './names.ts';
import type { PackedNames } from './pack-format.ts';

const KINDS = { election: 'e', body: 'b', person: 'p', place: 'l' } as const satisfies Record<NameRow['kind'], string>;
const LISTS = { candidates: 'c', parties: 'p', places: 'l', elections: 'e' } as const satisfies Record<
  NameUse['list'],
  string
>;
const kindOf = new Map(Object.entries(KINDS).map(([kind, letter]) => [letter as string, kind as NameRow['kind']]));
const listOf = new Map(Object.entries(LISTS).map(([list, letter]) => [letter as string, list as NameUse['list']]));

/** Marks that part the columns; a spelling has no control characters, by its schema. */
const MARK = '\t';

/** @param extended elections made by hand of which more names come from a data set */
export function packNames(gathered: NameGathering, extended: ReadonlySet<string>): PackedNames {
  const elections = new Map<string, number>();
  const numberOf = (election: string) => {
    const known = elections.get(election) ?? elections.size;
    elections.set(election, known);
    return known;
  };
  const keyed = gathered.keyed;
  const rows = keyed.map(([, row]) => row);
  return {
    kinds: rows.map(({ kind }) => KINDS[kind]).join(''),
    texts: rows.map(({ texts }) => texts.join(MARK)),
    weights: rows.map(({ weight }) => Math.round(weight * 1000) / 1000),
    uses: rows.map((row) =>
      row.in.map(({ election, list, id }) => `${numberOf(election)} ${LISTS[list]} ${id}`).join(MARK),
    ),
    elections: [...elections.keys()],
    keys: Object.fromEntries(
      keyed.flatMap(([key, row], index) => {
        const isShared =
          row.entity !== undefined || row.kind === 'place' || row.in.some(({ election }) => extended.has(election));
        return isShared ? [[key, index] as const] : [];
      }),
    ),
    shorts: Object.fromEntries(rows.flatMap(({ short }, index) => (short === undefined ? [] : [[index, short]]))),
  };
}

/**
 * The names of a pack, with those of the elections made by hand joined to them. Rows are made when they are asked for.
 * @param own names of the elections made by hand
 * @param rankOf the place of an election among all, the newest first
 */
export function packedNames(packed: PackedNames, own: NameGathering, rankOf: (election: string) => number): NameTable {
  const entities = new Map(
    Object.entries(packed.keys).flatMap(([key, index]) => {
      const entity = /^[bp] = (.+)$/.exec(key)?.[1];
      return entity === undefined ? [] : [[index, entity] as const];
    }),
  );
  const packedRow = (index: number) => rowOf(packed, index, entities.get(index));
  const joined = new Map<number, NameRow>();
  const further: (readonly [key: string, row: NameRow])[] = [];
  for (const [key, row] of own.keyed) {
    const index = packed.keys[key];
    if (index === undefined) further.push([key, row]);
    else joined.set(index, joinedRow(packedRow(index), row, rankOf));
  }
  const size = packed.texts.length + further.length;
  const at = (index: number): NameRow => {
    const row = joined.get(index) ?? further[index - packed.texts.length]?.[1];
    if (row !== undefined) return row;
    if (index < 0 || index >= size) throw new Error(`no name has the number ${index}`);
    return packedRow(index);
  };
  const furtherByKey = new Map(further);
  return {
    size,
    row: at,
    ofEntity(entity) {
      for (const key of [`b = ${entity}`, `p = ${entity}`]) {
        const index = packed.keys[key];
        const row = index === undefined ? furtherByKey.get(key) : at(index);
        if (row !== undefined) return row;
      }
      return undefined;
    },
  };
}

/** The names of elections that are all in memory. */
export function namesInMemory(own: NameGathering): NameTable {
  const none: PackedNames = { kinds: '', texts: [], weights: [], elections: [], uses: [], keys: {}, shorts: {} };
  return packedNames(none, own, () => 0);
}

/** Adds elections, in any order, to what was gathered. */
export function gatheredFrom(elections: Iterable<Election>, gathering: NameGathering): NameGathering {
  for (const election of elections) gathering.add(election);
  return gathering;
}

function rowOf(packed: PackedNames, index: number, entity: string | undefined): NameRow {
  const key = packed.texts[index];
  const kind = kindOf.get(packed.kinds[index] ?? '');
  if (key === undefined || kind === undefined) throw new Error(`no name has the number ${index}`);
  const uses = (packed.uses[index] ?? '').split(MARK).map((use) => useOf(packed, use));
  return {
    kind,
    texts: key.split(MARK),
    short: packed.shorts[index],
    entity,
    in: uses,
    weight: packed.weights[index] ?? 0,
  };
}

function useOf({ elections }: PackedNames, text: string): NameUse {
  const [number = '', letter = '', id = ''] = text.split(' ');
  const election = elections[Number(number)];
  const list = listOf.get(letter);
  if (election === undefined || list === undefined) throw new Error(`"${text}" is no use of a name`);
  return { election: election as ElectionId, list, id };
}

/** What one row has of the elections made by hand and of the others. */
function joinedRow(row: NameRow, own: NameRow, rankOf: (election: string) => number): NameRow {
  const known = new Set(own.in.map(({ election, list, id }) => `${election} ${list} ${id}`));
  const others = row.in.filter(({ election, list, id }) => !known.has(`${election} ${list} ${id}`));
  return {
    ...own,
    texts: [...new Set([...own.texts, ...row.texts])],
    short: own.short ?? row.short,
    in: [...own.in, ...others].toSorted((a, b) => rankOf(a.election) - rankOf(b.election)),
    weight: Math.max(own.weight, row.weight),
  };
}
