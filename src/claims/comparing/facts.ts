import { foldText } from '@election-facts/names';
import type { Election } from '../../facts/election.ts';
import { factFigure, processedCountFigure, turnoutFigure } from '../../facts/figures.ts';
import { byPrecedence } from '../../facts/precedence.ts';
import type { Fact } from '../../facts/schema/account.ts';
import type { Measure } from '../finding.ts';
import type { Claim } from '../reading/claim.ts';
import type { Stated } from './agreement.ts';
import {
  agrees,
  clearlyDiffers,
  differenceOf,
  type Held,
  isOneOf,
  known,
  type Option,
  statedOf,
} from './comparison.ts';
import { remembered } from './memory.ts';
import { COUNTED, otherValues } from './other-sources.ts';

const COUNTS = ['voters', 'people', 'polling-stations'] as const;

/** How the facts of a topic are filed: the whole under the slug itself, its parts under `slug-part`. */
export interface Family {
  readonly measure: Measure;
  readonly slug: string;
}

export const REGISTERED: Family = { measure: 'voters-registered', slug: 'registered-voters' };
export const STATIONS: Family = { measure: 'polling-stations', slug: 'polling-stations' };
export const OBSERVERS: Family = { measure: 'observers', slug: 'observers' };

/** What a fact measures, by the slug it is filed under. */
export function measureOfFact({ measure }: Fact): Measure {
  const family = [REGISTERED, STATIONS, OBSERVERS].find(
    ({ slug }) => measure === slug || measure.startsWith(`${slug}-`),
  );
  return family?.measure ?? 'other';
}

/** A count farther from the known one than this is likely of something else, and nothing is said of it. */
const SAME_THING = 2;
/** Smaller numbers agree with something by chance. */
const TELLING = 10;
const SHORTEST_WORD = 4;
/** Words of labels that name no part. */
const GENERIC = new Set(
  'polling stations station voters voter observers observer areas with able vote citizens election number total mission'.split(
    ' ',
  ),
);

/** What an election knows of a family: the whole, the value shown first in front, and its parts. */
interface Known {
  readonly whole: readonly Option[];
  readonly parts: readonly Part[];
}

interface Part extends Option {
  /** Words that name this part and not the whole: `abroad`, `international`. */
  readonly words: ReadonlySet<string>;
}

/**
 * Holds a number of voters, stations or observers against the facts. Parts (stations abroad, international observers)
 * are held against their own facts, by the words of their labels.
 */
export function holdFact(claim: Claim, election: Election, family: Family): Held {
  const stated = statedOf(claim.quantity, false);
  const { whole, parts } = knownOf(election, family);
  const named = parts.filter(({ words }) => claim.passage.tokens.some(({ folded }) => words.has(folded)));
  const base = { measure: family.measure, subject: null } as const;
  const match =
    named.find((part) => agrees(stated, part)) ?? wholeMatch(stated, whole) ?? tellingMatch(stated, parts, named);
  if (match !== undefined) return { ...base, outcome: 'matches', known: known(election, match) };
  const counted = family === STATIONS ? countedStations(stated, election) : undefined;
  if (counted !== undefined) {
    return { ...base, measure: 'processed', outcome: 'matches', known: known(election, counted) };
  }
  const against = named[0] ?? whole[0];
  if (against === undefined) return { ...base, outcome: 'not-in-data' };
  const difference = differenceOf(stated, against);
  const other = whole.find((option) => agrees(stated, option));
  const records = [...named, ...whole].map(({ record }) => record);
  if (
    other !== undefined ||
    isOneOf(stated, otherValues(election, { about: records, units: COUNTS, kinds: COUNTED }))
  ) {
    return { ...base, outcome: 'other-source', known: known(election, other ?? against), difference };
  }
  const differs =
    isNear(stated, against) &&
    (named.length > 0 ? named : whole).filter(isExact).every((option) => clearlyDiffers(stated, option));
  return differs
    ? { ...base, outcome: 'differs', known: known(election, against), difference }
    : { ...base, outcome: 'unclear' };
}

/** The value shown first, or a source's rounded one: "over 90,000". */
function wholeMatch(stated: Stated, [first, ...others]: readonly Option[]): Option | undefined {
  if (first !== undefined && agrees(stated, first)) return first;
  return others.find((option) => !isExact(option) && agrees(stated, option));
}

/** A part that no word names is recognised by its number alone, if that is exact and not small. */
function tellingMatch(stated: Stated, parts: readonly Part[], named: readonly Part[]): Option | undefined {
  const isTelling = stated.about === 'exactly' && stated.value >= TELLING && named.length === 0;
  return isTelling ? parts.find((part) => agrees(stated, part)) : undefined;
}

function knownOf(election: Election, family: Family): Known {
  return remembered(election, `facts ${family.slug}`, () => {
    const facts = election.facts.filter(({ unit }) => unit !== 'percent');
    const main = facts.filter(({ measure }) => measure === family.slug);
    const { name, country } = election.about;
    const ofElection = [...Object.values(name), ...Object.values(country.name)].flatMap((text) =>
      foldText(text).split(' '),
    );
    const shared = new Set([...main.flatMap((fact) => [...wordsOf(fact)]), ...ofElection]);
    const parts = facts.filter(({ measure }) => measure.startsWith(`${family.slug}-`));
    return {
      whole: [
        ...shownFirst(main.flatMap((fact) => optionOf(election, fact))),
        ...(family === REGISTERED ? registeredAtTurnout(election) : []),
      ],
      parts: parts.flatMap((fact) => {
        const words = new Set([...wordsOf(fact)].filter((word) => !shared.has(word)));
        return optionOf(election, fact).map((option) => ({ ...option, words }));
      }),
    };
  });
}

function optionOf(election: Election, fact: Fact): readonly Option[] {
  const figure = factFigure(election, fact);
  return figure === undefined ? [] : [{ figure, record: fact.id }];
}

function shownFirst(options: readonly Option[]): readonly Option[] {
  const reported = options
    .filter(isExact)
    .map((option) => ({ option, asOf: option.figure.asOf, sources: option.figure.sources }));
  const rounded = options.filter((option) => !isExact(option));
  return [...byPrecedence(reported).map(({ option }) => option), ...rounded];
}

function registeredAtTurnout(election: Election): readonly Option[] {
  return election.turnout
    .filter(({ reportingUnit }) => reportingUnit === undefined)
    .toReversed()
    .flatMap((report) => {
      const figure = turnoutFigure(election, report, 'registered');
      return figure === undefined ? [] : [{ figure, record: report.id }];
    });
}

/** `6,102 of 6,537 polling stations`. */
function countedStations(stated: Stated, election: Election): Option | undefined {
  const options = remembered(election, 'counted stations', () =>
    election.tallies.flatMap((tally): Option[] => {
      const figure = processedCountFigure(election, tally, 'counted');
      return figure === undefined ? [] : [{ figure, record: tally.id }];
    }),
  );
  return options.find((option) => agrees(stated, option));
}

function wordsOf({ label, aliases }: Fact): ReadonlySet<string> {
  const words = [...Object.values(label), ...aliases].flatMap((text) => foldText(text).split(' '));
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !GENERIC.has(word)));
}

function isExact({ figure: { quantity } }: Option): boolean {
  return quantity.kind === 'exact' && quantity.about === 'exactly';
}

function isNear({ value }: Stated, { figure: { quantity } }: Option): boolean {
  const of = quantity.kind === 'exact' ? quantity.value : quantity.max;
  return value <= of * SAME_THING && value >= of / SAME_THING;
}
