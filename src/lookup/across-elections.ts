import { type Match, type NameEntry, type NameIndex, openNameIndex } from '@election-facts/names';
import type { Catalog } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import { contextOf } from './context-words.ts';
import { onOtherKeyboard } from './keyboard.ts';
import { matchesOf } from './matches.ts';
import { type CuratedList, curatedTables } from './packed-curated.ts';

/** How a record is called, and what makes it the same as one of another election. */
export interface Named extends Omit<NameEntry, 'id' | 'groups'> {
  /** The same in every election where the same person, body, firm or topic is meant; left out where there is no other. */
  readonly same?: string | undefined;
}

/** Records of one kind that are looked up by name through all elections. */
export interface Kind<T extends { readonly id: string }> {
  readonly list: CuratedList;
  readonly records: (election: Election) => readonly T[];
  readonly nameOf: (record: T, election: Election) => Named;
  /**
   * Every election has such records (turnout, publishers): one of the election looked in first is meant before those of
   * others. Of candidates and speakers everybody who bears a name is.
   */
  readonly firstDecides?: boolean;
  /** Least score of what may be meant; words that merely sound alike mean other things in some kinds. */
  readonly leastScore?: number;
}

/** A record that may be meant, in the election that it is asked for in. */
export interface Meant<T> {
  readonly record: T;
  readonly election: Election;
  /** 0 (nothing in common) to 1 (as written). */
  readonly score: number;
  /** It is called so, whole or by a word of its name, and not only something like it. */
  readonly asWritten: boolean;
  /** The spelling that matched. */
  readonly matched: string;
  /** It only leads to the record: the party of a candidate. */
  readonly leadsTo: boolean;
}

export type Outcome<T> =
  | { readonly outcome: 'found'; readonly meant: Meant<T> }
  | { readonly outcome: 'ambiguous'; readonly among: readonly Meant<T>[] }
  | { readonly outcome: 'none'; readonly near: readonly Meant<T>[] };

/** Where a text is looked up. */
export interface Where {
  /** Breaks ties: the same person stood in several elections. */
  readonly first: Election;
  /** Nothing else is looked through. */
  readonly only?: Election | undefined;
}

export interface Lookup<T> {
  find(text: string, where: Where): Outcome<T>;
  /** What somebody typing may mean, best first; with nothing typed, those of the first election and the largest of others. */
  complete(typed: string, where: Where, limit?: number): readonly Meant<T>[];
  /** Everything that is looked through, for the build to index ahead. */
  readonly entries: readonly NameEntry[];
}

const CHOICES_MAX = 25;
/** A name whole, in any order, and a surname alone; any slip or other spelling scores less. */
export const AS_WRITTEN = 0.97;
const EXACTLY = 0.995;
/** From here on a text is a slip of a name, and not what the other keyboard would have written. */
const NEAR = 0.6;
/** What leads to a record scores less than its own name, see the weaker spellings of a name index. */
const LEADS_EXACTLY = 0.9;

interface Bearers<T> {
  readonly entries: readonly NameEntry[];
  readonly index: NameIndex;
  readonly byKey: ReadonlyMap<string, readonly Bearer<T>[]>;
}

interface Bearer<T> {
  readonly record: T;
  readonly election: Election;
  readonly weight: number;
}

/**
 * One lookup for a kind of record through all elections of a catalog: exact before partial before by ear, wherever it is;
 * the same person or body is one, shown in the first election if it is there, else in the newest.
 */
export function acrossElections<T extends { readonly id: string }>(kind: Kind<T>): (catalog: Catalog) => Lookup<T> {
  const bearersOf = keptFor((catalog: Catalog) => gather(kind, catalog));
  return keptFor((catalog: Catalog): Lookup<T> => {
    const meantBy = (match: Match, where: Where) => chosen(bearersOf(catalog).byKey.get(match.id) ?? [], match, where);

    return {
      get entries() {
        return bearersOf(catalog).entries;
      },
      find(text, where) {
        const { index } = bearersOf(catalog);
        const verdict = index.find(text, withinOf(where));
        const meant = inOrder(matchesOf(verdict), where).flatMap((match) => meantBy(match, where));
        if (verdict.outcome === 'none') {
          const isNear = meant.some(({ score }) => score >= NEAR);
          return { outcome: 'none', near: isNear ? meant : [...onOtherKeys(text, where), ...meant] };
        }
        return narrowed(meant, kind, where);
      },
      complete(typed, where, limit = CHOICES_MAX) {
        const { index } = bearersOf(catalog);
        if (typed.trim() !== '' || where.only !== undefined) {
          const meant = index.complete(typed, limit, withinOf(where)).flatMap((match) => meantBy(match, where));
          return kind.firstDecides === true ? eachOnce(meant, where) : meant;
        }
        const own = index.complete('', limit, [where.first.id]).flatMap((match) => meantBy(match, where));
        const leading = catalog.elections
          .filter((election) => election !== where.first)
          .flatMap((election) => index.complete('', 1, [election.id]).flatMap((match) => meantBy(match, where)));
        return [...new Map([...own, ...leading].map((each) => [each.record, each])).values()].slice(0, limit);
      },
    };

    /** What the same keys write on the other keyboard is offered, never answered. */
    function onOtherKeys(text: string, where: Where): readonly Meant<T>[] {
      const verdict = bearersOf(catalog).index.find(onOtherKeyboard(text), withinOf(where));
      return verdict.outcome === 'none' ? [] : matchesOf(verdict).flatMap((match) => meantBy(match, where));
    }

    /** The heavier first among those that fit alike; then those of the first election. */
    function inOrder(matches: readonly Match[], { first }: Where): readonly Match[] {
      const { byKey } = bearersOf(catalog);
      const weightOf = ({ id }: Match) => Math.max(0, ...(byKey.get(id) ?? []).map(({ weight }) => weight));
      const isFirst = ({ groups }: Match) => Number(groups.includes(first.id));
      return matches.toSorted((a, b) => b.score - a.score || weightOf(b) - weightOf(a) || isFirst(b) - isFirst(a));
    }
  });
}

/** The records an outcome shows, whatever it says of them. */
export function shownBy<T>(outcome: Outcome<T>): readonly Meant<T>[] {
  switch (outcome.outcome) {
    case 'found':
      return [outcome.meant];
    case 'ambiguous':
      return outcome.among;
    case 'none':
      return outcome.near;
  }
}

/** Whether the records an outcome shows are called so: nothing else is then looked for. */
export function isAsWritten<T>(outcome: Outcome<T>): boolean {
  return outcome.outcome !== 'none' && shownBy(outcome)[0]?.asWritten === true;
}

function withinOf({ only }: Where): readonly string[] | undefined {
  return only === undefined ? undefined : [only.id];
}

function gather<T extends { readonly id: string }>(kind: Kind<T>, catalog: Catalog): Bearers<T> {
  const byKey = new Map<string, Bearer<T>[]>();
  const named = new Map<string, Named>();
  for (const election of catalog.elections) {
    for (const record of kind.records(election)) {
      const name = kind.nameOf(record, election);
      const key = name.same ?? `${election.id}/${record.id}`;
      const known = named.get(key);
      named.set(key, known === undefined ? name : together(known, name));
      byKey.set(key, [...(byKey.get(key) ?? []), { record, election, weight: name.prominence ?? 0 }]);
    }
  }
  const entries = [...named].map(([id, { same: _, ...name }]) => ({
    ...name,
    id,
    groups: (byKey.get(id) ?? []).map(({ election }) => election.id),
  }));
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const source = { entry: (number: number) => entries[number], numberOf: (id: string) => numbers.get(id) };
  const index = openNameIndex(curatedTables(catalog, kind.list, entries), source, { contextOf: contextOf(catalog) });
  return { entries, index, byKey };
}

/** One name of what two elections call each its own way. */
function together(newer: Named, older: Named): Named {
  return {
    ...newer,
    aliases: [...(newer.aliases ?? []), older.name, ...(older.aliases ?? [])],
    weaker: [...(newer.weaker ?? []), ...(older.weaker ?? [])],
    context: [...(newer.context ?? []), ...(older.context ?? [])],
    prominence: Math.max(newer.prominence ?? 0, older.prominence ?? 0),
  };
}

/** The record of a match in the election that the words speak for, or the first one, or the newest. */
function chosen<T>(bearers: readonly Bearer<T>[], match: Match, { first, only }: Where): readonly Meant<T>[] {
  const spokenFor = bearers.filter(({ election }) => match.groups.includes(election.id));
  const wanted = only ?? first;
  const bearer =
    spokenFor.find(({ election }) => election === wanted) ?? (only === undefined ? spokenFor[0] : undefined);
  if (bearer === undefined) return [];
  const { record, election } = bearer;
  const { score, matched, weaker } = match;
  const asWritten = score >= (weaker ? LEADS_EXACTLY : AS_WRITTEN);
  return [{ record, election, score, asWritten, matched, leadsTo: weaker }];
}

/** Those that the first election has, though it may call them otherwise; or else those of the newest that has any. */
function inOneElection<T extends { readonly id: string }>(
  fitting: readonly Meant<T>[],
  { records }: Kind<T>,
  { first, only }: Where,
): readonly Meant<T>[] {
  const decisive = only ?? first;
  const direct = fitting.filter(({ election }) => election === decisive);
  if (direct.length > 0) return direct;
  const own = records(decisive);
  const otherwise = fitting.flatMap((meant) => {
    const record = own.find(({ id }) => id === meant.record.id);
    return record === undefined ? [] : [{ ...meant, record, election: decisive }];
  });
  if (otherwise.length > 0) return eachOnce(otherwise, { first });
  const newest = fitting.map(({ election }) => election).toSorted((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0];
  return fitting.filter(({ election }) => election === newest);
}

/** One line for what every election has: that of the first election, where it has it. */
function eachOnce<T extends { readonly id: string }>(
  meant: readonly Meant<T>[],
  { first }: Where,
): readonly Meant<T>[] {
  const byId = new Map<string, Meant<T>>();
  for (const each of meant) {
    const known = byId.get(each.record.id);
    if (known === undefined || (each.election === first && known.election !== first)) byId.set(each.record.id, each);
  }
  return [...byId.values()];
}

function narrowed<T extends { readonly id: string }>(
  meant: readonly Meant<T>[],
  kind: Kind<T>,
  where: Where,
): Outcome<T> {
  const { firstDecides = false, leastScore = 0 } = kind;
  const exact = leastScore > 0 ? meant.filter(({ score }) => score >= EXACTLY) : [];
  const fitting = exact.length > 0 ? exact : meant.filter(({ score }) => score >= leastScore);
  const [only, ...others] = firstDecides ? inOneElection(fitting, kind, where) : fitting;
  if (only === undefined) return { outcome: 'none', near: meant };
  return others.length === 0 ? { outcome: 'found', meant: only } : { outcome: 'ambiguous', among: [only, ...others] };
}
