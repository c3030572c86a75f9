import type { Tag } from '../languages/lexicon.ts';
import type { Referent } from '../names/referent.ts';
import { isVoice } from '../question.ts';
import type { Mark, Marked } from './marks.ts';
import { type Feature, type Held, NEUTRAL, type Rule } from './rules.ts';
import { kindsOf } from './scope.ts';
import { namedBodies } from './settling.ts';
import type { Slots } from './slots.ts';

/** Everything a question holds, for the rules. */
export function featuresOf({ marks }: Marked, slots: Slots): ReadonlySet<Feature> {
  const features = new Set<Feature>();
  for (const mark of marks) {
    for (const sense of isBodyItself(mark) ? [] : mark.senses) {
      if (sense.kind === 'tag') features.add(sense.tag);
      if (sense.kind === 'measure') features.add('fact');
    }
  }
  const bodies = namedBodies(marks);
  if (bodies.length > 0) features.add('body');
  if (bodies.length > 1) features.add('bodies');
  if (slots.nth !== undefined) features.add('ordinal');
  if (slots.hour !== undefined) features.add('hour');
  if (slots.percents.length > 0) features.add('percent');
  if (slots.numbers.length > 0) features.add('number');
  if (slots.years.length > 0) features.add('years');
  if (slots.years.length > 1) features.add('elections');
  for (const mark of marks) for (const held of heldBy(mark)) features.add(held);
  return features;
}

/** `Linke` is the party, whatever begins like it. */
function isBodyItself({ referents }: Mark): boolean {
  return referents.some((referent) => referent.kind === 'body' && referent.form === 'full');
}

function heldBy({ referents, senses }: Mark): readonly Held[] {
  const kinds = kindsOf(referents);
  const held: Held[] = [];
  if (kinds.has('pollster')) held.push('pollster');
  if (kinds.has('speaker')) held.push('speaker');
  if (kinds.has('fact') && !senses.some(({ kind }) => kind === 'tag')) held.push('fact', 'fact-named');
  if (kinds.has('election')) held.push('election-named');
  if (kinds.has('country')) held.push('country');
  if (kinds.has('place')) held.push('place');
  return held;
}

/** Whether a rule fits what a question holds. */
export function fits({ all = [], any = [], none = [] }: Rule, features: ReadonlySet<Feature>): boolean {
  return (
    all.every((feature) => features.has(feature)) &&
    (any.length === 0 || any.some((feature) => features.has(feature))) &&
    !none.some((feature) => features.has(feature))
  );
}

/** Words that a rule does not understand: with them the question may mean something else. */
export function unlicensed({ tokens, marks, unknown }: Marked, rule: Rule): readonly string[] {
  const allowed = new Set<Feature>([...(rule.all ?? []), ...(rule.any ?? []), ...(rule.allows ?? []), ...NEUTRAL]);
  const odd = marks
    .filter((mark) => !isUnderstood(mark, allowed) || (isVoice(rule.intent) && isDistant(mark)))
    .flatMap(({ first, last }) => words(first, last));
  return [...unknown.flatMap((at) => words(at, at)), ...odd];

  function words(first: number, last: number): readonly string[] {
    return [
      tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    ];
  }
}

/** Nobody of the published sets is in the data as a voice. */
function isDistant({ referents }: Mark): boolean {
  return referents.length > 0 && referents.every((referent) => referent.kind === 'body' && referent.distant === true);
}

/** Names that every answer takes into account; the others only where the rule asks for them. */
const ALWAYS_USED = new Set<Referent['kind']>(['body', 'country', 'election', 'place', 'authority']);

function isUnderstood({ senses, referents }: Mark, allowed: ReadonlySet<Feature>): boolean {
  if (referents.some(({ kind }) => ALWAYS_USED.has(kind) || allowed.has(kind as Feature))) return true;
  return senses.some(
    (sense) =>
      sense.kind === 'filler' ||
      sense.kind === 'hour-before' ||
      sense.kind === 'hour-after' ||
      (sense.kind === 'ordinal' && (allowed.has('ordinal') || allowed.has('first-count'))) ||
      (sense.kind === 'measure' && allowed.has('fact')) ||
      (sense.kind === 'tag' && allowed.has(sense.tag as Tag)),
  );
}
