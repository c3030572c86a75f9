import type { Catalog } from '../../../facts/catalog.ts';
import type { Election } from '../../../facts/election.ts';
import type { PlaceId } from '../../../facts/schema/basics.ts';
import type { Quantity } from '../../text/numbers/quantity.ts';
import type { Round } from '../claim.ts';
import type { Situation } from '../doubts.ts';
import { type Passage, placesOf } from '../passage.ts';
import type { Binding } from '../subjects.ts';
import { compiledElection } from './compiled.ts';
import {
  type Scope,
  type ScopeOptions,
  type Spot,
  scopeOfPlace,
  scopeOfSubject,
  withoutComparedYears,
  yearsOf,
} from './elections.ts';
import type { Announced } from './headings.ts';
import type { Memory } from './memory.ts';
import { placeOfFigure } from './places.ts';
import { yearsOfFigure } from './years.ts';

/** A part of the country that the data has counts of, of an election that the text names. */
export function placeSaid(
  spot: Spot,
  binding: Binding | undefined,
  announced: Announced,
  reading: Reading,
): { readonly scope: Scope; readonly place: PlaceId } | undefined {
  const isNamed = spot.countries.length > 0 || spot.passage.years.length > 0;
  const [election] = binding !== undefined && isNamed ? scopeOf(spot, binding, reading).elections : [];
  const found = election === undefined ? undefined : placeOfFigure(spot.passage, announced, election, reading.catalog);
  return found === undefined
    ? undefined
    : { scope: { elections: [found.election], clear: false, open: false }, place: found.place.id };
}

export interface Reading {
  readonly catalog: Catalog;
  readonly memory: Memory;
  readonly options: ScopeOptions;
}

/** `in the parliamentary election` is not said of a president's. */
function isOfKind({ about: { type } }: Election, { places }: Passage): boolean {
  if (places.has('parliamentary') && !places.has('presidential')) return type !== 'presidential';
  return !places.has('presidential') || places.has('parliamentary') || type === 'presidential';
}

/** The elections of a figure; where the text names a country and a year of which none was made by hand, that of a data set. */
export function scopeOf(spot: Spot, binding: Binding | undefined, { catalog, memory, options }: Reading): Scope {
  const whole =
    binding === undefined
      ? scopeOfPlace(spot, catalog, memory, options)
      : scopeOfSubject(spot, binding.mentions, catalog, memory, options);
  const scope = { ...whole, elections: whole.elections.filter((election) => isOfKind(election, spot.passage)) };
  if (scope.elections.length > 0 || options.electionId !== undefined) return scope;
  const elections = compiledElection(catalog, spot.countries, yearsOf(spot.passage));
  return elections.length === 0 ? scope : { elections, clear: true, open: false };
}

/** `in the runoff`: in the clause of a figure, before it in the sentence, or above. */
export function roundOf(
  { passage, clauses, announced }: Pick<Situation, 'passage' | 'clauses' | 'announced'>,
  quantity: Quantity,
): { readonly round?: Round } {
  const isSaid = (kind: 'runoff' | 'first-round'): boolean =>
    announced.headings.some(({ places }) => places.has(kind)) ||
    placesOf(passage, kind).some((place) => clauses[place] === clauses[quantity.numberFirst] || place < quantity.first);
  if (isSaid('runoff')) return isSaid('first-round') ? {} : { round: 'runoff' };
  return isSaid('first-round') ? { round: 'first' } : {};
}

/** The passage as it is spoken of one figure: with the years of that figure, or of the heading, and its own "last time". */
export function asSaidOf(
  passage: Passage,
  clauses: readonly number[],
  quantity: Quantity,
  { headings }: Announced,
): Passage {
  const clause = clauses[quantity.numberFirst] ?? 0;
  const compared = withoutComparedYears(passage, clauses, clause);
  const years = yearsSpoken(compared, headings, quantity);
  const withFigures = new Set(passage.quantities.map(({ numberFirst }) => clauses[numberFirst]));
  const isPrevious = placesOf(passage, 'previous').some(
    (place) => clauses[place] === clause || (place < quantity.first && !withFigures.has(clauses[place])),
  );
  if (years === passage.years && (isPrevious || !passage.places.has('previous'))) return passage;
  const places = isPrevious ? passage.places : new Map([...passage.places].filter(([kind]) => kind !== 'previous'));
  return { ...passage, years, places };
}

function yearsSpoken(passage: Passage, headings: readonly Passage[], quantity: Quantity): Passage['years'] {
  if (passage.years.length > 0) return yearsOfFigure(passage, quantity);
  const above = headings.flatMap(({ years }) => years);
  // `Party | 2021 | 2025`: a year for each column.
  const column = passage.quantities.indexOf(quantity);
  const isTable = above.length > 1 && above.length === passage.quantities.length;
  return isTable ? above.slice(column, column + 1) : above.length > 0 ? above : passage.years;
}
