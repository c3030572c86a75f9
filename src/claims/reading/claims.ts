import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { CandidateId } from '../../facts/schema/basics.ts';
import type { ExitPoll } from '../../facts/schema/exit-poll.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { candidateFigures } from './candidate-figures.ts';
import { type Situation, standingOf } from './doubts.ts';
import { isOfVotes } from './evidence.ts';
import { type Frame, frameOf, signsOf, UNSAID } from './frames.ts';
import { type Passage, placesOf } from './passage.ts';
import { clausesOf } from './scope/clauses.ts';
import {
  electionsInText,
  NOWHERE,
  type Scope,
  type ScopeOptions,
  scopeOfPlace,
  scopeOfSubject,
  withoutComparedYears,
} from './scope/elections.ts';
import { type Announced, announcedBy, Headings } from './scope/headings.ts';
import { emptyMemory, inherited, type Memory, remember, type Stage } from './scope/memory.ts';
import { countriesOfFigure } from './scope/whereabouts.ts';
import { yearsOfFigure } from './scope/years.ts';
import { type Binding, bindSubjects, candidateOf, subjectsOf } from './subjects.ts';
import { type Setting, type Topic, topicsOf } from './topics.ts';

/** A figure of a text, with what it is taken to be about. */
export interface Claim {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** Several: the words leave it open, so that the claim can be confirmed and not contradicted. */
  readonly topics: readonly Topic[];
  /** Candidates it may belong to, in the elections it may be of; the likeliest first. Empty for turnout and the like. */
  readonly subjects: readonly Subject[];
  readonly elections: readonly Election[];
  /** Nothing says which of the elections it is of. */
  readonly open: boolean;
  readonly frame: Frame;
  /** Polls named earlier in the text, for sentences that may still speak of them. */
  readonly pollsNearby: readonly ExitPoll[];
  /** The share of the count that the sentence, or one before it, speaks of. */
  readonly stage?: Stage & { readonly here: boolean };
  /** Of the day of writing: `now has 119 MPs`. An earlier count is not meant. */
  readonly present: boolean;
  /** The round of the election that the text speaks of. */
  readonly round?: Round;
  /** Only a clear claim may be said to differ. */
  readonly clear: boolean;
}

export type Round = 'first' | 'runoff';

export interface Subject {
  readonly election: Election;
  readonly candidate: CandidateId;
}

/** Reads the claims of a text in order. A sentence is understood with what the sentences before it have named. */
export function claimsOf(passages: readonly Passage[], catalog: Catalog, options: ScopeOptions): readonly Claim[] {
  let memory = emptyMemory(electionsInText(passages, catalog));
  const headings = new Headings();
  const claims: Claim[] = [];
  for (const passage of passages) {
    const announced = announcedBy(passage, headings.over(passage));
    const read = readPassage({ passage, announced }, memory, catalog, options);
    claims.push(...read.claims);
    memory = read.memory;
  }
  return claims;
}

function readPassage(
  { passage, announced }: { readonly passage: Passage; readonly announced: Announced },
  memory: Memory,
  catalog: Catalog,
  options: ScopeOptions,
): { readonly claims: readonly Claim[]; readonly memory: Memory } {
  const clauses = clausesOf(passage);
  const signs = signsOf(passage);
  const subjects = subjectsOf(passage);
  const hasPollster = passage.mentions.some(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
  const setting: Setting = {
    passage,
    clauses,
    subjectPlaces: subjects.map(({ first }) => first),
    hasPollster,
    announced,
  };
  const topics = new Map(passage.quantities.map((quantity) => [quantity, topicsOf(setting, quantity)]));
  const ownFigures = passage.quantities.filter(
    (quantity) => !quantity.whole && (topics.get(quantity)?.includes('candidate') ?? false),
  );
  const candidatesFigures = candidateFigures(passage, ownFigures, subjects);
  const bindings = bindSubjects(passage, clauses, subjects, candidatesFigures);
  const stage = stageOf(passage, topics) ?? (memory.stage === undefined ? undefined : { ...memory.stage, here: false });
  const heading = passage.paragraph === memory.paragraph ? memory.heading : undefined;
  const claims = passage.quantities.map((quantity): Claim => {
    const own = topics.get(quantity) ?? [];
    const isCandidates = own.includes('candidate');
    const binding = isCandidates
      ? (bindings.get(quantity) ??
        (candidatesFigures.includes(quantity) ? inherited(passage, memory, heading?.subjects) : undefined))
      : undefined;
    const spoken = asSaidOf(passage, clauses, quantity, announced);
    const spot = { passage: spoken, countries: countriesOfFigure(passage, clauses, quantity, announced) };
    const standing = standingOf({ passage, clauses, announced, topics: own }, quantity);
    const scope =
      standing === 'elsewhere'
        ? NOWHERE
        : binding === undefined
          ? scopeOfPlace(spot, catalog, memory, options)
          : scopeOfSubject(spot, binding.mentions, catalog, memory, options);
    const frame = frameOf(passage, clauses, signs, quantity);
    const spokenOf = frame.kind === 'unsaid' ? (heading?.frame ?? UNSAID) : frame;
    const isClearlyVotes = ({ mentions: [mention] }: Binding): boolean =>
      stage?.here === true || (mention !== undefined && isOfVotes(passage, clauses, quantity, mention, spokenOf));
    return {
      passage,
      quantity,
      topics: standing === 'silent' || (quantity.whole && isCandidates) ? [] : own,
      subjects: subjectsIn(scope, binding),
      elections: scope.elections,
      open: scope.open,
      frame: spokenOf,
      pollsNearby: memory.polls,
      ...(stage === undefined ? {} : { stage }),
      present: placesOf(passage, 'currently').some((place) => clauses[place] === clauses[quantity.numberFirst]),
      ...roundOf({ passage, clauses, announced }, quantity),
      clear:
        standing === 'clear' &&
        scope.clear &&
        own.length === 1 &&
        spokenOf.kind !== 'contrasted' &&
        (!isCandidates || (binding?.clear === true && isClearlyVotes(binding))),
    };
  });
  return { claims, memory: remember(memory, { passage, subjects, clauses, signs, topics, stage }) };
}

/** `in the runoff`: in the clause of a figure, before it in the sentence, or above. */
function roundOf(
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
function asSaidOf(passage: Passage, clauses: readonly number[], quantity: Quantity, { headings }: Announced): Passage {
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

function subjectsIn({ elections }: Scope, binding: Binding | undefined): readonly Subject[] {
  if (binding === undefined) return [];
  return elections.flatMap((election) =>
    binding.mentions.flatMap(({ referents }) => {
      const here = referents.filter((referent) => 'election' in referent && referent.election === election);
      return meantOf(election, [...new Set(here.flatMap(candidateOf))]).map((candidate) => ({ election, candidate }));
    }),
  );
}

/**
 * Of people who bear one name the one whom everybody means: with ten times the votes of the others. Where there is none
 * it is left open. A namesake is never chosen because the figure fits.
 */
function meantOf(election: Election, candidates: readonly CandidateId[]): readonly CandidateId[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates.map((id) => ({ id, share: shareOf(election, id) })).toSorted((a, b) => b.share - a.share);
  const [first, second] = ranked;
  return first !== undefined && second !== undefined && first.share >= second.share * FAR_AHEAD
    ? [first.id]
    : candidates;
}

const FAR_AHEAD = 10;

function shareOf(election: Election, candidate: CandidateId): number {
  return Math.max(
    0,
    ...election.contestsOf(candidate).map(({ id }) => {
      const line = election.latestTally(id)?.results.find((result) => result.candidate === candidate);
      return line?.percent ?? line?.votes ?? line?.seats ?? 0;
    }),
  );
}

function stageOf(passage: Passage, topics: ReadonlyMap<Quantity, readonly Topic[]>): Claim['stage'] {
  const counted = stationsCounted(passage);
  if (counted !== undefined) return { ...counted, here: true };
  const processed = passage.quantities.filter((quantity) => topics.get(quantity)?.[0] === 'processed');
  const [only] = processed;
  return only === undefined || processed.length > 1 ? undefined : { percent: only.value, step: only.step, here: true };
}

/** `6,102 of 6,537 polling stations` as a share of the count. */
function stationsCounted({ quantities }: Passage): Stage | undefined {
  const place = quantities.findIndex(({ whole, unit }) => whole && unit === 'stations');
  const [part, whole] = [quantities[place - 1], quantities[place]];
  return part === undefined || whole === undefined
    ? undefined
    : { percent: (100 * part.value) / whole.value, step: STATION_STEP };
}

const STATION_STEP = 0.01;
