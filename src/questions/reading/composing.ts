import type { ElectionHeading } from '../../facts/catalog.ts';
import { placesCalled } from '../names/place-names.ts';
import { type Intent, isVoice, type Question, type Reading, type Refusal } from '../question.ts';
import type { Read } from './asking.ts';
import { fits, unlicensed } from './features.ts';
import { offeredIn, SEVERAL_PLACES, understood, understoodIn } from './making.ts';
import { type Feature, type Rule, rules } from './rules.ts';
import { scopeOf } from './scope.ts';
import { distantBodies, type Named, namedBodies, settle, throughElections } from './settling.ts';
import {
  comparedWith,
  furtherIn,
  overElections,
  pollsterMissing,
  queryOf,
  subjectMissing,
  withFacts,
  withPollsters,
} from './special-cases.ts';
import { readVoices } from './voices.ts';

const REFUSALS: ReadonlySet<string> = new Set<Refusal>(['forecast', 'opinion', 'advice', 'office', 'meaning', 'why']);

/** Puts the pieces of a question together by the first rule that fits, or says why there is none. */
export function compose(read: Read): Reading {
  const { marked } = read;
  const { rule, features } = ruleFor(read);
  if (rule === undefined) return withoutRule(read);
  if (rule.intent === 'help') return { kind: 'help' };
  if (REFUSALS.has(rule.intent)) return { kind: 'refused', why: rule.intent as Refusal, words: [], near: [] };
  if (isFuture(read)) return { kind: 'refused', why: 'forecast', words: [], near: [] };
  const reading = composeBy(read, rule.intent as Intent);
  const odd = [...unlicensed(marked, rule), ...placesUnused(read, reading)];
  if (odd.length === 0) return reading;
  const near = reading.kind === 'understood' && hasSubstance(features) ? [withoutPlace(reading.question)] : [];
  return { kind: 'refused', why: 'not-understood', words: odd, near };
}

/** A further question may leave out whom it is about: `seats?` after an answer about a list is about that list. */
function ruleFor({ features, asking }: Read): {
  readonly rule: Rule | undefined;
  readonly features: ReadonlySet<Feature>;
} {
  const rule = rules.find((candidate) => fits(candidate, features));
  const isAboutAll = rule === undefined || (rule.intent === 'winner' && !features.has('who') && !features.has('win'));
  if (!isAboutAll || features.has('body') || (asking.before?.bodies.length ?? 0) === 0) return { rule, features };
  const withBody = new Set<Feature>([...features, 'body']);
  return { rule: rules.find((candidate) => fits(candidate, withBody)) ?? rule, features: withBody };
}

function withoutRule({ marked, asking, features }: Read): Reading {
  const words = marked.tokens.filter(({ kind }) => kind === 'word');
  if (marked.unknown.length === 0 && features.size === 0) return { kind: 'help' };
  const unknown = marked.unknown.map((at) => marked.tokens[at]?.text ?? '');
  const odd = unknown.length > 0 ? unknown : words.map(({ text }) => text);
  void asking;
  return { kind: 'refused', why: 'not-understood', words: odd, near: [] };
}

function withoutPlace({ place: _, ...question }: Question): Question {
  return question;
}

const OF_PLACES = new Set<Intent>(['winner', 'nth', 'did-win', 'margin', 'figure', 'versus', 'turnout']);

/** Words for a place that the answer would leave out. */
function placesUnused({ marked }: Read, reading: Reading): readonly string[] {
  const used =
    reading.kind === 'understood' &&
    OF_PLACES.has(reading.question.intent) &&
    reading.question.place !== undefined &&
    // A leader stands in one place, and whom the list has in another is somebody else.
    reading.question.via === undefined &&
    reading.question.place !== SEVERAL_PLACES;
  if (used) return [];
  return marked.marks
    .filter(({ referents }) => referents.some(({ kind }) => kind === 'place'))
    .map(({ first, last }) =>
      marked.tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
}

/** What is left without the words that were not understood is worth offering only where it names something. */
function hasSubstance(features: ReadonlySet<Feature>): boolean {
  return features.has('body') || features.has('country') || features.has('election-named');
}

function isFuture({ slots, asking }: Read): boolean {
  const last = Number(asking.catalog.headings[0]?.dates.at(-1)?.slice(0, 4));
  return slots.years.length > 0 && slots.years.every((year) => year > last);
}

function composeBy(read: Read, intent: Intent): Reading {
  const { marked, slots, features, asking } = read;
  if (isVoice(intent)) return readVoices(read, intent);
  const scope = scopeOf(asking.catalog, marked.marks, slots, features);
  const named = throughElections(namedBodies(marked.marks), asking.catalog);
  const there = scope.kind === 'missing' ? asPlace(read, scope.country) : undefined;
  if (there !== undefined) return composeBy(there, intent);
  if (scope.kind === 'missing') {
    const { country, year, near } = scope;
    const missing =
      country === undefined && year === undefined
        ? ({ kind: 'name', text: marked.tokens.map(({ text }) => text).join(' ') } as const)
        : ({ kind: 'election', ...given('country', country), ...given('year', year) } as const);
    return { kind: 'missing', missing, near: offeredIn(read, intent, near.slice(0, MOST_NEAR), named) };
  }
  if (intent === 'coverage') return understood({ intent, election: scope.elections[0]?.id ?? '', bodies: [] }, false);
  const elections = withFacts(read, intent, withPollsters(read, scope.elections));
  if (elections.length === 0) return pollsterMissing(read, scope.elections);
  if (slots.years.length > 1 && named.length > 0) return overElections(read, intent, named, elections);
  const special = furtherQuestion(read, intent, elections, named) ?? comparedQuestion(read, intent, named);
  return special ?? settledIn(read, intent, elections, named);
}

/** A country without such an election may be a part of another one: Georgia in 2020 is a state. */
function asPlace(read: Read, country: string | undefined): Read | undefined {
  const { marked, asking } = read;
  const at = marked.marks.findIndex(({ referents }) =>
    referents.some((referent) => referent.kind === 'country' && referent.code === country),
  );
  const mark = marked.marks[at];
  if (mark === undefined) return undefined;
  const text = marked.tokens.slice(mark.first, mark.last + 1).map((token) => token.text);
  const referents = placesCalled(asking.catalog, text.join(' '));
  if (referents.length === 0) return undefined;
  return { ...read, marked: { ...marked, marks: marked.marks.with(at, { ...mark, referents }) } };
}

/** In the one election that fits, asked back where several do. */
function settledIn(read: Read, intent: Intent, elections: readonly ElectionHeading[], named: Named): Reading {
  const { features, slots, asking, marked } = read;
  const placed = features.has('country') || features.has('election-named') || features.has('place');
  const circumstances = { ...asking, elections, placed, dated: slots.years.length > 0 };
  const near = settle({ ...circumstances, named });
  const distant = distantBodies(namedBodies(marked.marks), asking.catalog);
  const settled = near.kind === 'none' ? settle({ ...circumstances, named: distant }) : near;
  const meant = near.kind === 'none' ? distant : named;
  if (settled.kind === 'none') return subjectMissing(read, intent, named, elections);
  if (settled.kind === 'several')
    return {
      kind: 'which',
      query: queryOf(read),
      by: 'election',
      questions: offeredIn(read, intent, settled.elections, meant),
    };
  const questions = understoodIn(read, intent, settled.election, meant);
  const [only, ...more] = questions;
  if (only === undefined) return subjectMissing(read, intent, named, elections);
  if (more.length > 0) return { kind: 'which', query: queryOf(read), by: 'body', questions };
  return understood(only, settled.assumed);
}

function furtherQuestion(
  read: Read,
  intent: Intent,
  elections: readonly ElectionHeading[],
  named: Named,
): Reading | undefined {
  const here = furtherIn(read, elections, named);
  const [only, ...more] = here === undefined ? [] : understoodIn(read, intent, here, named);
  return only === undefined || more.length > 0 ? undefined : understood(only, false);
}

function comparedQuestion(read: Read, intent: Intent, named: Named): Reading | undefined {
  return intent === 'change' ? comparedWith(read, named) : undefined;
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  // The key is the one that was given, which the compiler does not follow.
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

const MOST_NEAR = 3;
