import type { Candidate } from '../../facts/schema/candidate.ts';
import type { CueKind } from '../languages/lexicon.ts';
import type { Referent } from '../names/catalog-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { Quantity } from '../text/numbers/quantity.ts';
import { isCue, type Passage, placesOf } from './passage.ts';

/** Whom a figure belongs to. Several candidates: it is one of them, and the text does not say which. */
export interface Binding {
  readonly mentions: readonly Mention[];
  /** A clear reading may be contradicted, another only confirmed. */
  readonly clear: boolean;
}

/** A party this near to its own candidate is said of the candidate. */
const PARTY_REACH = 8;

/** Mentions of candidates, or of parties that stand for one; a party beside its candidate is the same mention. */
export function subjectsOf({ mentions }: Passage): readonly Mention[] {
  const subjects = mentions.filter(isSubject);
  return subjects.filter((mention, index) => {
    const previous = subjects[index - 1];
    const next = subjects[index + 1];
    const isParty = mention.referents.every(({ kind }) => kind === 'party');
    return (
      !isParty ||
      ![previous, next].some(
        (other) =>
          other !== undefined && namesSame(mention, other) && Math.abs(other.first - mention.first) <= PARTY_REACH,
      )
    );
  });
}

function isSubject({ referents }: Mention): boolean {
  return referents.some(
    (referent) => referent.kind === 'candidate' || (referent.kind === 'party' && referent.candidates.length > 0),
  );
}

/** The candidates a mention may stand for, by election. */
function candidateKeys(mention: Mention): readonly string[] {
  return mention.referents.flatMap(keysOf);
}

function keysOf(referent: Referent): readonly string[] {
  if (referent.kind === 'candidate') return [`${referent.election.id} ${referent.candidate.id}`];
  return referent.kind === 'party' ? referent.candidates.map((id) => `${referent.election.id} ${id}`) : [];
}

function namesSame(a: Mention, b: Mention): boolean {
  const keys = new Set(candidateKeys(a));
  return candidateKeys(b).some((key) => keys.has(key));
}

/** A given name alone, or a short surname misspelt, is a weak sign. */
export function isWeakName(mention: Mention): boolean {
  if (mention.doubtful === true) return true;
  return mention.referents.every((referent) => referent.kind !== 'candidate' || referent.form === 'given');
}

/** Finds the candidate of each figure of a sentence, by the order in which names and figures stand. */
export function bindSubjects(
  passage: Passage,
  clauses: readonly number[],
  subjects: readonly Mention[],
  quantities: readonly Quantity[],
): ReadonlyMap<Quantity, Binding> {
  const bound = new Map<Quantity, Binding>();
  const parallel = parallelLists(passage, subjects, quantities);
  const figuresFirst = isFiguresFirst(subjects, quantities);
  for (const [index, quantity] of quantities.entries()) {
    const binding =
      parallel?.get(quantity) ?? bindOne({ passage, clauses, subjects, quantities, figuresFirst }, quantity, index);
    if (binding !== undefined) bound.set(quantity, binding);
  }
  return bound;
}

interface Scene {
  readonly passage: Passage;
  readonly clauses: readonly number[];
  readonly subjects: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly figuresFirst: boolean;
}

function bindOne(scene: Scene, quantity: Quantity, index: number): Binding | undefined {
  const { subjects, quantities, clauses, figuresFirst } = scene;
  const before = subjects.filter(({ last }) => last < quantity.first);
  const after = subjects.filter(({ first }) => first > quantity.last);
  const nextFigure = quantities[index + 1]?.first ?? Number.POSITIVE_INFINITY;
  const following = after.filter(({ first }) => first < nextFigure);
  const voted = votedFor(scene, quantity, following);
  if (voted !== undefined) return { mentions: [voted], clear: isUndisturbed(scene, quantity, voted) };
  const run = runBefore(scene, before, index);
  const clause = clauses[quantity.numberFirst];
  const here = run.filter(({ last }) => clauses[last] === clause);
  const there = following.filter(({ first }) => clauses[first] === clause);
  if (here.length > 0 && (there.length === 0 || !figuresFirst)) return among(scene, quantity, here);
  if (there.length > 0 && here.length === 0) return among(scene, quantity, there.slice(0, 1), there.length === 1);
  if (figuresFirst && following.length > 0)
    return among(scene, quantity, following.slice(0, 1), following.length === 1);
  const last = run.at(-1);
  // `The Greens have 4 MPs, Plaid 4`: somebody unknown has come in between.
  if (last !== undefined && isUndisturbed(scene, quantity, last)) return among(scene, quantity, run);
  const led = run.at(-1);
  if (led !== undefined && isOnlyLeaderBetween(scene, quantity, led)) return among(scene, quantity, [led], false);
  const owner = before.at(-1);
  if (owner !== undefined) return isUndisturbed(scene, quantity, owner) ? among(scene, quantity, [owner]) : undefined;
  if (isOfPronoun(scene, quantity)) return undefined;
  const [next] = after;
  const isNext = next !== undefined && !isWeakName(next) && (following.length > 0 || subjects.length === 1);
  return isNext ? among(scene, quantity, [next], false) : undefined;
}

/** `he got 92.12 % and Oruj 2.17 %`: of whoever was named before the sentence. */
function isOfPronoun({ passage, clauses }: Scene, { first, numberFirst }: Quantity): boolean {
  return placesOf(passage, 'pronoun').some((place) => place < first && clauses[place] === clauses[numberFirst]);
}

/** Subjects named since the last figure of another subject; none since means that the last subject goes on. */
function runBefore({ quantities }: Scene, before: readonly Mention[], index: number): readonly Mention[] {
  const previous = quantities[index - 1];
  return previous === undefined ? before : before.filter(({ first }) => first > previous.numberLast);
}

function among(scene: Scene, quantity: Quantity, mentions: readonly Mention[], clear = true): Binding {
  const distinct = mentions.filter(
    (mention, index) => !mentions.slice(0, index).some((other) => namesSame(mention, other)),
  );
  const only = distinct.length === 1 ? mentions.at(-1) : undefined;
  if (only === undefined) return { mentions: distinct, clear: false };
  return { mentions: [only], clear: clear && !isWeakName(only) && isUndisturbed(scene, quantity, only) };
}

/** `92.12 % voted for Ilham Aliyev`: the words between figure and name say whose it is. */
function votedFor({ passage, clauses }: Scene, quantity: Quantity, following: readonly Mention[]): Mention | undefined {
  const [first] = following;
  if (first === undefined || clauses[first.first] !== clauses[quantity.last]) return undefined;
  const link = placesOf(passage, 'for').some((place) => place > quantity.last && place < first.first);
  return link ? first : undefined;
}

/** `the bloc of Friedrich Merz took 28.5 %`: whoever leads a party has no figure of his own. Confirms only. */
function isOnlyLeaderBetween({ passage }: Scene, quantity: Quantity, { last }: Mention): boolean {
  const between = passage.strangers.filter((place) => place > last && place < quantity.first);
  const [first, second] = between;
  const isName = second !== undefined && first === second - 1 && between.length === 2;
  const isLed = first !== undefined && isEndOf(passage, first - 1, 'led-by', 'part-of');
  return isName && isLed && placesOf(passage, 'won').some((place) => place > second && place < quantity.first);
}

function isEndOf({ cues }: Passage, place: number, ...kinds: readonly CueKind[]): boolean {
  return [...cues.values()].some((cue) => cue.last === place && isCue(cue, ...kinds));
}

/** No name that the data does not know stands between the figure and its subject. */
function isUndisturbed({ passage }: Scene, quantity: Quantity, mention: Mention): boolean {
  const [from, to] = mention.last < quantity.first ? [mention.last, quantity.first] : [quantity.last, mention.first];
  return ![...passage.strangers, ...placesOf(passage, 'person')].some((place) => place > from && place < to);
}

/** `Oruj and Mustafa got 2.17 and 1.99 percent respectively`. */
function parallelLists(
  passage: Passage,
  subjects: readonly Mention[],
  quantities: readonly Quantity[],
): ReadonlyMap<Quantity, Binding> | undefined {
  if (subjects.length < 2 || subjects.length !== quantities.length) return undefined;
  const lastName = subjects.at(-1)?.last ?? 0;
  const firstFigure = quantities[0]?.first ?? 0;
  if (lastName > firstFigure) return undefined;
  const clear = placesOf(passage, 'respectively').length > 0;
  return new Map(
    quantities.map((quantity, index) => [quantity, { mentions: subjects.slice(index, index + 1), clear }]),
  );
}

/** Every figure stands before its name: `92.12 % for Aliyev, 2.17 % for Oruj`. */
function isFiguresFirst(subjects: readonly Mention[], quantities: readonly Quantity[]): boolean {
  const [firstSubject] = subjects;
  const [firstFigure] = quantities;
  if (firstSubject === undefined || firstFigure === undefined || firstFigure.first > firstSubject.first) return false;
  return (quantities.at(-1)?.last ?? 0) < (subjects.at(-1)?.first ?? 0);
}

/** `he`, `the president`, `onun`: the subject of the sentence before. */
export function hasPronoun(passage: Passage): boolean {
  return passage.places.has('pronoun') || passage.places.has('person');
}

export function candidateOf(referent: Referent): readonly Candidate['id'][] {
  if (referent.kind === 'candidate') return [referent.candidate.id];
  return referent.kind === 'party' ? referent.candidates : [];
}
