import type { Election } from '../../facts/election.ts';
import { factFigure, processedCountFigure, turnoutFigure } from '../../facts/figures.ts';
import { byPrecedence } from '../../facts/precedence.ts';
import type { Fact } from '../../facts/schema/account.ts';
import { foldText } from '../../lookup/fold.ts';
import type { Measure } from '../finding.ts';
import type { Claim } from '../reading/claims.ts';
import { agreement } from './agreement.ts';
import { agrees, clearlyDiffers, differenceOf, type Held, known, type Option, statedOf } from './comparison.ts';
import { otherValues } from './other-sources.ts';

/** How the facts of a topic are filed: the whole under the slug itself, its parts under `slug-part`. */
interface Family {
  readonly measure: Measure;
  readonly slug: string;
}

export const REGISTERED: Family = { measure: 'voters-registered', slug: 'registered-voters' };
export const STATIONS: Family = { measure: 'polling-stations', slug: 'polling-stations' };
export const OBSERVERS: Family = { measure: 'observers', slug: 'observers' };

/** A count farther from the known one than this is likely of something else, and nothing is said of it. */
const SAME_THING = 2;
const MIN_PART = 10;
const SHORTEST_WORD = 4;

interface FactOption extends Option {
  readonly fact: Fact;
}

/**
 * Holds a number of voters, stations or observers against the facts. Parts (stations abroad, international observers)
 * are held against their own facts, by the words of their labels.
 */
export function holdFact(claim: Claim, election: Election, { measure, slug }: Family): Held {
  const base = { measure, subject: null } as const;
  const stated = statedOf(claim.quantity, false);
  const options = factOptions(election, slug);
  const parts = options.filter(({ fact }) => fact.measure !== slug && fact.unit !== 'percent');
  const whole = [
    ...shownFirst(options.filter(({ fact }) => fact.measure === slug)),
    ...(measure === 'voters-registered' ? registeredOptions(election) : []),
  ];
  const meant = parts.filter(({ fact }) => isNamed(claim, fact, whole));
  const part =
    meant.find((option) => agrees(stated, option)) ??
    parts.find((option) => agrees(stated, option) && stated.value >= MIN_PART && stated.about === 'exactly');
  if (meant.length > 0 && part !== undefined) return { ...base, outcome: 'matches', known: known(election, part) };
  const [main] = whole;
  if (main !== undefined && agrees(stated, main)) return { ...base, outcome: 'matches', known: known(election, main) };
  const bound = whole.find(
    ({ figure, record }) =>
      record !== main?.record &&
      figure.quantity.kind === 'exact' &&
      figure.quantity.about !== 'exactly' &&
      agrees(stated, { figure, record }),
  );
  if (bound !== undefined) return { ...base, outcome: 'matches', known: known(election, bound) };
  const counted = measure === 'polling-stations' ? countedOption(election, claim) : undefined;
  if (counted !== undefined)
    return { ...base, measure: 'processed', outcome: 'matches', known: known(election, counted) };
  if (meant.length === 0 && part !== undefined) return { ...base, outcome: 'matches', known: known(election, part) };
  const other = [...meant, ...whole].find((option) => agrees(stated, option));
  if (other !== undefined && main !== undefined)
    return { ...base, outcome: 'other-source', known: known(election, other), difference: differenceOf(stated, main) };
  const printed = otherValues(
    election,
    [...meant, ...whole].map(({ record }) => record),
  );
  const against = meant[0] ?? main;
  if (against === undefined) return { ...base, outcome: 'not-in-data' };
  if (
    printed.some((value) => agreement(stated, { kind: 'exact', value, unit: 'people', about: 'exactly' }) === 'agrees')
  ) {
    return {
      ...base,
      outcome: 'other-source',
      known: known(election, against),
      difference: differenceOf(stated, against),
    };
  }
  const candidates = meant.length > 0 ? meant : whole;
  const isSameThing = isNear(stated.value, against) && candidates.every((option) => clearlyDiffers(stated, option));
  return isSameThing
    ? { ...base, outcome: 'differs', known: known(election, against), difference: differenceOf(stated, against) }
    : { ...base, outcome: 'unclear' };
}

function factOptions(election: Election, slug: string): readonly FactOption[] {
  return election.facts
    .filter(({ measure }) => measure === slug || measure.startsWith(`${slug}-`))
    .flatMap((fact) => {
      const figure = factFigure(election, fact);
      return figure === undefined ? [] : [{ fact, figure, record: fact.id }];
    });
}

function shownFirst(options: readonly FactOption[]): readonly FactOption[] {
  const exact = options.filter(({ fact }) => fact.about === 'exactly');
  const rest = options.filter(({ fact }) => fact.about !== 'exactly');
  const order = byPrecedence(
    exact.map((option) => ({ option, asOf: option.figure.asOf, sources: option.figure.sources })),
  );
  return [...order.map(({ option }) => option), ...rest];
}

function registeredOptions(election: Election): readonly Option[] {
  return election.turnout
    .filter(({ reportingUnit }) => reportingUnit === undefined)
    .toReversed()
    .flatMap((report) => {
      const figure = turnoutFigure(election, report, 'registered');
      return figure === undefined ? [] : [{ figure, record: report.id }];
    });
}

/** `6,102 of 6,537 polling stations`. */
function countedOption(election: Election, claim: Claim): Option | undefined {
  const stated = statedOf(claim.quantity, false);
  for (const tally of election.tallies) {
    const figure = processedCountFigure(election, tally, 'counted');
    if (figure !== undefined && agrees(stated, { figure, record: tally.id })) return { figure, record: tally.id };
  }
  return undefined;
}

/** Whether the sentence has a word of the part's label or aliases that the whole's have not: `abroad`, `international`. */
function isNamed({ passage }: Claim, fact: Fact, whole: readonly Option[]): boolean {
  const own = wordsOf(fact);
  const shared = new Set(whole.flatMap((option) => ('fact' in option ? [...wordsOf(option.fact as Fact)] : [])));
  return passage.tokens.some(
    ({ folded }) => folded.length >= SHORTEST_WORD && own.has(folded) && !shared.has(folded) && !GENERIC.has(folded),
  );
}

const GENERIC = new Set(
  'polling stations station voters voter observers observer areas azerbaijan with able vote citizens election number total mission'.split(
    ' ',
  ),
);

function wordsOf({ label, aliases }: Fact): ReadonlySet<string> {
  return new Set([...Object.values(label), ...aliases].flatMap((text) => foldText(text).split(' ')));
}

function isNear(value: number, { figure: { quantity } }: Option): boolean {
  const of = quantity.kind === 'exact' ? quantity.value : quantity.max;
  return value <= of * SAME_THING && value >= of / SAME_THING;
}
