import { type Measure, measures } from '../languages/lexicon.ts';
import type { Mark } from './marks.ts';
import type { Feature } from './rules.ts';

/** Words beside a measure that make another measure of it. */
const NARROWED: readonly (readonly [of: Measure, word: Feature, measure: Measure])[] = [
  ['observers', 'foreign', 'observers-international'],
  ['observers', 'abroad', 'observers-international'],
  ['observers', 'domestic', 'observers-domestic'],
  ['polling-stations', 'annulled', 'annulled-stations'],
  ['polling-stations', 'abroad', 'stations-abroad'],
  ['registered-voters', 'abroad', 'voters-abroad'],
];

/** The measures a question names that an election may hold: those of its own data first, then everyday words for them. */
export function factsNamed(
  marks: readonly Mark[],
  features: ReadonlySet<Feature>,
  election: string,
): readonly string[] {
  const inWords = marks.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.kind === 'measure' ? [sense.measure] : [])),
  );
  const narrowed = inWords.map(
    (measure) => NARROWED.find(([of, word]) => of === measure && features.has(word))?.[2] ?? measure,
  );
  if (features.has('turnout') && features.has('early')) narrowed.unshift('turnout-early');
  if (features.has('turnout') && features.has('minimum')) narrowed.unshift('turnout-minimum');
  const named = marks.flatMap(({ referents }) =>
    referents.flatMap((referent) =>
      referent.kind === 'fact' && referent.election === election ? [referent.measure] : [],
    ),
  );
  const [first] = narrowed;
  return [...new Set([...(first === undefined ? named : measures[first]), ...named.slice(0, 1)])];
}
