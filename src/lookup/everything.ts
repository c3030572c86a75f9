import { foldText, isCommon, isInSigns, type Match, type NameIndex, openNameIndex } from '@election-facts/names';
import type { Catalog, ElectionHeading, NameUse } from '../facts/catalog.ts';
import type { Election } from '../facts/election.ts';
import { keptFor } from '../facts/kept.ts';
import { AS_WRITTEN } from './across-elections.ts';
import { contextOfElections } from './context-words.ts';
import { matchesOf } from './matches.ts';
import { indexEverything, LISTS, type NamesIndexed, type Sought } from './packed-everything.ts';

/** A name of the whole catalog in one of its elections, which is not opened for it. */
export interface Distant {
  readonly name: string;
  readonly use: NameUse;
  readonly heading: ElectionHeading;
  readonly score: number;
  /** See `Meant.asWritten`. */
  readonly asWritten: boolean;
  /** Nothing of its name is left out. */
  readonly whole: boolean;
}

export type DistantOutcome =
  | { readonly outcome: 'found'; readonly distant: Distant }
  | { readonly outcome: 'ambiguous'; readonly among: readonly Distant[] }
  | { readonly outcome: 'none'; readonly near: readonly Distant[] };

/** Where names are looked up: in one election alone, or in all, the first one before others that have the same body. */
export interface Anywhere {
  readonly first?: Election | undefined;
  readonly only?: Election | undefined;
}

/** One lookup over all names of all elections. */
export interface Everything {
  find(sought: Sought, text: string, where: Anywhere): DistantOutcome;
  complete(sought: Sought, typed: string, where: Anywhere, limit?: number): readonly Distant[];
}

const MOST_SHOWN = 25;
/** Of those who bear a name so many are looked at for the newest. */
const MOST_ALIKE = 100;
const WHOLE = 0.995;

interface Opened {
  readonly index: NameIndex;
  readonly rowOf: NamesIndexed['rowOf'];
}

/** The lookup of a catalog; each of its two lists is made when first asked for. */
export const everything = keptFor((catalog: Catalog): Everything => {
  const opened = new Map<Sought, Opened>();

  function open(sought: Sought): Opened {
    const known = opened.get(sought);
    if (known !== undefined) return known;
    const { tables, source, rowOf } = indexEverything(catalog, sought);
    const index = openNameIndex(tables, source, {
      contextOf: contextOfElections(catalog.headings),
      mostAlike: MOST_ALIKE,
    });
    opened.set(sought, { index, rowOf });
    return { index, rowOf };
  }

  function distant(sought: Sought, match: Match, { first, only }: Anywhere): readonly Distant[] {
    const row = open(sought).rowOf(Number(match.id));
    const uses = row?.in.filter(({ list }) => list === LISTS[sought]) ?? [];
    const spokenFor = uses.filter(({ election }) => match.groups.includes(election));
    const wanted = only ?? first;
    const use =
      spokenFor.find(({ election }) => election === wanted?.id) ?? (only === undefined ? spokenFor[0] : undefined);
    const heading = use === undefined ? undefined : catalog.heading(use.election);
    if (use === undefined || heading === undefined) return [];
    const { name, score } = match;
    return [{ name, use, heading, score, asWritten: score >= AS_WRITTEN, whole: score >= WHOLE }];
  }

  /**
   * Of so many people one word alone means nobody: whom it means may not be among them. Nor does one word of the several
   * of a party, or one that many parties are called by. Where names are written without spaces one word is all of them.
   */
  function meansNobody(sought: Sought, text: string, { id, score }: Match): boolean {
    if (score >= WHOLE && isInSigns(text)) return false;
    const [word = '', ...others] = foldText(text)
      .split(' ')
      .filter(({ length }) => length > 1);
    const kind = open(sought).rowOf(Number(id))?.kind;
    return others.length === 0 && (kind === 'person' || (kind === 'body' && (isCommon(word) || score < WHOLE)));
  }

  return {
    find(sought, text, where) {
      const verdict = open(sought).index.find(text, withinOf(where));
      const shown = matchesOf(verdict).flatMap((match) => distant(sought, match, where));
      const among = newestFirst(shown).slice(0, MOST_SHOWN);
      const [only] = among;
      const isNobody = shown.length === 1 && matchesOf(verdict).some((match) => meansNobody(sought, text, match));
      if (verdict.outcome === 'none' || only === undefined || isNobody) return { outcome: 'none', near: among };
      return shown.length === 1 ? { outcome: 'found', distant: only } : { outcome: 'ambiguous', among };
    },
    complete(sought, typed, where, limit = MOST_SHOWN) {
      return open(sought)
        .index.complete(typed, limit, withinOf(where))
        .flatMap((match) => distant(sought, match, where));
    },
  };
});

/**
 * Whom a text means beyond the elections made by hand: those called so.
 * @param isUnknown nobody of those elections fits: then also the one whom a slip surely means
 */
export function meantBeyond(outcome: DistantOutcome, isUnknown: boolean): readonly Distant[] {
  if (outcome.outcome === 'none') return [];
  const all = outcome.outcome === 'found' ? [outcome.distant] : outcome.among;
  const written = all.filter(({ asWritten, whole }) => (isUnknown ? asWritten : whole));
  if (written.length === 0) return isUnknown && all.length === 1 ? all : [];
  // One who is called so among several who may be: people choose.
  const isChosen = written.length > 1 || all.length === 1 || written[0]?.whole === true;
  return isChosen ? written : all;
}

function withinOf({ only }: Anywhere): readonly string[] | undefined {
  return only === undefined ? undefined : [only.id];
}

/** Of those that fit alike, the newest first. */
function newestFirst(all: readonly Distant[]): readonly Distant[] {
  const dayOf = ({ heading }: Distant) => heading.dates.at(-1) ?? '';
  return all.toSorted((a, b) => b.score - a.score || (dayOf(a) < dayOf(b) ? 1 : -1));
}
