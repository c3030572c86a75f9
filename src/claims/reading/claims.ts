import type { Catalog } from '../../facts/catalog.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { subjectsIn } from './bearers.ts';
import { candidateFigures } from './candidate-figures.ts';
import type { Claim } from './claim.ts';
import { type Situation, standingOf } from './doubts.ts';
import { isOfVotes } from './evidence.ts';
import { type Frame, frameOf, type Sign, signsOf, UNSAID } from './frames.ts';
import { type Passage, placesOf } from './passage.ts';
import { clausesOf } from './scope/clauses.ts';
import { electionsInText, NOWHERE, type Scope, type ScopeOptions } from './scope/elections.ts';
import { type Announced, announcedBy, Headings } from './scope/headings.ts';
import { emptyMemory, inherited, type Memory, remember } from './scope/memory.ts';
import { asSaidOf, placeSaid, type Reading, roundOf, scopeOf } from './scope/spot.ts';
import { countriesOfFigure } from './scope/whereabouts.ts';
import type { Setting, Topic } from './setting.ts';
import { stageOf } from './stages.ts';
import { type Binding, bindSubjects, subjectsOf } from './subjects.ts';
import { topicsOf } from './topics.ts';

/** Reads the claims of a text in order. A sentence is understood with what the sentences before it have named. */
export function claimsOf(passages: readonly Passage[], catalog: Catalog, options: ScopeOptions): readonly Claim[] {
  let memory = emptyMemory(electionsInText(passages, catalog));
  const headings = new Headings();
  const claims: Claim[] = [];
  for (const passage of passages) {
    const announced = announcedBy(passage, headings.over(passage));
    const read = readPassage({ passage, announced }, { memory, catalog, options });
    claims.push(...read.claims);
    memory = read.memory;
  }
  return claims;
}

/** A sentence with all that its figures have in common. */
interface Scene extends Pick<Situation, 'passage' | 'clauses' | 'announced'> {
  readonly signs: readonly Sign[];
  readonly topics: ReadonlyMap<Quantity, readonly Topic[]>;
  readonly bindings: ReadonlyMap<Quantity, Binding>;
  readonly stage: Claim['stage'];
  readonly heading: Memory['heading'];
  readonly reading: Reading;
}

function readPassage(
  { passage, announced }: { readonly passage: Passage; readonly announced: Announced },
  reading: Reading,
): { readonly claims: readonly Claim[]; readonly memory: Memory } {
  const { memory } = reading;
  const clauses = clausesOf(passage);
  const signs = signsOf(passage);
  const subjects = subjectsOf(passage);
  const hasPollster = passage.mentions.some(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
  const subjectPlaces = subjects.map(({ first }) => first);
  const setting: Setting = { passage, clauses, subjectPlaces, hasPollster, announced };
  const topics = new Map(passage.quantities.map((quantity) => [quantity, topicsOf(setting, quantity)]));
  const stage = stageOf(passage, topics) ?? (memory.stage === undefined ? undefined : { ...memory.stage, here: false });
  const heading = passage.paragraph === memory.paragraph ? memory.heading : undefined;
  const own = candidateFigures(
    passage,
    passage.quantities.filter((quantity) => !quantity.whole && topics.get(quantity)?.includes('candidate') === true),
    subjects,
  );
  const bindings = new Map(bindSubjects(passage, clauses, subjects, own));
  for (const quantity of own) {
    const binding = bindings.get(quantity) ?? inherited(passage, memory, heading?.subjects);
    if (binding !== undefined) bindings.set(quantity, binding);
  }
  const scene: Scene = { passage, clauses, announced, signs, topics, bindings, stage, heading, reading };
  return {
    claims: passage.quantities.map((quantity) => readFigure(scene, quantity)),
    memory: remember(memory, { passage, subjects, clauses, signs, topics, stage }),
  };
}

function readFigure(scene: Scene, quantity: Quantity): Claim {
  const { passage, clauses, announced, stage, reading } = scene;
  const topics = scene.topics.get(quantity) ?? [];
  const binding = topics.includes('candidate') ? scene.bindings.get(quantity) : undefined;
  const spot = {
    passage: asSaidOf(passage, clauses, quantity, announced),
    countries: countriesOfFigure(passage, clauses, quantity, announced),
  };
  const standing = standingOf({ passage, clauses, announced, topics }, quantity);
  const inPlace = standing === 'elsewhere' ? placeSaid(spot, binding, announced, reading) : undefined;
  const scope = standing === 'elsewhere' ? (inPlace?.scope ?? NOWHERE) : scopeOf(spot, binding, reading);
  const frame = spokenFrame(scene, quantity);
  const isOnlyBase = quantity.whole && topics.includes('candidate');
  return {
    passage,
    quantity,
    topics: standing === 'silent' || isOnlyBase ? [] : topics,
    subjects: subjectsIn(scope, binding),
    elections: scope.elections,
    open: scope.open,
    frame,
    pollsNearby: reading.memory.polls,
    ...(stage === undefined ? {} : { stage }),
    present: placesOf(passage, 'currently').some((place) => clauses[place] === clauses[quantity.numberFirst]),
    ...(inPlace === undefined ? {} : { place: inPlace.place }),
    ...roundOf({ passage, clauses, announced }, quantity),
    clear: standing === 'clear' && isClear({ scene, quantity, binding, frame }, scope),
  };
}

function spokenFrame({ passage, clauses, signs, heading }: Scene, quantity: Quantity): Frame {
  const frame = frameOf(passage, clauses, signs, quantity);
  return frame.kind === 'unsaid' ? (heading?.frame ?? UNSAID) : frame;
}

interface Read {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly binding: Binding | undefined;
  readonly frame: Frame;
}

/** Of one election, one measure, one person, and of votes. */
function isClear({ scene, quantity, binding, frame }: Read, scope: Scope): boolean {
  const topics = scene.topics.get(quantity) ?? [];
  if (!scope.clear || topics.length !== 1 || frame.kind === 'contrasted') return false;
  if (!topics.includes('candidate')) return true;
  const [mention] = binding?.mentions ?? [];
  if (binding?.clear !== true) return false;
  const { passage, clauses, stage } = scene;
  return stage?.here === true || (mention !== undefined && isOfVotes(passage, clauses, quantity, mention, frame));
}
