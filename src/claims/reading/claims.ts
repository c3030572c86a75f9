import type { Catalog } from '../../facts/catalog.ts';
import type { Election } from '../../facts/election.ts';
import type { CandidateId } from '../../facts/schema/basics.ts';
import type { ExitPoll } from '../../facts/schema/exit-poll.ts';
import type { Mention } from '../names/mentions.ts';
import type { Quantity } from '../text/quantities.ts';
import { clausesOf } from './clauses.ts';
import { standingOf } from './doubts.ts';
import {
  electionsInText,
  type Scope,
  type ScopeMemory,
  type ScopeOptions,
  scopeOfPlace,
  scopeOfSubject,
  yearsOf,
} from './elections.ts';
import { isOfVotes } from './evidence.ts';
import { type Frame, frameOf, type Sign, signsOf, UNSAID } from './frames.ts';
import { type Passage, placesOf } from './passage.ts';
import { type Binding, bindSubjects, candidateOf, hasPronoun, isWeakName, subjectsOf } from './subjects.ts';
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
  readonly stage?: { readonly percent: number; readonly step: number; readonly here: boolean };
  /** Only a clear claim may be said to differ. */
  readonly clear: boolean;
  /** Unclear only in that two people bear the name: `Aliyev`. */
  readonly namesakes: boolean;
}

export interface Subject {
  readonly election: Election;
  readonly candidate: CandidateId;
}

interface Memory extends ScopeMemory {
  readonly paragraph: number;
  /** Candidates of the last sentence that named any. */
  readonly subjects: readonly Mention[];
  /** A line that named a candidate or kind of figure and gave no figure: it speaks for the lines below. */
  readonly heading: { readonly subjects: readonly Mention[]; readonly frame: Frame } | undefined;
  readonly polls: readonly ExitPoll[];
  readonly stage: { readonly percent: number; readonly step: number } | undefined;
}

/** Reads the claims of a text in order. A sentence is understood with what the sentences before it have named. */
export function claimsOf(passages: readonly Passage[], catalog: Catalog, options: ScopeOptions): readonly Claim[] {
  let memory: Memory = {
    inText: electionsInText(passages, catalog),
    years: [],
    paragraph: 0,
    subjects: [],
    heading: undefined,
    polls: [],
    stage: undefined,
  };
  const claims: Claim[] = [];
  for (const passage of passages) {
    const read = readPassage(passage, memory, catalog, options);
    claims.push(...read.claims);
    memory = read.memory;
  }
  return claims;
}

function readPassage(
  passage: Passage,
  memory: Memory,
  catalog: Catalog,
  options: ScopeOptions,
): { readonly claims: readonly Claim[]; readonly memory: Memory } {
  const clauses = clausesOf(passage);
  const signs = signsOf(passage);
  const subjects = subjectsOf(passage);
  const hasPollster = passage.mentions.some(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
  const setting: Setting = { passage, clauses, subjectPlaces: subjects.map(({ first }) => first), hasPollster };
  const topics = new Map(passage.quantities.map((quantity) => [quantity, topicsOf(setting, quantity)]));
  const ownFigures = passage.quantities.filter(
    (quantity) => !quantity.whole && (topics.get(quantity)?.includes('candidate') ?? false),
  );
  const candidatesFigures = withUnits(passage, ownFigures, subjects);
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
    const scope =
      binding === undefined
        ? scopeOfPlace(passage, catalog, memory, options)
        : scopeOfSubject(passage, binding.mentions, catalog, memory, options);
    const standing = standingOf(passage, clauses, quantity);
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
      clear:
        standing === 'clear' &&
        scope.clear &&
        own.length === 1 &&
        spokenOf.kind !== 'contrasted' &&
        (!isCandidates || (binding?.clear === true && isClearlyVotes(binding))),
      namesakes: binding?.mentions.length === 1,
    };
  });
  return { claims, memory: remember({ passage, memory, subjects, clauses, signs, topics, stage }) };
}

/** Small whole numbers without a unit (`his 5th`, `top 3`) belong to nobody, unless they stand in a list of names. */
function withUnits(
  passage: Passage,
  quantities: readonly Quantity[],
  subjects: readonly Mention[],
): readonly Quantity[] {
  const isBesideName = ({ first }: Quantity): boolean =>
    subjects.some(({ last }) => first - last >= 1 && first - last <= 2);
  const isSmall = ({ unit, step, value }: Quantity): boolean => unit === 'bare' && step >= 1 && value < 100;
  const isOfSomething = ({ unit, step, value, last }: Quantity): boolean =>
    unit === 'bare' && step >= 1 && value >= 100 && isPlainWord(passage, last + 1);
  const isList = quantities.filter((quantity) => quantity.unit === 'bare' && isBesideName(quantity)).length >= 2;
  return quantities.filter(
    (quantity) => !isOfSomething(quantity) && (!isSmall(quantity) || (isList && isBesideName(quantity))),
  );
}

/** A word that is neither a name nor one of the language's: `12,000 followers`. */
function isPlainWord({ tokens, cues, mentions }: Passage, place: number): boolean {
  const isName = mentions.some(({ first, last }) => place >= first && place <= last);
  return tokens[place]?.kind === 'word' && cues.get(place) === undefined && !isName;
}

function subjectsIn({ elections }: Scope, binding: Binding | undefined): readonly Subject[] {
  if (binding === undefined) return [];
  return elections.flatMap((election) =>
    binding.mentions.flatMap(({ referents }) => {
      const here = referents.filter((referent) => 'election' in referent && referent.election === election);
      return [...new Set(here.flatMap(candidateOf))].map((candidate) => ({ election, candidate }));
    }),
  );
}

/** A sentence without a name speaks of the heading's, or, with a pronoun, of the one person named last. */
function inherited(passage: Passage, memory: Memory, heading: readonly Mention[] | undefined): Binding | undefined {
  if (heading !== undefined && heading.length === 1) return { mentions: heading, clear: true };
  if (memory.subjects.length !== 1 || passage.strangers.length > 0) return undefined;
  return { mentions: memory.subjects, clear: hasPronoun(passage) };
}

function stageOf(passage: Passage, topics: ReadonlyMap<Quantity, readonly Topic[]>): Claim['stage'] {
  const counted = stationsCounted(passage);
  if (counted !== undefined) return { ...counted, here: true };
  const processed = passage.quantities.filter((quantity) => topics.get(quantity)?.[0] === 'processed');
  const [only] = processed;
  return only === undefined || processed.length > 1 ? undefined : { percent: only.value, step: only.step, here: true };
}

/** `6,102 of 6,537 polling stations` as a share of the count. */
function stationsCounted({ quantities }: Passage): { readonly percent: number; readonly step: number } | undefined {
  const place = quantities.findIndex(({ whole, unit }) => whole && unit === 'stations');
  const [part, whole] = [quantities[place - 1], quantities[place]];
  return part === undefined || whole === undefined
    ? undefined
    : { percent: (100 * part.value) / whole.value, step: STATION_STEP };
}

const STATION_STEP = 0.01;

interface Remembering {
  readonly passage: Passage;
  readonly memory: Memory;
  readonly subjects: readonly Mention[];
  readonly clauses: readonly number[];
  readonly signs: readonly Sign[];
  readonly topics: ReadonlyMap<Quantity, readonly Topic[]>;
  readonly stage: Claim['stage'];
}

function remember({ passage, memory, subjects, clauses, signs, topics, stage }: Remembering): Memory {
  const figures = passage.quantities.filter((quantity) => topics.get(quantity)?.[0] !== 'processed');
  const frame = frameAtEnd(passage, clauses, signs);
  const isHeading =
    figures.length === 0 && passage.tokens.length > 0 && (subjects.length > 0 || frame.kind !== 'unsaid');
  const polls = passage.mentions.flatMap(({ referents }) =>
    referents.flatMap((referent) => (referent.kind === 'pollster' ? referent.polls : [])),
  );
  const samePlace = passage.paragraph === memory.paragraph;
  const years = yearsOf(passage);
  const strong = subjects.filter((mention) => !isWeakName(mention));
  return {
    inText: memory.inText,
    years: years.length > 0 ? years : memory.years,
    paragraph: passage.paragraph,
    subjects: subjects.length > 0 ? strong : memory.subjects,
    heading: isHeading ? { subjects, frame } : samePlace ? memory.heading : undefined,
    polls: polls.length > 0 ? polls : placesOf(passage, 'result').length > 0 ? [] : memory.polls,
    stage: stage === undefined ? memory.stage : { percent: stage.percent, step: stage.step },
  };
}

/** What a line without figures announces for those below it. */
function frameAtEnd(passage: Passage, clauses: readonly number[], signs: readonly Sign[]): Frame {
  const end = passage.tokens.length;
  const nothing: Quantity = {
    first: end,
    last: end,
    numberFirst: end - 1,
    numberLast: end,
    value: 0,
    step: 1,
    about: 'exactly',
    unit: 'bare',
    whole: false,
  };
  return passage.quantities.length === 0 ? frameOf(passage, clauses, signs, nothing) : UNSAID;
}
