import type { Election } from '../../facts/election.ts';
import type { Referent } from '../names/catalog-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { Claim } from '../reading/claim.ts';
import type { Passage } from '../reading/passage.ts';

/**
 * How surely a text says which election it speaks of. `named`: by the election, its country, its authority, or a person's
 * whole name. `hinted`: by a year beside a name, or by two names that stood in it alone. Nothing else is enough to
 * contradict: parties of many countries bear one name.
 */
export type Identification = 'named' | 'hinted' | 'unsaid';

export function identificationOf(election: Election, claim: Claim, passages: readonly Passage[]): Identification {
  const mentions = passages.flatMap((passage) => passage.mentions);
  if (mentions.some((mention) => names(mention, election)) || isWholePerson(claim, election)) return 'named';
  const years = passages.flatMap((passage) => passage.years.map(({ year }) => year));
  if (years.some((year) => election.about.dates.some((date) => date.startsWith(String(year))))) return 'hinted';
  if (mentions.some((mention) => isFirm(mention, election))) return 'hinted';
  const own = new Set(mentions.filter((mention) => isOnlyOf(mention, election)).flatMap(candidatesOf));
  return own.size >= 2 ? 'hinted' : 'unsaid';
}

function names({ referents }: Mention, election: Election): boolean {
  const isNamed = (referent: Referent): boolean => {
    if (referent.kind === 'election' || referent.kind === 'authority') return referent.election === election;
    return referent.kind === 'country' && referent.code === election.about.country.code;
  };
  return referents.some(isNamed) && referents.every((referent) => isNamed(referent) || isOfCountry(referent, election));
}

function isOfCountry(referent: Referent, { about }: Election): boolean {
  if (referent.kind === 'country') return referent.code === about.country.code;
  if (referent.kind === 'capital') return false;
  return referent.election.about.country.code === about.country.code;
}

/** Given name and surname: `Zahid Oruj`, but not `Aliyev` and not `Labour`. */
function isWholePerson({ passage, quantity }: Claim, election: Election): boolean {
  return passage.mentions.some(
    ({ first, last, referents }) =>
      last > first &&
      Math.abs(first - quantity.first) <= passage.tokens.length &&
      referents.some(
        (referent) =>
          referent.kind === 'candidate' &&
          referent.election === election &&
          referent.form === 'full' &&
          referent.candidate.kind === 'person',
      ),
  );
}

function isFirm({ referents }: Mention, election: Election): boolean {
  return referents.some((referent) => referent.kind === 'pollster' && referent.election === election);
}

function isOnlyOf({ referents }: Mention, election: Election): boolean {
  return referents.length > 0 && referents.every((referent) => isOfCountry(referent, election));
}

function candidatesOf({ referents }: Mention): readonly string[] {
  const ids = referents.flatMap((referent) => (referent.kind === 'candidate' ? [referent.candidate.id] : []));
  return [...new Set(ids)].slice(0, 1);
}
