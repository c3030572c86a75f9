import { foldText, type NameEntry, openNameIndex } from '@election-facts/names';
import type { Catalog, ElectionHeading } from '../facts/catalog.ts';
import { keptFor } from '../facts/kept.ts';
import { CODE_LENGTH, countryWords, isIdle, stemmed } from './context-words.ts';
import { everything } from './everything.ts';
import { matchesOf } from './matches.ts';
import { curatedTables } from './packed-curated.ts';

export type ElectionOutcome =
  | { readonly outcome: 'found'; readonly election: ElectionHeading }
  | { readonly outcome: 'ambiguous'; readonly among: readonly ElectionHeading[] }
  /** `near`: of the country asked for, or called alike; the newest where `ofCountry` and `alike` say neither. */
  | {
      readonly outcome: 'none';
      readonly near: readonly ElectionHeading[];
      readonly because: 'country' | 'alike' | 'unknown';
    };

type Named = Pick<ElectionHeading, 'id'>;

export interface ElectionLookup {
  /** @param first decides between elections of one country */
  find(text: string, first: Named): ElectionOutcome;
  complete(typed: string, limit?: number): readonly ElectionHeading[];
  /** The elections made by hand, for the build to index ahead. */
  readonly entries: readonly NameEntry[];
}

const MOST_CHOICES = 25;
/** Two elections called so alike are both meant. */
const NEARLY_AS_WRITTEN = 0.97;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** What a text says of the election it means. */
interface Asked {
  readonly countries: readonly string[];
  readonly years: readonly string[];
  readonly types: readonly string[];
  /** Nothing else is in the text. */
  readonly whole: boolean;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  presidential:
    'presidential president prezidentskie prezidentskikh prezidenta prezident cumhurbaskanligi prasidentschaftswahl',
  parliamentary:
    'parliamentary parliament general parlamentskie parlamentskikh parlament milletvekili bundestag bundestagswahl lok sabha federal',
};

/** Elections by their names, and by country, year and kind in any order: `az 2018`, `выборы в Германии`, `uk ge 2024`. */
export const electionLookup = keptFor((catalog: Catalog): ElectionLookup => {
  const elections = catalog.headings;
  const newest = elections.slice(0, MOST_CHOICES);
  // Those made by hand are few, and asked for most; the names of all others are indexed by the build.
  const curated = elections.filter(({ tier }) => tier === 'curated');
  const entries = curated.map((election, place) => entryOf(election, elections.length - place));
  const byId = new Map(entries.map(({ id }, number) => [id, number]));
  const index = openNameIndex(curatedTables(catalog, 'elections', entries), {
    entry: (number) => entries[number],
    numberOf: (id) => byId.get(id),
  });
  const countries = new Map(elections.map(({ country }) => [country.code, country]));
  const codes = new Set<string>(countries.keys());
  const codesByWord = new Map<string, Set<string>>();
  for (const { code, name } of countries.values()) {
    for (const word of countryWords(code, name)) codesByWord.set(word, (codesByWord.get(word) ?? new Set()).add(code));
  }

  function read(text: string): Asked {
    const words = foldText(text)
      .split(' ')
      .filter((word) => word !== '');
    const named = words.flatMap((word) => [...(codesByWord.get(word) ?? stemmed(word, codesByWord))]);
    const isCode = (word: string) => word.length === CODE_LENGTH && codes.has(word.toUpperCase());
    const coded = named.length > 0 ? [] : words.filter(isCode).map((word) => word.toUpperCase());
    const known = (word: string) =>
      isIdle(word) ||
      isCode(word) ||
      YEAR.test(word) ||
      typesOf(word).length > 0 ||
      codesByWord.has(word) ||
      stemmed(word, codesByWord).length > 0 ||
      ABBREVIATED.has(word);
    return {
      countries: [...new Set([...named, ...coded])],
      years: words.filter((word) => YEAR.test(word)),
      types: [...new Set(words.flatMap(typesOf))],
      whole: words.every(known),
    };
  }

  function fitting({ countries, years, types }: Asked): readonly ElectionHeading[] {
    const ofCountry = elections.filter(({ country }) => countries.length === 0 || countries.includes(country.code));
    const ofYear = ofCountry.filter(
      ({ dates }) => years.length === 0 || dates.some((day) => years.includes(day.slice(0, 4))),
    );
    const ofType = ofYear.filter(({ type }) => types.includes(type));
    const fit = ofType.length > 0 ? ofType : ofYear;
    // Who means a European election says so.
    const national = fit.filter(({ name }) => !EUROPEAN.test(name.en));
    return national.length > 0 ? national : fit;
  }

  function byParts(asked: Asked, first: Named): ElectionOutcome {
    const [only, ...others] = fitting(asked);
    if (only !== undefined) return decided([only, ...others], asked, first);
    const isOfCountry = asked.countries.length > 0;
    const near = isOfCountry ? fitting({ ...asked, years: [], types: [] }) : newest;
    return { outcome: 'none', near: near.slice(0, MOST_CHOICES), because: isOfCountry ? 'country' : 'unknown' };
  }

  /** By the names of all elections. A year that no name has is not let pass. */
  function byAnyName(text: string, named: readonly ElectionHeading[], { years }: Asked): ElectionOutcome {
    const outcome = everything(catalog).find('election', text, {});
    if (outcome.outcome === 'found') return { outcome: 'found', election: outcome.distant.heading };
    if (outcome.outcome === 'ambiguous')
      return { outcome: 'ambiguous', among: outcome.among.map(({ heading }) => heading) };
    const near = [...new Set([...named, ...outcome.near.map(({ heading }) => heading)])];
    return near.length > 0 && years.length === 0
      ? { outcome: 'none', near, because: 'alike' }
      : { outcome: 'none', near: newest, because: 'unknown' };
  }

  return {
    entries,
    find(text, first) {
      const kept = catalog.heading(text.trim());
      if (kept !== undefined) return { outcome: 'found', election: kept };
      const verdict = index.find(text);
      const named = matchesOf(verdict).flatMap(({ id }) => catalog.heading(id) ?? []);
      const isNamed = verdict.outcome === 'found' && verdict.match.score >= NEARLY_AS_WRITTEN;
      const [byName] = named;
      if (isNamed && byName !== undefined) return { outcome: 'found', election: byName };
      const asked = read(text);
      if (asked.whole && (asked.countries.length > 0 || asked.years.length > 0)) return byParts(asked, first);
      if (verdict.outcome !== 'none' && byName !== undefined)
        return named.length === 1 ? { outcome: 'found', election: byName } : { outcome: 'ambiguous', among: named };
      return byAnyName(text, named, asked);
    },
    complete(typed, limit = MOST_CHOICES) {
      const asked = read(typed);
      const own = index.complete(typed, limit).flatMap(({ id }) => catalog.heading(id) ?? []);
      const ofCountry = asked.whole && asked.countries.length > 0 ? fitting(asked) : [];
      const isEnough = typed.trim() === '' || own.length + ofCountry.length >= limit;
      const further = isEnough ? [] : everything(catalog).complete('election', typed, {}, limit);
      return [...new Set([...ofCountry, ...own, ...further.map(({ heading }) => heading)])].slice(0, limit);
    },
  };
});

const EUROPEAN = /^European Parliament/;

/** People shorten `general election` so; by itself it says nothing. */
const ABBREVIATED = new Set(['ge']);

/**
 * Several of one country: the one looked in first, where it is among them. Without a year the newest is meant; of one
 * year, the one made by hand, or that of the president.
 */
function decided(all: readonly ElectionHeading[], asked: Asked, first: Named): ElectionOutcome {
  const [newest] = all;
  if (newest !== undefined && all.length === 1) return { outcome: 'found', election: newest };
  if (new Set(all.map(({ country }) => country.code)).size > 1)
    return { outcome: 'ambiguous', among: all.slice(0, MOST_CHOICES) };
  const own = all.find(({ id }) => id === first.id);
  const foremost = only(all, ({ tier }) => tier === 'curated') ?? only(all, ({ type }) => type === 'presidential');
  const meant = own ?? (asked.years.length === 0 ? newest : foremost);
  return meant === undefined ? { outcome: 'ambiguous', among: all } : { outcome: 'found', election: meant };
}

function only<T>(all: readonly T[], fits: (each: T) => boolean): T | undefined {
  const [first, ...others] = all.filter(fits);
  return others.length === 0 ? first : undefined;
}

function typesOf(word: string): readonly string[] {
  return Object.entries(TYPE_WORDS).flatMap(([type, words]) => (words.split(' ').includes(word) ? [type] : []));
}

function entryOf({ id, name, aliases, country, dates, type }: ElectionHeading, prominence: number): NameEntry {
  const year = dates.at(-1)?.slice(0, 4) ?? '';
  const names = Object.values(country.name).filter((text) => text !== undefined);
  const countries = names.flatMap((text) => [`${text} ${year}`, `${year} ${text}`, `${text} ${type} ${year}`]);
  const named = Object.values(name).filter((text) => text !== undefined);
  return {
    id,
    name: name.en,
    aliases: [...named, ...aliases, ...countries, id.replaceAll('-', ' ')],
    body: true,
    prominence,
  };
}
