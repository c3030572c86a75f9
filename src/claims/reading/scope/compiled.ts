import type { Catalog, ElectionHeading } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import { keptFor } from '../../../facts/kept.ts';
import type { CandidateId } from '../../../facts/schema/basics.ts';
import type { CountryReferent, Referent } from '../../names/catalog-names.ts';

/** Elections to the European Parliament are filed under their countries; who names a country and a year means another. */
const EUROPEAN = /-ep$/;

/** Elections of data sets by country and year, unopened. */
const headingsOf = keptFor((catalog: Catalog): ReadonlyMap<string, readonly ElectionHeading[]> => {
  const byYear = new Map<string, ElectionHeading[]>();
  for (const heading of catalog.headings) {
    if (heading.tier !== 'compiled' || EUROPEAN.test(heading.id)) continue;
    for (const year of new Set(heading.dates.map((date) => date.slice(0, 4)))) {
      const key = `${heading.country.code} ${year}`;
      byYear.set(key, [...(byYear.get(key) ?? []), heading]);
    }
  }
  return byYear;
});

/**
 * The one election of a data set that a text names by country and year. It is opened only then: that others exist
 * changes nothing about any other text.
 */
export function compiledElection(
  catalog: Catalog,
  countries: readonly CountryReferent[],
  years: readonly number[],
): readonly Election[] {
  const [year, ...otherYears] = years;
  const [country, ...others] = [...new Set(countries.map(({ code }) => code))];
  if (year === undefined || otherYears.length > 0 || country === undefined || others.length > 0) return [];
  const [only, ...more] = headingsOf(catalog).get(`${country} ${year}`) ?? [];
  const election = only === undefined || more.length > 0 ? undefined : catalog.find(only.id);
  return election === undefined ? [] : [election];
}

/** The same people and bodies in an election that the names were not taken from. */
export function sameIn(election: Election, referents: readonly Referent[]): readonly CandidateId[] {
  const entities = new Set(
    referents.flatMap((referent) =>
      referent.kind === 'candidate' && referent.election.about.country.code === election.about.country.code
        ? [referent.candidate.entity]
        : [],
    ),
  );
  return election.candidates.filter(({ entity }) => entity !== undefined && entities.has(entity)).map(({ id }) => id);
}
