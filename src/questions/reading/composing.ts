import type { Election } from '../../facts/election.ts';
import type { Intent, Question, Reading, Refusal } from '../question.ts';
import type { Read } from './asking.ts';
import { countNamed } from './counts.ts';
import { factsNamed } from './facts-named.ts';
import { fits, unlicensed } from './features.ts';
import { type Feature, type Rule, rules } from './rules.ts';
import { scopeOf } from './scope.ts';
import { type Named, namedBodies, settle } from './settling.ts';
import { isVoice, readVoices } from './voices.ts';

const REFUSALS: ReadonlySet<string> = new Set<Refusal>(['forecast', 'opinion', 'advice', 'office', 'meaning', 'why']);

/** Puts the pieces of a question together by the first rule that fits, or says why there is none. */
export function compose(read: Read): Reading {
  const { marked } = read;
  const { rule, features } = ruleFor(read);
  if (rule === undefined) return withoutRule(read);
  if (rule.intent === 'help') return { kind: 'help' };
  if (REFUSALS.has(rule.intent)) return { kind: 'refused', why: rule.intent as Refusal, words: [], near: [] };
  if (isFuture(read)) return { kind: 'refused', why: 'forecast', words: [], near: [] };
  const reading = composeBy(read, rule, rule.intent as Intent);
  const odd = unlicensed(marked, rule);
  if (odd.length === 0) return reading;
  const near = reading.kind === 'understood' && hasSubstance(features) ? [reading.question] : [];
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

/** What is left without the words that were not understood is worth offering only where it names something. */
function hasSubstance(features: ReadonlySet<Feature>): boolean {
  return features.has('body') || features.has('country') || features.has('election-named');
}

function isFuture({ slots, asking }: Read): boolean {
  const last = Math.max(...asking.catalog.elections.map(({ lastDay }) => Number(lastDay.slice(0, 4))));
  return slots.years.length > 0 && slots.years.every((year) => year > last);
}

function composeBy(read: Read, rule: Rule, intent: Intent): Reading {
  const { marked, slots, features, asking } = read;
  if (isVoice(intent)) return readVoices(read, intent);
  const scope = scopeOf(asking.catalog, marked.marks, slots, features);
  if (scope.kind === 'missing') {
    const { country, year } = scope;
    const near = scope.near
      .slice(0, 3)
      .flatMap((election) => understoodIn(read, intent, election, namedBodies(marked.marks)));
    return {
      kind: 'missing',
      missing: {
        kind: 'election',
        ...(country === undefined ? {} : { country }),
        ...(year === undefined ? {} : { year }),
      },
      near,
    };
  }
  if (intent === 'coverage') return understood({ intent, election: scope.elections[0]?.id ?? '', bodies: [] }, false);
  const named = namedBodies(marked.marks);
  const elections = withFacts(read, intent, withPollsters(read, scope.elections));
  if (elections.length === 0) return pollsterMissing(read, scope.elections);
  if (slots.years.length > 1 && named.length > 0) return overElections(read, intent, named, elections);
  const here = furtherIn(read, elections, named);
  if (here !== undefined) {
    const [only, ...more] = understoodIn(read, intent, here, named);
    if (only !== undefined && more.length === 0) return understood(only, false);
  }
  const compared = intent === 'change' ? comparedWith(read, named) : undefined;
  if (compared !== undefined) return compared;
  const placed = features.has('country') || features.has('election-named');
  const settled = settle({ ...asking, elections, placed, dated: slots.years.length > 0, named });
  if (settled.kind === 'none') return subjectMissing(read, intent, named, scope.elections);
  if (settled.kind === 'several') {
    const questions = settled.elections.flatMap((election) => understoodIn(read, intent, election, named));
    return { kind: 'which', query: queryOf(read), by: 'election', questions };
  }
  const questions = understoodIn(read, intent, settled.election, named);
  const [only, ...more] = questions;
  if (only === undefined) return subjectMissing(read, intent, named, scope.elections);
  if (more.length > 0) return { kind: 'which', query: queryOf(read), by: 'body', questions };
  void rule;
  return understood(only, settled.assumed);
}

function understood(question: Question, assumed: boolean): Reading {
  return { kind: 'understood', question, assumed };
}

/** The election of the answer before, where a further question names none and all it names is there. */
function furtherIn({ asking, features }: Read, elections: readonly Election[], named: Named): Election | undefined {
  const { before } = asking;
  if (before === undefined || features.has('country') || features.has('election-named') || features.has('years'))
    return undefined;
  const election = elections.find(({ id }) => id === before.election);
  const isThere = named.every((bodies) => bodies.some((body) => body.election === before.election));
  return isThere ? election : undefined;
}

/** The question in one election: one for each whom a name may mean there. */
function understoodIn(read: Read, intent: Intent, election: Election, named: Named): readonly Question[] {
  const bodies = named.map((of) => bodiesHere(of, election));
  if (bodies.some((of) => of.length === 0)) return [];
  const combinations = bodies.reduce<readonly (readonly BodyHere[])[]>(
    (before, of) => before.flatMap((chosen) => of.map((body) => [...chosen, body])),
    [[]],
  );
  const kept = presupposed(intent, election, combinations).slice(0, MOST_CHOICES);
  return kept.map((chosen) => questionOf(read, intent, election, chosen));
}

const MOST_CHOICES = 10;

interface BodyHere {
  readonly id: string;
  readonly via?: string;
}

function bodiesHere(named: Named[number], election: Election): readonly BodyHere[] {
  const here = named.filter((body) => body.election === election.id);
  const seen = new Map<string, BodyHere>();
  for (const { id, via } of here) seen.set(id, { id, ...(via === undefined ? {} : { via }) });
  // A leader of a list speaks for the whole alliance too: the nearest list is meant.
  const ids = [...seen.keys()];
  const parts = ids.filter((id) => {
    const whole = election.findCandidate(id)?.componentOf;
    return whole !== undefined && seen.has(whole);
  });
  return parts.length === 0 ? [...seen.values()] : parts.flatMap((id) => seen.get(id) ?? []);
}

/** "How much did Aliyev win by" is about the one of that name who won. */
function presupposed(
  intent: Intent,
  election: Election,
  combinations: readonly (readonly BodyHere[])[],
): readonly (readonly BodyHere[])[] {
  if (intent !== 'margin' || combinations.length < 2) return combinations;
  const leader = election
    .latestTally(election.mainContest.id)
    ?.results.toSorted((a, b) => (b.votes ?? b.percent ?? 0) - (a.votes ?? a.percent ?? 0))[0];
  const won = combinations.filter((chosen) => chosen[0]?.id === leader?.candidate);
  return won.length === 1 ? won : combinations;
}

function questionOf(read: Read, intent: Intent, election: Election, chosen: readonly BodyHere[]): Question {
  const { slots, features, marked } = read;
  const via = chosen.find((body) => body.via !== undefined)?.via;
  const tally = COUNTED.has(intent) ? countNamed(election, slots, features) : undefined;
  const measure = measureOf(features);
  const nth = features.has('last') && intent === 'nth' ? -1 : slots.nth;
  const facts = intent === 'fact' ? factsNamed(marked.marks, features, election) : undefined;
  const pollster = marked.marks
    .flatMap(({ referents }) => referents)
    .find((referent) => referent.kind === 'pollster' && referent.election === election.id);
  return {
    intent,
    election: election.id,
    bodies: chosen.length > 0 ? chosen.map(({ id }) => id) : bodiesBefore(read, intent, election),
    ...(measure === undefined ? {} : { measure }),
    ...(nth === undefined ? {} : { nth }),
    ...(tally === undefined ? {} : { tally: tally === 'none' ? 'none' : tally.id }),
    ...(slots.hour === undefined ? {} : { hour: slots.hour }),
    ...(facts === undefined ? {} : { facts }),
    ...(pollster?.kind === 'pollster' ? { pollster: pollster.id } : {}),
    ...(via === undefined ? {} : { via }),
  };
}

/** Whom the answer before was about, for what is asked of somebody. */
function bodiesBefore({ asking: { before } }: Read, intent: Intent, election: Election): readonly string[] {
  return before?.election === election.id && OF_SOMEBODY.has(intent) ? before.bodies : [];
}

const OF_SOMEBODY = new Set<Intent>(['figure', 'did-win', 'margin', 'counts', 'change', 'entered', 'exit-polls']);
const COUNTED = new Set<Intent>(['figure', 'winner', 'margin', 'versus', 'nth']);

function measureOf(features: ReadonlySet<Feature>): Question['measure'] {
  if (features.has('seats')) return 'seats';
  if (features.has('share')) return 'percent';
  return features.has('votes') ? 'votes' : undefined;
}

function withPollsters({ marked }: Read, elections: readonly Election[]): readonly Election[] {
  const pollsters = marked.marks.flatMap(({ referents }) => referents.filter(({ kind }) => kind === 'pollster'));
  if (pollsters.length === 0) return elections;
  return elections.filter(({ id }) => pollsters.some((referent) => 'election' in referent && referent.election === id));
}

/** A fact that is asked for by a name of its own is looked for where it is. */
function withFacts({ marked, features }: Read, intent: Intent, elections: readonly Election[]): readonly Election[] {
  const inWords = marked.marks.some(({ senses }) => senses.some(({ kind }) => kind === 'measure'));
  if (intent !== 'fact' || inWords || features.has('turnout')) return elections;
  const facts = marked.marks.flatMap(({ referents }) => referents.filter(({ kind }) => kind === 'fact'));
  const there = elections.filter(({ id }) =>
    facts.some((referent) => 'election' in referent && referent.election === id),
  );
  return there.length === 0 ? elections : there;
}

function pollsterMissing({ marked }: Read, elections: readonly Election[]): Reading {
  const mark = marked.marks.find(({ referents }) => referents.some(({ kind }) => kind === 'pollster'));
  const text = marked.tokens
    .slice(mark?.first, (mark?.last ?? 0) + 1)
    .map((token) => token.text)
    .join(' ');
  const near = elections.slice(0, 1).map(({ id }): Question => ({ intent: 'exit-polls', election: id, bodies: [] }));
  return { kind: 'missing', missing: { kind: 'name', text }, near };
}

/** One candidate in the elections of several years. */
function overElections(read: Read, intent: Intent, named: Named, elections: readonly Election[]): Reading {
  const [body = []] = named;
  const [first, second] = elections.filter(({ id }) => body.some(({ election }) => election === id));
  if (first === undefined) return subjectMissing(read, intent, named, elections);
  if (second === undefined)
    return {
      kind: 'missing',
      missing: { kind: 'several', text: queryOf(read) },
      near: understoodIn(read, 'figure', first, named),
    };
  const questions = understoodIn(read, 'over-elections', first, named);
  const entities = new Set(body.filter(({ election }) => election === second.id).map(({ entity }) => entity));
  const same = questions.filter(({ bodies }) =>
    body.some(({ election, id, entity }) => election === first.id && id === bodies[0] && entities.has(entity)),
  );
  const [only, ...more] = (same.length > 0 ? same : questions).map((question) => ({ ...question, against: second.id }));
  if (only === undefined) return subjectMissing(read, intent, named, elections);
  return more.length > 0
    ? { kind: 'which', query: queryOf(read), by: 'body', questions: [only, ...more] }
    : understood(only, false);
}

/** `did turnout go up compared to 2018`: the year is that of the election before, where the country has voted since. */
function comparedWith(read: Read, named: Named): Reading | undefined {
  const { asking, marked, slots, features } = read;
  if (slots.years.length !== 1) return undefined;
  const scope = scopeOf(asking.catalog, marked.marks, slots, features);
  const around = scopeOf(asking.catalog, marked.marks, { ...slots, years: [] }, features);
  if (scope.kind === 'missing' || around.kind === 'missing') return undefined;
  const [before] = scope.elections;
  const later = around.elections.find(
    ({ about, lastDay }) =>
      about.country.code === before?.about.country.code && before !== undefined && lastDay > before.lastDay,
  );
  if (before === undefined || later === undefined) return undefined;
  const [only, ...more] = understoodIn(read, 'change', later, named);
  return only === undefined || more.length > 0 ? undefined : understood({ ...only, against: before.id }, false);
}

/** A name that is in the data, but not where it was asked for. */
function subjectMissing(read: Read, intent: Intent, named: Named, elections: readonly Election[]): Reading {
  const [asked] = elections;
  const absent = named.find((bodies) => !bodies.some(({ election }) => elections.some(({ id }) => id === election)));
  const [body] = absent ?? [];
  if (asked === undefined || body === undefined)
    return { kind: 'missing', missing: { kind: 'several', text: queryOf(read) }, near: [] };
  const elsewhere = read.asking.catalog.find(body.election);
  const near = elsewhere === undefined ? [] : understoodIn(read, intent, elsewhere, [absent ?? []]);
  return {
    kind: 'missing',
    missing: { kind: 'subject', body: { election: body.election, id: body.id }, election: asked.id },
    near,
  };
}

/** The words that name candidates, as they were typed. */
function queryOf({ marked }: Read): string {
  const named = marked.marks.filter(({ referents }) => referents.some(({ kind }) => kind === 'body'));
  return named
    .map(({ first, last }) =>
      marked.tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    )
    .join(', ');
}
